"""Backups made while a person works."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from dataclasses import replace

import pytest

from danhgia_desktop.operations import units
from danhgia_desktop.operations.backup_place import BackupPlaceUnwritableError
from danhgia_desktop.operations.backups import BackupReason, all_backups, back_up, summary
from danhgia_desktop.operations.found_backups import find_backups
from danhgia_desktop.storage import damage
from danhgia_desktop.storage.faults import DataDamagedError
from danhgia_desktop.storage.store import open_store
from danhgia_desktop.ui.backups.backup_schedule import BackupSchedule
from danhgia_desktop.ui.backups.backup_sign import BackupSign
from danhgia_desktop.ui.edits import Edits
from tests.operations.watch import edit, folder_of
from tests.storage.builders import ACTOR, query
from tests.storage.test_backup import PAGE, SIX_MEGABYTES, damage_page_of


@pytest.fixture
def look(qtbot, schedule, background):
    """Look whether a backup is due, and wait until nothing is being made."""

    def look_and_wait(*reason: BackupReason) -> None:
        schedule.look(*reason)
        qtbot.waitUntil(lambda: not background.is_busy and not schedule.is_running)

    return look_and_wait


@pytest.fixture
def sign(qtbot, schedule, desk) -> BackupSign:
    sign = BackupSign(schedule, desk.edits)
    qtbot.addWidget(sign)
    return sign


@pytest.fixture
def place(schedule, stick):
    """A stick that was chosen as the second place."""
    schedule.second.choose(stick)
    return stick


def reasons(store, second=None) -> list[BackupReason]:
    return [backup.reason for backup in find_backups(folder_of(store), second).backups]


def stop_backups(store):
    """Let a file stand where the folder of backups should be."""
    shutil.rmtree(folder_of(store) / "backups", ignore_errors=True)
    (folder_of(store) / "backups").write_text("")


def allow_backups(store):
    (folder_of(store) / "backups").unlink()


def test_the_first_of_a_day_comes_by_itself_and_another_an_hour_after_a_change(look, store, watch):
    look()
    look()
    assert reasons(store) == [BackupReason.DAY]

    edit(store)
    watch.pass_(minutes=59)
    look()
    assert reasons(store) == [BackupReason.DAY]

    watch.pass_(minutes=1)
    look()
    assert reasons(store) == [BackupReason.HOUR, BackupReason.DAY]


def test_before_an_import_one_is_made_when_it_would_be_due_anyway(look, store, watch):
    look(BackupReason.IMPORT)
    look(BackupReason.IMPORT)
    assert reasons(store) == [BackupReason.IMPORT]

    edit(store)
    watch.pass_(hours=1)
    look(BackupReason.IMPORT)
    assert reasons(store) == [BackupReason.IMPORT, BackupReason.IMPORT]


def test_what_is_typed_while_a_backup_is_made_is_saved_at_once(qtbot, schedule, desk, store):
    schedule.make(BackupReason.ASKED)
    while schedule.is_running:
        desk.edits.run(units.add_unit, f"Phòng {len(units.all_units(store))}")
        assert len(units.all_units(store)) == store.version()
        qtbot.wait(1)

    (backup,) = all_backups(folder_of(store))
    assert summary(backup.path).schema
    assert len(units.all_units(store)) > 1


def test_one_is_made_at_a_time(qtbot, schedule, store):
    schedule.make(BackupReason.ASKED)
    schedule.make(BackupReason.ASKED)
    schedule.look()
    with qtbot.waitSignal(schedule.ended):
        pass

    assert reasons(store) == [BackupReason.ASKED]


def test_data_open_for_reading_is_looked_after_by_whoever_writes_to_it(qtbot, desk, window, background, store):
    with open_store(store.path, read_only=True) as reading:
        schedule = BackupSchedule(replace(desk, edits=Edits(reading, ACTOR)), window)
        schedule.begin()
        schedule.look()
        qtbot.waitUntil(lambda: not background.is_busy)
        schedule.stop()

    assert reasons(store) == []


def test_what_fails_is_said_once_and_shown_until_it_is_mended(look, schedule, sign, store):
    said, needed = [], []
    sign.said.connect(said.append)
    sign.needed_changed.connect(needed.append)
    stop_backups(store)

    look()
    look()

    assert isinstance(schedule.fault, BackupPlaceUnwritableError)
    assert len(said) == 1
    assert said[0].startswith("Chưa sao lưu được. ")
    assert (sign.text(), sign.toolTip(), needed[-1]) == ("Chưa sao lưu được", said[0], True)

    allow_backups(store)
    look()

    assert reasons(store) == [BackupReason.DAY]
    assert (schedule.fault, sign.text(), needed[-1], len(said)) == (None, "", False, 1)


@pytest.fixture
def open_large(desk, window, store, watch):
    """Close data that is large and was backed up today, and open it again for another schedule."""

    @contextmanager
    def opened(*, is_damaged: bool):
        query(store.path, SIX_MEGABYTES)
        back_up(store, BackupReason.DAY)
        store.close()
        if is_damaged:
            damage_page_of(store.path, "criterion", b"\xff" * PAGE)
        with open_store(store.path, now=watch) as large:
            schedule = BackupSchedule(replace(desk, edits=Edits(large, ACTOR)), window)
            yield large, schedule
            schedule.stop()

    return opened


def test_a_large_file_damaged_since_its_last_backup_is_told_of_soon_after_it_is_opened(qtbot, open_large, background):
    with open_large(is_damaged=True) as (store, schedule):
        sign = BackupSign(schedule, Edits(store, ACTOR))
        qtbot.addWidget(sign)

        schedule.look()
        qtbot.waitUntil(lambda: schedule.fault is not None and not background.is_busy)

        assert isinstance(schedule.fault, DataDamagedError)
        assert damage.is_marked(store.path)
        assert sign.toolTip().startswith("Chưa sao lưu được. ")


def test_looking_a_large_file_through_gives_way_to_a_backup(qtbot, open_large, background, store):
    with open_large(is_damaged=False) as (large, schedule):
        schedule.look_through()
        schedule.make(BackupReason.ASKED)
        qtbot.waitUntil(lambda: not background.is_busy)
        assert large.is_looked_through
        assert set(reasons(store)) == {BackupReason.ASKED, BackupReason.DAY}


def test_what_comes_of_looking_a_large_file_through_is_not_told_once_it_is_to_be_closed(qtbot, open_large, background):
    with open_large(is_damaged=True) as (_, schedule):
        schedule.look_through()
        schedule.pause()
        qtbot.waitUntil(lambda: not background.is_busy)

        assert schedule.fault is None


def test_a_large_file_is_looked_through_once(qtbot, open_large, background):
    with open_large(is_damaged=False) as (large, schedule):
        schedule.look()
        qtbot.waitUntil(lambda: large.is_looked_through and not background.is_busy)
        damage_page_of(large.path, "criterion", b"\xff" * PAGE)

        schedule.look()
        qtbot.waitUntil(lambda: not background.is_busy)

        assert schedule.fault is None


def test_what_is_stopped_leaves_nothing(schedule, store, background):
    schedule.make(BackupReason.ASKED)
    schedule.stop()
    background.finish()

    assert not schedule.is_running
    assert not any(folder_of(store).glob("backups/*"))


def test_each_backup_is_brought_to_the_second_place(look, schedule, watch, store, place):
    look()
    edit(store)
    watch.pass_(hours=1)
    look()

    shutil.rmtree(folder_of(store) / "backups")
    assert reasons(store, place) == [BackupReason.HOUR, BackupReason.DAY]
    assert schedule.second.copied_at == watch().replace(microsecond=0)


def test_a_stick_that_is_away_is_missed_after_a_week_and_served_when_it_is_back(look, sign, store, watch, place):
    look()
    away = place.rename(place.with_name("away"))
    watch.pass_(days=6)
    look()
    assert sign.text() == ""

    watch.pass_(days=2)
    look()
    assert sign.text() == "Chưa chép được bản thứ hai"
    assert "Chép lần cuối lúc " in sign.toolTip()
    assert str(place) in sign.toolTip()

    away.rename(place)
    look()
    assert sign.text() == ""
    shutil.rmtree(folder_of(store) / "backups")
    assert len(find_backups(folder_of(store), place).backups) == 3  # what the stick missed is there, too


def test_a_second_place_that_cannot_be_written_to_is_told_at_once(look, sign, place, watch):
    look()
    copies = next(place.iterdir())
    shutil.rmtree(copies)
    copies.write_text("")
    watch.pass_(days=1)

    look()

    assert sign.text() == "Chưa chép được bản thứ hai"
    assert "Chép lần cuối lúc " in sign.toolTip()


def test_a_search_for_the_place_ends_with_the_schedule_that_began_it(qtbot, schedule, place):
    found = []

    schedule.second.look_for_place(lambda: found.append("by the one that is stopped"))
    schedule.stop()
    schedule.second.look_for_place(lambda: found.append("by the one that goes on"))

    qtbot.waitUntil(lambda: bool(found))
    assert found == ["by the one that goes on"]


def test_a_schedule_that_is_gone_leaves_nothing_behind(qtbot, desk):
    before = len(desk.background.children())
    other = BackupSchedule(desk, desk.background)
    other.second.look_for_place(lambda: None)

    other.deleteLater()

    qtbot.waitUntil(lambda: len(desk.background.children()) == before)


def test_without_a_second_place_nothing_is_missed(look, schedule, sign, stick):
    schedule.second.choose(stick / "gone")
    look()
    assert sign.text() == "Chưa chép được bản thứ hai"
    assert sign.toolTip().startswith("Chưa chép lần nào.")

    schedule.second.choose(None)
    schedule.bring_to_second_place()

    assert sign.text() == ""
