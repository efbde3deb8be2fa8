"""A folder without a data file: a new office is begun, a lost file is missed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from danhgia_desktop.storage import backup, beginning
from danhgia_desktop.storage.backup_file import BackupReason, backups_in
from danhgia_desktop.storage.backup_making import backups_folder, make, make_in
from danhgia_desktop.storage.beginning import DataMissingError, begin_anew
from danhgia_desktop.storage.lock import DataInUseError
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import ACTOR, fill

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


@pytest.fixture
def backed_up(path):
    """A data file with a rubric, and a backup of it."""
    with open_store(path) as store:
        fill(store)
    return make(path, BackupReason.DAY, NOW)


def count_of_rubrics(path) -> int:
    with open_store(path) as store, store.reading() as reading:
        return len(reading.figures.rubrics())


def test_a_lost_file_is_missed_where_backups_are(path, backed_up):
    path.unlink()

    with pytest.raises(DataMissingError) as raised:
        open_store(path)

    assert raised.value.values == {"path": path}
    assert not path.exists()


def test_a_lost_file_is_missed_where_its_last_changes_are(path):
    path.with_name(f"{path.name}-wal").write_bytes(b"changes of a file that is not there")

    with pytest.raises(DataMissingError):
        open_store(path)


def test_an_empty_folder_of_backups_is_nobodys_loss(path):
    backups_folder(path).mkdir()

    assert count_of_rubrics(path) == 0


def test_an_interrupted_restore_is_finished_before_anything_is_missed(path, backed_up):
    backup.copy(backed_up.path, path.with_name(f"{path.name}.restored-2026-11-21T163000"))
    path.unlink()

    assert count_of_rubrics(path) == 1


@pytest.mark.parametrize("content", [None, b"", b"garbage" * 1000], ids=["missing", "empty", "garbage"])
def test_beginning_anew_keeps_what_was_there(path, backed_up, content):
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    path.with_name(f"{path.name}-wal").write_bytes(b"its changes")

    replaced = begin_anew(path, NOW)

    assert count_of_rubrics(path) == 0
    assert replaced == (None if content is None else path.with_name(f"{path.name}.replaced-2026-11-21T163000"))
    assert content is None or replaced.read_bytes() == content
    assert path.with_name(f"{path.name}.replaced-2026-11-21T163000-wal").read_bytes() == b"its changes"
    (kept,) = backups_in(backups_folder(path))
    assert (kept.at, kept.size) == (backed_up.at, backed_up.size)


def test_two_logs_without_a_file_that_are_left_in_the_same_second_are_both_kept(path):
    log = path.with_name(f"{path.name}-wal")
    for changes in (b"first", b"second"):
        log.write_bytes(changes)
        begin_anew(path, NOW)
        path.unlink()

    assert {file.read_bytes() for file in path.parent.glob("*.replaced-*-wal")} == {b"first", b"second"}


def test_a_folder_in_the_place_of_the_file_is_kept_too(path):
    path.mkdir()
    (path / "giữ.txt").touch()

    replaced = begin_anew(path, NOW)

    assert (replaced / "giữ.txt").is_file()
    assert count_of_rubrics(path) == 0


def test_nothing_is_begun_anew_while_somebody_works(path):
    with open_store(path) as store:
        fill(store)
        with pytest.raises(DataInUseError):
            begin_anew(path, NOW)

    assert count_of_rubrics(path) == 1


def test_what_was_replaced_can_be_opened_again(path, backed_up):
    replaced = beginning.begin_anew(path, NOW)

    with open_store(replaced) as store:
        assert store.history()[0].actor == ACTOR


def test_the_last_sound_backup_of_the_old_data_is_known_for_what_it_is_and_kept_for_ever(path, backed_up):
    later = make(path, BackupReason.HOUR, NOW + timedelta(hours=1))
    later.path.write_bytes(b"garbage" * 1000)
    of_a_wrong_clock = make_in(backups_folder(path), path, BackupReason.HOUR, NOW + timedelta(days=365))
    path.unlink()

    for minutes in (90, 95):  # the second time there is nothing left to do
        begin_anew(path, NOW + timedelta(minutes=minutes))
        path.unlink()

    assert [(file.at, file.reason) for file in backups_in(backups_folder(path))] == [
        (of_a_wrong_clock.at, BackupReason.HOUR),
        (later.at, BackupReason.HOUR),
        (backed_up.at, BackupReason.ANEW),
    ]
