"""Backups made when they are due, listed and restored."""

from __future__ import annotations

import shutil
from types import SimpleNamespace

import pytest

from danhgia_desktop.operations import second_place, units
from danhgia_desktop.operations.backup_place import (
    BackupPlaceMissingError,
)
from danhgia_desktop.operations.backups import (
    EVIDENCE,
    BackupReason,
    all_backups,
    back_up,
    back_up_before_import,
    is_due,
    is_due_at_exit,
    restore_backup,
    summary,
)
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.found_backups import find_backups
from danhgia_desktop.storage import damage
from danhgia_desktop.storage.backup_file import backups_in
from danhgia_desktop.storage.disk_space import NotEnoughSpaceError, room_for
from danhgia_desktop.storage.faults import DataDamagedError, DataUnreachableError
from danhgia_desktop.storage.file_store import path_of
from danhgia_desktop.storage.file_version import NotADataFileError
from danhgia_desktop.storage.lock import DataInUseError
from danhgia_desktop.storage.store import open_store
from tests.operations.evidence_office import add, write
from tests.operations.watch import edit, folder_of
from tests.storage.builders import query
from tests.storage.test_backup_making import hourly
from tests.storage.test_file_store import keep


def names_in(folder) -> list[str]:
    with open_data(folder) as store:
        return [unit.name for unit in units.all_units(store)]


def stop_late(part: float) -> None:
    """Give a restore up when everything is prepared."""
    if part > 0.7:
        raise InterruptedError


def test_the_first_backup_of_a_day_is_due_whatever_was_done(office, watch):
    assert is_due(office, watch()) is BackupReason.DAY

    back_up(office, BackupReason.DAY)

    assert is_due(office, watch.pass_(hours=10)) is None
    assert is_due(office, watch.pass_(hours=5)) is BackupReason.DAY


def test_an_hour_later_one_is_due_if_something_was_changed(office, watch):
    back_up(office, BackupReason.DAY)
    edit(office)

    assert is_due(office, watch.pass_(minutes=59)) is None
    assert is_due(office, watch.pass_(minutes=1)) is BackupReason.HOUR

    back_up(office, BackupReason.HOUR)

    assert is_due(office, watch.pass_(hours=2)) is None


def test_before_an_import_one_is_made_if_it_is_due(office):
    assert back_up_before_import(office).reason is BackupReason.IMPORT
    assert back_up_before_import(office) is None


def test_at_the_end_one_is_due_if_something_was_changed_since_the_last(office, watch):
    assert is_due_at_exit(office, watch()) is BackupReason.EXIT

    back_up(office, BackupReason.DAY)

    assert is_due_at_exit(office, watch()) is None
    edit(office)
    assert is_due_at_exit(office, watch()) is BackupReason.EXIT


def test_empty_data_and_data_that_is_only_looked_at_need_none(tmp_path, office, watch):
    with open_store(tmp_path / "empty.sqlite3", now=watch) as empty:
        assert is_due(empty, watch()) is is_due_at_exit(empty, watch()) is None
    with open_data(folder_of(office), read_only=True) as looking:
        assert is_due(looking, watch()) is is_due_at_exit(looking, watch()) is None


def test_a_clock_that_was_ahead_hides_no_work_from_backups(office, watch):
    watch.pass_(days=400)
    back_up(office, BackupReason.DAY)
    watch.pass_(days=-400)

    assert is_due(office, watch()) is BackupReason.DAY
    back_up(office, BackupReason.DAY)
    assert is_due(office, watch()) is None
    edit(office)
    assert is_due(office, watch.pass_(hours=1)) is BackupReason.HOUR
    assert is_due_at_exit(office, watch()) is BackupReason.EXIT


def test_what_was_changed_after_a_restore_is_not_taken_for_what_was_there_before(office, watch):
    first = back_up(office, BackupReason.DAY)
    edit(office)
    back_up(office, BackupReason.HOUR)
    office.close()
    restore_backup(folder_of(office), first.path, now=watch.pass_(seconds=1))

    watch.pass_(hours=2)
    with open_store(office.path, now=watch) as again:
        edit(again, "Phòng Tổng hợp")  # as many changes as in the newest backup
        assert is_due_at_exit(again, watch()) is BackupReason.EXIT


def test_a_backup_holds_the_data_and_old_ones_are_thinned_out(office):
    hourly(folder_of(office) / "backups", office.path, hours=100)

    made = back_up(office, BackupReason.HOUR)

    assert summary(made.path).units == 1
    kept = all_backups(folder_of(office))
    assert made in kept
    assert 48 < len(kept) < 60


