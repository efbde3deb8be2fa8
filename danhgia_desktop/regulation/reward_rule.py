"""Rewards: degrees and their money, ceilings, the council that decides."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction


class SalaryDay(StrEnum):
    """Which month picks the base salary; no source says it."""

    WORK_MONTH = "work_month"
    PAYMENT_MONTH = "payment_month"


class VoteBase(StrEnum):
    """Of whom the votes for a proposal are counted as a share."""

    ALL_MEMBERS = "all_members"
    PRESENT = "present"


@dataclass(frozen=True, slots=True, kw_only=True)
class RewardDegree:
    """A degree of reward (mức độ): money as a share of the base salary, and bonus points.

    Attributes:
        key: by which it is known again in a later version.
        name: what it is called.
        coefficient: times the base salary (mức lương cơ sở), 0,3 in seed practice; 0 for points alone.
        points: bonus points on the sheet of the period; 0 for money alone.
    """

    key: str
    name: str
    coefficient: Decimal
    points: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class CouncilRule:
    """When a council (hội đồng) can decide, and when a proposal passes.

    Attributes:
        quorum: the share of members who must be present, above 0 to 1.
        threshold: the share of votes that a proposal needs, 0 to 1.
        more_than: the threshold itself is not enough, as for "quá bán".
        of: of whom it is a share.
        secret: ballots are secret.
    """

    quorum: Fraction
    threshold: Fraction
    more_than: bool = False
    of: VoteBase = VoteBase.ALL_MEMBERS
    secret: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RewardRule:
    """How proposals for reward are rewarded (khen thưởng, thưởng điểm).

    Attributes:
        degrees: the degrees, the highest first.
        salary_day: which month picks the base salary.
        most_points: the most bonus points of one sheet; None for no ceiling.
        most_coefficient: the most of one person in one month, times the base salary; None for no ceiling.
        may_pass_maximum: bonus points may lift a total above its maximum (100).
        council: who decides; None where no council does.
        clause: the words of the rule.
    """

    degrees: tuple[RewardDegree, ...]
    salary_day: SalaryDay = SalaryDay.WORK_MONTH
    most_points: Decimal | None = None
    most_coefficient: Decimal | None = None
    may_pass_maximum: bool = False
    council: CouncilRule | None = None
    clause: str = ""
