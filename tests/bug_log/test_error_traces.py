from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.bug_log.error_traces import trace_here, trace_of
from danhgia_desktop.storage.faults import DataDamagedError


def caught(act) -> BaseException:
    """Return the error that an act ends with."""
    try:
        act()
    except BaseException as error:  # noqa: BLE001 - whatever it is
        return error
    raise AssertionError("nothing was raised")


def test_an_error_is_told_by_its_kind_and_the_places_it_came_through():
    def read() -> None:
        int("8,7 của chị Hoa")

    title, outer, inner = trace_of(caught(read)).splitlines()

    assert title == "ValueError"
    assert outer.startswith("  tests/bug_log/test_error_traces.py:")
    assert inner.endswith("test_an_error_is_told_by_its_kind_and_the_places_it_came_through.<locals>.read")


def test_what_caused_it_is_told_after_it():
    def read() -> None:
        try:
            int("Hoa")
        except ValueError as error:
            raise RuntimeError("Hoa") from error

    lines = trace_of(caught(read)).splitlines()

    assert [line for line in lines if not line.startswith(" ")] == ["RuntimeError", "caused by:", "ValueError"]


def test_what_was_being_handled_is_told_unless_it_was_meant_to_be_left_out():
    def stumble() -> None:
        try:
            int("Hoa")
        except ValueError:
            {}["Hoa"]

    def silence() -> None:
        try:
            int("Hoa")
        except ValueError:
            raise KeyError("Hoa") from None

    assert "while handling:\nValueError" in trace_of(caught(stumble))
    assert "ValueError" not in trace_of(caught(silence))


def test_causes_that_go_in_a_circle_come_to_an_end():
    first, second = KeyError("Hoa"), ValueError("Hoa")
    first.__cause__, second.__cause__ = second, first

    assert trace_of(first) == "KeyError\ncaused by:\nValueError"


def test_every_error_of_a_group_is_told():
    group = ExceptionGroup("Hoa", [ValueError("Hoa"), KeyError("Hoa")])

    assert trace_of(group) == "ExceptionGroup\none of them:\nValueError\none of them:\nKeyError"


def test_codes_that_are_the_same_on_every_machine_are_told(tmp_path):
    missing = caught((tmp_path / "Điểm của Hoa.xlsx").read_bytes)
    wrong = caught(lambda: sqlite3.connect(":memory:").execute("SELECT 'Hoa' FROM nowhere"))
    expected = DataDamagedError(path=tmp_path)

    assert trace_of(missing).splitlines()[0] == "FileNotFoundError ENOENT"
    assert trace_of(wrong).splitlines()[0] == "sqlite3.OperationalError SQLITE_ERROR"
    assert trace_of(expected) == "danhgia_desktop.storage.faults.DataDamagedError data_damaged"
    assert trace_of(OSError(99999, "Hoa")) == "OSError 99999"
    assert trace_of(OSError("Hoa")) == "OSError"


def test_what_only_stands_where_a_code_belongs_is_not_told():
    assert trace_of(OSError("Nguyễn Thị Hoa", "8,75")) == "OSError"


def test_endless_recursion_is_told_by_its_ends():
    def recurse() -> None:
        recurse()

    lines = trace_of(caught(recurse)).splitlines()

    assert lines[0] == "RecursionError"
    assert len(lines) == 1 + 20 + 1 + 40
    assert lines[21].endswith(" more")


def test_the_code_that_is_running_is_told_the_callers_last():
    assert trace_here()[-1].endswith(" test_the_code_that_is_running_is_told_the_callers_last")


@given(st.text("abcdefghĐàẩ0123456789,./\\ ", min_size=4).filter(lambda text: text.strip() and "/" not in text))
def test_nothing_of_a_message_is_told_whatever_it_says(typed):
    error = ValueError(typed)
    error.add_note(typed)
    error.__cause__ = KeyError(typed)

    assert trace_of(error) == "ValueError\ncaused by:\nKeyError"


@pytest.mark.parametrize("name", ["Nguyễn Thị Hoa"])
def test_a_value_of_a_frame_is_not_told(name):
    def fail(person: str) -> None:
        raise LookupError(person)

    assert name not in trace_of(caught(lambda: fail(name)))
