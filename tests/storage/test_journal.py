"""What the journal keeps, and how little room it takes."""

from __future__ import annotations

import pytest

from danhgia_desktop.organization.actor import Actor
from danhgia_desktop.storage.change import Operation
from danhgia_desktop.storage.change_set import ChangeKind
from danhgia_desktop.storage.labels import Label
from tests.storage.builders import ACTOR, make_large_rubric, make_unit, query, set_points
from tests.storage.journal_rows import kept_changes


def test_a_change_set_says_who_did_what_and_when(filled):
    newest, *_ = filled.history()

    assert newest.actor == ACTOR
    assert newest.at.isoformat() == "2026-11-21T02:05:00+00:00"
    assert newest.label is Label.OPEN_SCORESHEET
    assert newest.details == {"unit": "Phòng Tổng hợp", "period": "2026"}
    assert newest.kind is ChangeKind.NORMAL


def test_where_nothing_changes_nothing_is_recorded(filled):
    before = filled.version()

    with filled.work(ACTOR, Label.RENAME_UNIT) as work:
        work.org_units.save(make_unit())
    with filled.work(ACTOR, Label.SET_AGENCY):
        pass

    assert filled.version() == before


def test_what_fails_is_not_recorded(filled):
    before = filled.version()

    with pytest.raises(ZeroDivisionError), filled.work(ACTOR, Label.ADD_UNIT) as work:
        work.org_units.save(make_unit("u2", name="Ban", ordinal=1 // len(work.figures.rubrics()[1:])))

    assert filled.version() == before


def test_each_person_stands_in_the_file_once(filled):
    twin = Actor(name=ACTOR.name, account="anhnt2")
    with filled.work(twin, Label.ADD_UNIT) as work:
        work.org_units.save(make_unit("u2"))

    assert query(filled.path, "SELECT name, account FROM actor") == [
        (ACTOR.name, ACTOR.account),
        (twin.name, twin.account),
    ]
    assert filled.history(limit=1)[0].actor == twin


def test_an_insert_keeps_its_key_and_an_update_the_columns_that_changed(filled):
    set_points(filled, "3.25")
    set_points(filled, "3.5")
    set_points(filled, None)

    inserted, updated, deleted = kept_changes(filled.path)[-3:]
    assert [change.keys for change in (inserted, updated, deleted)] == [((1, 3, "self"),)] * 3
    assert (inserted.operation, inserted.before, inserted.after) == (Operation.INSERT, (), ())
    assert (updated.operation, updated.before, updated.after) == (
        Operation.UPDATE,
        ({"points": 325},),
        ({"points": 350},),
    )
    assert (deleted.operation, deleted.before[0]["points"]) == (Operation.DELETE, 350)


def test_a_score_that_is_typed_takes_a_handful_of_bytes(filled):
    set_points(filled, "3.25")
    set_points(filled, "3.5")

    sizes = query(filled.path, "SELECT length(changes), length(details) FROM change_set ORDER BY id DESC LIMIT 2")
    assert sizes == [(14, 6), (8, 6)]


def test_importing_ten_thousand_criteria_takes_little_room_in_the_journal(store):
    with store.work(ACTOR, Label.IMPORT_RUBRIC) as work:
        work.rubrics.save(make_large_rubric(10_000))
    store.close()

    ((journal,),) = query(store.path, "SELECT sum(length(changes)) FROM change_set")
    assert [change.operation for change in kept_changes(store.path)] == [Operation.INSERT, Operation.INSERT]
    assert journal < store.path.stat().st_size / 30


def test_totals_are_derived_and_leave_no_trace_in_the_journal(filled):
    set_points(filled, "3.25")

    tables = {change.format.number for change in kept_changes(filled.path)}
    assert query(filled.path, "SELECT counted FROM scoresheet_total") == [(325,)]
    assert tables == {2, 3, 4, 5, 6}


def test_history_comes_in_pages_newest_first(filled):
    for points in ("1", "2", "3"):
        set_points(filled, points)

    first = filled.history(limit=4)
    second = filled.history(limit=4, before=first[-1].number)

    assert [entry.number for entry in (*first, *second)] == [6, 5, 4, 3, 2, 1]
    assert [entry.label for entry in second] == [Label.ADD_UNIT, Label.IMPORT_RUBRIC]
