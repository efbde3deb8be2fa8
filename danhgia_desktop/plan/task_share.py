"""What one task adds to the sums of which a, b and c are made (NĐ 335/2025, Điều 14)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop.plan.task_state import TaskState, state_of
from danhgia_desktop.points import exact
from danhgia_desktop.regulation.task_rule import FailureReading

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.task import TaskUid, Work
    from danhgia_desktop.regulation.task_rule import TaskRule

_NOTHING = Fraction(0)
_NONE = Decimal(0)


class ShareNote(StrEnum):
    """What is to be said of how a task counts; `wording` has the sentences."""

    HAS_PARTS = "has_parts"
    """Not counted: the tasks that descend from it are."""
    NO_QUANTITY = "no_quantity"
    """Not counted: nobody said how much is asked."""
    QUANTITY_NOT_POSITIVE = "quantity_not_positive"
    """Not counted: nothing, or less, is asked."""
    FACTOR_NOT_POSITIVE = "factor_not_positive"
    """Not counted: it weighs nothing, or less."""
    COUNTED_IN_FULL = "counted_in_full"
    """More was done than asked: it counts as 100 %."""
    LATE_ONCE = "late_once"
    """Nobody counted delays, and it was done late: one delay."""
    EXEMPT = "exempt"
    """An objective cause was confirmed: failures and delays take nothing."""
    NEVER_BELOW_ZERO = "never_below_zero"
    """Failures or delays would take more than there is."""
    CARRIED_ON = "carried_on"
    """Its rest is counted with the task that goes on with it, in the same period."""


NOT_COUNTED = frozenset(
    {ShareNote.HAS_PARTS, ShareNote.NO_QUANTITY, ShareNote.QUANTITY_NOT_POSITIVE, ShareNote.FACTOR_NOT_POSITIVE}
)
"""The notes that say why a task counts nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What quantities come to; all of them are converted (đã quy đổi): times the factor.

    Attributes:
        assigned: what was asked, 0 or more.
        done: what was done of it.
        quality: what is left of that after quality failures.
        progress: what is left of it after delays.
        quality_failures: how many failures were counted.
        delays: how many delays were counted, also where the days told.
    """

    assigned: Fraction = _NOTHING
    done: Fraction = _NOTHING
    quality: Fraction = _NOTHING
    progress: Fraction = _NOTHING
    quality_failures: int = 0
    delays: int = 0
    notes: tuple[ShareNote, ...] = ()


_NOT_COUNTED = {note: Counted(notes=(note,)) for note in NOT_COUNTED}


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskShare:
    """What one task adds, and how it stood."""

    followed: FollowedTask
    state: TaskState
    counted: Counted

    @property
    def assigned(self) -> Fraction:
        """What was asked, converted."""
        return self.counted.assigned

    @property
    def done(self) -> Fraction:
        """What was done of it, converted."""
        return self.counted.done

    @property
    def quality(self) -> Fraction:
        """What is left of that after quality failures."""
        return self.counted.quality

    @property
    def progress(self) -> Fraction:
        """What is left of it after delays."""
        return self.counted.progress

    @property
    def quality_failures(self) -> int:
        """How many failures were counted."""
        return self.counted.quality_failures

    @property
    def delays(self) -> int:
        """How many delays were counted."""
        return self.counted.delays

    @property
    def notes(self) -> tuple[ShareNote, ...]:
        """What is to be said of how it counts."""
        return self.counted.notes

    @property
    def counts(self) -> bool:
        """Whether the task is among those that make a, b and c."""
        return NOT_COUNTED.isdisjoint(self.counted.notes)


_Quantities = tuple["Decimal", "Decimal | None", int, int, "int | None", "int | None", bool, bool, bool]
"""What decides how a task counts, as far as tasks differ in it."""


class Counting:
    """How tasks count by a rule; most tasks ask for like quantities, and what those come to is worked out once."""

    def __init__(self, rule: TaskRule, today: date, carried: Collection[TaskUid] = ()) -> None:
        """Begin to count.

        Args:
            rule: how points come from tasks.
            today: the day on which it is asked.
            carried: tasks whose rest is counted with others, see `carried_on`.
        """
        self._rule = rule
        self._today = today
        self._carried = carried
        self._known: dict[_Quantities, Counted] = {}

    def share_of(self, followed: FollowedTask) -> TaskShare:
        """Return what a task adds, and what is to be said of it."""
        task = followed.task
        work, state = task.work, state_of(followed, self._today)
        assigned = work.assigned
        why_not = _why_not(followed)
        if why_not is not None or assigned is None:
            return TaskShare(followed=followed, state=state, counted=_NOT_COUNTED[why_not or ShareNote.NO_QUANTITY])
        above, below = work.factor.as_integer_ratio()
        is_late, is_carried, exempts = state is TaskState.DONE_LATE, task.uid in self._carried, task.cause.exempts
        key = assigned, work.done, above, below, work.quality_failures, work.delays, is_late, exempts, is_carried
        counted = self._known.get(key)
        if counted is None:
            counted = _counted(assigned, work, self._rule, is_late=is_late, exempts=exempts)
            counted = self._known[key] = _left_to_the_later(counted) if is_carried else counted
        return TaskShare(followed=followed, state=state, counted=counted)


def carried_on(followed: Iterable[FollowedTask]) -> frozenset[TaskUid]:
    """Return with which of some tasks others of them go on: what is left of those counts there, and only once."""
    return frozenset(one.task.carried_from for one in followed if one.task.carried_from is not None)


def _left_to_the_later(counted: Counted) -> Counted:
    """Return how a task counts whose rest is another's: nothing is asked of it but what was done."""
    return replace(counted, assigned=counted.done, notes=(*counted.notes, ShareNote.CARRIED_ON))


def _counted(assigned: Decimal, work: Work, rule: TaskRule, *, is_late: bool, exempts: bool) -> Counted:
    counted = max(min(work.done or _NONE, assigned), _NONE)
    failures = max(work.quality_failures or 0, 0)
    delays = int(is_late) if work.delays is None else max(work.delays, 0)
    done = exact(counted) * work.factor
    cost = Fraction(0) if exempts else rule.failure_cost * _at_stake(rule, work.factor, done)
    quality, progress = done - cost * failures, done - cost * delays
    notes = {
        ShareNote.COUNTED_IN_FULL: work.done is not None and work.done > assigned,
        ShareNote.LATE_ONCE: work.delays is None and delays > 0,
        ShareNote.EXEMPT: exempts and failures + delays > 0,
        ShareNote.NEVER_BELOW_ZERO: quality < 0 or progress < 0,
    }
    return Counted(
        assigned=exact(assigned) * work.factor,
        done=done,
        quality=max(quality, _NOTHING),
        progress=max(progress, _NOTHING),
        quality_failures=failures,
        delays=delays,
        notes=tuple(note for note, holds in notes.items() if holds),
    )


def _at_stake(rule: TaskRule, factor: Fraction, done: Fraction) -> Fraction:
    """Return of what a failure or a delay takes its share: of one product, or of all that was done."""
    return factor if rule.reading is FailureReading.PER_PRODUCT else done


def _why_not(followed: FollowedTask) -> ShareNote | None:
    work = followed.task.work
    if followed.has_parts:
        return ShareNote.HAS_PARTS
    if work.assigned is None:
        return ShareNote.NO_QUANTITY
    if work.assigned <= 0:
        return ShareNote.QUANTITY_NOT_POSITIVE
    return ShareNote.FACTOR_NOT_POSITIVE if work.factor.numerator <= 0 else None