def test_a_backup_to_a_place_of_choice_brings_evidence_and_removes_nothing(office, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    proof = keep(folder_of(office) / EVIDENCE, b"proof", ".pdf")
    parts = []

    first = back_up(office, BackupReason.ASKED, stick, parts.append)
    second = back_up(office, BackupReason.ASKED, stick)

    assert backups_in(stick) == (second, first)
    assert path_of(stick / EVIDENCE, proof).read_bytes() == b"proof"
    assert parts == sorted(parts)
    assert parts[-1] == 1
    assert all_backups(folder_of(office)) == ()


def test_a_place_that_is_not_there_is_not_made(office, tmp_path):
    with pytest.raises(BackupPlaceMissingError) as raised:
        back_up(office, BackupReason.ASKED, tmp_path / "stick")

    assert raised.value.values == {"path": tmp_path / "stick"}
    assert not (tmp_path / "stick").exists()


def test_from_damaged_data_no_backup_is_made(office):
    damage.mark(office.path)

    with pytest.raises(DataDamagedError):
        back_up(office, BackupReason.DAY)

    assert all_backups(folder_of(office)) == ()


def test_backups_are_found_here_and_in_the_second_place_each_once(office, watch, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    first = back_up(office, BackupReason.DAY)
    second_place.copy_newest(folder_of(office), stick, watch())
    only_there = second_place.copies(folder_of(office), stick)[0].path
    gone = back_up(office, BackupReason.HOUR)
    second_place.copy_newest(folder_of(office), stick, watch())
    gone.path.unlink()
    of_another_pc = stick / "danhgia-PC9-abcdef" / only_there.name
    of_another_pc.parent.mkdir()
    shutil.copy(first.path, of_another_pc)
    loose = stick / only_there.name.replace("T09", "T08")
    shutil.copy(first.path, loose)

    found = find_backups(folder_of(office), stick).backups

    assert [file.path for file in found if file.reason is BackupReason.HOUR] == [only_there.with_name(gone.path.name)]
    assert [file.path for file in found if file.reason is BackupReason.DAY and file.path != loose] == [
        first.path,
        of_another_pc,
    ]
    assert found[-1].path == loose
    assert find_backups(folder_of(office), tmp_path / "no stick").backups == (first,)


@pytest.mark.parametrize("length", [5000, 131072])
def test_a_backup_that_is_damaged_here_does_not_hide_its_copy_in_the_second_place(office, watch, tmp_path, length):
    made = back_up(office, BackupReason.DAY)
    copied = second_place.copy_newest(folder_of(office), tmp_path, watch())
    made.path.write_bytes(bytes(length))

    found = find_backups(folder_of(office), tmp_path).backups

    assert [file.path for file in found] == [made.path, copied.path]


@pytest.mark.parametrize("content", [b"", b"x" * 5000])
def test_a_backup_that_cannot_be_read_any_more_is_not_the_newest(office, watch, content):
    back_up(office, BackupReason.DAY).path.write_bytes(content)

    assert is_due(office, watch.pass_(minutes=1)) is BackupReason.DAY
    assert is_due_at_exit(office, watch()) is BackupReason.EXIT


def test_a_restore_brings_data_and_evidence_back_and_keeps_what_was_there(office, watch, tmp_path):
    stick, folder = tmp_path / "stick", folder_of(office)
    stick.mkdir()
    (proof,) = add(office, "H1", write(tmp_path / "in", content=b"proof")).files
    saved = back_up(office, BackupReason.ASKED, stick)
    edit(office)
    office.close()
    shutil.rmtree(folder / EVIDENCE)
    parts = []

    done = restore_backup(folder, saved.path, parts.append, now=watch.pass_(minutes=1))

    assert names_in(folder) == ["Văn phòng"]
    assert done.evidence == 1
    assert path_of(folder / EVIDENCE, proof.stored_name).read_bytes() == b"proof"
    assert done.replaced.is_file()
    assert parts == sorted(parts)
    assert 0.7 < parts[-1] <= 1
    (before,) = all_backups(folder)
    assert (before.reason, summary(before.path).units) == (BackupReason.RESTORE, 2)


def test_a_restore_can_be_taken_back_by_the_backup_that_was_made_before_it(office, watch):
    saved = back_up(office, BackupReason.DAY)
    edit(office)
    office.close()
    restore_backup(folder_of(office), saved.path, now=watch.pass_(minutes=1))
    before = next(file for file in all_backups(folder_of(office)) if file.reason is BackupReason.RESTORE)

    restore_backup(folder_of(office), before.path, now=watch.pass_(minutes=1))

    assert names_in(folder_of(office)) == ["Văn phòng", "Thanh tra"]


def test_data_whose_tables_are_named_in_letters_that_are_none_is_restored(office):
    saved = back_up(office, BackupReason.DAY)
    office.close()
    office.path.write_bytes(office.path.read_bytes().replace(b"PRIMARY KEY", b"PRIMAR\xd9 KEY"))
    with pytest.raises(DataDamagedError):
        open_data(folder_of(office))

    done = restore_backup(folder_of(office), saved.path)

    assert names_in(folder_of(office)) == ["Văn phòng"]
    assert done.replaced is not None


def test_data_that_cannot_be_opened_at_all_is_restored(office):
    saved = back_up(office, BackupReason.DAY)
    office.close()
    office.path.write_bytes(b"\xff" * 10_000)

    done = restore_backup(folder_of(office), saved.path)

    assert names_in(folder_of(office)) == ["Văn phòng"]
    assert done.replaced.read_bytes() == b"\xff" * 10_000


def test_data_is_restored_on_a_new_pc(office, tmp_path):
    saved = back_up(office, BackupReason.DAY)

    done = restore_backup(tmp_path / "new", saved.path)

    assert (done.replaced, done.evidence, done.damaged) == (None, 0, 0)
    assert names_in(tmp_path / "new") == ["Văn phòng"]


def test_nothing_is_restored_while_the_data_is_open(office):
    saved = back_up(office, BackupReason.DAY)
    edit(office)

    with pytest.raises(DataInUseError):
        restore_backup(folder_of(office), saved.path)

    assert len(units.all_units(office)) == 2


@pytest.mark.parametrize("version", ["0001", "0001_init", "ae1027a6acf"])
def test_a_database_of_another_program_that_keeps_versions_alike_is_not_restored(office, tmp_path, version):
    office.close()
    foreign = tmp_path / "other.sqlite3"
    query(foreign, "CREATE TABLE alembic_version (version_num TEXT)")
    query(foreign, f"INSERT INTO alembic_version VALUES ('{version}')")  # noqa: S608 - our own words

    with pytest.raises(NotADataFileError):
        restore_backup(folder_of(office), foreign)

    assert names_in(folder_of(office)) == ["Văn phòng"]


def test_evidence_that_is_damaged_holds_no_restore_up_and_is_counted(office, tmp_path):
    keep(tmp_path / EVIDENCE, b"whole")
    saved = back_up(office, BackupReason.ASKED, tmp_path)
    for proof in (b"whole", b"only here"):
        name = keep(folder_of(office) / EVIDENCE, proof)
        path_of(folder_of(office) / EVIDENCE, name).write_bytes(b"rotten")
    office.close()

    done = restore_backup(folder_of(office), saved.path)

    assert (done.evidence, done.damaged) == (1, 1)


def test_where_a_backup_of_what_is_replaced_does_not_fit_as_well_the_file_itself_is_what_is_kept(office, monkeypatch):
    saved = back_up(office, BackupReason.DAY)
    edit(office)
    office.close()
    room = room_for(saved.size)
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: SimpleNamespace(free=room))

    done = restore_backup(folder_of(office), saved.path)

    assert done.replaced.is_file()
    assert all_backups(folder_of(office)) == (saved,)
    room -= 1
    with pytest.raises(NotEnoughSpaceError):
        restore_backup(folder_of(office), saved.path)


def test_a_restore_that_is_refused_again_and_again_fills_no_disk(office, watch):
    saved = back_up(office, BackupReason.DAY)
    edit(office)
    office.close()
    for _ in range(3):
        with pytest.raises(InterruptedError):
            restore_backup(folder_of(office), saved.path, stop_late, now=watch.pass_(minutes=1))

    assert [file.reason for file in all_backups(folder_of(office))] == [BackupReason.RESTORE, BackupReason.DAY]


def test_a_backup_that_is_gone_changes_nothing(office, tmp_path):
    office.close()

    with pytest.raises(DataUnreachableError):
        restore_backup(folder_of(office), tmp_path / "gone.sqlite3")

    assert all_backups(folder_of(office)) == ()


def test_a_restore_that_is_stopped_leaves_the_data_as_it_was_though_evidence_was_brought(office, tmp_path):
    saved = back_up(office, BackupReason.DAY, stick := tmp_path)
    keep(stick / EVIDENCE, b"scan")
    edit(office)
    office.close()

    with pytest.raises(InterruptedError):
        restore_backup(folder_of(office), saved.path, stop_late)

    assert names_in(folder_of(office)) == ["Văn phòng", "Thanh tra"]
