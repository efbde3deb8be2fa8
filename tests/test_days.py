"""Days as people type and print them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop import days
from danhgia_desktop.days import NoSuchDayError, NotADayError


@pytest.mark.parametrize(
    "text",
    [
        "1/3/2026",
        "01-03-2026",
        "1.3.26",
        "2026-03-01",
        "2026-03-01 00:00:00",
        " Ngày 01 tháng 3 năm 2026 ",
        "1 tháng 3 năm 2026",
    ],
)
def test_a_day_is_read_as_people_type_it(text: str) -> None:
    assert days.parse(text) == date(2026, 3, 1)


def test_two_digits_mean_the_nearer_century() -> None:
    assert [days.parse(text).year for text in ("1/1/49", "1/1/50")] == [2049, 1950]


@pytest.mark.parametrize(
    "text", ["", "tháng 3", "1/3", "2026", "1/3/0026", "1/3/1949", "1/1/2101", "1/3/2026 8:00", "١/٣/٢٠٢٦"]
)
def test_what_is_no_day_is_refused_in_its_own_words(text: str) -> None:
    with pytest.raises(NotADayError) as caught:
        days.parse(text)
    assert caught.value.values == {"text": text}


@pytest.mark.parametrize("text", ["31/02/2026", "29/2/2025", "0/1/2026", "1/13/2026", "2026-13-01"])
def test_a_day_that_the_calendar_does_not_have_is_named(text: str) -> None:
    with pytest.raises(NoSuchDayError) as caught:
        days.parse(text)
    assert caught.value.values == {"text": text}


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2100, 12, 31)))
def test_what_is_shown_is_read_again(day: date) -> None:
    assert days.parse(days.shown(day)) == day
    assert days.parse(day.isoformat()) == day
