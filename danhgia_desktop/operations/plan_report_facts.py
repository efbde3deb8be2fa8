"""What a report of plans stands on, and the form in which offices print it most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.organization.career import Career
from danhgia_desktop.organization.heads import head_on
from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.organization.signer import SigningSide
from danhgia_desktop.plan.answering import Answering
from danhgia_desktop.plan.work_plan import AGENCY, PlanLevel
from danhgia_desktop.reports.plans.plan_facts import PlanFacts
from danhgia_desktop.reports.plans.plan_form import Grouping, PlanForm
from danhgia_desktop.reports.plans.plan_names import PlanNames

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.organization.org_unit import OrgUnit
    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.work_plan import PlanOwner, WorkPlan
    from danhgia_desktop.storage.work import Reading

_HEAD, _PERSON, _DIRECTOR = "TRƯỞNG ĐƠN VỊ", "NGƯỜI LẬP", "GIÁM ĐỐC"


def facts_of(reading: Reading, owner: PlanOwner, period: Period, today: date) -> PlanFacts:
    """Return what a report stands on.

    Raises:
        NoSuchUnitError, NoSuchStaffMemberError: its owner is not there.
    """
    units = reading.org_units.all()
    answering = Answering(reading.postings.all(), reading.charges.all(), units)
    unit = _unit(reading, owner, period)
    return PlanFacts(
        agency=reading.agency.get(),
        owner=owner,
        owner_name=reading.plans.name_of(owner),
        unit_name="" if unit is None else unit.name,
        unit_symbol="" if unit is None else unit.symbol,
        period=period,
        today=today,
        names=PlanNames(reading.staff.all(), units, answering),
        plan=reading.plans.find(owner, period),
    )


def usual_form_of(reading: Reading, facts: PlanFacts, ground: WorkPlan | None) -> PlanForm:
    """Return the form of a report: the agency's by units, signed as its documents usually are.

    Args:
        reading: the data.
        facts: whose report, and for when.
        ground: the plan that it rests on; None for none, or one that no document issued.
    """
    titles, name = _signer(reading, facts)
    is_agency = facts.owner.level is PlanLevel.AGENCY
    return PlanForm(
        grouping=Grouping.UNIT if is_agency else Grouping.NONE,
        each_task=not is_agency,
        grounds=() if ground is None or not ground.number else (_ground(reading, ground),),
        signer_titles=titles,
        signer_name=name,
    )


def plan_above(reading: Reading, owner: PlanOwner, period: Period) -> WorkPlan | None:
    """Return the agency's plan that one of a unit or a person follows: for the same period, else the next longer."""
    above: Period | None = None if owner.level is PlanLevel.AGENCY else period
    while above is not None:
        if plan := reading.plans.find(AGENCY, above):
            return plan
        above = above.parent
    return None


def _unit(reading: Reading, owner: PlanOwner, period: Period) -> OrgUnit | None:
    """Return the unit of an owner, of a person where he or she was last in the period; the agency itself is none."""
    uid = owner.unit
    if owner.staff is not None:
        posting = Career.of(reading.postings.of(owner.staff)).last_within(period.starts_on, period.ends_on)
        uid = None if posting is None else posting.unit
    unit = None if uid is None else reading.org_units.get(uid)
    return None if unit is None or unit.kind is UnitKind.AGENCY else unit


def _signer(reading: Reading, facts: PlanFacts) -> tuple[tuple[str, ...], str]:
    if facts.owner.staff is not None:
        return (_PERSON,), facts.owner_name
    if facts.owner.unit is not None:
        head = head_on(reading.postings.all(), facts.owner.unit, facts.today)
        if head is None:
            return (_HEAD,), ""
        return ((head.post or _HEAD).upper(),), facts.names.person(head.staff)
    signers = (signer for signer in reading.signers.all() if signer.side is SigningSide.STATE)
    first = next(signers, None)
    return ((_DIRECTOR,), "") if first is None else (first.heading, first.name)


def _ground(reading: Reading, plan: WorkPlan) -> str:
    return f"Căn cứ Kế hoạch số {plan.number} của {reading.plans.name_of(plan.owner)}."
