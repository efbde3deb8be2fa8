"""A folder that nobody may look into is told as such by whatever looks there first."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from danhgia_desktop.operations.data_file import is_there, open_data, require_there
from danhgia_desktop.operations.recovery import has_data, nearest_folder
from danhgia_desktop.storage import backup, backup_file, beginning, damage, database, looking, upgrade
from danhgia_desktop.storage.faults import DataReadOnlyError

NOW = datetime(2026, 11, 21, 2, 30, tzinfo=UTC)


@pytest.fixture
def locked(public_folder, ordinary_user):
    """A data file in a folder that nobody may look into."""
    folder = public_folder / "locked"
    folder.mkdir()
    folder.chmod(0)
    with ordinary_user():
        yield folder / "data" / "danhgia.sqlite3"
    folder.chmod(0o700)


LOOKS = {
    "for a file": looking.is_file,
    "for its size": looking.size,
    "for a mark": damage.is_marked,
    "for a log": database.has_waiting_changes,
    "for a backup": lambda path: backup_file.read(path.with_name("danhgia_2026-11-21T093005_0003_day.sqlite3")),
    "for what was lost": beginning.require_not_lost,
    "for what is older": lambda path: upgrade.bring_up_to_date(path, NOW),
    "for what is copied": lambda path: backup.copy(path, path),
    "for the data": lambda path: require_there(path.parent),
    "for data to read": lambda path: open_data(path.parent, read_only=is_there(path.parent)),
}


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_whatever_looks_there_says_that_it_may_not(locked, look):
    with pytest.raises(DataReadOnlyError):
        look(locked)


def test_a_folder_that_nobody_may_look_into_may_well_have_data_and_the_one_above_can_be_shown(locked):
    assert has_data(locked.parent)
    assert nearest_folder(locked.parent) == locked.parents[1]


def test_a_drive_that_is_gone_has_no_folder_to_be_shown(tmp_path, monkeypatch):
    monkeypatch.setattr("pathlib.Path.is_dir", lambda _folder: False)

    assert nearest_folder(tmp_path) is None


def test_what_is_not_there_has_no_size(tmp_path):
    (tmp_path / "tệp").write_bytes(b"123")

    assert looking.size(tmp_path / "tệp") == 3
    assert looking.size(tmp_path / "none") == looking.size(tmp_path / "tệp" / "none") == 0
    assert looking.exists(tmp_path)
    assert not looking.is_file(tmp_path)
