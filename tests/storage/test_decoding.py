"""A value that no program wrote is damage of the file; an error of the program's own stays one."""

from __future__ import annotations

import shutil

import pytest

from danhgia_desktop.regulation.rubric import SELF, CriterionKey
from danhgia_desktop.storage import damage
from danhgia_desktop.storage.faults import DataDamagedError
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import (
    ACTOR,
    RUBRIC,
    SHEET,
    Clock,
    fill,
    make_member,
    make_posting,
    make_rubric,
    query,
    set_points,
)
from tests.storage.database_maker import FOLDER
from tests.storage.plan_builders import TASK, make_plan, make_review, make_task


def first_place():
    return SHEET, CriterionKey("I.1"), SELF


READERS = {
    "a rule": (
        """UPDATE criterion SET rules = replace(rules, '"rules"', '"rulew"')""",
        lambda reading: reading.rubrics.get(RUBRIC),
    ),
    "a number in a rule": (
        "UPDATE criterion SET rules = replace(rules, '0.25', '0.2z')",
        lambda reading: reading.rubrics.get(RUBRIC),
    ),
    "points": ("UPDATE score SET points = 'many'", lambda reading: reading.scoresheets.get(SHEET)),
    "a period": ("UPDATE scoresheet SET period = '2026-Q7'", lambda reading: reading.scoresheets.get(SHEET)),
    "a period in a list": ("UPDATE scoresheet SET period = '2026-Q7'", lambda reading: reading.figures.scoresheets()),
    "a total": ("UPDATE scoresheet_total SET counted_exact = '1/0'", lambda reading: reading.figures.scoresheets()),
    "a moment": ("UPDATE rubric SET created_at = 'soon'", lambda reading: reading.figures.rubrics()),
    "a day": ("UPDATE org_unit SET closed_on = '2026-99-99'", lambda reading: reading.org_units.all()),
    "changes": (
        "UPDATE change_set SET changes = x'0105'",
        lambda reading: reading.scoresheets.score_history(*first_place()),
    ),
    "a posting": (
        "UPDATE posting SET from_on = 'early'",
        lambda reading: reading.postings.all(),
    ),
    "the period of a plan": ("UPDATE work_plan SET period = '2026-Q7'", lambda reading: reading.plans.all()),
    "the factor of a task": ("UPDATE task SET factor = '1/0'", lambda reading: reading.tasks.get(TASK)),
    "the day of a task": ("UPDATE task SET due_on = 'soon'", lambda reading: reading.tasks.get(TASK)),
    "the quantity of a task": ("UPDATE task SET done = 'much'", lambda reading: reading.tasks.get(TASK)),
    "the months of a review": (
        "UPDATE review_decision SET months = '2026-13'",
        lambda reading: reading.review_decisions.all(),
    ),
    "a draft": ("UPDATE rubric_draft SET content = '{'", lambda reading: reading.rubrics.draft(RUBRIC)),
}


def write(path):
    """Open a data file with one of each kind of value that is damaged here."""
    store = open_store(path, now=Clock())
    fill(store)
    set_points(store, "3")
    with store.work(ACTOR, Label.ADD_UNIT) as work:
        work.staff.save(make_member())
        work.postings.save(make_posting())
        work.plans.save(make_plan())
        work.tasks.save([make_task()])
        work.review_decisions.save(make_review())
    set_points(store, "4")
    with store.work(ACTOR, Label.EDIT_RUBRIC) as work:
        work.rubrics.keep_draft(make_rubric(), base=make_rubric())
    return store


@pytest.fixture
def damaged(path):
    """Return what damages a value in a data file that is open, past all that is watched."""

    def damage_it(sql: str):
        query(path, sql)
        return store

    with write(path) as store:
        yield damage_it


@pytest.mark.parametrize("what", READERS)
def test_a_value_that_cannot_be_read_is_damage_of_the_file(damaged, path, what):
    sql, read = READERS[what]
    store = damaged(sql)

    with pytest.raises(DataDamagedError) as raised, store.reading() as reading:
        read(reading)

    assert raised.value.values == {"path": path}


@pytest.mark.parametrize("what", READERS)
def test_a_file_marked_as_damaged_is_not_opened_until_every_value_can_be_read(path, what):
    write(path).close()
    query(path, READERS[what][0])
    damage.mark(path)

    with pytest.raises(DataDamagedError):
        open_store(path)

    assert damage.is_marked(path)


def test_details_that_cannot_be_read_are_damage_whatever_asks_for_them(damaged):
    store = damaged("UPDATE change_set SET details = x'05'")
    store._steps = None

    for ask in (store.undoable, store.history, lambda: store.undo(ACTOR)):
        with pytest.raises(DataDamagedError):
            ask()


def test_what_undo_cannot_read_is_damage_and_changes_nothing(damaged, path):
    store = damaged("UPDATE change_set SET changes = x'0105'")

    with pytest.raises(DataDamagedError):
        store.undo(ACTOR)

    assert query(path, "SELECT points FROM score") == [(400,)]


@pytest.mark.parametrize("sql", ["UPDATE org_unit SET name = x'00'", "UPDATE change_set SET details = x'05'"])
def test_bytes_in_the_place_of_a_text_or_of_details_are_found_in_a_marked_file(path, sql):
    write(path).close()
    query(path, sql)
    damage.mark(path)

    with pytest.raises(DataDamagedError):
        open_store(path)


def test_a_marked_file_of_an_older_form_is_read_by_its_upgrade(path):
    shutil.copy(FOLDER / "0003.sqlite3", path)
    damage.mark(path)

    open_store(path).close()

    assert not damage.is_marked(path)


def test_an_error_of_the_program_itself_is_no_damage(damaged):
    store = damaged("SELECT 1")

    with pytest.raises(KeyError), store.reading() as reading:
        raise KeyError(reading.rubrics.get(RUBRIC).name)
