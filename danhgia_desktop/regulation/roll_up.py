"""How the points of longer periods come from shorter ones."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from danhgia_desktop.period import PeriodKind


class RollUpFormula(StrEnum):
    """How points of shorter periods become those of a longer one."""

    SUM_OF_SUMS = "sum_of_sums"
    """What was done in all months divided by what was assigned in all months; for points from tasks only."""
    MEAN_OF_MONTHS_WORKED = "mean_of_months_worked"
    MEAN_OF_QUARTERS = "mean_of_quarters"
    LATEST = "latest"
    """Those of the last shorter period."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RollUp:
    """How one kind of period is made of shorter ones.

    Attributes:
        period: the longer kind.
        formula: how its points come about.
        given: the same for points that people give, where the formula is for points from tasks only; None else.
    """

    period: PeriodKind
    formula: RollUpFormula
    given: RollUpFormula | None = None
