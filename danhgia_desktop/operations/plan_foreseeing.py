"""What a list of tasks would make of a plan: which are new, which change and how, what is to be looked at where."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, partial
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.imports.plan_rows import plan_row
from danhgia_desktop.operations.list_import import FieldChange, RowState, state_of
from danhgia_desktop.operations.listed_task import ListedOffice
from danhgia_desktop.operations.plan_matching import ListedKey, matched
from danhgia_desktop.plan.followed_task import FollowedTask
from danhgia_desktop.plan.plan_table import ORIGINS, PlanColumn
from danhgia_desktop.plan.task import Task, TaskUid
from danhgia_desktop.plan.task_problems import problems_of
from danhgia_desktop.plan.typed_values import shown_factor
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from danhgia_desktop.imports.plan_rows import PlanRow
    from danhgia_desktop.imports.records import CellProblem, RecordTable
    from danhgia_desktop.operations.list_import import Meter
    from danhgia_desktop.plan.task_problems import TaskProblem
    from danhgia_desktop.plan.work_plan import WorkPlan
    from danhgia_desktop.storage.work import Reading, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeseenTask:
    """What an import would make of one row.

    Attributes:
        task: as it would be kept.
        saves: whether it is new, or says something other than before.
        changes: what becomes other of a task that is known.
        problems: what must be mended first.
        remarks: cells that can stay as they are, and should be looked at.
        faults: what is wrong with the task, kept for mending in the plan.
    """

    row: PlanRow
    task: Task
    is_new: bool
    saves: bool
    changes: tuple[FieldChange[PlanColumn], ...] = ()
    problems: tuple[CellProblem[PlanColumn], ...] = ()
    remarks: tuple[CellProblem[PlanColumn], ...] = ()
    faults: tuple[TaskProblem, ...] = ()

    @property
    def state(self) -> RowState:
        """What becomes of the row."""
        return state_of(is_bad=bool(self.problems), is_new=self.is_new, is_changed=self.saves)


def foresee_plan(
    data: Reading | Work, table: RecordTable[PlanColumn], plan: WorkPlan, meter: Meter, *, today: date
) -> tuple[ForeseenTask, ...]:
    """Return what a list would make of every row.

    Args:
        data: the office, and the tasks that the plan has.
        table: the list.
        plan: the plan, which may be none yet.
        meter: counts the rows.
        today: the day by which tasks are judged.
    """
    office = ListedOffice(data)
    rows = [plan_row(record, plan.period.starts_on) for record in table.records]
    keys = [ListedKey(text=row.text, person=office.assignee(row), due_on=row.due_on) for row in rows]
    foreseen = []
    formerly = cache(partial(_formerly, data))
    for row, known in zip(rows, matched(keys, data.tasks.followed_in(plan.uid), plan, formerly), strict=True):
        foreseen.append(_foreseen(row, known, office, plan, today))
        meter.advance()
    return tuple(foreseen)


def _formerly(data: Reading | Work, uid: TaskUid) -> frozenset[str]:
    """Return for whom a task was before, folded, where that was nobody known, and "" where it was nobody."""
    found = set()
    for version in data.tasks.history(uid):
        before = {change.field: change.before for change in version.changes}
        said = before.get("assignee_said", "")
        was_nobodys = before["assignee_id"] is None if "assignee_id" in before else "assignee_said" in before
        if said or was_nobodys:
            found.add(fold(str(said)))
    return frozenset(found)


def _foreseen(
    row: PlanRow, known: FollowedTask | None, office: ListedOffice, plan: WorkPlan, today: date
) -> ForeseenTask:
    base = Task(uid=TaskUid(uuid4().hex), plan=plan.uid, ordinal=0, text="") if known is None else known.task
    listed = office.as_listed(row, base, plan)
    judged = replace(known or FollowedTask(task=base, plan=plan), task=listed.task)
    return ForeseenTask(
        row=row,
        task=listed.task,
        is_new=known is None,
        saves=listed.task != base,
        changes=() if known is None else tuple(_changes(base, listed.task, office)),
        problems=listed.problems,
        remarks=listed.remarks,
        faults=() if listed.problems else problems_of(judged, today),
    )


def _changes(old: Task, new: Task, office: ListedOffice) -> Iterator[FieldChange[PlanColumn]]:
    """Yield what becomes other of a task, as its cells would say it."""
    before, after = _values(old, office), _values(new, office)
    for column, value in after.items():
        if before[column] != value:
            yield FieldChange(
                column=column,
                before="" if before[column] is None else before[column],
                after="" if value is None else value,
            )


def _values(task: Task, office: ListedOffice) -> dict[PlanColumn, object]:
    """Return what stands in the columns that a list may change."""
    work, source = task.work, task.source
    product = office.products.get(task.standard_product) if task.standard_product else None
    return {
        PlanColumn.TEXT: task.text,
        PlanColumn.PRODUCT: task.product,
        PlanColumn.ASSIGNEE: office.people.name(task.assignee, task.assignee_said),
        PlanColumn.LEADER: office.people.name(task.supervising_leader, task.leader_said),
        PlanColumn.SUPPORTS: "; ".join(office.unit_names[support.unit] for support in task.supports),
        PlanColumn.ORIGIN: ", ".join(filter(None, (ORIGINS[task.origin], source.issuer))),
        PlanColumn.NUMBER: source.number,
        PlanColumn.SIGNED_ON: source.signed_on,
        PlanColumn.ASSIGNED_ON: task.assigned_on,
        PlanColumn.DUE_ON: task.due_on,
        PlanColumn.ASSIGNED: work.assigned,
        PlanColumn.DONE: work.done,
        PlanColumn.FACTOR: shown_factor(work.factor),
        PlanColumn.PRODUCT_CODE: "" if product is None else product.code,
        PlanColumn.DONE_ON: work.done_on,
        PlanColumn.QUALITY_FAILURES: work.quality_failures,
        PlanColumn.DELAYS: work.delays,
        PlanColumn.CAUSE: task.cause.words,
        PlanColumn.CONFIRMED_BY: task.cause.confirmed_by,
        PlanColumn.RESULT: task.result,
        PlanColumn.NOTE: task.note,
    }
