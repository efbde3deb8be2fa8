"""Tasks descend from others, and never from themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError

if TYPE_CHECKING:
    from collections.abc import Collection

    from danhgia_desktop.plan.task import Task, TaskUid


class TaskCycleError(ExpectedError):
    """A task would descend from itself."""

    code = "task_cycle"


def require_no_cycle(tasks: Collection[Task]) -> None:
    """Make sure that none of the tasks descends from itself; one above them that is not given counts as none.

    Raises:
        TaskCycleError: some descend from each other; it names one (task) and all of them in a row (path).
    """
    by_uid = {task.uid: task for task in tasks}
    sound: set[TaskUid] = set()
    for task in tasks:
        path: dict[TaskUid, Task] = {}
        step: Task | None = task
        while step is not None and step.uid not in sound:
            if step.uid in path:
                raise TaskCycleError(task=step.text, path=" › ".join(one.text for one in (*path.values(), step)))
            path[step.uid] = step
            step = by_uid.get(step.descends_from) if step.descends_from is not None else None
        sound.update(path)
