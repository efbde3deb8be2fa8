"""Who must be reviewed for months with tasks that were not done and not explained (kiểm điểm)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from danhgia_desktop.period import FIRST_YEAR, LAST_YEAR, Period, PeriodKind
from danhgia_desktop.plan.answering import assignee_of
from danhgia_desktop.plan.deadline import original_deadline
from danhgia_desktop.plan.explained import is_explained
from danhgia_desktop.plan.task_state import TaskState, state_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.plan.answering import Answering
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.review_decision import ReviewDecision
    from danhgia_desktop.regulation.task_consequences import ReviewRule


class ReviewRole(StrEnum):
    """As what somebody stands on the list."""

    ASSIGNEE = "assignee"
    SUPERVISING_LEADER = "supervising_leader"
    UNIT = "unit"


class ReviewStanding(StrEnum):
    """How an entry of the list stands."""

    STANDING = "standing"
    """Phải kiểm điểm."""
    CLEARED = "cleared"
    """Đã được chấp thuận: it would stand, had nothing been explained."""
    DECIDED = "decided"
    """Đã xử lý: all its months were decided upon."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Reviewed:
    """Who stands on the list: a person, as what, or a unit."""

    role: ReviewRole
    subject: StaffUid | UnitUid


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewEntry:
    """An entry of the review list (danh sách kiểm điểm).

    Attributes:
        months: the months that make it, in order; a cleared one is never among those of a standing entry.
        grounds: the tasks that were not done in those months; for a standing entry those that were not explained.
        decisions: what was decided about some of the months, the earliest first.
    """

    reviewed: Reviewed
    standing: ReviewStanding
    months: tuple[Period, ...]
    grounds: tuple[FollowedTask, ...]
    decisions: tuple[ReviewDecision, ...] = ()


@dataclass(frozen=True, slots=True)
class _Month:
    """One subject's tasks of a month that were not done."""

    unexplained: list[FollowedTask]
    explained: list[FollowedTask]


_Months = dict[Period, _Month]


def month_of(followed: FollowedTask) -> Period:
    """Return the month that a task belongs to; being extended takes it to no other.

    That is its plan's, for a week the one that the week belongs to, for longer plans that of its first deadline;
    their last one where that day lies in a year that has no periods, which is a slip of the hand.
    """
    period = followed.plan.period
    if period.kind is PeriodKind.MONTH:
        return period
    if period.kind is PeriodKind.WEEK and period.parent is not None:
        return period.parent
    deadline = original_deadline(followed.task, followed.plan)
    return Period.month_of(deadline if FIRST_YEAR <= deadline.year <= LAST_YEAR else period.ends_on)


def review_list(
    followed: Iterable[FollowedTask],
    rule: ReviewRule,
    answering: Answering,
    decisions: Iterable[ReviewDecision] = (),
    *,
    today: date,
) -> tuple[ReviewEntry, ...]:
    """Return who must be reviewed, who would be had nothing been explained, and who was decided upon.

    Args:
        followed: the tasks of all the months that are looked at.
        rule: how many months it takes, from when, and what clears one.
        answering: who answers for a task.
        decisions: all that was decided before.
        today: the day on which it is asked.

    Returns:
        The entries by role, person or unit, and month.
    """
    undone: dict[Reviewed, _Months] = {}
    for one in followed:
        month = month_of(one)
        if one.has_parts or month < rule.from_month or state_of(one, today) is not TaskState.UNDONE:
            continue
        explained = is_explained(one, rule.explanation)
        for reviewed in _reviewed_for(one, answering):
            tasks = undone.setdefault(reviewed, {}).setdefault(month, _Month([], []))
            (tasks.explained if explained else tasks.unexplained).append(one)
    decided = tuple(sorted(decisions, key=lambda decision: (decision.decided_on, decision.uid)))
    return tuple(entry for reviewed in sorted(undone) for entry in _entries(reviewed, undone[reviewed], rule, decided))


def _reviewed_for(followed: FollowedTask, answering: Answering) -> Iterator[Reviewed]:
    found = {
        ReviewRole.ASSIGNEE: assignee_of(followed.task, followed.plan),
        ReviewRole.SUPERVISING_LEADER: answering.supervising_leader(followed),
        ReviewRole.UNIT: answering.unit(followed),
    }
    return (Reviewed(role=role, subject=subject) for role, subject in found.items() if subject is not None)


def _entries(
    reviewed: Reviewed, months: _Months, rule: ReviewRule, decisions: tuple[ReviewDecision, ...]
) -> Iterator[ReviewEntry]:
    standing = list(_enough((month for month, tasks in months.items() if tasks.unexplained), rule))
    for together in standing:
        grounds = tuple(task for month in together for task in months[month].unexplained)
        about = _about(reviewed, together, decisions)
        decided = {month for decision in about for month in decision.months}
        yield ReviewEntry(
            reviewed=reviewed,
            standing=ReviewStanding.DECIDED if decided.issuperset(together) else ReviewStanding.STANDING,
            months=together,
            grounds=grounds,
            decisions=about,
        )
    taken = {month for together in standing for month in together}
    for together in _enough((month for month in months if month not in taken), rule):
        yield ReviewEntry(
            reviewed=reviewed,
            standing=ReviewStanding.CLEARED,
            months=together,
            grounds=tuple(
                task for month in together for task in (*months[month].unexplained, *months[month].explained)
            ),
            decisions=_about(reviewed, together, decisions),
        )


def _enough(months: Iterable[Period], rule: ReviewRule) -> Iterator[tuple[Period, ...]]:
    """Yield the months that are as many as the rule asks for: all of them, or each run that is long enough."""
    in_order = sorted(months)
    for together in _runs(in_order) if rule.consecutive else [in_order]:
        if len(together) >= rule.months:
            yield tuple(together)


def _runs(months: list[Period]) -> list[list[Period]]:
    runs: list[list[Period]] = []
    for month in months:
        if runs and runs[-1][-1].following == month:
            runs[-1].append(month)
        else:
            runs.append([month])
    return runs


def _about(
    reviewed: Reviewed, months: tuple[Period, ...], decisions: tuple[ReviewDecision, ...]
) -> tuple[ReviewDecision, ...]:
    subject, of_unit = reviewed.subject, reviewed.role is ReviewRole.UNIT
    return tuple(
        decision
        for decision in decisions
        if (decision.unit if of_unit else decision.staff) == subject and not set(months).isdisjoint(decision.months)
    )
