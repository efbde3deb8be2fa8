"""Who heads a unit, who is in charge of it, who is away."""

from __future__ import annotations

from datetime import date

import pytest

from danhgia_desktop.organization.absence import Absence, AbsenceKind, AbsenceUid
from danhgia_desktop.organization.charge import Charge, ChargeUid
from danhgia_desktop.organization.day_span import EndsBeforeItBeginsError
from danhgia_desktop.organization.heads import head_on, heads_of, rivals
from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.organization.posting import Posting, PostingUid, UnitRole
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.organization.subject_kind import EmploymentKind

OFFICE, DIVISION = UnitUid("office"), UnitUid("division")
ANN, BOB = StaffUid("ann"), StaffUid("bob")


def posting(staff: StaffUid, from_on: date, until_on: date | None = None, role: UnitRole = UnitRole.HEAD) -> Posting:
    return Posting(
        uid=PostingUid(f"{staff} {from_on}"),
        staff=staff,
        unit=OFFICE,
        employment_kind=EmploymentKind.CIVIL_SERVANT,
        from_on=from_on,
        until_on=until_on,
        role=role,
    )


FIRST = posting(ANN, date(2020, 1, 1), date(2025, 12, 31))
SECOND = posting(BOB, date(2026, 1, 1))


def test_the_head_of_a_unit_is_asked_on_a_day() -> None:
    postings = [SECOND, posting(ANN, date(2026, 1, 1), role=UnitRole.DEPUTY), FIRST]
    assert head_on(postings, OFFICE, date(2025, 12, 31)) == FIRST
    assert head_on(postings, OFFICE, date(2026, 1, 1)) == SECOND
    assert head_on(postings, OFFICE, date(2019, 1, 1)) is None
    assert head_on(postings, DIVISION, date(2026, 1, 1)) is None
    assert heads_of(postings, OFFICE) == (FIRST, SECOND)


def test_two_heads_on_one_day_are_named() -> None:
    assert rivals([FIRST, SECOND], OFFICE) == ()
    too_early = posting(BOB, date(2025, 12, 31))
    assert rivals([too_early, FIRST], OFFICE) == ((FIRST, too_early),)


def test_a_leader_is_in_charge_from_one_day_to_another() -> None:
    charge = Charge(uid=ChargeUid("c"), unit=OFFICE, staff=ANN, from_on=date(2026, 1, 1), until_on=date(2026, 1, 31))
    assert [charge.holds_on(date(2026, month, 1)) for month in (1, 2)] == [True, False]
    assert Charge(uid=ChargeUid("c"), unit=OFFICE, staff=ANN, from_on=date(2026, 1, 1)).holds_on(date(2030, 1, 1))
    with pytest.raises(EndsBeforeItBeginsError):
        Charge(uid=ChargeUid("c"), unit=OFFICE, staff=ANN, from_on=date(2026, 1, 2), until_on=date(2026, 1, 1))


def test_an_absence_lasts_until_its_last_day_or_until_one_is_known() -> None:
    leave = Absence(
        uid=AbsenceUid("a"),
        staff=ANN,
        kind=AbsenceKind.MATERNITY,
        from_on=date(2026, 1, 10),
        until_on=date(2026, 7, 9),
    )
    assert [leave.holds_on(day) for day in (date(2026, 1, 9), date(2026, 7, 9), date(2026, 7, 10))] == [
        False,
        True,
        False,
    ]
    open_end = Absence(uid=AbsenceUid("b"), staff=ANN, kind=AbsenceKind.SICKNESS, from_on=date(2026, 1, 1))
    assert open_end.holds_on(date(2027, 1, 1))
    with pytest.raises(EndsBeforeItBeginsError):
        Absence(
            uid=AbsenceUid("a"),
            staff=ANN,
            kind=AbsenceKind.STUDY,
            from_on=date(2026, 1, 2),
            until_on=date(2026, 1, 1),
        )
