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
_COUNT_RATE = Words("Mỗi {group}{unit} được {rate} điểm", "Each {group}{unit} earns {rate}")
_EXPECTED = Words(" (đủ {expected})", " (full at {expected})")
_DEDUCT_PER = Words("Mỗi {group}{unit} trừ {points} điểm", "Each {group}{unit} costs {points}")
_DEDUCT_ONCE = Words("Trừ {points} điểm nếu: {condition}", "Costs {points} if: {condition}")
_AWARD_ONCE = Words("Được {points} điểm nếu: {condition}", "Earns {points} if: {condition}")
_PART = Words("{name}: {points} điểm", "{name}: {points}")
_CHOICE = Words("Chọn một: {options}", "One of: {options}")
_REACHED = Words("Đạt từ {ratio} trở lên: {earned}", "{ratio} or more: {earned}")
_PASSED = Words("Đạt trên {ratio}: {earned}", "More than {ratio}: {earned}")
_POINTS = Words("{points} điểm", "{points}")
_FULL = Words("đủ điểm chuẩn", "the full maximum")
_TIER = Words("từ {ratio}: {points} điểm", "from {ratio}: {points}")
_TIER_ABOVE = Words("trên {ratio}: {points} điểm", "above {ratio}: {points}")
_RATIO = Words("Tỷ lệ đạt × điểm chuẩn", "Ratio achieved × maximum")
_FLOOR = Words("; dưới {ratio} không tính điểm", "; nothing below {ratio}")
_BONUS = Words("Điểm thưởng, do người chấm cho, tối đa bằng điểm chuẩn", "Bonus given by the scorer, up to the maximum")
_EXTRA = Words(
    "Điểm thưởng ngoài tổng điểm, do người chấm cho, tối đa bằng điểm chuẩn",
    "Bonus beyond the total given by the scorer, up to the maximum",
)
_PENALTY = Words(
    "Điểm trừ: số điểm ghi ở đây được trừ khỏi tổng, tối đa bằng điểm chuẩn",
    "Penalty: the points given here are taken off the total, up to the maximum",
)
_UNIT = Words("lần", "time")
_CONDITION = Words("có vi phạm", "it happened")


def say_rule_kind(kind: str, language: Language) -> str:
    """Return the name of a kind of rule."""
    return _KINDS[kind].say(language)


def say_rule(rule: Rule, language: Language) -> str:  # noqa: PLR0911 - one sentence for each kind
    """Return what a rule says, built from its values, not from the words it was read from."""
    match rule:
        case CountRate():
            values = {**_grouped(rule, language), "rate": say_points(rule.rate)}
            return _COUNT_RATE.say(language, values) + (
                _EXPECTED.say(language, {"expected": rule.expected}) if rule.expected else ""
            )
        case DeductPer():
            values = {**_grouped(rule, language), "points": say_points(rule.points)}
            return _DEDUCT_PER.say(language, values) + (f" ({rule.exclusion})" if rule.exclusion else "")
        case DeductOnce():
            return _DEDUCT_ONCE.say(language, _conditional(rule, language))
        case AwardOnce():
            return _AWARD_ONCE.say(language, _conditional(rule, language))
        case Parts():
            return _listed(rule.parts, language)
        case Choice():
            return _CHOICE.say(language, {"options": _listed(rule.options, language)})
        case Threshold() | Tiers() | Ratio():
            return _say_ratio_rule(rule, language)
        case Bonus():
            return (_EXTRA if rule.extra else _BONUS).say(language)
        case _:
            return _PENALTY.say(language)


def say_percent(ratio: Fraction) -> str:
    """Return a ratio as a percentage: "90%", "66,67%"."""
    return f"{say_points(ratio * 100)}%"


def _say_ratio_rule(rule: Threshold | Tiers | Ratio, language: Language) -> str:
    match rule:
        case Threshold():
            earned = (
                _FULL.say(language)
                if rule.points is None
                else _POINTS.say(language, {"points": say_points(rule.points)})
            )
            words = _PASSED if rule.strict else _REACHED
            return words.say(language, {"ratio": say_percent(rule.at_least), "earned": earned})
        case Tiers():
            return "; ".join(_say_tier(tier, language) for tier in rule.tiers)
        case _:
            floor = _FLOOR.say(language, {"ratio": say_percent(rule.floor)}) if rule.floor else ""
            return _RATIO.say(language) + floor


def _say_tier(tier: Tier, language: Language) -> str:
    words = _TIER_ABOVE if tier.strict else _TIER
    return words.say(language, {"ratio": say_percent(tier.at_least), "points": say_points(tier.points)})


def _listed(parts: Iterable[Part], language: Language) -> str:
    named = ({"name": part.name, "points": say_points(part.points)} for part in parts)
    return "; ".join(_PART.say(language, values) for values in named)


def _grouped(rule: CountRate | DeductPer, language: Language) -> dict[str, object]:
    return {"group": f"{rule.per:02} " if rule.per > 1 else "", "unit": rule.unit or _UNIT.say(language)}


def _conditional(rule: DeductOnce | AwardOnce, language: Language) -> dict[str, object]:
    return {"points": say_points(rule.points), "condition": rule.condition or _CONDITION.say(language)}
