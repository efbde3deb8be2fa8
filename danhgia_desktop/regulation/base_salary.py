"""The base salary (mức lương cơ sở) that the State sets, by the day from which it holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseSalary:
    """One amount of the base salary.

    Attributes:
        from_on: the first day on which it holds, until the next one does.
        amount: đồng a month.
        source: the decree that sets it.
    """

    from_on: date
    amount: int
    source: str = ""


def in_force(rows: Iterable[BaseSalary], day: date) -> BaseSalary | None:
    """Return the amount that holds on a day; None before the first one that is known."""
    return max((row for row in rows if row.from_on <= day), key=lambda row: row.from_on, default=None)
