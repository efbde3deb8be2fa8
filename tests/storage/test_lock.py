"""One owner of the data file, between real programs."""

from __future__ import annotations

import errno
import fcntl
import getpass
import os
import platform
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from danhgia_desktop.storage.faults import DataReadOnlyError, DataUnreachableError, DiskFullError
from danhgia_desktop.storage.lock import DataInUseError, DataLock, DataOpenTwiceError
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import CHECKOUT, RUBRIC, fill

SINCE = datetime(2026, 11, 21, 2, 30, tzinfo=UTC)

HOLD = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from danhgia_desktop.storage.store import open_store
store = open_store(Path(sys.argv[1]), now=lambda: datetime(2026, 11, 21, 2, 30, tzinfo=UTC))
print("open", flush=True)
sys.stdin.read()
store.close()
"""


@pytest.fixture
def other(path):
    """Another program that has the data file open."""
    with open_store(path) as store:
        fill(store)
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=CHECKOUT) as process:
        assert process.stdout.readline() == "open\n"
        yield process
        process.kill()


def test_a_second_program_learns_who_has_the_file_open(path, other):
    with pytest.raises(DataOpenTwiceError) as raised:
        open_store(path)

    assert raised.value.values == {
        "path": path,
        "machine": platform.node(),
        "user": getpass.getuser(),
        "since": SINCE,
    }


def test_a_link_to_the_file_is_no_way_around_the_lock(path, other, tmp_path):
    link = tmp_path / "link.sqlite3"
    link.symlink_to(path)

    with pytest.raises(DataInUseError):
        open_store(link)


def test_a_second_program_may_look_at_the_file_meanwhile(path, other):
    with open_store(path, read_only=True) as store, store.reading() as reading:
        assert reading.rubrics.find(RUBRIC) is not None


def test_the_file_is_free_when_the_other_program_closes_it(path, other):
    other.communicate("")

    with open_store(path) as store:
        assert not store.read_only
    assert sorted(file.name for file in path.parent.iterdir()) == [path.name, f"{path.name}.lock"]


def test_the_file_is_free_when_the_other_program_is_killed(path, other):
    other.send_signal(signal.SIGKILL)
    other.wait()

    with open_store(path) as store:
        assert not store.read_only


@pytest.mark.parametrize("told", [None, "", "not json", "[]", '{"machine": "PC-07"}', '{"machine": 1, "since": "now"}'])
def test_an_owner_who_has_not_said_who_it_is_yet_is_an_owner_all_the_same(path, told):
    owner = path.with_name(f"{path.name}.owner")
    with DataLock(path, SINCE):
        owner.unlink()
        if told is not None:
            owner.write_text(told, encoding="utf-8")

        with pytest.raises(DataInUseError) as raised:
            DataLock(path, SINCE)

    assert raised.value.values == {"path": path, "machine": "", "user": "", "since": None}


def test_releasing_twice_does_not_take_the_lock_from_the_next_owner(path):
    first = DataLock(path, SINCE)
    first.release()

    with DataLock(path, SINCE):
        first.release()
        with pytest.raises(DataInUseError):
            DataLock(path, SINCE)


def test_an_owner_file_that_a_scanner_holds_does_not_keep_the_lock(path, monkeypatch):
    with monkeypatch.context() as windows:
        lock = DataLock(path, SINCE)
        windows.setattr(os, "unlink", lambda _file: (_ for _ in ()).throw(PermissionError(13, "held")))
        lock.release()

    with DataLock(path, SINCE), pytest.raises(DataInUseError) as raised:
        DataLock(path, SINCE)
    assert raised.value.values["path"] == path


def test_a_stick_that_was_taken_out_does_not_keep_the_data_from_being_let_go(path, monkeypatch):
    lock = DataLock(path, SINCE)
    with monkeypatch.context() as windows:
        windows.setattr(fcntl, "flock", lambda *_about: (_ for _ in ()).throw(OSError(5, "not connected")))
        lock.release()

    assert not path.with_name(f"{path.name}.owner").exists()


@pytest.mark.parametrize("error", [PermissionError(errno.EACCES, "of another account"), OSError(errno.EINVAL, "odd")])
def test_who_holds_the_lock_is_told_as_far_as_a_name_can_be_written(path, monkeypatch, error):
    with monkeypatch.context() as system:
        system.setattr(Path, "write_text", lambda *_about, **_as: (_ for _ in ()).throw(error))
        lock = DataLock(path, SINCE)

    with pytest.raises(DataInUseError) as raised:
        DataLock(path, SINCE)
    assert raised.value.values["machine"] == ""
    lock.release()


def test_a_name_that_a_scanner_holds_is_written_once_it_lets_go(path, monkeypatch):
    held = [PermissionError(errno.EACCES, "held")]
    held[0].winerror = 32
    write = Path.write_text

    def write_once_free(file, text, encoding):
        if held:
            raise held.pop()
        return write(file, text, encoding)

    monkeypatch.setattr(Path, "write_text", write_once_free)
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)

    with DataLock(path, SINCE), pytest.raises(DataOpenTwiceError):
        DataLock(path, SINCE)


def test_the_folder_is_made_when_it_is_not_there(tmp_path):
    with DataLock(tmp_path / "a" / "b" / "data.sqlite3", SINCE):
        assert (tmp_path / "a" / "b").is_dir()


def test_a_folder_that_takes_no_lock_file_says_so(ordinary_user, public_folder):
    with ordinary_user(), pytest.raises(DataReadOnlyError):
        DataLock(public_folder / "data.sqlite3", SINCE)


def test_another_account_or_another_pc_is_another_owner(path, monkeypatch):
    with DataLock(path, SINCE):
        monkeypatch.setattr(platform, "node", lambda: "PC-2")
        with pytest.raises(DataInUseError) as raised:
            DataLock(path, SINCE)

    assert not isinstance(raised.value, DataOpenTwiceError)


def test_a_folder_that_is_a_file_or_lies_in_one_is_told_as_such(tmp_path):
    (tmp_path / "tệp").touch()

    for folder in (tmp_path / "tệp", tmp_path / "tệp" / "2026"):
        with pytest.raises(DataUnreachableError):
            DataLock(folder / "data.sqlite3", SINCE)


def test_a_disk_too_full_for_a_line_of_text_is_told_as_such(path):
    path.with_name(f"{path.name}.owner").symlink_to("/dev/full")

    with pytest.raises(DiskFullError):
        DataLock(path, SINCE)


def test_an_account_without_a_name_can_own_the_file(path, monkeypatch):
    def nameless():
        raise KeyError("getpwuid(): uid not found: 4711")

    monkeypatch.setattr(getpass, "getuser", nameless)

    with DataLock(path, SINCE), pytest.raises(DataInUseError) as raised:
        DataLock(path, SINCE)
    assert raised.value.values["user"] == ""
