"""Rules as lines of text that a person can edit, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import points
from danhgia_desktop.regulation.criterion_rule import (
    AwardOnce,
    Bonus,
    Choice,
    CountRate,
    DeductOnce,
    DeductPer,
    Part,
    Parts,
    Penalty,
    Ratio,
    Rule,
    Threshold,
    Tier,
    Tiers,
)
from danhgia_desktop.text import tidy
from danhgia_desktop.ui.import_rubric.rule_fields import (
    RuleField,
    Texts,
    bound_in,
    bound_text,
    count_in,
    from_zero,
    list_in,
    list_text,
    points_in,
    ratio_in,
)
from danhgia_desktop.wording import say_percent

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


FIELDS: Mapping[str, tuple[RuleField, ...]] = {
    CountRate.kind: (RuleField.POINTS, RuleField.PER, RuleField.UNIT, RuleField.EXPECTED),
    DeductPer.kind: (RuleField.POINTS, RuleField.PER, RuleField.UNIT, RuleField.EXCLUSION),
    DeductOnce.kind: (RuleField.POINTS, RuleField.CONDITION),
    AwardOnce.kind: (RuleField.POINTS, RuleField.CONDITION),
    Parts.kind: (RuleField.PARTS,),
    Choice.kind: (RuleField.OPTIONS,),
    Threshold.kind: (RuleField.THRESHOLD, RuleField.EARNED),
    Tiers.kind: (RuleField.TIERS,),
    Ratio.kind: (RuleField.FLOOR,),
    Bonus.kind: (RuleField.EXTRA,),
    Penalty.kind: (),
}
"""The fields of each kind of rule, in the order in which people fill them in."""

YES = "yes"
"""The text of a field that is ticked; one that is not is blank."""


def texts_of(rule: Rule) -> Texts:  # noqa: C901, PLR0911 - one form for each kind
    """Return what stands in a rule's fields."""
    match rule:
        case CountRate():
            expected = "" if rule.expected is None else str(rule.expected)
            return {
                RuleField.POINTS: points.typed(rule.rate),
                RuleField.PER: str(rule.per),
                RuleField.UNIT: rule.unit,
                RuleField.EXPECTED: expected,
            }
        case DeductPer():
            return {
                RuleField.POINTS: points.typed(rule.points),
                RuleField.PER: str(rule.per),
                RuleField.UNIT: rule.unit,
                RuleField.EXCLUSION: rule.exclusion,
            }
        case DeductOnce() | AwardOnce():
            return {RuleField.POINTS: points.typed(rule.points), RuleField.CONDITION: rule.condition}
        case Parts():
            return {RuleField.PARTS: list_text((part.name, part.points) for part in rule.parts)}
        case Choice():
            return {RuleField.OPTIONS: list_text((option.name, option.points) for option in rule.options)}
        case Threshold():
            earned = "" if rule.points is None else points.typed(rule.points)
            return {RuleField.THRESHOLD: bound_text(rule), RuleField.EARNED: earned}
        case Tiers():
            return {RuleField.TIERS: list_text((bound_text(tier), tier.points) for tier in rule.tiers)}
        case Ratio():
            return {RuleField.FLOOR: "" if rule.floor is None else say_percent(rule.floor)}
        case Bonus():
            return {RuleField.EXTRA: YES if rule.extra else ""}
        case Penalty():
            return {}


def rule_of(kind: str, texts: Mapping[RuleField, str], words: str) -> Rule:
    """Return the rule that the fields say.

    Args:
        kind: the kind of rule, as `Rule.kind`.
        texts: the fields' text; missing ones are blank.
        words: the words of the rubric the rule stands for.

    Raises:
        RuleTextError: a field says nothing, or not what it should.
    """
    return _MAKERS[kind]({field: tidy(texts.get(field, "")) for field in FIELDS[kind]}, words)


def _count_rate(texts: Texts, words: str) -> Rule:
    expected = texts[RuleField.EXPECTED]
    return CountRate(
        words=words,
        rate=points_in(texts, RuleField.POINTS),
        per=count_in(texts, RuleField.PER) if texts[RuleField.PER] else 1,
        unit=texts[RuleField.UNIT],
        expected=count_in(texts, RuleField.EXPECTED) if expected else None,
    )


def _deduct_per(texts: Texts, words: str) -> Rule:
    return DeductPer(
        words=words,
        points=points_in(texts, RuleField.POINTS),
        per=count_in(texts, RuleField.PER) if texts[RuleField.PER] else 1,
        unit=texts[RuleField.UNIT],
        exclusion=texts[RuleField.EXCLUSION],
    )


def _deduct_once(texts: Texts, words: str) -> Rule:
    return DeductOnce(words=words, points=points_in(texts, RuleField.POINTS), condition=texts[RuleField.CONDITION])


def _award_once(texts: Texts, words: str) -> Rule:
    return AwardOnce(words=words, points=points_in(texts, RuleField.POINTS), condition=texts[RuleField.CONDITION])


def _parts(texts: Texts, words: str) -> Rule:
    listed = list_in(texts, RuleField.PARTS)
    return Parts(words=words, parts=tuple(Part(name=name, points=given) for name, given in listed))


def _choice(texts: Texts, words: str) -> Rule:
    listed = list_in(texts, RuleField.OPTIONS, from_zero)
    return Choice(words=words, options=tuple(Part(name=name, points=given) for name, given in listed))


def _threshold(texts: Texts, words: str) -> Rule:
    at_least, strict = bound_in(texts[RuleField.THRESHOLD], RuleField.THRESHOLD)
    return Threshold(
        words=words,
        at_least=at_least,
        points=points_in(texts, RuleField.EARNED) if texts[RuleField.EARNED] else None,
        strict=strict,
    )


def _tiers(texts: Texts, words: str) -> Rule:
    listed = [(*bound_in(name, RuleField.TIERS), given) for name, given in list_in(texts, RuleField.TIERS)]
    bands = sorted(listed, reverse=True)
    tiers = (Tier(at_least=at_least, strict=strict, points=given) for at_least, strict, given in bands)
    return Tiers(words=words, tiers=tuple(tiers))


def _ratio_rule(texts: Texts, words: str) -> Rule:
    floor = texts[RuleField.FLOOR]
    return Ratio(words=words, floor=ratio_in(floor, RuleField.FLOOR) if floor else None)


def _bonus(texts: Texts, words: str) -> Rule:
    return Bonus(words=words, extra=bool(texts[RuleField.EXTRA]))


def _penalty(_texts: Texts, words: str) -> Rule:
    return Penalty(words=words)


_MAKERS: Mapping[str, Callable[[Texts, str], Rule]] = {
    CountRate.kind: _count_rate,
    DeductPer.kind: _deduct_per,
    DeductOnce.kind: _deduct_once,
    AwardOnce.kind: _award_once,
    Parts.kind: _parts,
    Choice.kind: _choice,
    Threshold.kind: _threshold,
    Tiers.kind: _tiers,
    Ratio.kind: _ratio_rule,
    Bonus.kind: _bonus,
    Penalty.kind: _penalty,
}
