"""One person's postings over the years."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.organization.absence import Absence, AbsenceKind, AbsenceUid
from danhgia_desktop.organization.career import (
    Career,
    DecidedThatDayError,
    LeftBeforeError,
    NotPostedThenError,
    PostedLaterError,
    PostedThatDayError,
)
from danhgia_desktop.organization.day_span import EndsBeforeItBeginsError
from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.organization.posting import EndReason, Posting, PostingUid
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.organization.subject_kind import EmploymentKind

ANN = StaffUid("ann")
OFFICE, DIVISION = UnitUid("office"), UnitUid("division")
APRIL = date(2026, 4, 1)


def posting(from_on: date, until_on: date | None = None, *, unit: UnitUid = OFFICE, uid: str = "first") -> Posting:
    return Posting(
        uid=PostingUid(uid),
        staff=ANN,
        unit=unit,
        employment_kind=EmploymentKind.CIVIL_SERVANT,
        from_on=from_on,
        until_on=until_on,
    )


HERE = posting(date(2020, 1, 1))
MOVE = posting(APRIL, unit=DIVISION, uid="second")


def test_a_move_ends_the_present_posting_on_the_day_before() -> None:
    moved = Career.of([HERE]).moved(MOVE)
    assert moved.postings == (replace(HERE, until_on=date(2026, 3, 31), end_reason=EndReason.TRANSFER), MOVE)
    assert moved.on(date(2026, 3, 31)) == moved.postings[0]
    assert moved.on(APRIL) == MOVE
    assert moved.on(date(2019, 12, 31)) is None


def test_the_same_decision_taken_in_twice_changes_nothing() -> None:
    once = Career.of([HERE]).moved(MOVE)
    assert once.moved(replace(MOVE, uid=PostingUid("other"))) is once


def test_a_move_needs_a_posting_to_move_from() -> None:
    with pytest.raises(NotPostedThenError):
        Career.of([posting(date(2020, 1, 1), date(2025, 12, 31))]).moved(MOVE)


def test_a_move_never_goes_behind_a_later_posting() -> None:
    later = posting(date(2026, 6, 1), uid="later")
    with pytest.raises(PostedLaterError) as caught:
        Career.of([posting(date(2020, 1, 1), date(2026, 5, 31)), later]).moved(MOVE)
    assert caught.value.values == {"day": APRIL, "later": date(2026, 6, 1)}


def test_a_move_on_the_day_of_another_one_names_the_decision_that_is_there() -> None:
    with pytest.raises(DecidedThatDayError) as caught:
        Career.of([HERE]).moved(replace(MOVE, decision="1/QĐ")).moved(replace(MOVE, decision="2/QĐ"))
    assert caught.value.values == {"day": APRIL, "decision": "1/QĐ"}
    with pytest.raises(PostedThatDayError):
        Career.of([HERE]).moved(MOVE).moved(replace(MOVE, unit=UnitUid("third")))


@pytest.mark.parametrize("reason", [EndReason.RETIREMENT, EndReason.LEFT, EndReason.DEATH])
def test_a_move_never_takes_back_that_somebody_left(reason: EndReason) -> None:
    left = replace(HERE, until_on=date(2026, 3, 31), end_reason=reason)
    with pytest.raises(LeftBeforeError) as caught:
        Career.of([left]).moved(MOVE)
    assert caught.value.values == {"day": date(2026, 3, 31)}


@pytest.mark.parametrize("reason", [EndReason.RETIREMENT, None])
def test_an_end_that_lies_ahead_goes_along_to_the_new_posting(reason: EndReason | None) -> None:
    planned = replace(HERE, until_on=date(2026, 12, 31), end_reason=reason)
    moved = Career.of([planned]).moved(MOVE)
    assert moved.postings == (
        replace(HERE, until_on=date(2026, 3, 31), end_reason=EndReason.TRANSFER),
        replace(MOVE, until_on=date(2026, 12, 31), end_reason=reason),
    )
    assert moved.moved(MOVE) is moved
    leaving = replace(MOVE, until_on=date(2026, 6, 30), end_reason=EndReason.DEATH)
    assert Career.of([planned]).moved(leaving).postings[-1] == leaving


def test_who_left_by_a_transfer_or_for_no_reason_given_can_be_moved_on_the_next_day() -> None:
    for reason in (EndReason.TRANSFER, None):
        left = replace(HERE, until_on=date(2026, 3, 31), end_reason=reason)
        assert Career.of([left]).moved(MOVE).postings[-1] == MOVE


def test_who_moved_within_a_month_belongs_to_the_new_unit() -> None:
    moved = Career.of([HERE]).moved(replace(MOVE, from_on=date(2026, 4, 15)))
    assert moved.last_within(APRIL, date(2026, 4, 30)) == moved.postings[1]
    assert moved.last_within(date(2026, 3, 1), date(2026, 3, 31)) == moved.postings[0]
    assert moved.last_within(date(2019, 1, 1), date(2019, 12, 31)) is None


def test_who_left_within_a_month_was_last_where_they_left() -> None:
    left = posting(date(2020, 1, 1), date(2026, 4, 10))
    assert Career.of([left]).last_within(APRIL, date(2026, 4, 30)) == left
    assert Career.of([left]).last_within(date(2026, 5, 1), date(2026, 5, 31)) is None


def test_two_postings_on_one_day_are_found() -> None:
    first, second = posting(date(2020, 1, 1), APRIL), posting(APRIL, uid="second")
    assert Career.of([second, first]).overlaps == ((first, second),)
    assert Career.of([posting(date(2020, 1, 1), date(2026, 3, 31)), second]).overlaps == ()


def test_no_posting_ends_before_it_begins() -> None:
    with pytest.raises(EndsBeforeItBeginsError):
        posting(APRIL, date(2026, 3, 31))


@given(st.lists(st.integers(min_value=1, max_value=400), max_size=6))
def test_moves_one_after_the_other_leave_one_posting_on_every_day(steps: list[int]) -> None:
    career, day = Career.of([HERE]), HERE.from_on
    for number, step in enumerate(steps):
        day += timedelta(days=step)
        career = career.moved(posting(day, uid=f"move {number}", unit=UnitUid(f"unit {number}")))
    assert career.overlaps == ()
    assert all(
        sum(one.holds_on(HERE.from_on + timedelta(days=after)) for one in career.postings) == 1
        for after in range((day - HERE.from_on).days + 2)
    )


def test_whoever_was_away_on_every_day_with_a_post_was_not_at_work() -> None:
    career = Career.of([posting(date(2026, 8, 10))])
    sick = absence(date(2026, 8, 1), date(2026, 8, 20))
    mother = absence(date(2026, 8, 21))

    assert not career.was_at_work(date(2026, 8, 1), date(2026, 8, 31), [sick, mother])
    assert career.was_at_work(date(2026, 8, 1), date(2026, 8, 31), [sick])
    assert career.was_at_work(date(2026, 8, 1), date(2026, 8, 31), [])
    assert not career.was_at_work(date(2026, 8, 1), date(2026, 8, 9), [])


def absence(from_on: date, until_on: date | None = None) -> Absence:
    return Absence(uid=AbsenceUid("a"), staff=ANN, kind=AbsenceKind.SICKNESS, from_on=from_on, until_on=until_on)
