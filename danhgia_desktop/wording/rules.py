"""Rules of criteria in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.regulation.criterion_rule import (
    AwardOnce,
    Bonus,
    Choice,
    CountRate,
    DeductOnce,
    DeductPer,
    Parts,
    Penalty,
    Ratio,
    Rule,
    Threshold,
    Tier,
    Tiers,
)
from danhgia_desktop.regulation.rule_sentences import sentence
from danhgia_desktop.wording.language import Language, Words, say_points

if TYPE_CHECKING:
    from collections.abc import Iterable
    from fractions import Fraction

    from danhgia_desktop.regulation.criterion_rule import Part

_KINDS = {
    CountRate.kind: Words("Đếm × mức điểm", "Count × rate"),
    DeductPer.kind: Words("Trừ theo số lần", "Deducted per count"),
    DeductOnce.kind: Words("Trừ một lần", "Deducted once"),
    AwardOnce.kind: Words("Cộng một lần", "Awarded once"),
    Parts.kind: Words("Từng phần", "Parts"),
    Choice.kind: Words("Chọn một mức", "One of several"),
    Threshold.kind: Words("Đạt ngưỡng tỷ lệ", "Ratio threshold"),
    Tiers.kind: Words("Theo bậc tỷ lệ", "Ratio bands"),
    Ratio.kind: Words("Tỷ lệ × điểm chuẩn", "Ratio × maximum"),
    Bonus.kind: Words("Điểm thưởng", "Bonus"),
    Penalty.kind: Words("Điểm trừ", "Penalty"),
}
_CONDITION = "it happened"
_BONUS = "Bonus given by the scorer, up to the maximum"
_EXTRA = "Bonus beyond the total given by the scorer, up to the maximum"
_PENALTY = "Penalty: the points given here are taken off the total, up to the maximum"


def say_rule_kind(kind: str, language: Language) -> str:
    """Return the name of a kind of rule."""
    return _KINDS[kind].say(language)


def say_rule(rule: Rule, language: Language) -> str:
    """Return what a rule says, built from its values, not from the words it was read from."""
    return sentence(rule) if language is Language.VI else _in_english(rule)


def say_percent(ratio: Fraction) -> str:
    """Return a ratio as a percentage: "90%", "66,67%"."""
    return f"{say_points(ratio * 100)}%"


def _in_english(rule: Rule) -> str:  # noqa: PLR0911 - one sentence for each kind
    match rule:
        case CountRate():
            expected = f" (full at {rule.expected})" if rule.expected else ""
            return f"Each {_counted(rule)} earns {say_points(rule.rate)}{expected}"
        case DeductPer():
            excluded = f" ({rule.exclusion})" if rule.exclusion else ""
            return f"Each {_counted(rule)} costs {say_points(rule.points)}{excluded}"
        case DeductOnce():
            return f"Costs {say_points(rule.points)} if: {rule.condition or _CONDITION}"
        case AwardOnce():
            return f"Earns {say_points(rule.points)} if: {rule.condition or _CONDITION}"
        case Parts():
            return _listed(rule.parts)
        case Choice():
            return f"One of: {_listed(rule.options)}"
        case Threshold() | Tiers() | Ratio():
            return _ratio_in_english(rule)
        case Bonus():
            return _EXTRA if rule.extra else _BONUS
        case _:
            return _PENALTY


def _ratio_in_english(rule: Threshold | Tiers | Ratio) -> str:
    match rule:
        case Threshold():
            earned = "the full maximum" if rule.points is None else say_points(rule.points)
            ratio = say_percent(rule.at_least)
            return f"More than {ratio}: {earned}" if rule.strict else f"{ratio} or more: {earned}"
        case Tiers():
            return "; ".join(_tier(tier) for tier in rule.tiers)
        case _:
            floor = f"; nothing below {say_percent(rule.floor)}" if rule.floor else ""
            return f"Ratio achieved × maximum{floor}"


def _tier(tier: Tier) -> str:
    return f"{'above' if tier.strict else 'from'} {say_percent(tier.at_least)}: {say_points(tier.points)}"


def _listed(parts: Iterable[Part]) -> str:
    return "; ".join(f"{part.name}: {say_points(part.points)}" for part in parts)


def _counted(rule: CountRate | DeductPer) -> str:
    return (f"{rule.per:02} " if rule.per > 1 else "") + (rule.unit or "time")
