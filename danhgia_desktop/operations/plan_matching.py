"""Which tasks of a plan the rows of a list are about, so that taking a list in again adds nothing."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.plan.answering import assignee_of
from danhgia_desktop.plan.deadline import original_deadline
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from datetime import date

    from danhgia_desktop.operations.listed_people import SaidPerson
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.task import TaskUid
    from danhgia_desktop.plan.work_plan import WorkPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedKey:
    """By what the task of a row is known: its words, who does it, and until when; None where that is not said."""

    text: str
    person: SaidPerson
    due_on: date | None


def matched(
    keys: Sequence[ListedKey],
    known: Iterable[FollowedTask],
    plan: WorkPlan,
    formerly: Callable[[TaskUid], Collection[str]],
) -> tuple[FollowedTask | None, ...]:
    """Return for each row the task that it is about; each task is taken once, in the order of the plan.

    Where no task has the words, the person and the day of a row, one is taken that differs only in a day that the row
    does not say, or in a person who was filled in, or mended, since: what is somebody else's is left alone.

    Args:
        keys: by what the tasks of the rows are known.
        known: the tasks that the plan has.
        plan: the plan.
        formerly: for whom a task was before, folded, where that was nobody known, and "" where it was nobody.
    """

    def may_be_same(one: FollowedTask, key: ListedKey, of: WorkPlan) -> bool:
        return _may_be_same(one, key, of, formerly)

    free: defaultdict[str, list[FollowedTask]] = defaultdict(list)
    for one in known:
        free[fold(one.task.text)].append(one)
    found: list[FollowedTask | None] = [None] * len(keys)
    for is_same in (_is_same, may_be_same):
        for place, key in enumerate(keys):
            if found[place] is None:
                found[place] = _taken(free[fold(key.text)], key, plan, is_same)
    return tuple(found)


def _taken(
    free: list[FollowedTask],
    key: ListedKey,
    plan: WorkPlan,
    is_same: Callable[[FollowedTask, ListedKey, WorkPlan], bool],
) -> FollowedTask | None:
    taken = next((one for one in free if is_same(one, key, plan)), None)
    if taken is not None:
        free.remove(taken)
    return taken


def _is_same(known: FollowedTask, key: ListedKey, plan: WorkPlan) -> bool:
    due_on = plan.period.ends_on if key.due_on is None else key.due_on
    return original_deadline(known.task, plan) == due_on and _does_it(known, key.person, plan)


def _may_be_same(
    known: FollowedTask, key: ListedKey, plan: WorkPlan, formerly: Callable[[TaskUid], Collection[str]]
) -> bool:
    if key.due_on is not None and original_deadline(known.task, plan) != key.due_on:
        return False
    task, person = known.task, key.person
    if person.known is not None or _does_it(known, person, plan):
        return _does_it(known, person, plan)
    is_nobodys = task.assignee is None and not task.assignee_said
    return is_nobodys or fold(person.words) in formerly(task.uid)


def _does_it(known: FollowedTask, person: SaidPerson, plan: WorkPlan) -> bool:
    """Tell whether a task is a person's, also where nobody knew them when it was written."""
    task = known.task
    if person.words and fold(task.assignee_said) == fold(person.words):
        return True
    assignee = assignee_of(task, plan)
    if not person.words:
        return not task.assignee_said and assignee == plan.owner.staff
    return person.known is not None and assignee == person.known
