"""Random steps of work on people, their sheets, rule sets and periods."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random

from danhgia_desktop.organization.absence import Absence, AbsenceKind, AbsenceUid
from danhgia_desktop.organization.charge import Charge, ChargeUid
from danhgia_desktop.organization.posting import EndReason
from danhgia_desktop.organization.staff_member import StaffMember
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.base_salary import BaseSalary
from danhgia_desktop.regulation.opened_period import OpenedPeriod, PeriodState, RuleSetPin
from danhgia_desktop.storage.work import Work
from tests.storage.builders import make_member, make_posting, make_regulation, make_sheet

NewUid = Callable[[], str]
FIRST = date(2024, 1, 1)


def employ(work: Work, dice: Random, new_uid: NewUid) -> None:
    """Let somebody come, move, be away, be in charge, change the name or go."""
    people, units = work.staff.all(), work.org_units.all()
    what = dice.randint(0, 5)
    if what == 0 or not people:
        uid = new_uid()
        work.staff.save(make_member(uid, code=uid, name=dice.choice(("Lê Thị Bình", "Đỗ Đình Bính"))))
    elif what == 1:
        work.staff.remove(dice.choice(people).uid)
    elif what == 2:
        work.staff.save(replace(dice.choice(people), suffix=dice.choice("ABC"), code=f"CC {dice.randint(0, 3)}"))
    elif units:
        _place(work, dice, new_uid, dice.choice(people))


def _place(work: Work, dice: Random, new_uid: NewUid, person: StaffMember) -> None:
    unit, day = dice.choice(work.org_units.all()).uid, FIRST + timedelta(days=dice.randint(0, 900))
    what = dice.randint(0, 3)
    postings = work.postings.of(person.uid)
    if what == 0 or not postings:
        work.postings.save(make_posting(new_uid(), staff=person.uid, unit=unit, from_on=day))
    elif what == 1:
        last = replace(postings[-1], until_on=postings[-1].from_on, end_reason=EndReason.TRANSFER)
        work.postings.save(last)
        work.postings.remove(postings[0].uid)
    elif what == 2:
        kind = dice.choice(list(AbsenceKind))
        work.absences.save(Absence(uid=AbsenceUid(new_uid()), staff=person.uid, kind=kind, from_on=day))
    else:
        work.charges.save(Charge(uid=ChargeUid(new_uid()), unit=unit, staff=person.uid, from_on=day))


def score_people(work: Work, dice: Random, new_uid: NewUid) -> None:
    """Open a sheet for somebody, or let one go along to another unit."""
    people, units, rubrics = work.staff.all(), work.org_units.all(), work.figures.rubrics()
    opened = [sheet.uid for sheet in work.figures.scoresheets() if sheet.staff is not None]
    if opened and dice.random() < 0.5:
        work.scoresheets.move(dice.choice(opened), dice.choice(units).uid)
    elif people and units and rubrics:
        rubric, period = work.rubrics.get(dice.choice(rubrics).uid), Period.year_of(dice.randint(2020, 2030))
        person, unit = dice.choice(people), dice.choice(units)
        work.scoresheets.add(make_sheet(new_uid(), unit=unit, staff=person, rubric=rubric, period=period))


def regulate(work: Work, dice: Random, new_uid: NewUid) -> None:
    """Bring in, change or remove a rule set, or open, submit or give up a period under it."""
    regulations, rubrics = work.regulations.all(), work.figures.rubrics()
    what = dice.randint(0, 4)
    if what == 0 or not regulations:
        named = [dice.choice(rubrics).uid] if rubrics else []
        work.regulations.save(make_regulation(new_uid(), *named))
    elif what == 1:
        work.regulations.save(replace(dice.choice(regulations), title=f"Quy chế {dice.randint(0, 9)}", rules=()))
    elif what == 2:
        work.regulations.remove(dice.choice(regulations).uid)
        work.base_salaries.save(BaseSalary(from_on=FIRST, amount=dice.randint(1, 9) * 1000))
    else:
        _open(work, dice, dice.choice(regulations).uid)


def _open(work: Work, dice: Random, regulation: str) -> None:
    period = Period.year_of(dice.randint(2020, 2030))
    if dice.random() < 0.3:
        work.periods.remove(period)
    kinds = dice.sample(list(SubjectKind), dice.randint(0, 2))
    pins = tuple(RuleSetPin(kind=kind, regulation=regulation) for kind in kinds)
    state = dice.choice((PeriodState.OPEN, PeriodState.SUBMITTED))
    opened_at = datetime(2026, 11, 1, tzinfo=UTC)
    work.periods.save(OpenedPeriod(period=period, opened_at=opened_at, state=state, pins=pins))
