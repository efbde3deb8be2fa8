"""Importing lists of tasks into a plan: all of a list in one step of undo, or nothing of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.operations.list_import import Meter, no_progress, require_sound
from danhgia_desktop.operations.plan_foreseeing import ForeseenTask, foresee_plan
from danhgia_desktop.operations.planned_periods import locked_by
from danhgia_desktop.operations.plans import next_place, opened
from danhgia_desktop.operations.tasks import tidied
from danhgia_desktop.plan.work_plan import PlanUid, WorkPlan
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.period_lock import PeriodLockedError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from danhgia_desktop.imports.records import RecordTable
    from danhgia_desktop.operations.list_import import Progress
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.plan_table import PlanColumn
    from danhgia_desktop.plan.work_plan import PlanOwner
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Reading, Work


def preview_plan(
    store: Store, table: RecordTable[PlanColumn], owner: PlanOwner, period: Period, *, today: date
) -> tuple[ForeseenTask, ...]:
    """Return what a list would make of the plan of an owner for a period; nothing is changed.

    Args:
        store: the data.
        table: the list.
        owner: whose plan it is.
        period: for when.
        today: the day by which tasks are judged.

    Raises:
        NoSuchUnitError, NoSuchStaffMemberError: the owner is not there.
        PeriodLockedError: the period, or one that holds it, is concluded.
    """
    with store.reading() as reading:
        plan = _plan(reading, owner, period)
        return foresee_plan(reading, table, plan, Meter(no_progress, len(table.records)), today=today)


def import_plan(  # noqa: PLR0913 - a list, and where it goes
    store: Store,
    actor: Actor,
    table: RecordTable[PlanColumn],
    owner: PlanOwner,
    period: Period,
    *,
    today: date,
    progress: Progress = no_progress,
) -> tuple[ForeseenTask, ...]:
    """Take a list of tasks into a plan, which is opened where there is none; taking it in again changes nothing.

    Args:
        store: the data.
        actor: who imports.
        table: the list.
        owner: whose plan it is.
        period: for when.
        today: the day by which tasks are judged.
        progress: told how far the work has come.

    Returns:
        What it made of every row.

    Raises:
        ListRefusedError: something is wrong in the list, and nothing was changed; `problems` has all of it.
        NoSuchUnitError, NoSuchStaffMemberError, PeriodLockedError: as `preview_plan`.
    """
    with store.work(actor, Label.IMPORT_TASKS) as work:
        plan = _plan(work, owner, period)
        foreseen = foresee_plan(work, table, plan, Meter(progress, len(table.records)), today=today)
        require_sound(problem for one in foreseen for problem in one.problems)
        saved = [one for one in foreseen if one.saves]
        work.describe(count=len(saved))
        if saved:
            _save(work, saved, work.plans.find(owner, period) or opened(work, owner, period))
    return foreseen


def _plan(data: Reading | Work, owner: PlanOwner, period: Period) -> WorkPlan:
    """Return the plan, or one that is not kept yet."""
    data.plans.name_of(owner)
    locked = locked_by(data, period)
    if locked is not None:
        raise PeriodLockedError(period=locked)
    return data.plans.find(owner, period) or WorkPlan(uid=PlanUid(uuid4().hex), owner=owner, period=period)


def _save(work: Work, saved: Sequence[ForeseenTask], plan: WorkPlan) -> None:
    """Keep what changes, and what is new after the tasks that the plan has."""
    place = next_place(work, plan.uid)
    kept = []
    for one in saved:
        task = replace(tidied(one.task), plan=plan.uid)
        if one.is_new:
            task = replace(task, ordinal=place)
            place += 1
        kept.append(task)
    work.tasks.save(kept)
