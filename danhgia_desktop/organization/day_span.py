"""What lasts from one day to another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError

if TYPE_CHECKING:
    from datetime import date


class EndsBeforeItBeginsError(ExpectedError):
    """The last day lies before the first."""

    code = "ends_before_it_begins"


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySpan:
    """Lasts from one day to another, both included.

    Attributes:
        until_on: the last day; None while it lasts.
    """

    from_on: date
    until_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse what ends before it begins."""
        if self.until_on is not None and self.until_on < self.from_on:
            raise EndsBeforeItBeginsError(from_on=self.from_on, until_on=self.until_on)

    def holds_on(self, day: date) -> bool:
        """Tell whether it lasted on a day."""
        return self.from_on <= day and (self.until_on is None or day <= self.until_on)

    def overlaps(self, other: DaySpan) -> bool:
        """Tell whether some day belongs to both."""
        return self.holds_on(other.from_on) or other.holds_on(self.from_on)
