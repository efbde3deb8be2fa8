"""What the table of a plan shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from danhgia_desktop.ui.plan.task_typing import Typing

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.work_plan import PlanOwner, WorkPlan
    from danhgia_desktop.ui.plan_office import PlanOffice
    from danhgia_desktop.wording import Language


class Grouping(StrEnum):
    """By what tasks stand together."""

    NONE = "none"
    ASSIGNEE = "assignee"
    STATE = "state"
    ORIGIN = "origin"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanView:
    """The plan of an owner for a period.

    Attributes:
        plan: None where there is none yet.
        today: by which states are told.
        is_concluded: whether the period, or one that holds it, is concluded.
        elsewhere: the tasks of a person in plans of others.
        read_only: whether the file can only be looked at.
    """

    owner: PlanOwner
    period: Period
    plan: WorkPlan | None
    tasks: tuple[FollowedTask, ...]
    office: PlanOffice
    today: date
    language: Language
    is_concluded: bool = False
    elsewhere: tuple[FollowedTask, ...] = ()
    read_only: bool = False
    grouping: Grouping = Grouping.NONE

    @property
    def can_write(self) -> bool:
        """Whether tasks can be changed."""
        return not (self.read_only or self.is_concluded)

    def can_progress(self, followed: FollowedTask) -> bool:
        """Tell whether what is done of a task can be changed, also where nothing else of it can."""
        return not self.read_only and (not self.is_concluded or followed.goes_on)

    @property
    def typing(self) -> Typing:
        """By what texts in the table are understood."""
        return Typing(office=self.office, begins_on=self.period.starts_on, unit=self.unit)

    @property
    def unit(self) -> UnitUid | None:
        """The unit whose own people are meant before others."""
        return self.office.unit_of(self.owner)

    def is_same_plan(self, other: PlanView) -> bool:
        """Tell whether the other is about the same plan, whatever stands in it."""
        return (self.owner, self.period) == (other.owner, other.period)

    def has_same_looks(self, other: PlanView) -> bool:
        """Tell whether tasks that are the same look the same in both."""
        mine = (self.office, self.today, self.language, self.is_concluded, self.read_only)
        return mine == (other.office, other.today, other.language, other.is_concluded, other.read_only)
