"""The list of tasks of a plan, and what it is done with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import vietnam_time
from danhgia_desktop.imports.plan_rows import read_plan
from danhgia_desktop.operations.list_templates import plan_choices, write_plan_template
from danhgia_desktop.operations.plan_import import import_plan, preview_plan
from danhgia_desktop.plan.plan_table import PlanColumn
from danhgia_desktop.ui.import_office.list_task import ListName, ListTask

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.work_plan import PlanOwner
    from danhgia_desktop.storage.store import Store

_ALWAYS_SHOWN = frozenset({PlanColumn.ASSIGNEE, PlanColumn.DUE_ON, PlanColumn.ASSIGNED, PlanColumn.DONE})


def plan_list(owner: PlanOwner, period: Period, name: str) -> ListTask:
    """Return the list of tasks of a plan.

    Args:
        owner: whose plan it is; it is opened where there is none.
        period: for when.
        name: what the plan is called.
    """
    return ListTask(
        name=ListName.TASKS,
        columns=tuple(PlanColumn),
        needed=_ALWAYS_SHOWN,
        read=read_plan,
        preview=lambda store, table, _given: preview_plan(store, table, owner, period, today=_today(store)),
        choices=plan_choices,
        take_in=lambda store, actor, table, _given, progress: import_plan(
            store, actor, table, owner, period, today=_today(store), progress=progress
        ),
        write_template=write_plan_template,
        is_posting=False,
        goes_to=name,
    )


def _today(store: Store) -> date:
    return vietnam_time.day_of(store.now())
