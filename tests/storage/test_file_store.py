"""Files named by what is in them, in two folders."""

from __future__ import annotations

import errno
import hashlib
import io
import shutil
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest

from danhgia_desktop.storage.backup import CopyUnsoundError
from danhgia_desktop.storage.disk_space import NotEnoughSpaceError
from danhgia_desktop.storage.faults import DataUnreachableError
from danhgia_desktop.storage.file_store import bring, damaged, is_sound, missing, path_of, sizes, sweep


class StoppedError(Exception):
    """Raised by a test where a person stops."""


def keep(folder, content: bytes, suffix: str = "") -> str:
    """Put a file into a folder under the name that its bytes give it, and return that."""
    name = f"{hashlib.sha256(content).hexdigest()}{suffix}"
    path_of(folder, name).parent.mkdir(parents=True, exist_ok=True)
    path_of(folder, name).write_bytes(content)
    return name


def names_in(folder) -> set[str]:
    """Return the names of all files in a folder, whatever they are."""
    return {file.name for file in folder.rglob("*") if not file.is_dir()}


@pytest.fixture
def here(tmp_path):
    return tmp_path / "here" / "evidence"


@pytest.fixture
def there(tmp_path):
    return tmp_path / "there" / "evidence"


def test_what_the_other_folder_lacks_is_brought_there(here, there):
    names = sorted([keep(here, b"one", ".pdf"), keep(here, b"two"), keep(here, b"")])
    both = keep(here, b"both")
    keep(there, b"both")
    keep(there, b"theirs")

    assert missing(here, there) == tuple(names)
    assert bring(here, there) == tuple(names)

    assert missing(here, there) == ()
    assert names_in(there) > {*names, both}
    assert path_of(there, names[0]).read_bytes() == path_of(here, names[0]).read_bytes()
    assert damaged(there) == ()


def test_what_is_there_in_another_size_is_brought_anew(here, there):
    name = keep(here, b"whole")
    keep(there, b"whole")
    path_of(there, name).write_bytes(b"who")

    assert bring(here, there) == (name,)
    assert is_sound(path_of(there, name))


def test_what_is_kept_can_be_read_and_not_written_and_still_be_replaced_when_it_is_damaged(here, there):
    name = keep(here, b"whole")
    bring(here, there)
    copy = path_of(there, name)
    assert copy.stat().st_mode & 0o777 == 0o444

    copy.chmod(0o644)
    copy.write_bytes(b"WHOLE")
    copy.chmod(0o444)
    bring(here, there, anew=[name])

    assert (copy.read_bytes(), copy.stat().st_mode & 0o777) == (b"whole", 0o444)


def test_what_is_left_of_copies_is_swept_after_a_day_and_nothing_else(here):
    name = keep(here, b"whole")
    half_done = path_of(here, f"{name}.0a1b2c3d.part")
    half_done.write_bytes(b"who")
    begun = datetime.fromtimestamp(half_done.stat().st_mtime, UTC)

    sweep(here, begun + timedelta(hours=23))
    assert names_in(here) == {name, half_done.name}
    sweep(here, begun + timedelta(hours=25))
    assert names_in(here) == {name}
    sweep(here / "nowhere", begun)


def test_nothing_is_made_where_there_is_nothing_to_bring(here, there):
    assert bring(here, there) == ()
    assert not there.parent.exists()


def test_files_of_other_names_stay_where_they_are(here, there):
    here.mkdir(parents=True)
    (here / "Báo cáo.docx").write_bytes(b"x")
    (here / "aa" / ("a" * 64)).mkdir(parents=True)
    (here / "aa" / ("b" * 64)).write_bytes(b"on another's shelf")
    (here / "aa" / f"{'a' * 63}b").symlink_to(here / "Báo cáo.docx")
    (here / ("a" * 64)).write_bytes(b"on none")

    assert missing(here, there) == ()
    assert sizes(here) == {}


def test_a_file_that_is_not_what_its_name_says_is_told_and_not_spread(here, there):
    good, bad = keep(here, b"good"), keep(here, b"bad")
    path_of(here, bad).write_bytes(b"BAD")

    assert damaged(here) == (bad,)
    assert bring(here, there) == (good,)
    assert names_in(there) == {good}


def test_what_is_there_but_damaged_is_replaced_if_it_is_named(here, there):
    name = keep(here, b"proof")
    keep(there, b"proof")
    path_of(there, name).write_bytes(b"poof!")
    only_there = keep(there, b"theirs")
    path_of(there, only_there).write_bytes(b"THEIRS")

    assert bring(here, there) == ()
    assert bring(here, there, anew=damaged(there)) == (name,)
    assert damaged(there) == (only_there,)


def test_a_file_that_the_disk_does_not_give_back_is_damaged_and_holds_no_other_up(here, there, monkeypatch):
    good, bad = keep(here, b"good"), keep(here, b"bad")
    opened = io.open

    def open_(file, *arguments, **options):
        if file == path_of(here, bad):
            raise OSError(errno.EIO, "Input/output error")
        return opened(file, *arguments, **options)

    monkeypatch.setattr(io, "open", open_)

    assert damaged(here) == (bad,)
    assert bring(here, there) == (good,)


def test_progress_is_told_and_can_stop_leaving_whole_files(here, there):
    for number in range(4):
        keep(here, bytes(number))
    parts = []

    def stop_halfway(part: float) -> None:
        parts.append(part)
        if part >= 0.5:
            raise StoppedError

    with pytest.raises(StoppedError):
        bring(here, there, stop_halfway)

    assert parts == [0.25, 0.5]
    assert len(names_in(there)) == 2
    assert damaged(there) == ()


def test_files_for_which_there_is_no_room_are_not_begun(here, there, monkeypatch):
    keep(here, b"large")
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: SimpleNamespace(free=3))

    with pytest.raises(NotEnoughSpaceError) as raised:
        bring(here, there)

    assert raised.value.values["free"] == 3
    assert names_in(there) == set()


def test_a_disk_that_keeps_something_else_leaves_nothing(here, there, monkeypatch):
    name = keep(here, b"precious")
    monkeypatch.setattr(shutil, "copyfile", lambda _, target: target.write_bytes(b"PRECIOUS"))

    with pytest.raises(CopyUnsoundError) as raised:
        bring(here, there)

    assert raised.value.values == {"path": path_of(there, name)}
    assert names_in(there) == set()


def test_a_place_that_is_no_folder_says_so(here, there):
    keep(here, b"one")
    there.parent.write_bytes(b"")

    with pytest.raises(DataUnreachableError):
        bring(here, there)


def test_looking_for_what_is_damaged_can_be_stopped_before_the_first_file(here):
    keep(here, b"large")
    asked = []

    def stop(part: float) -> None:
        asked.append(part)
        raise StoppedError

    with pytest.raises(StoppedError):
        damaged(here, stop)

    assert asked == [0.0]
