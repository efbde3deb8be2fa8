"""Which base salary holds on a day."""

from __future__ import annotations

from datetime import date

import pytest

from danhgia_desktop.regulation.base_salary import BaseSalary, in_force

OLD = BaseSalary(from_on=date(2024, 7, 1), amount=2_340_000)
NEW = BaseSalary(from_on=date(2026, 7, 1), amount=2_530_000)


@pytest.mark.parametrize(
    ("day", "held"),
    [
        (date(2024, 6, 30), None),
        (date(2024, 7, 1), OLD),
        (date(2026, 6, 30), OLD),
        (date(2026, 7, 1), NEW),
        (date(2030, 1, 1), NEW),
    ],
)
def test_an_amount_holds_from_its_day_until_the_next_one_does(day, held):
    assert in_force([NEW, OLD], day) == held


def test_nothing_holds_where_nothing_is_known():
    assert in_force([], date(2026, 7, 1)) is None
