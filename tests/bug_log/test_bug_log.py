from __future__ import annotations

import re
import threading
from datetime import UTC, datetime, timedelta

import pytest

from danhgia_desktop import __version__
from danhgia_desktop.bug_log.bug_log import BugLog

MOMENT = datetime(2026, 11, 21, 17, 42, 22, tzinfo=UTC)


@pytest.fixture
def log(tmp_path) -> BugLog:
    return BugLog(tmp_path / "Dữ liệu", now=MOMENT.timestamp)


def test_an_entry_has_its_moment_and_the_version(log):
    log.add("ValueError\n  a.py:1 f")

    assert log.text() == f"2026-11-21T17:42:22Z {__version__}\nValueError\n  a.py:1 f\n\n"


def test_nothing_is_on_disk_before_the_first_entry(log, tmp_path):
    assert log.text() == ""
    assert list(tmp_path.iterdir()) == []


def test_entries_stay_from_one_run_of_the_program_to_the_next(tmp_path):
    BugLog(tmp_path).add("ValueError")
    BugLog(tmp_path).add("KeyError")

    assert re.findall(r"\w+Error", BugLog(tmp_path).text()) == ["ValueError", "KeyError"]


def test_moments_are_told_in_universal_time_of_the_present(tmp_path):
    log = BugLog(tmp_path)
    log.add("ValueError")

    told = datetime.fromisoformat(log.text().split()[0])
    assert abs(datetime.now(UTC) - told) < timedelta(hours=1)


def test_an_entry_that_is_repeated_is_counted_and_written_ever_less_often(log):
    for _ in range(9):
        log.add("ValueError\n  a.py:1 f")

    assert re.findall(r"\d+ times by now\nValueError\n\n", log.text()) == [
        f"{times} times by now\nValueError\n\n" for times in (2, 4, 8)
    ]
    assert log.text().count("a.py:1") == 1


def test_a_fault_at_another_place_is_another_fault(log):
    log.add("ValueError\n  a.py:1 f")
    log.add("ValueError\n  a.py:2 f")

    assert "a.py:2" in log.text()


def test_old_entries_give_way_and_the_newest_stay(log):
    for number in range(60):
        log.add(f"number {number}\n{'x' * 40_000}")

    sizes = [file.stat().st_size for file in log.folder.iterdir()]
    kept = [int(number) for number in re.findall(r"number (\d+)", log.text())]
    assert len(sizes) == 4
    assert max(sizes) <= 256 * 1024
    assert kept == list(range(kept[0], 60))
    assert len(kept) >= 18


def test_counting_does_not_grow_without_end(log):
    for number in range(1001):
        log.add(f"number {number}")

    assert len(log._counts) <= 1000


def test_what_the_disk_does_not_take_is_kept_until_the_program_ends(log):
    log.folder.parent.mkdir()
    log.folder.touch()  # no folder can be made there
    log.add("ValueError")
    log.add("KeyError")

    assert re.findall(r"\w+Error", log.text()) == ["ValueError", "KeyError"]


def test_threads_write_one_after_the_other(log):
    def write(number: int) -> None:
        for line in range(20):
            log.add(f"entry {number}.{line}")

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    entries = log.text().removesuffix("\n\n").split("\n\n")
    assert len(entries) == 80
    assert all(re.fullmatch(r"\S+Z \S+\nentry \d\.\d+", entry) for entry in entries)
