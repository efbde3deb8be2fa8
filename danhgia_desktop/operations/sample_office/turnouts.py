"""How tasks of the sample office turned out: most done in time, some late, some explained."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from danhgia_desktop.plan.explanation import Decision, Verdict
from danhgia_desktop.plan.task import ObjectiveCause, Work

if TYPE_CHECKING:
    from fractions import Fraction

    from danhgia_desktop.operations.sample_office.dice import Dice

DIRECTOR = "Giám đốc Sở"
_LATE, _FAILED = (2, 6, 12, 24), (2, 6, 12, 24)
"""Of a hundred tasks of the most careful; of the others."""
_EXTENDED, _REFUSED = (1, 2, 3, 4), (0, 1, 1, 2)
_EARLY, _CONFIRMED, _IN_TIME = 60, 25, 50
_ASKED_FOR_MORE, _GOT_MORE = 55, 35
"""Of a hundred tasks that are still open."""
_MANY = 4
"""From so many products on, two of those came late."""
_REASONS = (
    "Chờ ý kiến của cơ quan phối hợp",
    "Phát sinh nhiệm vụ đột xuất phải ưu tiên thực hiện trước",
    "Số liệu của cấp xã gửi chậm, phải đối chiếu lại",
)
_NO_CAUSE = ObjectiveCause()
_CAUSE = "Văn bản hướng dẫn của Bộ thay đổi trong thời gian thực hiện"
_RESULTS = ("Đã hoàn thành, lưu hồ sơ công việc", "Đã trình và được ban hành", "Đã gửi báo cáo theo quy định")


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What was explained about a task, and what was decided, if anything was."""

    reason: str
    filed_on: date
    proposed_due_on: date | None = None
    decision: Decision | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Turnout:
    """How a task turned out."""

    work: Work
    cause: ObjectiveCause = _NO_CAUSE
    result: str = ""
    account: Account | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What was asked of a task.

    Attributes:
        given_on: the first day on which it can be done.
        due_on: the last one.
    """

    assigned: int
    factor: Fraction
    given_on: date
    due_on: date

    def work(self, done: int, done_on: date | None = None, *, failures: int = 0, delays: int | None = None) -> Work:
        """Return the work with how much is done."""
        return Work(
            assigned=Decimal(self.assigned),
            done=Decimal(done),
            factor=self.factor,
            done_on=done_on,
            quality_failures=failures,
            delays=delays,
        )

    def days_after(self, days: int) -> date:
        """Return a day after it is due."""
        return self.due_on + timedelta(days=days)


def believable_turnout(asked: Asked, dice: Dice, carelessness: int) -> Turnout:
    """Return how a task turned out that was done in the end.

    Args:
        asked: what was asked.
        dice: for this task.
        carelessness: of who does it, 0 to 3.
    """
    failures = int(dice.happens(_FAILED[carelessness], "failed"))
    exempt = failures and dice.happens(_CONFIRMED, "cause")
    cause = ObjectiveCause(words=_CAUSE, confirmed_by=DIRECTOR, confirmed_on=asked.due_on) if exempt else None
    done_on, account = _day_and_account(asked, dice, carelessness)
    is_late = done_on > asked.due_on and not (account and account.proposed_due_on and _is_approved(account))
    delays = 2 if is_late and asked.assigned >= _MANY else None
    return Turnout(
        work=asked.work(asked.assigned, done_on, failures=failures, delays=delays),
        cause=cause or _NO_CAUSE,
        result=dice.one_of(_RESULTS, "result"),
        account=account,
    )


def _is_approved(account: Account) -> bool:
    return account.decision is not None and account.decision.verdict is Verdict.APPROVED


def _day_and_account(asked: Asked, dice: Dice, carelessness: int) -> tuple[date, Account | None]:
    days = 1 + dice.below(4, "days")
    if dice.happens(_EXTENDED[carelessness], "extended"):
        return asked.days_after(days), explained(asked, dice, Verdict.APPROVED, in_time=True, days=days + 2)
    if dice.happens(_REFUSED[carelessness], "refused"):
        in_time = dice.happens(_IN_TIME, "in time")
        return asked.days_after(days), explained(asked, dice, Verdict.REFUSED, in_time=in_time, days=days)
    if dice.happens(_LATE[carelessness], "late"):
        return asked.days_after(days), None
    room = (asked.due_on - asked.given_on).days
    before = 1 + dice.below(max(1, room), "before") if dice.happens(_EARLY, "early") and room else 0
    return asked.days_after(-before), None


def left_open(asked: Asked, dice: Dice, *, extended_until: date) -> Turnout:
    """Return that a task is not done yet; some ask for more time, and some get it."""
    account = None
    if dice.happens(_ASKED_FOR_MORE, "explained"):
        verdict = Verdict.APPROVED if dice.happens(_GOT_MORE, "approved") else None
        account = explained(asked, dice, verdict, in_time=True, days=(extended_until - asked.due_on).days)
    return Turnout(work=asked.work(asked.assigned // 2), account=account)


def explained(asked: Asked, dice: Dice, verdict: Verdict | None, *, in_time: bool, days: int | None = None) -> Account:
    """Return an explanation with what was decided.

    Args:
        asked: what was asked of the task.
        dice: for the task.
        verdict: None while nobody decided.
        in_time: whether it was filed before the deadline ended.
        days: how many days more are asked for; None where no extension is.
    """
    filed_on = asked.days_after(-1 if in_time else 2)
    wanted = None if days is None else asked.days_after(days)
    decision = None
    if verdict is not None:
        approved = verdict is Verdict.APPROVED
        decision = Decision(
            verdict=verdict,
            decided_by=DIRECTOR,
            decided_on=filed_on + timedelta(days=1),
            due_on=wanted if approved else None,
            words="" if approved else "Lý do chưa thuyết phục, tiếp tục thực hiện",
        )
    reason = dice.one_of(_REASONS, "reason")
    return Account(reason=reason, filed_on=filed_on, proposed_due_on=wanted, decision=decision)
