"""Who answers for a task: the person, the head of the unit, the leader in charge, and the unit itself."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from danhgia_desktop.organization.heads import head_on
from danhgia_desktop.plan.deadline import effective_deadline
from danhgia_desktop.regulation.task_consequences import Answerable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from danhgia_desktop.organization.charge import Charge
    from danhgia_desktop.organization.org_unit import OrgUnit, UnitUid
    from danhgia_desktop.organization.posting import Posting
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.task import Task
    from danhgia_desktop.plan.work_plan import WorkPlan


def assignee_of(task: Task, plan: WorkPlan) -> StaffUid | None:
    """Return who does a task; in a person's plan that person unless somebody else is named."""
    return task.assignee if task.assignee is not None or task.assignee_said else plan.owner.staff


class Answering:
    """Who answered for which task on the day it was due, as postings and charges tell."""

    def __init__(self, postings: Iterable[Posting], charges: Iterable[Charge], units: Iterable[OrgUnit] = ()) -> None:
        """Keep who was where.

        Args:
            postings: who worked where, and who headed what.
            charges: which leader was in charge of which unit.
            units: a unit nobody is in charge of is in the charge of whoever has the unit above it.
        """
        self._postings_of: Mapping[StaffUid, list[Posting]] = _by_staff(postings)
        self._postings_in: Mapping[UnitUid, list[Posting]] = _by_unit(self._postings_of)
        self._charges = tuple(charges)
        self._above = {unit.uid: unit.parent for unit in units}

    def unit(self, followed: FollowedTask) -> UnitUid | None:
        """Return the unit that answers: the plan's, or the one its assignee was posted in on the day it was due."""
        if followed.plan.owner.unit is not None:
            return followed.plan.owner.unit
        assignee, day = assignee_of(followed.task, followed.plan), effective_deadline(followed)
        if assignee is None:
            return None
        return next((posting.unit for posting in self._postings_of.get(assignee, ()) if posting.holds_on(day)), None)

    def unit_head(self, followed: FollowedTask) -> StaffUid | None:
        """Return who headed that unit on the day the task was due; None where nobody did."""
        unit = self.unit(followed)
        if unit is None:
            return None
        posting = head_on(self._postings_in.get(unit, ()), unit, effective_deadline(followed))
        return None if posting is None else posting.staff

    def supervising_leader(self, followed: FollowedTask) -> StaffUid | None:
        """Return the leader that the task names, or the one who was in charge of the unit on the day it was due."""
        task = followed.task
        if task.supervising_leader is not None or task.leader_said:
            return task.supervising_leader
        return self._in_charge(self.unit(followed), effective_deadline(followed))

    def people(self, followed: FollowedTask) -> Iterator[tuple[Answerable, StaffUid]]:
        """Yield everybody who answers for a task, and as what; somebody may do so twice."""
        found = {
            Answerable.ASSIGNEE: assignee_of(followed.task, followed.plan),
            Answerable.UNIT_HEAD: self.unit_head(followed),
            Answerable.SUPERVISING_LEADER: self.supervising_leader(followed),
        }
        return ((role, staff) for role, staff in found.items() if staff is not None)

    def _in_charge(self, unit: UnitUid | None, day: date) -> StaffUid | None:
        while unit is not None:
            for charge in self._charges:
                if charge.unit == unit and charge.holds_on(day):
                    return charge.staff
            unit = self._above.get(unit)
        return None


def _by_staff(postings: Iterable[Posting]) -> dict[StaffUid, list[Posting]]:
    found: dict[StaffUid, list[Posting]] = defaultdict(list)
    for posting in postings:
        found[posting.staff].append(posting)
    return found


def _by_unit(by_staff: Mapping[StaffUid, list[Posting]]) -> dict[UnitUid, list[Posting]]:
    found: dict[UnitUid, list[Posting]] = defaultdict(list)
    for postings in by_staff.values():
        for posting in postings:
            found[posting.unit].append(posting)
    return found
