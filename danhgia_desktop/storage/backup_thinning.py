"""Which backups are worth their room: many of these days, fewer of the past, for ever the last of each month."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from danhgia_desktop import vietnam_time
from danhgia_desktop.storage.backup_file import BackupReason

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable
    from datetime import date, datetime

    from danhgia_desktop.storage.backup_file import BackupFile

_ALL_OF = timedelta(days=2)
_ALL_OF_DAYS = 2
_RESTORES = timedelta(days=90)
_DAYS = 14
_WEEKS = 8


def kept(backups: Iterable[BackupFile], now: datetime) -> frozenset[BackupFile]:
    """Return the backups to keep: all of two days, the last of 14 days, of 8 weeks and of every month.

    Days and weeks are counted where there are backups, not by the clock, and what the clock has yet to reach is
    kept and takes no other's place: a clock that is wrong, in either direction, removes no more than a day of work
    does. The last backup of each form of the data stays, too: it is the way back from an upgrade. So does the last
    of data that an office left behind to begin anew, and for 90 days, and 14 with backups, what was there before a
    restore.
    """
    all_of_them = list(backups)
    past = (backup for backup in all_of_them if backup.at <= now)
    newest_first = sorted(past, key=lambda backup: (backup.at, backup.path.name), reverse=True)
    days = _last_of_each(newest_first, _day)
    worked = [_day(backup) for backup in days]
    recent = {
        backup
        for backup in all_of_them
        if backup.at > now - _ALL_OF or _day(backup) in worked[:_ALL_OF_DAYS] or _is_promised(backup, now, worked)
    }
    weeks = _last_of_each(newest_first, lambda backup: vietnam_time.of(backup.at).isocalendar()[:2])
    months = _last_of_each(newest_first, lambda backup: f"{vietnam_time.of(backup.at):%Y-%m}")
    forms = _last_of_each(newest_first, lambda backup: backup.schema)
    return frozenset(recent.union(days[:_DAYS], weeks[:_WEEKS], months, forms))


def _is_promised(backup: BackupFile, now: datetime, worked: list[date]) -> bool:
    """Tell whether a backup is kept for its reason.

    Args:
        backup: the backup.
        now: the present moment, as far as the clock is right.
        worked: the days of which there are backups, the newest first.
    """
    if backup.reason is BackupReason.RESTORE:
        return backup.at > now - _RESTORES or _day(backup) in worked[:_DAYS]
    return backup.reason is BackupReason.ANEW


def _day(backup: BackupFile) -> date:
    return vietnam_time.day_of(backup.at)


def _last_of_each(newest_first: Iterable[BackupFile], span: Callable[[BackupFile], Hashable]) -> list[BackupFile]:
    last: dict[Hashable, BackupFile] = {}
    for backup in newest_first:
        last.setdefault(span(backup), backup)
    return list(last.values())
