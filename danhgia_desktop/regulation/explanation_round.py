"""The second round, in which explanations recover points at a factor."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    from danhgia_desktop.regulation.rubric import RoundKey


class RecoveryBase(StrEnum):
    """What the factor is taken of; the source does not say."""

    RECOVERED_PART = "recovered_part"
    """Of what the second round accepts beyond the first: 0,5 + 0,7 × 1,5 = 1,55."""
    WHOLE_LEAF = "whole_leaf"
    """Of everything that the second round accepts, never less than the first: 0,7 × 2,0 = 1,4."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplanationRound:
    """What explanations and late evidence recover (giải trình lần 2).

    Attributes:
        round: the round in which they are appraised; the round before it is the first appraisal.
        factor: how much of a point is recovered, 0 to 1.
        base: what it is taken of.
    """

    round: RoundKey
    factor: Decimal
    base: RecoveryBase = RecoveryBase.RECOVERED_PART
