"""Quantities, factors and days as people type them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.days import NoSuchDayError, NotADayError
from danhgia_desktop.plan.typed_values import (
    NotAFactorError,
    NotAQuantityError,
    NotATaskCountError,
    due_day,
    factor,
    quantity,
    shown_factor,
    times,
)
from danhgia_desktop.points import AmbiguousPointsError, TooPrecisePointsError

NOVEMBER = date(2026, 11, 1)


@pytest.mark.parametrize(
    ("text", "value"),
    [("4", "4"), (" 2,5 ", "2.5"), ("04 báo cáo", "4"), ("-1", "-1"), ("− 0,25", "-0.25"), ("0", "0")],
)
def test_quantities_are_read_with_what_is_counted(text, value):
    assert quantity(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "nhiều", "1/2", "50%", "4 5", "."])
def test_what_is_no_number_is_no_quantity(text):
    with pytest.raises(NotAQuantityError):
        quantity(text)


def test_a_quantity_that_can_be_read_in_two_ways_or_is_too_precise_is_refused():
    with pytest.raises(AmbiguousPointsError):
        quantity("1.250")
    with pytest.raises(TooPrecisePointsError):
        quantity("0,125")


def test_how_often_is_a_whole_number():
    assert [times(text) for text in ("2", "1 lần", "0", "-1", "3,0")] == [2, 1, 0, -1, 3]
    for text in ("", "1,5", "vài", "12345"):
        with pytest.raises(NotATaskCountError):
            times(text)


def test_factors_are_exact_quotients():
    assert [factor(text) for text in ("1,25", "100/300", "8", "-1", "0", "1,5 / 0.5")] == [
        Fraction(5, 4),
        Fraction(1, 3),
        8,
        -1,
        0,
        3,
    ]
    for text in ("", "1/0", "một", "1/2/3"):
        with pytest.raises(NotAFactorError):
            factor(text)


@given(st.fractions(max_denominator=999_999, min_value=-999, max_value=999))
def test_a_factor_that_is_shown_is_read_as_the_same(value):
    assert factor(shown_factor(value)) == value


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("30/11/2026", date(2026, 11, 30)),
        ("30/11", date(2026, 11, 30)),
        ("5/1", date(2027, 1, 5)),
        ("Tháng 12", date(2026, 12, 31)),
        ("Quý IV/2026", date(2026, 12, 31)),
        ("quý iv/2026", date(2026, 12, 31)),
        ("12/2026", date(2026, 12, 31)),
        ("ngày 20 tháng 11", date(2026, 11, 20)),
        ("20-11", date(2026, 11, 20)),
        ("trước ngày 15/12/2026", date(2026, 12, 14)),
        ("Năm 2026", date(2026, 12, 31)),
    ],
)
def test_a_deadline_may_be_a_day_a_month_or_a_quarter(text, day):
    assert due_day(text, NOVEMBER) == day


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("31/11/2026", NoSuchDayError),
        ("31/11", NoSuchDayError),
        ("15/13", NoSuchDayError),
        ("thường xuyên", NotADayError),
        ("15/12 hoặc sau", NotADayError),
    ],
)
def test_what_is_no_deadline_is_refused(text, error):
    with pytest.raises(error):
        due_day(text, NOVEMBER)
