"""How large a sample office is, and of which days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from danhgia_desktop.period import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplePlan:
    """What a sample office is made by; the same plan makes the same office.

    Attributes:
        seed: another number makes other people and other points.
        units: how many units the agency has, from the first of the roster on.
        members: how many people a unit has at most beside its head and deputy.
        months: how many months were opened; the last ended before `today`.
        today: the day that the office takes for the present.
    """

    seed: int = 2026
    units: int = 9
    members: int = 6
    months: int = 14
    today: date = date(2026, 11, 5)

    @property
    def periods(self) -> tuple[Period, ...]:
        """The months that were opened, the earliest first."""
        months = [Period.month_of(self.today)]
        for _ in range(self.months):
            months.append(months[-1].preceding)
        return tuple(reversed(months[1:]))

    @property
    def concluded(self) -> tuple[Period, ...]:
        """Those that are concluded: all but the last two, which are on their way."""
        return self.periods[:-2]


SMALL_PLAN = SamplePlan(units=3, members=1, months=3)
"""An office that is made in a moment."""
