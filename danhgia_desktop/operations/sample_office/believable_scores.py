"""Points as offices give them: near the maximum, with what went wrong, a little less from one round to the next."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.criterion_rule import Bonus, DeductPer, RuleInput
from danhgia_desktop.scoring.planned import takes_figures
from danhgia_desktop.scoring.scoresheet import BLANK, Score

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.operations.sample_office.dice import Dice
    from danhgia_desktop.regulation.rubric import Criterion, RoundKey, Rubric
    from danhgia_desktop.scoring.scoresheet import ScoreKey

_TASKS = "tasks"
"""The line of NĐ 335/2025 whose points come from how many tasks are done, well, and in time."""
_LEAST_STEP, _STEPS = Decimal("0.5"), 20
_STEPS_LOST = ((0, 0, 0, 1), (0, 0, 1, 1), (0, 0, 1, 1, 2), (0, 1, 1, 2, 2, 4))
"""One of these on a line, of the most careful; of the others."""
_USUALLY_NO_FAULT = 3
_BONUS = (70, 35, 8, 1)
"""Of a hundred months of the most careful; of the others."""
_LOWERED = 9
"""Of a hundred lines."""
_REASONS = (
    "Còn nhiệm vụ hoàn thành chậm so với kế hoạch",
    "Chất lượng tham mưu một số văn bản chưa cao",
    "Phối hợp với đơn vị liên quan chưa kịp thời",
    "Báo cáo phải chỉnh sửa nhiều lần",
)
_MERITS = (
    "Đề xuất rút ngắn thời gian giải quyết hồ sơ, đã áp dụng",
    "Hoàn thành sớm nhiệm vụ đột xuất được giao",
    "Tháo gỡ vướng mắc kéo dài, được lãnh đạo Sở ghi nhận",
)


def believable_scores(
    rubric: Rubric, rounds: Sequence[RoundKey], dice: Dice, *, carelessness: int
) -> dict[ScoreKey, Score]:
    """Return what some rounds give every line of a rubric.

    Args:
        rubric: of manual lines, deductions and bonuses.
        rounds: the rounds in their order; each begins with what the one before gave.
        dice: for this subject and period.
        carelessness: how much goes wrong, 0 to 3.
    """
    scores: dict[ScoreKey, Score] = {}
    for leaf in rubric.leaves:
        here = dice.about(leaf.key)
        score = _first(leaf, here, carelessness)
        for round_ in rounds:
            scores[leaf.key, round_] = score
            score = _looked_through(leaf, score, here.about(round_))
    return {place: score for place, score in scores.items() if not score.is_blank}


def _first(leaf: Criterion, dice: Dice, carelessness: int) -> Score:
    """Return what somebody gives oneself; what comes from the work plan nobody types."""
    if leaf.key == _TASKS or takes_figures(leaf.rules):
        return BLANK
    maximum = leaf.max_points or Decimal(0)
    match leaf.rules:
        case (Bonus(),):
            return _bonus(maximum, dice) if dice.happens(_BONUS[carelessness], "bonus") else BLANK
        case (DeductPer(),):
            faults = max(0, dice.below(_USUALLY_NO_FAULT + 1 + carelessness, "faults") - _USUALLY_NO_FAULT)
            return Score(inputs=(RuleInput(rule=0, count=faults),))
    lost = _step(maximum) * dice.one_of(_STEPS_LOST[carelessness], "lost")
    evidence = f"Kế hoạch số {1 + dice.below(90, 'number')}/KH-STNMT" if leaf.evidence else ""
    return Score(points=maximum - lost, evidence=evidence)


def _bonus(maximum: Decimal, dice: Dice) -> Score:
    number = 100 + dice.below(800, "number")
    return Score(
        points=maximum - dice.below(int(maximum) // 2 + 1, "points"),
        reason=dice.one_of(_MERITS, "merit"),
        evidence=f"Công văn số {number}/STNMT-VP ghi nhận của Giám đốc Sở",
    )


def _looked_through(leaf: Criterion, score: Score, dice: Dice) -> Score:
    """Return what the next round gives, which sometimes lowers points and then says why."""
    if score.points is None or not dice.happens(_LOWERED, "lowered"):
        return score
    lower = max(Decimal(0), score.points - _step(leaf.max_points or Decimal(0)))
    return replace(score, points=lower, reason=dice.one_of(_REASONS, "reason"))


def _step(maximum: Decimal) -> Decimal:
    """Return by how much people lower a line."""
    return max(_LEAST_STEP, maximum / _STEPS)
