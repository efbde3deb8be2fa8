"""Unfinished edits of rubrics."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import HealthCheck, given, settings

from danhgia_desktop.regulation.rubric import RubricUid
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.rubric_drafts import KeptDraft
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import ACTOR, CHECKOUT, RUBRIC, make_rubric, set_points
from tests.storage.test_rubrics import rubrics

KEEP_AND_DIE = """
import os, signal, sys
from pathlib import Path
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.rubric_drafts import KeptDraft
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import ACTOR, make_rubric
store = open_store(Path(sys.argv[1]))
with store.work(ACTOR, Label.EDIT_RUBRIC) as work:
    work.rubrics.keep_draft(make_rubric(title="ĐANG SỬA"), base=make_rubric())
os.kill(os.getpid(), signal.SIGKILL)
"""


def keep(store, rubric, base=None) -> None:
    with store.work(ACTOR, Label.EDIT_RUBRIC) as work:
        work.rubrics.keep_draft(rubric, base=base or make_rubric())


def draft(store, uid: str = RUBRIC):
    with store.reading() as reading:
        return reading.rubrics.draft(RubricUid(uid))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rubrics())
def test_any_unfinished_rubric_comes_back_as_it_was(store, rubric):
    keep(store, rubric, base=replace(rubric, title="ĐÃ LƯU"))

    kept = draft(store, rubric.uid)

    assert kept.rubric == rubric
    assert kept.base == replace(rubric, title="ĐÃ LƯU")


def test_a_draft_is_kept_with_its_moment_beside_the_rubric_until_it_is_dropped(filled):
    assert draft(filled) is None

    keep(filled, make_rubric(title="A"))
    keep(filled, make_rubric(title="B"))

    assert draft(filled) == KeptDraft(
        rubric=make_rubric(title="B"), base=make_rubric(), kept_at=datetime(2026, 11, 21, 2, 7, tzinfo=UTC)
    )
    with filled.work(ACTOR, Label.EDIT_RUBRIC) as work:
        assert work.rubrics.get(RUBRIC) == make_rubric()
        work.rubrics.drop_draft(RUBRIC)
        work.rubrics.drop_draft(RUBRIC)
    assert draft(filled) is None


def test_a_draft_is_no_step_and_takes_no_step_away(filled):
    set_points(filled, "1")
    filled.undo(ACTOR)
    version = filled.version()

    keep(filled, make_rubric(title="A"))

    assert filled.version() == version
    assert filled.redoable().label is Label.SCORE_LINE
    filled.undo(ACTOR)
    assert draft(filled) is not None


def test_a_draft_outlives_the_program(path):
    outcome = subprocess.run([sys.executable, "-c", KEEP_AND_DIE, str(path)], cwd=CHECKOUT, check=False)

    assert outcome.returncode < 0
    with open_store(path) as store:
        assert draft(store).rubric == make_rubric(title="ĐANG SỬA")


def test_a_rubric_that_is_removed_takes_its_draft_along_and_comes_back_without(store):
    with store.work(ACTOR, Label.IMPORT_RUBRIC) as work:
        work.rubrics.save(make_rubric())
    keep(store, make_rubric(title="A"))

    with store.work(ACTOR, Label.REMOVE_RUBRIC) as work:
        work.rubrics.remove(RUBRIC)
    assert draft(store) is None
    store.undo(ACTOR)
    assert draft(store) is None
