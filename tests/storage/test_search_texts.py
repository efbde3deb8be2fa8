"""The texts that search looks through are always what the rows say."""

from __future__ import annotations

import shutil
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from danhgia_desktop.period import Period
from danhgia_desktop.regulation.rubric import SELF, CriterionKey
from danhgia_desktop.scoring.scoresheet import BLANK, Score
from danhgia_desktop.storage import schema, search_texts
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.scoresheets import ScoresheetExistsError
from danhgia_desktop.storage.store import Store, open_store
from tests.storage.builders import ACTOR, SHEET, make_rubric, make_sheet, make_unit, query, set_points
from tests.storage.database_maker import FOLDER
from tests.storage.test_scoresheets import change, many_scores, stored

NOTES = "SELECT kind, criterion_id, round, folded FROM search_text WHERE kind IN ('reason', 'evidence')"
STEPS = st.lists(many_scores | st.sampled_from(["undo", "redo"]), max_size=6)
LINE = (CriterionKey("I.1"), SELF)


def texts(store: Store) -> set[tuple[object, ...]]:
    with store._reader.begin() as connection:
        return {tuple(row) for row in connection.execute(schema.search_text.select())}


def texts_from_scratch(store: Store) -> set[tuple[object, ...]]:
    """Return what the texts would be if they were made anew; nothing is kept of it."""
    with store._writer.connect() as connection:
        search_texts.rebuild(connection)
        return {tuple(row) for row in connection.execute(schema.search_text.select())}


def say_and_fail(store: Store) -> None:
    with store.work(ACTOR, Label.SET_REASON) as work:
        work.scoresheets.set_scores(SHEET, {LINE: Score(reason="vì")})
        work.scoresheets.add(make_sheet("s2"))


@settings(max_examples=settings.default.max_examples // 4, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_texts_are_what_the_scores_say_whatever_is_done(filled, steps):
    change(filled, dict.fromkeys(stored(filled).scores, BLANK))
    for step in steps:
        if step == "undo" and filled.undoable().label is Label.SCORE_LINES:
            filled.undo(ACTOR)
        elif step == "redo" and filled.redoable():
            filled.redo(ACTOR)
        elif isinstance(step, dict):
            change(filled, step)

    assert texts(filled) == texts_from_scratch(filled)


def test_everything_that_has_words_has_a_text(filled):
    change(filled, {LINE: Score(reason="Nộp  CHẬM", evidence="Đơn 12")})

    assert texts(filled) == {
        ("unit", 1, 0, "", "", "phong tong hop"),
        ("rubric", 1, 0, "", "", "bang cham diem bang cham diem"),
        ("criterion", 1, 2, "", "I", "i tieu chi i"),
        ("criterion", 1, 3, "", "I.1", "i.1 tieu chi i.1"),
        ("criterion", 1, 4, "", "I.2", "i.2 tieu chi i.2"),
        ("criterion", 1, 5, "", "II", "ii tieu chi ii"),
        ("sheet", 1, 0, "", "", "phong tong hop nam 2026 nam 2026 2026 bang cham diem"),
        ("reason", 1, 3, "self", "", "nop cham"),
        ("evidence", 1, 3, "self", "", "don 12"),
    }


def test_points_write_no_text(filled):
    change(filled, {LINE: Score(points=Decimal(1), reason="vì")})
    query(filled.path, "UPDATE search_text SET folded = 'untouched' WHERE kind = 'reason'")

    change(filled, {LINE: Score(points=Decimal(2), reason="vì")})
    set_points(filled, "3", criterion="II")

    assert query(filled.path, NOTES) == [("reason", 3, "self", "untouched")]


def test_a_change_taken_back_by_an_error_leaves_the_texts_as_they_were(filled):
    before = texts(filled)

    with pytest.raises(ScoresheetExistsError):
        say_and_fail(filled)

    assert texts(filled) == before


def test_sheets_follow_the_names_of_their_unit_and_rubric(filled):
    with filled.work(ACTOR, Label.OPEN_SCORESHEET) as work:
        work.scoresheets.add(make_sheet("s2", period=Period.year_of(2025)))
    with filled.work(ACTOR, Label.OTHER) as work:
        work.org_units.save(make_unit(name="Ban Lạ"))
        work.rubrics.save(replace(make_rubric(), name="Bảng Ổi"))

    sheets = query(filled.path, "SELECT folded FROM search_text WHERE kind = 'sheet' ORDER BY owner_id")

    assert sheets == [("ban la nam 2026 nam 2026 2026 bang oi",), ("ban la nam 2025 nam 2025 2025 bang oi",)]


def test_an_upgrade_makes_the_texts_of_what_is_there(path):
    shutil.copy(FOLDER / "0001.sqlite3", path)

    with open_store(path) as store:
        assert len(texts(store)) > 12
        assert texts(store) == texts_from_scratch(store)
