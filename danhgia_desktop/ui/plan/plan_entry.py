"""Entering what people do in the table of a plan: each act is one operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.operations import plan_entry, tasks
from danhgia_desktop.ui.plan.task_typing import changed_tasks

if TYPE_CHECKING:
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.task import Task
    from danhgia_desktop.ui.edits import Edits
    from danhgia_desktop.ui.grid.cell import Entry
    from danhgia_desktop.ui.plan.plan_model import PlanModel
    from danhgia_desktop.ui.plan.plan_view import PlanView


class PlanEntry:
    """Calls the operations for one table."""

    def __init__(self, edits: Edits, model: PlanModel) -> None:
        self._edits = edits
        self._model = model

    def enter(self, entries: tuple[Entry, ...]) -> None:
        """Change and add what was entered in one act."""
        view = self._model.view
        if view is None:
            return
        changed, added = changed_tasks(self._model.tasks_by_row(), entries, view.typing)
        if (changed or added) and self._save(view, changed, added) is None:
            self._model.turn_down()

    def change(self, task: Task) -> bool:
        """Change one task; tell whether it could be."""
        view = self._model.view
        return view is not None and self._save(view, [task], []) is not None

    def move(self, selected: list[FollowedTask], by: int) -> bool:
        """Move tasks one place up (-1) or down (1) together; tell whether there was any way to go."""
        view = self._model.view
        if view is None or view.plan is None or not selected:
            return False
        uids = [one.task.uid for one in selected]
        order = [one.task.uid for one in view.tasks]
        first = order.index(uids[0]) if by < 0 else order.index(uids[-1])
        if not 0 <= first + by < len(order):
            return False
        others_above = sum(uid not in uids for uid in order[: first + 1])
        place = others_above - 1 if by < 0 else others_above + 1
        return self._edits.run(tasks.move_tasks, uids, view.plan.uid, place) is not None

    def remove(self, selected: list[FollowedTask]) -> None:
        """Remove tasks."""
        if selected:
            self._edits.run(tasks.remove_tasks, [one.task.uid for one in selected])

    def _save(self, view: PlanView, changed: list[Task], added: list[Task]) -> tuple[Task, ...] | None:
        return self._edits.run(plan_entry.enter_tasks, view.owner, view.period, changed=changed, added=added)
