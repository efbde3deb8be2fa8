"""Whatever is typed, pasted or cleared: one step, right totals at once, and back again."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.operations import scoring, undoing
from danhgia_desktop.operations.data_file import data_path, open_data
from danhgia_desktop.regulation.rubric import APPRAISED, SELF, TOTAL
from danhgia_desktop.scoring.computation import results
from danhgia_desktop.scoring.scoresheet import Score
from danhgia_desktop.storage.store import Store
from tests import bac_giang
from tests.rubric_builders import hundredths
from tests.storage.builders import ACTOR, contents

KEYS = [criterion.key for criterion in bac_giang.draft().rubric.criteria]
cells = st.tuples(st.sampled_from(KEYS), st.sampled_from([SELF, APPRAISED]))
words = st.text(max_size=8).map(str.strip)
scores = st.builds(Score, points=st.none() | hundredths, not_applicable=st.booleans(), reason=words, evidence=words)


@pytest.fixture(scope="module")
def shared(seed_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Seed 003 in a data file that all examples share; each takes back what it did."""
    folder = tmp_path_factory.mktemp("shared")
    shutil.copy(seed_file, data_path(folder))
    with open_data(folder) as store:
        yield store


edits = st.one_of(
    st.builds(
        partial, st.just(scoring.set_many_points), points=st.dictionaries(cells, st.none() | hundredths, max_size=8)
    ),
    st.builds(partial, st.just(scoring.set_many_scores), scores=st.dictionaries(cells, scores, max_size=4)),
    st.builds(
        partial, st.just(scoring.set_not_applicable), keys=st.lists(cells, max_size=4), not_applicable=st.booleans()
    ),
)


@given(edit=edits)
def test_any_edit_is_one_step_with_right_totals_and_comes_back_whole(shared, edit):
    before, version = contents(shared.path), shared.version()

    changed = edit(shared, ACTOR, scoring.sheets(shared)[0].uid)

    (summary,) = scoring.sheets(shared)
    assert scoring.get_scoresheet(shared, changed.uid) == changed
    for round_, total in summary.totals.items():
        assert total.counted == results(changed, round_)[TOTAL].counted
    if contents(shared.path) == before:
        assert shared.version() == version
    else:
        assert shared.version() == version + 1
        undoing.undo(shared, ACTOR)
        assert contents(shared.path) == before


def test_the_examples_start_from_the_real_document(shared):
    (summary,) = scoring.sheets(shared)

    assert summary.totals[SELF].counted == Decimal("90.5")
