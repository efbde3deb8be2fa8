"""Whom a person means when a score sheet is opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.staff import NoSuchStaffCodeError
from danhgia_desktop.operations.units import unit_named
from danhgia_desktop.organization.career import Career
from danhgia_desktop.organization.subject import Subject
from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from danhgia_desktop.period import Period
    from danhgia_desktop.storage.work import Work


class NotPostedInPeriodError(ExpectedError):
    """The person had no posting on any day of the period."""

    code = "not_posted_in_period"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitNamed:
    """The unit of that name, which is added where it is new."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCoded:
    """The person with that staff code."""

    code: str


SubjectMeant = UnitNamed | PersonCoded


def subject_meant(work: Work, meant: SubjectMeant, period: Period) -> Subject:
    """Return the subject within a transaction, a person with the unit where he or she was last in the period.

    Raises:
        NameMissingError: the unit has no name.
        NoSuchStaffCodeError, NotPostedInPeriodError: nobody has the code, or the person worked nowhere in the period.
    """
    if isinstance(meant, PersonCoded):
        return _person(work, meant.code, period)
    return Subject(unit=unit_named(work, meant.name))


def _person(work: Work, code: str, period: Period) -> Subject:
    member = work.staff.with_code(code)
    if member is None:
        raise NoSuchStaffCodeError(staff_code=tidy(code))
    posting = Career.of(work.postings.of(member.uid)).last_within(period.starts_on, period.ends_on)
    if posting is None:
        raise NotPostedInPeriodError(name=member.shown_name, period=period)
    return Subject(unit=work.org_units.get(posting.unit), staff=member)
