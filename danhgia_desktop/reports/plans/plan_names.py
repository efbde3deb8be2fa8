"""What those are called who do tasks, lead them, take part in them or answer for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.organization.unit_tree import UnitTree
from danhgia_desktop.plan.accountability import ReviewRole
from danhgia_desktop.plan.answering import assignee_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from danhgia_desktop.organization.org_unit import OrgUnit
    from danhgia_desktop.organization.staff_member import StaffMember
    from danhgia_desktop.plan.accountability import Reviewed
    from danhgia_desktop.plan.answering import Answering
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.petition import Petition
    from danhgia_desktop.plan.task import Support


class PlanNames:
    """The names of people and units, and who answers for which task."""

    def __init__(self, staff: Iterable[StaffMember], units: Iterable[OrgUnit], answering: Answering) -> None:
        self._staff = {one.uid: one.shown_name for one in staff}
        self._units = {one.uid: one.name for one in UnitTree(units)}
        self._answering = answering

    @property
    def units(self) -> tuple[UnitUid, ...]:
        """The units in the order of their tree."""
        return tuple(self._units)

    def person(self, uid: StaffUid | None) -> str:
        """Return what a person is called; "" for nobody."""
        return "" if uid is None else self._staff.get(uid, "")

    def unit(self, uid: UnitUid | None) -> str:
        """Return what a unit is called; "" for none."""
        return "" if uid is None else self._units.get(uid, "")

    def unit_of(self, followed: FollowedTask) -> UnitUid | None:
        """Return the unit that answers for a task."""
        return self._answering.unit(followed)

    def assignee(self, followed: FollowedTask) -> str:
        """Return who does a task, as it was written where that is nobody known."""
        return self.person(assignee_of(followed.task, followed.plan)) or followed.task.assignee_said

    def leader(self, followed: FollowedTask) -> str:
        """Return the leader in charge, as it was written where that is nobody known."""
        return self.person(self._answering.supervising_leader(followed)) or followed.task.leader_said

    def supports(self, followed: FollowedTask) -> str:
        """Return the units that take part, each with its part: "Văn phòng (hậu cần); Thanh tra"."""
        return "; ".join(map(self._support, followed.task.supports))

    def reviewed(self, reviewed: Reviewed) -> str:
        """Return who stands on the review list."""
        if reviewed.role is ReviewRole.UNIT:
            return self.unit(UnitUid(reviewed.subject))
        return self.person(StaffUid(reviewed.subject))

    def owing(self, petition: Petition) -> str:
        """Return who owes the answer to a petition: "Văn phòng, Nguyễn Văn An"."""
        return ", ".join(filter(None, (self.unit(petition.unit), self.person(petition.owner))))

    def _support(self, support: Support) -> str:
        name = self.unit(support.unit)
        return f"{name} ({support.part})" if support.part else name
