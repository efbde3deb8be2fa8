"""What few months of work in a period do to the level: newcomers, long leave, maternity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    from danhgia_desktop.period import PeriodKind
    from danhgia_desktop.regulation.rating_level import RatingLevel


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenceRule:
    """Who worked less than so many months of a period is not rated, or not above a level; of several the gravest holds.

    Attributes:
        period: in which kind of period.
        below_months: it concerns whoever worked less than this; above 0, a half is half a month.
        or_equal: it concerns whoever worked just as much, too ("nghỉ từ 03 tháng" of a year is 9 months of work).
        level: NOT_RATED, or the best level they can have.
        maternity_exempt: maternity leave is passed over: the months that were worked are rated.
        clause: the words of the rule.
    """

    period: PeriodKind
    below_months: Decimal
    level: RatingLevel
    or_equal: bool = False
    maternity_exempt: bool = False
    clause: str = ""
