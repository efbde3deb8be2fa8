"""A task of a work plan."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.plan.conclusion_notice import NoticeUid
    from danhgia_desktop.plan.standard_product import ProductUid
    from danhgia_desktop.plan.work_plan import PlanUid

TaskUid = NewType("TaskUid", str)


class TaskOrigin(StrEnum):
    """Where a task comes from."""

    PLANNED = "planned"
    """Theo kế hoạch."""
    AD_HOC = "ad_hoc"
    """Phát sinh, đột xuất: given by a superior meanwhile."""
    MEETING_CONCLUSION = "meeting_conclusion"
    """Từ thông báo kết luận."""
    REMEDY_PLAN = "remedy_plan"
    """Từ kế hoạch khắc phục."""
    INSPECTION_FINDING = "inspection_finding"
    """Từ kết luận kiểm tra."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Support:
    """A unit that takes part (đơn vị phối hợp), and what it does."""

    unit: UnitUid
    part: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """By which document a task was given.

    Attributes:
        number: "19/KH-SCT"; "" for none.
        signed_on: its date; None where not known.
        issuer: who gave the task.
    """

    number: str = ""
    signed_on: date | None = None
    issuer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectiveCause:
    """Why a failure or a delay is nobody's fault; it exempts only once it is confirmed.

    Attributes:
        words: the cause; "" for none.
        confirmed_by: who confirmed it, in the office's words; "" while nobody did.
        confirmed_on: the day of that.
    """

    words: str = ""
    confirmed_by: str = ""
    confirmed_on: date | None = None

    @property
    def exempts(self) -> bool:
        """Whether somebody confirmed it."""
        return bool(self.words and self.confirmed_by)


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """How much is asked of a task and how much was done; None is blank, which is not 0.

    Attributes:
        assigned: how many products are asked, above 0, up to two places.
        done: how many are done; more than assigned is kept, and counts as all of them.
        factor: the conversion factor (hệ số quy đổi), an exact quotient above 0.
        done_on: the day on which all was done.
        quality_failures: how often a product was found wanting, 0 or more.
        delays: how often a product came late, 0 or more; where it is blank, the days tell.
    """

    assigned: Decimal | None = None
    done: Decimal | None = None
    factor: Fraction = Fraction(1)
    done_on: date | None = None
    quality_failures: int | None = None
    delays: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A task (nhiệm vụ): what is to be done, by whom, until when, and how it went.

    The head of the unit answers as well; who that is follows from the postings on the day it is due.

    Attributes:
        ordinal: the place in the plan.
        product: what comes out of it (sản phẩm).
        standard_product: the product of the catalogue that gave the factor.
        origin: where it comes from.
        source: the document by which it was given.
        notice: the conclusion notice that it was made from.
        assignee: who does it (người thực hiện); None where nobody is named, or somebody unknown.
        assignee_said: what was written for the assignee where that is nobody known; "" else.
        supervising_leader: the leader in charge (lãnh đạo phụ trách); None for the one in charge of the unit that day.
        leader_said: what was written for the leader where that is nobody known; "" else.
        supports: the units that take part.
        assigned_on: the day it was given.
        due_on: the last day for it (hạn hoàn thành); None for the last day of the plan's period.
        result: what came of it, in words.
        cause: the objective cause of failures and delays.
        descends_from: the task of the plan above that it is a part of.
        carried_from: the task of an earlier period that it goes on with.
    """

    uid: TaskUid
    plan: PlanUid
    ordinal: int
    text: str
    product: str = ""
    standard_product: ProductUid | None = None
    origin: TaskOrigin = TaskOrigin.PLANNED
    source: Source = Source()
    notice: NoticeUid | None = None
    assignee: StaffUid | None = None
    assignee_said: str = ""
    supervising_leader: StaffUid | None = None
    leader_said: str = ""
    supports: tuple[Support, ...] = ()
    assigned_on: date | None = None
    due_on: date | None = None
    work: Work = Work()
    result: str = ""
    cause: ObjectiveCause = ObjectiveCause()
    descends_from: TaskUid | None = None
    carried_from: TaskUid | None = None
    note: str = ""


def with_progress_of(task: Task, other: Task) -> Task:
    """Return a task that has come as far as another: what is done, when and how well, and why; all else stays."""
    work, made = task.work, other.work
    return replace(
        task,
        work=replace(
            work,
            done=made.done,
            done_on=made.done_on,
            quality_failures=made.quality_failures,
            delays=made.delays,
        ),
        result=other.result,
        cause=other.cause,
    )
