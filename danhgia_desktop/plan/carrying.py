"""Tasks that go on in another plan: what is unfinished is carried over, a plan is copied from another period."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.days import FIRST_YEAR, LAST_YEAR
from danhgia_desktop.period import PeriodKind
from danhgia_desktop.plan.deadline import effective_deadline, extended_until
from danhgia_desktop.plan.task import ObjectiveCause, Source, TaskOrigin, TaskUid, Work
from danhgia_desktop.plan.task_state import is_done
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.task import Task
    from danhgia_desktop.plan.work_plan import WorkPlan

_MONTHS_OF_YEAR = 12
_FIRST_DAY, _LAST_DAY = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
_GIVEN_MEANWHILE = frozenset({TaskOrigin.AD_HOC, TaskOrigin.MEETING_CONCLUSION})


def to_carry_over(
    followed: Iterable[FollowedTask], already: Collection[TaskUid], *, today: date
) -> tuple[FollowedTask, ...]:
    """Return the unfinished tasks that a later plan can go on with.

    An extension that still runs keeps a task in its own plan; what others descend from goes on as its parts.

    Args:
        followed: the tasks of the earlier plan.
        already: the tasks that later ones go on with already.
        today: the day on which it is asked.
    """
    return tuple(
        one
        for one in followed
        if not one.has_parts
        and not is_done(one.task.work)
        and one.task.uid not in already
        and not (extended_until(one) is not None and today <= effective_deadline(one))
    )


def carried_over(tasks: Iterable[Task], to: WorkPlan, first: int) -> tuple[Task, ...]:
    """Return the tasks that go on with unfinished ones: what is left of them is asked, and nothing is done yet.

    The earlier tasks stay as they are, with their explanations; `carried_from` leads back to them.

    Args:
        tasks: the unfinished tasks.
        to: the plan in which they go on.
        first: the place in it of the first of them.
    """
    return tuple(_carried(task, to, place) for place, task in enumerate(tasks, start=first))


def copied(
    tasks: Iterable[Task], origin: Period, to: WorkPlan, first: int, there: Iterable[Task] = ()
) -> tuple[Task, ...]:
    """Return the tasks of a plan as another period begins with them: later by as much, and nothing done.

    Those that are there already, with the same words for the same person, are left out. What descends from a task
    of the same plan descends from its copy; what a plan above asked in the other period is not asked again. What
    was given meanwhile, by a superior or a conclusion, is planned work from then on.

    Args:
        tasks: the tasks of the copied plan.
        origin: the period of that plan.
        to: the plan that they are copied to.
        first: the place in it of the first of them.
        there: the tasks that it has.
    """
    originals, known = tuple(tasks), {_asked(task): task.uid for task in there}
    uids = {task.uid: known.get(_asked(task)) or _new_uid() for task in originals}
    missing = [task for task in originals if _asked(task) not in known]
    return tuple(
        replace(
            task,
            uid=uids[task.uid],
            plan=to.uid,
            ordinal=place,
            origin=TaskOrigin.PLANNED if task.origin in _GIVEN_MEANWHILE else task.origin,
            source=Source() if task.origin in _GIVEN_MEANWHILE else task.source,
            notice=None,
            assigned_on=_shifted(task.assigned_on, origin, to.period),
            due_on=_shifted(task.due_on, origin, to.period),
            work=Work(assigned=task.work.assigned, factor=task.work.factor),
            result="",
            cause=ObjectiveCause(),
            descends_from=None if task.descends_from is None else uids.get(task.descends_from),
            carried_from=None,
        )
        for place, task in enumerate(missing, start=first)
    )


def _asked(task: Task) -> tuple[object, ...]:
    """Return what is asked of whom, by which people tell tasks apart."""
    return fold(task.text), task.assignee, fold(task.assignee_said)


def _carried(task: Task, to: WorkPlan, place: int) -> Task:
    assigned, done = task.work.assigned, task.work.done
    left = assigned - done if assigned is not None and done is not None and 0 < done < assigned else assigned
    due_on = task.due_on
    return replace(
        task,
        uid=_new_uid(),
        plan=to.uid,
        ordinal=place,
        due_on=due_on if due_on is not None and due_on >= to.period.starts_on else None,
        work=Work(assigned=left, factor=task.work.factor),
        result="",
        cause=ObjectiveCause(),
        carried_from=task.uid,
    )


def _new_uid() -> TaskUid:
    return TaskUid(uuid4().hex)


def _shifted(day: date | None, origin: Period, to: Period) -> date | None:
    """Return a day as far into, or outside, another period as it was into the first; weeks move by days.

    It stays among the days that may be typed.
    """
    if day is None:
        return None
    if PeriodKind.WEEK in {origin.kind, to.kind}:
        shifted = day + (to.starts_on - origin.starts_on)
    else:
        shifted = _months_later(day, _months_of(to.starts_on) - _months_of(origin.starts_on))
    return min(max(shifted, _FIRST_DAY), _LAST_DAY)


def _months_of(day: date) -> int:
    return day.year * _MONTHS_OF_YEAR + day.month - 1


def _months_later(day: date, months: int) -> date:
    """Return the same day of another month; the last day stays the last, and none falls into the month after."""
    year, month = divmod(_months_of(day) + months, _MONTHS_OF_YEAR)
    last = monthrange(year, month + 1)[1]
    was_last = day.day == monthrange(day.year, day.month)[1]
    return date(year, month + 1, last if was_last else min(day.day, last))
