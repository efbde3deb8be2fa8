"""The score sheets of a whole period, opened in one step under the rubrics that its rule sets name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.operations.subjects import PersonCoded
from danhgia_desktop.organization.career import Career
from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.organization.people_order import order_of
from danhgia_desktop.organization.subject import Subject
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.organization.unit_tree import UnitTree
from danhgia_desktop.regulation.regulation import Purpose
from danhgia_desktop.scoring.scoresheet import Scoresheet, SheetUid
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.text import fold, folded_code

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from danhgia_desktop.operations.subjects import SubjectMeant
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.organization.posting import Posting
    from danhgia_desktop.organization.staff_member import StaffMember, StaffUid
    from danhgia_desktop.organization.subject import SubjectUid
    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.opened_period import OpenedPeriod
    from danhgia_desktop.regulation.rubric import RubricUid
    from danhgia_desktop.regulation.subject_rules import SubjectRules
    from danhgia_desktop.storage.figures import SheetSummary
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Reading, Work

BODIES = frozenset(kind for kind in SubjectKind if not kind.is_person)
PEOPLE = frozenset(kind for kind in SubjectKind if kind.is_person)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedSheet:
    """A sheet that will be opened: whose, and under which rubric."""

    subject: Subject
    rubric: RubricUid


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoredOtherwise:
    """Somebody who has a sheet in the period under another rubric than the rules of today name.

    A person was appointed in it, is employed otherwise, or the period has other rule sets than before.

    Attributes:
        sheet: the one that is there.
        rubric: what the rules name now.
    """

    subject: Subject
    sheet: SheetSummary
    rubric: RubricUid


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPlan:
    """What opening the sheets of a period does, by units and then by given names.

    Attributes:
        opening: the sheets that are opened.
        there: who has a sheet under the rubric already.
        otherwise: who has one under another rubric; nobody is rated twice in a period, so whether it is removed or
            stays is for a person to say.
        without_rubric: for whom the rule sets of the period name no rubric, or let nobody score in such a period.
    """

    opening: tuple[PlannedSheet, ...]
    there: tuple[Subject, ...]
    otherwise: tuple[ScoredOtherwise, ...] = ()
    without_rubric: tuple[Subject, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rated:
    """Somebody who is evaluated, with what decides by which rubric."""

    subject: Subject
    kind: SubjectKind
    is_leader: bool = False


def people_posted(store: Store, period: Period) -> tuple[Subject, ...]:
    """Return everybody who was posted in a period, by units and then by given names, whether it was opened or not."""
    with store.reading() as reading:
        subjects = (rated.subject for rated in _all_rated(reading, period))
        return tuple(subject for subject in subjects if subject.is_person)


def plan_sheets(store: Store, period: Period, kinds: Collection[SubjectKind]) -> SheetPlan:
    """Return what `open_sheets` would do; nothing is changed.

    Raises:
        PeriodNotOpenedError: nobody has opened the period, so that no rule sets are known for it.
    """
    with store.reading() as reading:
        return _plan(reading, period, kinds)


def rubric_by_rules(store: Store, meant: SubjectMeant, period: Period) -> RubricUid | None:
    """Return by which rubric the rule sets of a period have a subject scored, as it is on the last day.

    Returns:
        None where the period was not opened, or nothing says by which.
    """
    with store.reading() as reading:
        opened = reading.periods.find(period)
        rated = next((one for one in _all_rated(reading, period) if _is_meant(one.subject, meant)), None)
        if opened is None or rated is None:
            return None
        rules = _rules(reading, opened, rated.kind)
        return None if rules is None else rules.rubric_for(is_leader=rated.is_leader)


def open_sheets(store: Store, actor: Actor, period: Period, kinds: Collection[SubjectKind]) -> SheetPlan:
    """Open blank sheets for all units that work at the end of a period and all people who were posted in it.

    Args:
        store: the data.
        actor: who opens them.
        period: which.
        kinds: for which kinds of subject; leaders get the rubric of leaders where their rules name one.

    Raises:
        PeriodNotOpenedError: nobody has opened the period, so that no rule sets are known for it.
        PeriodLockedError: it is concluded.
    """
    with store.work(actor, Label.OPEN_SCORESHEETS, period=period.code) as work:
        plan = _plan(work, period, kinds)
        work.describe(count=len(plan.opening))
        for planned in plan.opening:
            rubric = work.rubrics.get(planned.rubric)
            uid = SheetUid(uuid4().hex)
            work.scoresheets.add(Scoresheet(uid=uid, rubric=rubric, subject=planned.subject, period=period))
    return plan


def _is_meant(subject: Subject, meant: SubjectMeant) -> bool:
    if isinstance(meant, PersonCoded):
        return subject.staff is not None and folded_code(subject.staff.code) == folded_code(meant.code)
    return not subject.is_person and fold(subject.unit.name) == fold(meant.name)


def _plan(data: Reading | Work, period: Period, kinds: Collection[SubjectKind]) -> SheetPlan:
    opened = data.periods.get(period)
    rules = {kind: _rules(data, opened, kind) for kind in kinds}
    known = _sheets_that_rate(data, period)
    opening: list[PlannedSheet] = []
    there: list[Subject] = []
    otherwise: list[ScoredOtherwise] = []
    without: list[Subject] = []
    for rated in _all_rated(data, period):
        if rated.kind not in rules:
            continue
        subject, found = rated.subject, rules[rated.kind]
        rubric = None if found is None else found.rubric_for(is_leader=rated.is_leader)
        sheets = known.get(subject.uid, {})
        if rubric is None:
            without.append(subject)
        elif rubric in sheets:
            there.append(subject)
        elif sheets:
            otherwise.append(ScoredOtherwise(subject=subject, sheet=next(iter(sheets.values())), rubric=rubric))
        else:
            opening.append(PlannedSheet(subject=subject, rubric=rubric))
    return SheetPlan(
        opening=tuple(opening), there=tuple(there), otherwise=tuple(otherwise), without_rubric=tuple(without)
    )


def _sheets_that_rate(data: Reading | Work, period: Period) -> dict[SubjectUid, dict[RubricUid, SheetSummary]]:
    """Return the sheets of a period by whose they are and by their rubrics, but for those with another purpose."""
    beside = {
        rubric
        for regulation in data.regulations.all()
        if regulation.purpose is not Purpose.RATING
        for rubric in regulation.rubrics
    }
    known: dict[SubjectUid, dict[RubricUid, SheetSummary]] = {}
    for sheet in data.figures.scoresheets(period=period):
        if sheet.rubric not in beside:
            known.setdefault(sheet.subject, {})[sheet.rubric] = sheet
    return known


def _rules(data: Reading | Work, opened: OpenedPeriod, kind: SubjectKind) -> SubjectRules | None:
    """Return the rules by which a kind of subject is scored in the period; None where it is not."""
    uid = opened.rule_set_for(kind)
    rules = None if uid is None else data.regulations.get(uid).rules_for(kind)
    if rules is None or any(roll_up.period is opened.period.kind for roll_up in rules.roll_ups):
        return None
    return rules


def _all_rated(data: Reading | Work, period: Period) -> Iterator[_Rated]:
    """Yield everybody, each unit before its people, of whom its head is the first."""
    people = _people(data, period)
    for unit in UnitTree(data.org_units.all()):
        if unit.works_on(period.ends_on) and unit.kind is not UnitKind.LEADERSHIP:  # its people are rated, not a unit
            kind = SubjectKind.AGENCY if unit.kind is UnitKind.AGENCY else SubjectKind.UNIT
            yield _Rated(subject=Subject(unit=unit), kind=kind)
        for member, posting in people.get(unit.uid, ()):
            subject = Subject(unit=unit, staff=member)
            yield _Rated(subject=subject, kind=posting.employment_kind.subject_kind, is_leader=posting.is_leader)


def _people(data: Reading | Work, period: Period) -> dict[UnitUid, list[tuple[StaffMember, Posting]]]:
    """Return the people by the units where they were last in the period, the head of each first."""
    careers: dict[StaffUid, list[Posting]] = {}
    for posting in data.postings.between(period.starts_on, period.ends_on):
        careers.setdefault(posting.staff, []).append(posting)
    people: dict[UnitUid, list[tuple[StaffMember, Posting]]] = {}
    for member in data.staff.all():
        last = Career.of(careers.get(member.uid, ())).last_within(period.starts_on, period.ends_on)
        if last is not None:
            people.setdefault(last.unit, []).append((member, last))
    for there in people.values():
        there.sort(key=lambda one: order_of(one[0], one[1].role))
    return people
