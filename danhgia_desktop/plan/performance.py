"""The points for tasks: a, b and c of everybody, d, đ and e of leaders (NĐ 335/2025, Điều 14 to 16)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop.plan.task_share import Counting, carried_on
from danhgia_desktop.points import exact, exact_sum_of_many
from danhgia_desktop.regulation.task_rule import LeaderPartKind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.leader_answer import LeaderAnswer
    from danhgia_desktop.plan.task_share import Counted, TaskShare
    from danhgia_desktop.regulation.task_rule import LeaderPart, TaskRule


class PerformanceStatus(StrEnum):
    """Whether there are points."""

    SUFFICIENT = "sufficient"
    INSUFFICIENT = "insufficient"
    """Chưa đủ dữ liệu: nothing was assigned, or an answer about a leader is missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leader:
    """A leader in a period, and what was found about them beyond their tasks.

    Attributes:
        period: the period that is scored; its kind decides whether d, đ and e are asked.
        answers: what was found; those of other periods are left out.
    """

    period: Period
    answers: tuple[LeaderAnswer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PartShare:
    """One of d, đ, e as it counts; None while nobody answered."""

    kind: LeaderPartKind
    share: Fraction | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Performance:
    """How tasks were done, and the points for it.

    Attributes:
        assigned: what was asked in all, converted.
        done: what was done of it.
        quality: what of that was good.
        progress: what of that came in time.
        shares: what each task added, in the order in which the tasks were given, also those that count nothing.
        parts: d, đ, e where they are asked.
        points: exact points, from 0 to what the rule gives; None where the status is insufficient.
    """

    assigned: Fraction
    done: Fraction
    quality: Fraction
    progress: Fraction
    shares: tuple[TaskShare, ...]
    parts: tuple[PartShare, ...] = ()
    points: Fraction | None = None

    @property
    def status(self) -> PerformanceStatus:
        """Whether there are points."""
        return PerformanceStatus.INSUFFICIENT if self.points is None else PerformanceStatus.SUFFICIENT

    @property
    def missing(self) -> tuple[LeaderPartKind, ...]:
        """Which of d, đ, e nobody answered."""
        return tuple(part.kind for part in self.parts if part.share is None)

    @property
    def a(self) -> Fraction | None:
        """The share of quantity (số lượng), 0 to 1; None where nothing was assigned."""
        return self._of_assigned(self.done)

    @property
    def b(self) -> Fraction | None:
        """The share of quality (chất lượng)."""
        return self._of_assigned(self.quality)

    @property
    def c(self) -> Fraction | None:
        """The share of progress (tiến độ)."""
        return self._of_assigned(self.progress)

    @property
    def d(self) -> Fraction | None:
        """What level the staff reach; None where it is not asked, or not answered."""
        return self._part(LeaderPartKind.STAFF_RESULTS)

    @property
    def dd(self) -> Fraction | None:
        """đ: whether what is planned for the unit is done."""
        return self._part(LeaderPartKind.UNIT_RESULTS)

    @property
    def e(self) -> Fraction | None:
        """Whether they bring people together."""
        return self._part(LeaderPartKind.UNITY)

    def _of_assigned(self, part: Fraction) -> Fraction | None:
        return part / self.assigned if self.assigned else None

    def _part(self, kind: LeaderPartKind) -> Fraction | None:
        return next((part.share for part in self.parts if part.kind is kind), None)


def performance_of(
    followed: Iterable[FollowedTask], rule: TaskRule, *, leader: Leader | None = None, today: date
) -> Performance:
    """Return how tasks were done, and the points for it.

    Where one goes on with another of them, the earlier counts as if no more had been asked than was done.

    Args:
        followed: the tasks; of a leader their own or the unit's, as `rule.leader_tasks` says.
        rule: how points come from tasks.
        leader: what was found about a leader; None for everybody else.
        today: the day on which it is asked, which decides how open tasks stand, not what they count.
    """
    kept = tuple(followed)
    return performance_from(map(Counting(rule, today, carried_on(kept)).share_of, kept), rule, leader=leader)


def performance_from(shares: Iterable[TaskShare], rule: TaskRule, *, leader: Leader | None = None) -> Performance:
    """Return the points from what each task added: Σ/Σ over all of them, from however many periods they are."""
    kept = tuple(shares)
    counted = _each_with_times(share.counted for share in kept)
    assigned = exact_sum_of_many((one.assigned, times) for one, times in counted)
    done = exact_sum_of_many((one.done, times) for one, times in counted)
    quality = exact_sum_of_many((one.quality, times) for one, times in counted)
    progress = exact_sum_of_many((one.progress, times) for one, times in counted)
    parts = _parts(rule, leader)
    answered = [part.share for part in parts if part.share is not None]
    points = None
    if assigned and len(answered) == len(parts):
        of_tasks = [one / assigned for one in (done, quality, progress)]
        points = sum(of_tasks + answered) / Fraction(len(of_tasks) + len(answered)) * exact(rule.points)
    return Performance(
        assigned=assigned,
        done=done,
        quality=quality,
        progress=progress,
        shares=kept,
        parts=parts,
        points=points,
    )


def _each_with_times(counted: Iterable[Counted]) -> list[tuple[Counted, int]]:
    """Return what tasks count with how many tasks share it: `Counting` makes one for all that are alike."""
    kept = list(counted)
    times = Counter(map(id, kept))
    return [(one, times[number]) for number, one in {id(one): one for one in kept}.items()]


def _parts(rule: TaskRule, leader: Leader | None) -> tuple[PartShare, ...]:
    if leader is None or leader.period.kind not in rule.leader_parts_in:
        return ()
    answers = {answer.part: answer.is_full for answer in leader.answers if answer.period == leader.period}
    return tuple(PartShare(kind=part.kind, share=_share(part, answers.get(part.kind))) for part in rule.leader_parts)


def _share(part: LeaderPart, is_full: bool | None) -> Fraction | None:  # noqa: FBT001 - the answer itself
    if is_full is None:
        return None
    return Fraction(1) if is_full else part.otherwise
