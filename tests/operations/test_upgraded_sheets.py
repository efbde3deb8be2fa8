"""A file of before there were plans, whose rules count tasks, adds up to the same afterwards."""

from __future__ import annotations

import shutil

import pytest

from danhgia_desktop import period as periods
from danhgia_desktop.operations.periods import return_to_open, submit_period
from danhgia_desktop.storage.data_check import findings
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import ACTOR, CHECKOUT, contents

OLDER = CHECKOUT / "tests" / "data" / "older" / "0004_counting_rules.sqlite3"
"""Written by the program of that form: sheets of a unit and a person, in a period that is open, one that was handed
in and one that is concluded. Points for tasks are by rules, and typed; rules count tasks with and without typed
numbers."""


@pytest.fixture
def upgraded(tmp_path):
    """The file after its upgrade, and its totals before."""
    path = tmp_path / "danhgia.sqlite3"
    shutil.copy(OLDER, path)
    totals = contents(path)["scoresheet_total"]
    open_store(path).close()
    return path, totals


def test_the_totals_are_those_of_before_and_the_file_is_sound(upgraded):
    path, totals = upgraded

    assert contents(path)["scoresheet_total"] == totals
    assert [one for one in findings(path) if not one.is_sound] == []


def test_sheets_that_were_handed_in_can_be_handed_in_again(upgraded):
    path, _ = upgraded

    with open_store(path) as store:
        return_to_open(store, ACTOR, periods.parse("2026-08"))
        assert [submit_period(store, ACTOR, periods.parse(code)).state for code in ("2026-08", "2026-09")] == [
            "submitted",
            "submitted",
        ]
