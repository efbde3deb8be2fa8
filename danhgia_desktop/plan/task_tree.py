"""Which task descends from which, and how far each has come."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop.plan.task_cycles import require_no_cycle
from danhgia_desktop.plan.task_state import is_done

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.task import Task, TaskUid
    from danhgia_desktop.plan.work_plan import PlanUid


class TaskTree:
    """Tasks of plans of all levels and what descends from them (Sở → đơn vị → cá nhân).

    The parts of a task are those that descend from it in plans for its period, or for a shorter one that this is made
    of: what another period goes on with is another period's. A task above that is not among them counts as none, so
    that some tasks are a tree as well.
    """

    def __init__(self, tasks: Iterable[Task], periods: Mapping[PlanUid, Period] | None = None) -> None:
        """Put tasks in their places.

        Args:
            tasks: those of the tree.
            periods: those of the plans that they stand in; None where all are of one.

        Raises:
            TaskCycleError: tasks descend from each other; it has task and path.
        """
        self._by_uid = {task.uid: task for task in tasks}
        self._periods = periods
        self._parts: dict[TaskUid, list[Task]] = {}
        for task in self._by_uid.values():
            above = None if task.descends_from is None else self._by_uid.get(task.descends_from)
            if above is not None and self._is_part(task, above):
                self._parts.setdefault(above.uid, []).append(task)
        require_no_cycle(self._by_uid.values())

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

        What was carried over is left to the task that goes on with it, where that is one of them.
        """
        leaves = tuple(self.leaves(uid))
        carried = {task.carried_from for task in leaves}
        measured = [_measure(task, is_carried=task.uid in carried) for task in leaves]
        asked = sum(asked for asked, _ in measured)
        return Fraction(sum(done for _, done in measured)) / asked if asked else Fraction(0)

    def _is_part(self, task: Task, above: Task) -> bool:
        return self._periods is None or self._periods[task.plan].is_within(self._periods[above.plan])


def _measure(task: Task, *, is_carried: bool) -> tuple[Fraction, Fraction]:
    """Return what is asked of a task and what is done of it, converted; one piece where no quantity is asked."""
    work = task.work
    if work.assigned is None or work.assigned <= 0:
        asked, done = Fraction(1), Fraction(is_done(work))
    else:
        asked = Fraction(work.assigned)
        done = min(max(Fraction(work.done or 0), Fraction(0)), asked)
    if is_carried:
        asked = done
    return asked * work.factor, done * work.factor
