"""Which backups are kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop import vietnam_time
from danhgia_desktop.storage.backup_file import BackupFile, BackupReason
from danhgia_desktop.storage.backup_thinning import kept

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=vietnam_time.VIETNAM)
TEN_YEARS = timedelta(days=3650)
AGES = st.lists(st.timedeltas(-TEN_YEARS, TEN_YEARS), max_size=20)


def backup(at: datetime, schema: str = "0002", reason: BackupReason = BackupReason.HOUR) -> BackupFile:
    return BackupFile(path=Path(f"{at:%Y%m%d%H%M%S%f}"), at=at, reason=reason, schema=schema, size=1)


def aged(*ages: timedelta) -> list[BackupFile]:
    return [backup(NOW - age) for age in ages]


def every(hours: int, days: int) -> list[BackupFile]:
    """Return backups made at even distances up to now."""
    return aged(*(timedelta(hours=hours * number) for number in range(days * 24 // hours)))


def days_of(backups) -> list[int]:
    return sorted({(NOW.date() - one.at.date()).days for one in backups})


def test_all_of_two_days_are_kept():
    backups = every(hours=1, days=30)

    assert {one for one in backups if NOW - one.at < timedelta(days=2)} <= kept(backups, NOW)


def test_of_fourteen_days_the_last_of_each_is_kept():
    backups = every(hours=1, days=30)

    stay = kept(backups, NOW)

    assert set(range(14)) <= set(days_of(stay))
    for day in range(3, 14):
        (only,) = (one for one in stay if (NOW.date() - one.at.date()).days == day)
        assert only.at.hour == 23


def test_of_eight_weeks_and_of_every_month_the_last_of_each_is_kept():
    backups = every(hours=12, days=800)

    older = [one for one in kept(backups, NOW) if NOW - one.at > timedelta(days=15)]

    weeks = {one.at.date() for one in older if one.at.weekday() == 6}
    assert len([day for day in weeks if (NOW.date() - day).days <= 56]) == 5
    month_ends = {one.at.date() for one in older if (one.at + timedelta(days=1)).day == 1}
    assert len(month_ends) == 26
    assert len(older) <= 5 + 26


def test_the_last_of_each_form_of_the_data_is_the_way_back_from_an_upgrade_and_is_kept():
    old = backup(NOW - timedelta(days=300, hours=2), schema="0001")
    newer = [backup(old.at + timedelta(hours=hours)) for hours in range(1, 48)]

    assert old in kept([old, *newer, *every(hours=6, days=200)], NOW)


def test_a_clock_that_ran_ahead_makes_no_backup_go():
    backups = every(hours=24, days=14)

    assert kept(backups, NOW + TEN_YEARS) == set(backups)


@given(jump=st.timedeltas(timedelta(0), TEN_YEARS))
def test_a_jump_of_the_clock_removes_nothing_of_the_day_before(jump):
    asked = backup(NOW - timedelta(minutes=5), reason=BackupReason.ASKED)
    before = [backup(NOW - timedelta(minutes=minutes), reason=BackupReason.RESTORE) for minutes in (30, 20)]
    made = [backup(NOW + jump), backup(NOW + jump + timedelta(minutes=1))]

    assert kept([asked, *before, *made], made[-1].at) == {asked, *before, *made}


def test_work_of_a_week_by_a_clock_that_is_ahead_leaves_what_was_there_before_a_restore():
    before = backup(NOW - timedelta(minutes=1), reason=BackupReason.RESTORE)
    ahead = [backup(NOW + TEN_YEARS + timedelta(days=day)) for day in range(7)]

    assert before in kept([before, backup(NOW), *ahead], ahead[-1].at)


def test_a_clock_that_is_set_back_keeps_what_it_has_yet_to_reach():
    backups = every(hours=1, days=30)

    assert kept(backups, NOW - TEN_YEARS) == set(backups)


def test_backups_of_a_clock_that_was_ahead_take_no_place_of_others():
    ahead = [backup(NOW + timedelta(days=365 - day)) for day in range(60)]
    backups = every(hours=24, days=28)

    stay = kept([*ahead, *backups], NOW)

    assert set(ahead) <= stay
    assert stay - set(ahead) == kept(backups, NOW)
    assert set(range(14)) <= set(days_of(stay - set(ahead)))


def test_what_was_there_before_a_restore_is_kept_for_ninety_days():
    backups = every(hours=1, days=100)
    before = [backup(NOW - timedelta(days=day, minutes=1), reason=BackupReason.RESTORE) for day in (80, 89, 92)]

    assert set(before) & kept([*backups, *before], NOW) == set(before[:2])


def test_the_last_backup_of_data_that_was_left_behind_is_kept_for_ever():
    last = backup(NOW - timedelta(days=700, minutes=1), reason=BackupReason.ANEW)

    assert last in kept([last, *every(hours=12, days=800)], NOW)


@given(ages=AGES, ahead=st.timedeltas(-TEN_YEARS, TEN_YEARS))
def test_the_newest_is_kept_whatever_the_clock_says(ages, ahead):
    backups = aged(*ages)

    stay = kept(backups, NOW + ahead)

    assert stay <= set(backups)
    assert not backups or max(backups, key=lambda one: one.at) in stay


@given(ages=AGES)
def test_what_is_kept_once_is_kept_the_next_minute_too(ages):
    stay = kept(aged(*ages), NOW)

    assert kept(stay, NOW) == stay


@given(ages=AGES)
def test_no_month_loses_its_last_backup(ages):
    backups = aged(*ages)

    def months(of) -> set[str]:
        return {f"{vietnam_time.of(one.at):%Y-%m}" for one in of}

    assert months(kept(backups, NOW)) == months(backups)


def test_days_end_at_midnight_in_vietnam():
    before = backup(datetime(2026, 11, 10, 16, 59, tzinfo=UTC))
    after = backup(datetime(2026, 11, 10, 17, 1, tzinfo=UTC))

    assert kept([before, after], NOW) == {before, after}
