from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.official_text import official_period
from danhgia_desktop.period import FIRST_YEAR, LAST_YEAR, NotAPeriodError, Period, PeriodKind, parse

MIDDLE_YEARS = st.integers(FIRST_YEAR + 1, LAST_YEAR - 1)
days = st.dates(date(FIRST_YEAR + 1, 1, 1), date(LAST_YEAR - 1, 12, 31))
kinds = st.sampled_from(PeriodKind)
periods = st.builds(Period.holding, kinds, days)


@given(periods)
def test_a_code_reads_back_as_the_period(period):
    assert parse(period.code) == period


@given(periods)
def test_the_name_in_documents_reads_back_as_the_period(period):
    assert parse(official_period(period)) == period
    assert parse(official_period(period).upper()) == period


@given(kinds, days)
def test_every_day_lies_in_exactly_one_period_of_a_kind(kind, day):
    period = Period.holding(kind, day)

    assert day in period
    assert day not in period.following
    assert day not in period.preceding


@given(periods)
def test_the_following_period_starts_the_day_after(period):
    assert period.following.starts_on == period.ends_on + timedelta(days=1)
    assert period.following.kind is period.kind


@given(periods)
def test_following_and_preceding_undo_each_other(period):
    assert period.following.preceding == period
    assert period.preceding.following == period


@given(periods.filter(lambda period: period.kind in {PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.YEAR}))
def test_the_parts_of_a_period_fill_it_without_gap_or_overlap(period):
    parts = period.children

    assert parts[0].starts_on == period.starts_on
    assert parts[-1].ends_on == period.ends_on
    assert all(part.following == after for part, after in pairwise(parts))
    assert all(part.parent == period for part in parts)


@given(periods)
def test_a_period_is_among_the_parts_of_its_parent(period):
    if period.kind is PeriodKind.YEAR:
        assert period.parent is None
    else:
        assert period in period.parent.children


@given(MIDDLE_YEARS)
def test_a_years_weeks_each_belong_to_one_month(year):
    months = [Period(year=year, kind=PeriodKind.MONTH, number=number) for number in range(1, 13)]
    weeks = [week for month in months for week in month.children]

    assert [week.number for week in weeks] == list(range(1, len(weeks) + 1))
    assert all(week.year == year for week in weeks)
    assert len(weeks) in {52, 53}


def test_a_week_has_no_parts():
    assert parse("2026-W47").children == ()


def test_a_week_belongs_to_the_month_of_its_thursday():
    assert parse("2026-W27").parent == parse("2026-07")  # 29 June to 5 July
    assert parse("2026-W40").parent == parse("2026-10")  # 28 September to 4 October


def test_the_last_days_of_december_may_lie_in_the_first_week_of_the_next_year():
    assert Period.holding(PeriodKind.WEEK, date(2025, 12, 29)) == parse("2026-W01")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2026", "2026"),
        (" 2026 ", "2026"),
        ("năm 2026", "2026"),
        ("2026-11", "2026-11"),
        ("2026-3", "2026-03"),
        ("2026-q4", "2026-Q4"),
        ("2026-H2", "2026-H2"),
        ("2026-w5", "2026-W05"),
        ("11/2026", "2026-11"),
        ("1-2026", "2026-01"),
        ("Tháng 11/2026", "2026-11"),
        ("tháng 02 năm 2026", "2026-02"),
        ("Quý IV/2026", "2026-Q4"),
        ("quy 3 2026", "2026-Q3"),
        ("Quy\u0301 II / 2026", "2026-Q2"),
        ("IV/2026", "2026-Q4"),
        ("tháng IV/2026", "2026-04"),
        ("Tuần 47/2026", "2026-W47"),
        ("6 tháng đầu năm 2026", "2026-H1"),
        ("6 tháng cuối năm 2026", "2026-H2"),
    ],
)
def test_periods_are_read_as_people_type_them(text, code):
    assert parse(text).code == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hôm nay",
        "26",
        "2026-13",
        "2026-00",
        "2026-Q5",
        "2026-H3",
        "2025-W53",
        "0/2026",
        "13/2026",
        "Quý V/2026",
        "ı/2026",
        "1999",
        "2101",
        "112026",
        "2026-11-06",
    ],
)
def test_what_names_no_period_is_refused(text):
    with pytest.raises(NotAPeriodError) as refused:
        parse(text)

    assert refused.value.values["text"] == text


@given(st.text())
def test_any_text_is_a_period_or_refused(text):
    try:
        period = parse(text)
    except NotAPeriodError:
        return

    assert parse(period.code) == period


def test_the_first_and_last_days_of_each_kind():
    spans = {code: (parse(code).starts_on, parse(code).ends_on) for code in ("2024", "2024-H2", "2024-Q1", "2024-02")}

    assert spans == {
        "2024": (date(2024, 1, 1), date(2024, 12, 31)),
        "2024-H2": (date(2024, 7, 1), date(2024, 12, 31)),
        "2024-Q1": (date(2024, 1, 1), date(2024, 3, 31)),
        "2024-02": (date(2024, 2, 1), date(2024, 2, 29)),
    }


def test_periods_end_where_years_end():
    with pytest.raises(NotAPeriodError):
        _ = Period.year_of(LAST_YEAR).following
    with pytest.raises(NotAPeriodError):
        _ = Period.year_of(FIRST_YEAR).preceding


def test_the_first_and_the_last_year_are_periods():
    assert [parse(code).year for code in ("2000", "2100")] == [2000, 2100]


def test_the_month_of_a_day_is_the_month_that_holds_it():
    assert Period.month_of(date(2026, 11, 30)).code == "2026-11"


@pytest.mark.parametrize(
    ("text", "whole", "expected"),
    [
        ("2026-09", "2026-09", True),
        ("2026-09", "2026-Q3", True),
        ("2026-W40", "2026-10", True),
        ("2026-W40", "2026-09", False),
        ("2026-W40", "2026", True),
        ("2026-Q3", "2026-09", False),
        ("2027-01", "2026", False),
    ],
)
def test_a_period_lies_within_those_that_it_is_a_part_of(text, whole, expected):
    assert parse(text).is_within(parse(whole)) is expected
