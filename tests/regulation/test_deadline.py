"""By which day something must be done."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop import period as periods
from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.regulation.deadline import Deadline, DeadlineStep


def deadline(kind: PeriodKind, month: int, day: int, *, before: bool = False) -> Deadline:
    return Deadline(step=DeadlineStep.CONCLUDED, period=kind, month=month, day=day, before=before)


@pytest.mark.parametrize(
    ("stated", "period", "last_day"),
    [
        (deadline(PeriodKind.MONTH, 1, 25), "2026-11", date(2026, 11, 25)),
        (deadline(PeriodKind.MONTH, 2, 3), "2026-12", date(2027, 1, 3)),
        (deadline(PeriodKind.MONTH, 1, 31), "2026-02", date(2026, 2, 28)),
        (deadline(PeriodKind.QUARTER, 3, 23), "2026-Q4", date(2026, 12, 23)),
        (deadline(PeriodKind.HALF, 7, 5), "2026-H1", date(2026, 7, 5)),
        (deadline(PeriodKind.YEAR, 12, 15, before=True), "2026", date(2026, 12, 14)),
        (deadline(PeriodKind.YEAR, 13, 15), "2026", date(2027, 1, 15)),
        (deadline(PeriodKind.YEAR, 2, 29), "2027", date(2027, 2, 28)),
        (deadline(PeriodKind.WEEK, 1, 5), "2026-W47", date(2026, 11, 20)),
        (deadline(PeriodKind.MONTH, 1, 1, before=True), "2026-11", date(2026, 10, 31)),
    ],
)
def test_the_last_day_in_time(stated, period, last_day):
    assert stated.is_possible
    assert stated.last_day(periods.parse(period)) == last_day


@pytest.mark.parametrize(
    "stated",
    [
        deadline(PeriodKind.YEAR, 2, 30),
        deadline(PeriodKind.YEAR, 2, 31),
        deadline(PeriodKind.YEAR, 16, 31),
        deadline(PeriodKind.YEAR, 12, 0),
        deadline(PeriodKind.YEAR, 25, 1),
        deadline(PeriodKind.QUARTER, 3, 32),
        deadline(PeriodKind.MONTH, 0, 1),
        deadline(PeriodKind.MONTH, 3, 1),
        deadline(PeriodKind.WEEK, 1, 8),
        deadline(PeriodKind.WEEK, 2, 1),
    ],
)
def test_a_day_that_no_period_has_is_impossible(stated):
    assert not stated.is_possible


@given(
    st.sampled_from(PeriodKind),
    st.integers(-1, 30),
    st.integers(-1, 40),
    st.booleans(),
    st.dates(date(2000, 1, 8), date(2100, 12, 20)),
)
def test_whatever_is_possible_has_a_day_not_before_the_eve_of_its_period(kind, month, day, before, held):
    stated = deadline(kind, month, day, before=before)
    period = Period.holding(kind, held)

    if stated.is_possible:
        assert (stated.last_day(period) - period.starts_on).days >= -1
