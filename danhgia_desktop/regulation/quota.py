"""How many may be rated best."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    from danhgia_desktop.period import PeriodKind


class QuotaBase(StrEnum):
    """Of whom the quota is a share; sources read the same sentence in several ways."""

    ONLY_GOOD = "only_good"
    GOOD_AND_ABOVE = "good_and_above"
    ALL_RATED = "all_rated"


class QuotaGroup(StrEnum):
    """Within whom the quota must hold."""

    PER_UNIT = "per_unit"
    PER_DUTY_GROUP = "per_duty_group"


class QuotaRounding(StrEnum):
    """How the largest number of people comes from a share that is no whole number."""

    FLOOR = "floor"
    HALF_UP = "half_up"
    CEILING = "ceiling"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """How many may be rated best (tỷ lệ xuất sắc).

    Attributes:
        percent: the share, 0 to 100.
        base: of whom it is a share.
        groups: within whom it must hold; each is counted apart.
        periods: in which kinds of period it is looked at.
        rounding: how a share becomes a number of people.
        outstanding_percent: the share of organizations with outstanding results; None where there is no such.
        clause: the words of the rule.
    """

    percent: Decimal
    base: QuotaBase
    groups: tuple[QuotaGroup, ...]
    periods: tuple[PeriodKind, ...]
    rounding: QuotaRounding = QuotaRounding.FLOOR
    outstanding_percent: Decimal | None = None
    clause: str = ""
