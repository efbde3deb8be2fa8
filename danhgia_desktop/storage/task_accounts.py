"""Whose tasks count for somebody in a period, and what was found about leaders beyond them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.plan.performance import Leader, performance_of
from danhgia_desktop.regulation.task_rule import LeaderTasks
from danhgia_desktop.storage.leader_answers import LeaderAnswers
from danhgia_desktop.storage.tasks import Tasks

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.organization.posting import Posting
    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.performance import Performance
    from danhgia_desktop.regulation.task_rule import TaskRule


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskAccount:
    """What counts for somebody in a period.

    Attributes:
        followed: the tasks, those that count nothing as well.
        leader: what was found about a leader; None for everybody else.
    """

    followed: tuple[FollowedTask, ...]
    leader: Leader | None = None

    def performance(self, rule: TaskRule, today: date) -> Performance:
        """Return how the tasks were done, and the points for it."""
        return performance_of(self.followed, rule, leader=self.leader, today=today)


class TaskAccounts:
    """The one place that says whose tasks count, for sheets as for everything else that shows points for tasks."""

    def __init__(self, connection: Connection) -> None:
        self._tasks = Tasks(connection)
        self._answers = LeaderAnswers(connection)

    def of_person(self, posting: Posting, period: Period, rule: TaskRule | None) -> TaskAccount:
        """Return what counts for a person; of a leader the unit's tasks, where the rule says so.

        Args:
            posting: where the person was last within the period.
            period: the period that is scored.
            rule: how points come from tasks; None where nothing but their number is asked.
        """
        of_unit = posting.is_leader and rule is not None and rule.leader_tasks is LeaderTasks.UNIT
        followed = (
            self._tasks.followed_of_unit(posting.unit, period)
            if of_unit
            else self._tasks.followed_of_person(posting.staff, period)
        )
        if not posting.is_leader:
            return TaskAccount(followed=followed)
        leader = Leader(period=period, answers=self._answers.of(posting.staff, period))
        return TaskAccount(followed=followed, leader=leader)

    def of_unit(self, unit: UnitUid, period: Period) -> TaskAccount:
        """Return what counts for a unit: its tasks and those of the units below it; all for the agency.

        Raises:
            NoSuchUnitError: there is no such unit.
        """
        return TaskAccount(followed=self._tasks.followed_of_unit(unit, period))

    def of_agency(self, period: Period) -> TaskAccount:
        """Return what counts for the agency: all tasks."""
        return TaskAccount(followed=self._tasks.followed_of_agency(period))
