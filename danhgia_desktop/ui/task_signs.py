"""The icons beside the states of tasks, wherever those are shown."""

from __future__ import annotations

from danhgia_desktop.plan.task_state import TaskState
from danhgia_desktop.ui.grid.cell import Sign

TASK_SIGNS = {
    TaskState.NOT_DUE: Sign("calendar", "muted"),
    TaskState.DUE_SOON: Sign("triangle-alert", "amber"),
    TaskState.EXTENDED: Sign("history", "amber"),
    TaskState.OVERDUE: Sign("circle-x", "red"),
    TaskState.UNDONE: Sign("x", "red"),
    TaskState.DONE_EARLY: Sign("circle-check", "green"),
    TaskState.DONE_ON_TIME: Sign("circle-check", "green"),
    TaskState.DONE_LATE: Sign("circle-check", "amber"),
}
