"""What each report of plans is filled with."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop.operations.plan_accountability import review_entries
from danhgia_desktop.operations.plan_performance import (
    NoTaskRuleError,
    performance_of_agency,
    performance_of_person,
    performance_of_unit,
)
from danhgia_desktop.operations.subjects import NotPostedInPeriodError
from danhgia_desktop.operations.tasks import tasks_of
from danhgia_desktop.organization.unit_tree import UnitTree
from danhgia_desktop.period import Period
from danhgia_desktop.plan.task_state import is_done
from danhgia_desktop.reports.plans import (
    conclusion_register,
    late_tasks,
    petition_register,
    plan_results,
    review_report,
    work_plan_report,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.operations.plan_performance import PlanPerformance
    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.plan.conclusion_notice import ConclusionNotice, NoticeUid
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.performance import Performance
    from danhgia_desktop.plan.petition import Petition
    from danhgia_desktop.reports.document import Document
    from danhgia_desktop.reports.plans.plan_facts import PlanFacts
    from danhgia_desktop.reports.plans.plan_form import PlanForm
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Reading


def work_plan(store: Store, facts: PlanFacts, form: PlanForm) -> Document:
    """Return the plan of work."""
    return work_plan_report.build(facts, tasks_of(store, facts.owner, facts.period), form)


def results(store: Store, facts: PlanFacts, form: PlanForm) -> Document:
    """Return how the plan was carried out, with the figures that follow where rules say how to count."""
    return plan_results.build(facts, tasks_of(store, facts.owner, facts.period), form, _performance(store, facts))


def late(store: Store, facts: PlanFacts, form: PlanForm) -> Document:
    """Return the tasks that came late or were not done."""
    return late_tasks.build(facts, tasks_of(store, facts.owner, facts.period), form)


def reviews(store: Store, facts: PlanFacts, form: PlanForm, since: Period | None) -> Document:
    """Return the review list until a period, from the year's beginning where nothing else is said."""
    first = since or Period.year_of(facts.period.year)
    entries = review_entries(store, first, facts.period, today=facts.today)
    return review_report.build(facts, entries, first, form)


def conclusions(store: Store, facts: PlanFacts, form: PlanForm) -> Document:
    """Return the notices of a period, and the earlier ones with tasks that were open in it."""
    with store.reading() as reading:
        within = _within(reading, facts)
        notices = [notice for notice in reading.notices.all() if notice.signed_on <= facts.period.ends_on]
        made = reading.tasks.followed_from_notices()
    tasks: dict[NoticeUid, list[FollowedTask]] = {}
    for one in made:
        if one.task.notice is not None and (within is None or facts.names.unit_of(one) in within):
            tasks.setdefault(one.task.notice, []).append(one)
    kept = [
        notice
        for notice in notices
        if _is_followed(notice, tasks.get(notice.uid, ()), facts) and (within is None or notice.uid in tasks)
    ]
    return conclusion_register.build(facts, kept, tasks, form)


def petitions(store: Store, facts: PlanFacts, form: PlanForm) -> Document:
    """Return what was brought forward in a period, and earlier with an answer still owed in it."""
    with store.reading() as reading:
        within = _within(reading, facts)
        found = reading.petitions.all()
    kept = [one for one in found if _is_open_in(one, facts.period) and (within is None or one.unit in within)]
    return petition_register.build(facts, kept, form)


def _performance(store: Store, facts: PlanFacts) -> Performance | None:
    """Return the figures, with the points that the period comes to: none where rule sets that gave some each differ."""
    try:
        told = _told(store, facts)
    except (NoTaskRuleError, NotPostedInPeriodError):
        return None
    return replace(told.performance, points=told.points)


def _told(store: Store, facts: PlanFacts) -> PlanPerformance:
    owner, period, today = facts.owner, facts.period, facts.today
    if owner.staff is not None:
        return performance_of_person(store, owner.staff, period, today=today)
    if owner.unit is not None:
        return performance_of_unit(store, owner.unit, period, today=today)
    return performance_of_agency(store, period, today=today)


def _within(reading: Reading, facts: PlanFacts) -> frozenset[UnitUid] | None:
    """Return the units whose matters a report tells; None for all, and for what no unit was given."""
    if facts.owner.unit is None:
        return None
    tree = UnitTree(reading.org_units.all())
    return frozenset(unit.uid for unit in tree.with_parts(facts.owner.unit))


def _is_followed(notice: ConclusionNotice, tasks: Sequence[FollowedTask], facts: PlanFacts) -> bool:
    return notice.signed_on in facts.period or any(_was_open(one, facts.period) for one in tasks)


def _was_open(one: FollowedTask, period: Period) -> bool:
    work = one.task.work
    return not is_done(work) or (work.done_on is not None and work.done_on >= period.starts_on)


def _is_open_in(petition: Petition, period: Period) -> bool:
    if petition.received_on > period.ends_on:
        return False
    answered = petition.answered_on
    return petition.received_on in period or answered is None or answered >= period.starts_on
