"""The tasks that a line of a score sheet gets its points from, with what each of them adds."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.leader_answer import LeaderAnswer
    from danhgia_desktop.plan.task_share import TaskShare
    from danhgia_desktop.regulation.criterion_rule import TaskFigure
    from danhgia_desktop.regulation.task_rule import LeaderPart
    from danhgia_desktop.scoring.scoresheet import SheetUid
    from danhgia_desktop.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetTasks:
    """What is behind the points for tasks on a sheet, and behind the numbers that its rules count.

    Attributes:
        shares: what each task adds, those that count nothing as well, as on the day after the period.
        asked: d, đ, e where they are asked of a leader in such a period.
        answers: what was answered for the period.
        counted: the tasks behind each number that rules count; none where no rule does.
    """

    shares: tuple[TaskShare, ...] = ()
    asked: tuple[LeaderPart, ...] = ()
    answers: tuple[LeaderAnswer, ...] = ()
    counted: Mapping[TaskFigure, tuple[FollowedTask, ...]] = field(default_factory=dict)


def tasks_of_sheet(store: Store, uid: SheetUid) -> SheetTasks:
    """Return the tasks that a sheet takes points and numbers from, as they are now.

    Raises:
        NoSuchScoresheetError: there is no such sheet.
    """
    with store.reading() as reading:
        taking = reading.scoresheets.taking(uid)
    if taking is None:
        return SheetTasks()
    counted = {figure: tasks for figure, tasks in taking.counted().items() if tasks} if taking.counts else {}
    if (rule := taking.rule) is None:
        return SheetTasks(counted=counted)
    leader = taking.account.leader
    is_asked = leader is not None and taking.period.kind in rule.leader_parts_in
    return SheetTasks(
        shares=taking.account.performance(rule, taking.asked_on).shares,
        asked=rule.leader_parts if is_asked else (),
        answers=tuple(one for one in leader.answers if one.period == taking.period) if leader is not None else (),
        counted=counted,
    )
