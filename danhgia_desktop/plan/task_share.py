"""What one task adds to the sums of which a, b and c are made (NĐ 335/2025, Điều 14)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop.plan.task_state import TaskState, state_of
from danhgia_desktop.points import exact
from danhgia_desktop.regulation.task_rule import FailureReading

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.task import Work
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


NOT_COUNTED = frozenset(
    {ShareNote.HAS_PARTS, ShareNote.NO_QUANTITY, ShareNote.QUANTITY_NOT_POSITIVE, ShareNote.FACTOR_NOT_POSITIVE}
)
"""The notes that say why a task counts nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskShare:
    """What one task adds; all quantities are converted (đã quy đổi): times its factor.

    Attributes:
        state: how the task stood.
        assigned: what was asked, 0 or more.
        done: what was done of it.
        quality: what is left of that after quality failures.
        progress: what is left of it after delays.
        quality_failures: how many failures were counted.
        delays: how many delays were counted, also where the days told.
    """

    followed: FollowedTask
    state: TaskState
    assigned: Fraction = _NOTHING
    done: Fraction = _NOTHING
    quality: Fraction = _NOTHING
    progress: Fraction = _NOTHING
    quality_failures: int = 0
    delays: int = 0
    notes: tuple[ShareNote, ...] = ()

    @property
    def counts(self) -> bool:
        """Whether the task is among those that make a, b and c."""
        return NOT_COUNTED.isdisjoint(self.notes)


def share_of(followed: FollowedTask, rule: TaskRule, today: date) -> TaskShare:
    """Return what a task adds, and what is to be said of it."""
    work, state = followed.task.work, state_of(followed, today)
    why_not = _why_not(followed)
    if why_not is not None or work.assigned is None:
        return TaskShare(followed=followed, state=state, notes=(why_not or ShareNote.NO_QUANTITY,))
    counted = max(min(work.done or _NONE, work.assigned), _NONE)
    failures, delays = max(work.quality_failures or 0, 0), _delays(work, state)
    exempts = followed.task.cause.exempts
    done = _converted(counted, work.factor)
    quality = progress = done
    if (failures or delays) and not exempts:
        cost = rule.failure_cost * (work.factor if rule.reading is FailureReading.PER_PRODUCT else done)
        quality, progress = done - cost * failures, done - cost * delays
    notes = {
        ShareNote.COUNTED_IN_FULL: work.done is not None and work.done > work.assigned,
        ShareNote.LATE_ONCE: work.delays is None and delays > 0,
        ShareNote.EXEMPT: exempts and failures + delays > 0,
        ShareNote.NEVER_BELOW_ZERO: quality.numerator < 0 or progress.numerator < 0,
    }
    return TaskShare(
        followed=followed,
        state=state,
        assigned=_converted(work.assigned, work.factor),
        done=done,
        quality=_NOTHING if quality.numerator < 0 else quality,
        progress=_NOTHING if progress.numerator < 0 else progress,
        quality_failures=failures,
        delays=delays,
        notes=tuple(note for note, holds in notes.items() if holds),
    )


def _converted(quantity: Decimal, factor: Fraction) -> Fraction:
    """Return a quantity times its factor; most factors are 1, and multiplying takes time."""
    return exact(quantity) if factor == 1 else exact(quantity) * factor


def _why_not(followed: FollowedTask) -> ShareNote | None:
    work = followed.task.work
    if followed.has_parts:
        return ShareNote.HAS_PARTS
    if work.assigned is None:
        return ShareNote.NO_QUANTITY
    if work.assigned <= 0:
        return ShareNote.QUANTITY_NOT_POSITIVE
    return ShareNote.FACTOR_NOT_POSITIVE if work.factor <= 0 else None


def _delays(work: Work, state: TaskState) -> int:
    if work.delays is None:
        return 1 if state is TaskState.DONE_LATE else 0
    return max(work.delays, 0)
