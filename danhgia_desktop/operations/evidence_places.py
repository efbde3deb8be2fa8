"""The tasks and lines that documents prove, as people know them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.evidence.evidence_index import UsedAt
from danhgia_desktop.plan.task import TaskUid
from danhgia_desktop.regulation.rubric import CriterionKey, NoSuchCriterionError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from danhgia_desktop.evidence.evidence_use import EvidenceUse
    from danhgia_desktop.plan.task import Task
    from danhgia_desktop.plan.work_plan import PlanOwner
    from danhgia_desktop.regulation.rubric import Rubric
    from danhgia_desktop.storage.work import Reading

_AGENCY = "Cơ quan"
"""Whose plan it is where neither a unit nor a person has it, and the office has no name yet."""

_AT_ONCE = 10_000
"""Tasks in one question."""


def places_of(reading: Reading, uses: Iterable[EvidenceUse]) -> Mapping[EvidenceUse, UsedAt]:
    """Return for each use the place that is meant."""
    known = list(uses)
    return {
        **_lines(reading, [use for use in known if use.sheet]),
        **_tasks(reading, [use for use in known if use.task]),
    }


def _lines(reading: Reading, uses: list[EvidenceUse]) -> dict[EvidenceUse, UsedAt]:
    if not uses:
        return {}
    sheets = {str(sheet.uid): sheet for sheet in reading.figures.scoresheets()}
    rubrics = {uid: reading.rubrics.get(uid) for uid in {sheets[use.sheet].rubric for use in uses}}
    return {
        use: UsedAt(
            period=sheets[use.sheet].period,
            whose=sheets[use.sheet].subject_name,
            place=_path(rubrics[sheets[use.sheet].rubric], use.criterion),
            is_task=False,
            pages=use.pages,
        )
        for use in uses
    }


def _path(rubric: Rubric, criterion: str) -> str:
    """Return the number of a line; its key where the rubric has lost it since."""
    try:
        return rubric.path(rubric.get(CriterionKey(criterion)).key)
    except NoSuchCriterionError:
        return criterion


def _tasks(reading: Reading, uses: list[EvidenceUse]) -> dict[EvidenceUse, UsedAt]:
    if not uses:
        return {}
    tasks = {task.uid: task for task in _named(reading, sorted({TaskUid(use.task) for use in uses}))}
    plans = {uid: reading.plans.get(uid) for uid in {task.plan for task in tasks.values()}}
    return {
        use: UsedAt(
            period=plans[task.plan].period,
            whose=_owner_name(reading, plans[task.plan].owner),
            place=task.text,
            is_task=True,
            pages=use.pages,
        )
        for use in uses
        for task in (tasks[TaskUid(use.task)],)
    }


def _named(reading: Reading, uids: list[TaskUid]) -> Iterator[Task]:
    """Yield tasks, asked for in parts: SQLite takes only so many at once."""
    for begin in range(0, len(uids), _AT_ONCE):
        yield from reading.tasks.named(uids[begin : begin + _AT_ONCE])


def _owner_name(reading: Reading, owner: PlanOwner) -> str:
    if owner.staff is not None:
        return reading.staff.get(owner.staff).shown_name
    if owner.unit is not None:
        return reading.org_units.get(owner.unit).name
    return reading.agency.get().name or _AGENCY
