"""Which task descends from which, and how far each has come."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.plan.task_state import is_done

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from danhgia_desktop.plan.task import Task, TaskUid


class TaskCycleError(ExpectedError):
    """A task would descend from itself."""

    code = "task_cycle"


class TaskTree:
    """Tasks of plans of all levels and what descends from them (Sở → đơn vị → cá nhân).

    A task above that is not among them counts as none, so that some tasks are a tree as well.
    """

    def __init__(self, tasks: Iterable[Task]) -> None:
        """Raise a TaskCycleError (task, path) where tasks descend from each other."""
        self._by_uid = {task.uid: task for task in tasks}
        self._carried = {task.carried_from for task in self._by_uid.values()}
        self._parts: dict[TaskUid, list[Task]] = {}
        for task in self._by_uid.values():
            if task.descends_from in self._by_uid:
                self._parts.setdefault(task.descends_from, []).append(task)
        self._require_no_cycle()

    def parts(self, uid: TaskUid) -> tuple[Task, ...]:
        """Return the tasks that descend directly from one, in the order in which they were given."""
        return tuple(self._parts.get(uid, ()))

    def leaves(self, uid: TaskUid) -> Iterator[Task]:
        """Yield the tasks below one that have no parts themselves; the task itself where it has none."""
        ahead = [self._by_uid[uid]]
        while ahead:
            task = ahead.pop()
            parts = self.parts(task.uid)
            if not parts:
                yield task
            ahead.extend(reversed(parts))

    def progress(self, uid: TaskUid) -> Fraction:
        """Return how far a task has come, 0 to 1: what is done of all that descends from it, by its weight.

        What was carried over to a later period is left to the task that goes on with it.
        """
        measured = [self._measure(task) for task in self.leaves(uid)]
        asked = sum(asked for asked, _ in measured)
        return Fraction(sum(done for _, done in measured)) / asked if asked else Fraction(0)

    def _measure(self, task: Task) -> tuple[Fraction, Fraction]:
        """Return what is asked of a task and what is done of it, converted; one piece where no quantity is asked."""
        work = task.work
        if work.assigned is None or work.assigned <= 0:
            asked, done = Fraction(1), Fraction(is_done(work))
        else:
            asked = Fraction(work.assigned)
            done = min(max(Fraction(work.done or 0), Fraction(0)), asked)
        if task.uid in self._carried:
            asked = done
        return asked * work.factor, done * work.factor

    def _require_no_cycle(self) -> None:
        sound: set[TaskUid] = set()
        for task in self._by_uid.values():
            path: dict[TaskUid, Task] = {}
            step: Task | None = task
            while step is not None and step.uid not in sound:
                if step.uid in path:
                    raise TaskCycleError(task=step.text, path=" › ".join(one.text for one in (*path.values(), step)))
                path[step.uid] = step
                step = self._by_uid.get(step.descends_from) if step.descends_from is not None else None
            sound.update(path)
