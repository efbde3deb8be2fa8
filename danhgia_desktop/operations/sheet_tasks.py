"""The tasks that a line of a score sheet gets its points from, with what each of them adds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from danhgia_desktop.plan.leader_answer import LeaderAnswer
    from danhgia_desktop.plan.task_share import TaskShare
    from danhgia_desktop.regulation.task_rule import LeaderPart
    from danhgia_desktop.scoring.scoresheet import SheetUid
    from danhgia_desktop.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetTasks:
    """What is behind the points for tasks on a sheet.

    Attributes:
        shares: what each task adds, those that count nothing as well, as on the day after the period.
        asked: d, đ, e where they are asked of a leader in such a period.
        answers: what was answered for the period.
    """

    shares: tuple[TaskShare, ...] = ()
    asked: tuple[LeaderPart, ...] = ()
    answers: tuple[LeaderAnswer, ...] = ()


def tasks_of_sheet(store: Store, uid: SheetUid) -> SheetTasks:
    """Return the tasks that the points for tasks on a sheet come from, as they are now.

    Raises:
        NoSuchScoresheetError: there is no such sheet.
    """
    with store.reading() as reading:
        taking = reading.scoresheets.taking(uid)
    if taking is None or (rule := taking.rule) is None:
        return SheetTasks()
    leader = taking.account.leader
    is_asked = leader is not None and taking.period.kind in rule.leader_parts_in
    return SheetTasks(
        shares=taking.account.performance(rule, taking.asked_on).shares,
        asked=rule.leader_parts if is_asked else (),
        answers=tuple(one for one in leader.answers if one.period == taking.period) if leader is not None else (),
    )
