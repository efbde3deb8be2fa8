"""Rows, totals and the newest changes of a file: of one moment, or not."""

from __future__ import annotations

import shutil

import pytest

from danhgia_desktop.storage.faults import DataDamagedError
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.one_moment import require_one_moment
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import ACTOR, SHEET, Clock, fill, make_sheet, make_unit, query, set_points
from tests.storage.database_maker import FOLDER


@pytest.fixture
def worked(path):
    """A closed file into which rows were put, in which some were changed twice, and from which some were taken."""
    with open_store(path, now=Clock()) as store:
        fill(store)
        for points in ("1", "2"):
            set_points(store, points)
        with store.work(ACTOR, Label.ADD_UNIT) as work:
            work.org_units.save(make_unit("u2", name="Văn phòng"))
        with store.work(ACTOR, Label.OPEN_SCORESHEET) as work:
            work.scoresheets.add(make_sheet("s2", unit=make_unit("u2")))
        store.undo(ACTOR)
    return path


def passes_untouched(path) -> bool:
    """Let a file be looked through, which raises where it is damaged; tell whether no byte was changed by it."""
    before = path.read_bytes()
    require_one_moment(path)
    return path.read_bytes() == before


def test_what_a_session_left_is_of_one_moment(worked):
    assert passes_untouched(worked)


@pytest.mark.parametrize(
    "alteration",
    [
        "UPDATE score SET points = 100",
        "UPDATE score SET reason = 'cũ', points = 100",
        "DELETE FROM score",
        "DELETE FROM org_unit WHERE uid = 'u2'",
        "INSERT INTO scoresheet VALUES (2, 's2', 1, 2, '2026', NULL, NULL)",
        "UPDATE change_set SET changes = x'ff' WHERE id = (SELECT max(id) FROM change_set)",
    ],
)
def test_rows_older_or_newer_than_the_newest_changes_are_damage(worked, alteration):
    query(worked, alteration)

    with pytest.raises(DataDamagedError) as raised:
        require_one_moment(worked)

    assert raised.value.values == {"path": worked}


def test_scores_newer_than_their_totals_are_damage(worked):
    query(worked, f"INSERT INTO score SELECT id, 5, 'self', 300, NULL, 0, '', '' FROM scoresheet WHERE uid = '{SHEET}'")  # noqa: S608

    with pytest.raises(DataDamagedError):
        require_one_moment(worked)


def test_nothing_is_said_of_changes_before_one_that_ends_undo(worked):
    query(worked, "UPDATE score SET points = 100")
    query(worked, f"UPDATE change_set SET label = {Label.RESTORE_BACKUP.number}")  # noqa: S608

    assert passes_untouched(worked)


def test_a_file_of_an_older_form_is_not_looked_at(path):
    shutil.copy(FOLDER / "0001.sqlite3", path)

    assert passes_untouched(path)
