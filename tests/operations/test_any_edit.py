"""Whatever is typed, pasted or cleared: one step, right totals at once, and back again."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from decimal import Decimal
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
words = st.text(max_size=20).map(str.strip)
scores = st.builds(Score, points=st.none() | hundredths, not_applicable=st.booleans(), reason=words, evidence=words)


@pytest.fixture(scope="module")
def shared(seed_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Seed 003 in a data file that all examples share; each takes back what it did."""
    folder = tmp_path_factory.mktemp("shared")
    shutil.copy(seed_file, data_path(folder))
    with open_data(folder) as store:
        yield store


def assert_one_step_with_right_totals(store: Store, edit) -> None:
    before, version = contents(store.path), store.version()

    changed = edit(scoring.sheets(store)[0].uid)

    (summary,) = scoring.sheets(store)
    assert scoring.get_scoresheet(store, changed.uid) == changed
    for round_, total in summary.totals.items():
        assert total.counted == results(changed, round_)[TOTAL].counted
    if contents(store.path) == before:
        assert store.version() == version
    else:
        assert store.version() == version + 1
        undoing.undo(store, ACTOR)
        assert contents(store.path) == before


@given(block=st.dictionaries(cells, st.none() | hundredths, max_size=12))
def test_any_block_of_points(shared, block: dict):
    assert_one_step_with_right_totals(shared, lambda uid: scoring.set_many_points(shared, ACTOR, uid, block))


@given(block=st.dictionaries(cells, scores, max_size=6))
def test_any_block_of_scores(shared, block: dict):
    assert_one_step_with_right_totals(shared, lambda uid: scoring.set_many_scores(shared, ACTOR, uid, block))


@given(keys=st.lists(cells, max_size=4), not_applicable=st.booleans())
def test_any_cells_said_not_to_apply(shared, keys: list, not_applicable: bool):  # noqa: FBT001
    assert_one_step_with_right_totals(
        shared, lambda uid: scoring.set_not_applicable(shared, ACTOR, uid, keys, not_applicable=not_applicable)
    )


def test_the_examples_start_from_the_real_document(shared):
    (summary,) = scoring.sheets(shared)

    assert summary.totals[SELF].counted == Decimal("90.5")
