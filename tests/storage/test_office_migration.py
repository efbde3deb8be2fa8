"""The migration that makes room for the whole office, on files of the form before it."""

from __future__ import annotations

import shutil
import sqlite3

import pytest

from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import ACTOR, contents, make_unit, query
from tests.storage.database_maker import FOLDER

REBUILT = ("org_unit", "rubric", "scoresheet")
NUMBERS = "SELECT name, seq FROM sqlite_sequence ORDER BY name"


@pytest.fixture
def older(path):
    """A file of the form before, whose newest unit, rubric and sheet were removed again."""
    shutil.copy(FOLDER / "0003.sqlite3", path)
    for table in REBUILT:
        query(path, f"UPDATE sqlite_sequence SET seq = seq + 100 WHERE name = '{table}'")  # noqa: S608
    return path


def test_no_number_is_ever_given_again(older):
    before = dict(query(older, NUMBERS))

    open_store(older).close()

    after = dict(query(older, NUMBERS))
    assert {name: after[name] for name in REBUILT} == {name: before[name] for name in REBUILT}
    assert not {name for name in after if name.endswith("_next")}


def test_rows_are_carried_over_as_they_were(older):
    before = contents(older)

    open_store(older).close()

    after = contents(older)
    assert after["scoresheet"] == [(*row, None) for row in before["scoresheet"]]
    assert after["rubric"] == [(*row, None) for row in before["rubric"]]
    assert after["org_unit"] == [(*row, "division", None, "", None) for row in before["org_unit"]]
    assert after["agency"] == [(*row, "", "", "") for row in before["agency"]]
    for name in ("criterion", "score", "scoresheet_total", "search_text", "reason_phrase", "rubric_draft"):
        assert after[name] == before[name]


def test_nothing_is_computed_anew(older):
    query(older, "UPDATE scoresheet_total SET blanks = 77 WHERE round = 'self'")
    query(older, "UPDATE search_text SET folded = folded || ' xyz'")
    marked = [contents(older)[name] for name in ("scoresheet_total", "search_text")]

    open_store(older).close()

    assert [contents(older)[name] for name in ("scoresheet_total", "search_text")] == marked


def test_what_refers_to_a_rebuilt_table_refers_to_the_new_one(older):
    open_store(older).close()

    for (name,) in query(older, "SELECT name FROM sqlite_master WHERE type = 'table'"):
        parents = {row[2] for row in query(older, f"PRAGMA foreign_key_list({name})")}
        assert not {parent for parent in parents if parent.endswith("_next")}
    assert query(older, "PRAGMA foreign_key_check") == []


def test_a_unit_still_has_one_sheet_for_a_rubric_and_a_period(older):
    open_store(older).close()

    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        query(
            older, "INSERT INTO scoresheet SELECT 999, 'other', rubric_id, unit_id, period, NULL, NULL FROM scoresheet"
        )


def test_units_of_before_are_divisions_right_under_the_agency(older):
    with open_store(older) as store, store.reading() as reading:
        assert {(unit.kind, unit.parent) for unit in reading.org_units.all()} == {(UnitKind.DIVISION, None)}


def test_a_unit_added_after_the_upgrade_has_a_number_that_none_had(older):
    (highest,) = query(older, "SELECT seq FROM sqlite_sequence WHERE name = 'org_unit'")[0]

    with open_store(older) as store, store.work(ACTOR, Label.ADD_UNIT) as work:
        work.org_units.save(make_unit("new"))

    assert query(older, "SELECT id FROM org_unit WHERE uid = 'new'") == [(highest + 1,)]
