"""Every form a data file has ever had is still read, to the same numbers."""

from __future__ import annotations

import json
import shutil

import pytest

from danhgia_desktop.regulation.rubric import TOTAL
from danhgia_desktop.scoring import computation
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import ACTOR
from tests.storage.database_maker import FOLDER, populate, told
from tests.storage.test_migrations import SCRIPTS

FILES = sorted(FOLDER.glob("*.sqlite3"))


@pytest.fixture(params=FILES, ids=lambda file: file.stem)
def released(request, path):
    """A copy of a released file, and what must be read in it."""
    shutil.copy(request.param, path)
    return path, json.loads(request.param.with_suffix(".json").read_text(encoding="utf-8"))


def test_a_released_file_still_tells_the_same(released):
    path, expected = released

    with open_store(path) as store:
        assert told(store) == expected


def test_the_totals_of_a_released_file_are_computed_the_same(released):
    path, expected = released

    with open_store(path) as store, store.reading() as reading:
        for uid, totals in expected["totals"].items():
            sheet = reading.scoresheets.get(uid)
            assert {key: str(computation.results(sheet, key)[TOTAL].counted) for key in totals} == totals


def test_there_is_a_file_of_every_form():
    assert [file.stem for file in FILES] == [name[:4] for name in SCRIPTS]


def test_the_file_of_the_present_form_is_what_the_program_writes_today(path):
    with open_store(path) as store:
        populate(store)
        today = told(store)

    assert today == json.loads(FILES[-1].with_suffix(".json").read_text(encoding="utf-8"))


def test_a_released_file_of_the_present_form_can_be_undone_and_redone(path):
    shutil.copy(FILES[-1], path)
    with open_store(path) as store:
        before = told(store)
        store.redo(ACTOR)
        store.undo(ACTOR)
        after = told(store)

    assert {**after, "history": before["history"]} == before
    assert after["history"][2:] == before["history"]
