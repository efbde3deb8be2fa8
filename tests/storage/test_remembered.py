"""What is remembered of the data file is always what it says."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.storage import remembered, rubric_rows, sheet_rows, undo
from danhgia_desktop.storage.faults import DiskFailedError
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.store import Store
from tests.storage.builders import ACTOR, SHEET, make_rubric, make_sheet, make_unit, points_of, query, set_points
from tests.storage.test_session import SESSIONS, Session

STEPS = 60


class TroubledSession(Session):
    """Somebody who also changes their mind half way, while other programs write to the file."""

    def step(self) -> None:
        what = self.dice.choices([super().step, self.give_up, self.be_interfered_with], weights=[6, 2, 1])[0]
        what()

    def give_up(self) -> None:
        with suppress(ZeroDivisionError), self.store.work(ACTOR, Label.SCORE_LINES) as work:
            for summary in work.figures.scoresheets():
                line = self.dice.choice(work.scoresheets.get(summary.uid).rubric.criteria)
                work.scoresheets.set_scores(summary.uid, {(line.key, SELF): self.any_score()})
            for summary in work.figures.rubrics()[: self.dice.randint(0, 1)]:
                rubric = work.rubrics.get(summary.uid)
                work.rubrics.save(replace(rubric, title=f"{rubric.title}!"))
                assert work.rubrics.get(summary.uid) != rubric
            raise ZeroDivisionError

    def be_interfered_with(self) -> None:
        query(self.store.path, "UPDATE rubric SET title = title || '.'")


def assert_true(store: Store) -> int:
    """Compare everything that is remembered with what a fresh connection reads; return how much it was."""
    with remembered.transaction(store._writer) as writer, store._snapshot() as reader:
        assert (store.undoable(), store.redoable()) == (undo.undoable(reader), undo.redoable(reader))
        known = remembered.by(writer)
        for number, rubric in known.rubrics.items():
            assert rubric == rubric_rows.load(reader, number)
        for number, sheet in known.sheets.items():
            assert sheet == sheet_rows.load(reader, number)
        for actor, number in known.actors.items():
            asked = text("SELECT name, account FROM actor WHERE id = :id")
            assert reader.execute(asked, {"id": number}).one() == (actor.name, actor.account)
        return len(known.rubrics) + len(known.sheets)


@settings(max_examples=SESSIONS)
@given(st.integers())
def test_whatever_is_done_or_fails_what_is_remembered_is_what_is_stored(seed):
    with TemporaryDirectory() as folder:
        session = TroubledSession(Path(folder) / "data.sqlite3", seed)
        compared = 0
        for _ in range(STEPS):
            session.step()
            compared += assert_true(session.store)
        assert compared
        session.store.close()


def test_an_edit_remembers_the_sheet_as_it_left_it(filled):
    set_points(filled, "1")
    set_points(filled, "2")

    with remembered.transaction(filled._writer) as writer:
        (known,) = remembered.by(writer).sheets.values()

    assert known.sheet.score("I.1", "self").points == 2
    filled.undo(ACTOR)
    assert assert_true(filled)
    assert points_of(filled) == 1


def test_after_what_ends_undo_nothing_can_be_undone(filled):
    assert filled.undoable()

    with filled.work(ACTOR, Label.MAKE_SAMPLE) as work:
        work.org_units.save(make_unit("u2"))

    assert filled.undoable() is None
    assert assert_true(filled) == 0


def test_a_commit_that_fails_is_forgotten(filled, file_size_limit):
    set_points(filled, "1")

    with (
        file_size_limit(filled.path.with_name(f"{filled.path.name}-wal").stat().st_size),
        pytest.raises(DiskFailedError),
    ):
        set_points(filled, "2")

    assert assert_true(filled) == 0
    set_points(filled, "3", criterion="II")
    assert points_of(filled) == 1


def test_what_another_connection_writes_is_seen(filled):
    set_points(filled, "1")
    query(filled.path, "UPDATE score SET points = 250")

    with filled.work(ACTOR, Label.SCORE_LINE) as work:
        assert work.scoresheets.get(SHEET).score("I.1", "self").points == Decimal("2.5")


def test_only_the_sheets_of_late_are_remembered(filled):
    with filled.work(ACTOR, Label.OPEN_SCORESHEET) as work:
        for number in range(20):
            work.org_units.save(make_unit(f"more{number}"))
        for number in range(20):
            work.scoresheets.add(make_sheet(f"more{number}", rubric=make_rubric(), unit=make_unit(f"more{number}")))
    for number in range(20):
        with filled.work(ACTOR, Label.SCORE_LINE) as work:
            work.scoresheets.get(f"more{number}")

    with remembered.transaction(filled._writer) as writer:
        kept = [known.sheet.uid for known in remembered.by(writer).sheets.values()]

    assert kept == [f"more{number}" for number in range(4, 20)]
