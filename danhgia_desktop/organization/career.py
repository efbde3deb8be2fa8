"""One person's postings over the years, and what a decision makes of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import combinations
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.organization.posting import EndReason

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from danhgia_desktop.organization.absence import Absence
    from danhgia_desktop.organization.posting import Posting

_DAY = timedelta(days=1)


class NotPostedThenError(ExpectedError):
    """The person has no posting on the day."""

    code = "not_posted_then"


class PostedLaterError(ExpectedError):
    """A posting begins on the day or after it, which a move before it would contradict."""

    code = "posted_later"


class PostedThatDayError(ExpectedError):
    """Another posting begins on the day of a move."""

    code = "posted_that_day"


class DecidedThatDayError(ExpectedError):
    """Another decision moves the person on the same day."""

    code = "decided_that_day"


class LeftBeforeError(ExpectedError):
    """The person left for good on the day before a move, which would take that back."""

    code = "left_before"


@dataclass(frozen=True, slots=True, kw_only=True)
class Career:
    """The postings of one person, the earliest first."""

    postings: tuple[Posting, ...]

    @classmethod
    def of(cls, postings: Iterable[Posting]) -> Career:
        """Return the postings of one person in the order of time."""
        return cls(postings=tuple(sorted(postings, key=lambda posting: posting.from_on)))

    def on(self, day: date) -> Posting | None:
        """Return where the person was on a day, or None."""
        return next((posting for posting in self.postings if posting.holds_on(day)), None)

    def last_within(self, first: date, last: date) -> Posting | None:
        """Return where the person was last within a span of days: a transferred person is rated by the new unit.

        NĐ 335/2025, Điều 19.
        """
        span = [posting for posting in self.postings if posting.from_on <= last and _until(posting, last) >= first]
        return span[-1] if span else None

    def was_at_work(self, first: date, last: date, absences: Collection[Absence]) -> bool:
        """Tell whether the person had a post, and was not away from it, on any day of a span."""
        days = (first + _DAY * number for number in range((last - first).days + 1))
        return any(self.on(day) is not None and not any(absence.holds_on(day) for absence in absences) for day in days)

    @property
    def overlaps(self) -> tuple[tuple[Posting, Posting], ...]:
        """The pairs of postings that claim the same day, of which only one can be right."""
        return tuple(pair for pair in combinations(self.postings, 2) if pair[0].overlaps(pair[1]))

    def moved(self, move: Posting) -> Career:
        """Return the postings after a decision: the present one ends on the day before, the new one begins.

        Where the person is already posted just so since that day, nothing changes: taking the same decision in twice
        does no harm. An end that lies ahead, such as a retirement, becomes that of a new posting that has none.

        Args:
            move: the new posting; its first day is the day of effect.

        Raises:
            NotPostedThenError: the person was nowhere on the day before.
            LeftBeforeError: the person retired, left or died on that day.
            PostedThatDayError, DecidedThatDayError: another posting begins on the day of effect.
            PostedLaterError: another posting begins later.
        """
        if any(_is_same_place(posting, move) for posting in self.postings):
            return self
        self._require_nothing_from(move.from_on)
        present = self.on(move.from_on - _DAY)
        if present is None:
            raise NotPostedThenError(day=move.from_on)
        ends_otherwise = present.end_reason not in {None, EndReason.TRANSFER}
        if ends_otherwise and not present.holds_on(move.from_on):
            raise LeftBeforeError(day=present.until_on)
        if move.until_on is None and present.until_on is not None and present.holds_on(move.from_on):
            move = replace(move, until_on=present.until_on, end_reason=present.end_reason)
        ended = replace(present, until_on=move.from_on - _DAY, end_reason=EndReason.TRANSFER)
        return Career.of((*(ended if posting is present else posting for posting in self.postings), move))

    def _require_nothing_from(self, day: date) -> None:
        later = next((posting for posting in self.postings if posting.from_on >= day), None)
        if later is None:
            return
        if later.from_on > day:
            raise PostedLaterError(day=day, later=later.from_on)
        if later.decision:
            raise DecidedThatDayError(day=day, decision=later.decision)
        raise PostedThatDayError(day=day)


def _until(posting: Posting, latest: date) -> date:
    return latest if posting.until_on is None else posting.until_on


def _is_same_place(posting: Posting, move: Posting) -> bool:
    return replace(posting, uid=move.uid, until_on=None, end_reason=None) == replace(
        move, until_on=None, end_reason=None
    )
