"""Rules as lines of text that a person can edit, and back."""

from __future__ import annotations

import re
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop import points
from danhgia_desktop.errors import ExpectedError
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
from danhgia_desktop.wording import say_percent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from decimal import Decimal


class RuleField(StrEnum):
    """One thing about a rule that a person can change."""

    POINTS = "points"
    PER = "per"
    UNIT = "unit"
    EXPECTED = "expected"
    EXCLUSION = "exclusion"
    CONDITION = "condition"
    PARTS = "parts"
    OPTIONS = "options"
    THRESHOLD = "threshold"
    EARNED = "earned"
    TIERS = "tiers"
    FLOOR = "floor"
    EXTRA = "extra"


class FieldFault(StrEnum):
    """What is wrong with the text of a field."""

    MISSING = "missing"
    NOT_POINTS = "not_points"
    NOT_A_COUNT = "not_a_count"
    NOT_A_PERCENTAGE = "not_a_percentage"
    NOT_A_LIST = "not_a_list"


class RuleTextError(Exception):
    """The text of a field does not say what the rule needs."""

    def __init__(self, field: RuleField, fault: FieldFault) -> None:
        super().__init__(field, fault)
        self.field = field
        self.fault = fault


Texts = dict[RuleField, str]

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

_PERCENTAGE = re.compile(r"[0-9]{1,4}(?:[.,][0-9]{1,4})?")
"""Plans are overfulfilled: 120% is a ratio too."""
_MORE_THAN = re.compile(r"(?:trên|>)\s*", re.IGNORECASE)
_OR_MORE = re.compile(r"(?:từ|≥|>=)\s*|\s*trở lên$", re.IGNORECASE)


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
            return {RuleField.PARTS: _listed((part.name, part.points) for part in rule.parts)}
        case Choice():
            return {RuleField.OPTIONS: _listed((option.name, option.points) for option in rule.options)}
        case Threshold():
            earned = "" if rule.points is None else points.typed(rule.points)
            return {RuleField.THRESHOLD: _bound_of(rule), RuleField.EARNED: earned}
        case Tiers():
            return {RuleField.TIERS: _listed((_bound_of(tier), tier.points) for tier in rule.tiers)}
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
        rate=_points(texts, RuleField.POINTS),
        per=_count(texts, RuleField.PER) if texts[RuleField.PER] else 1,
        unit=texts[RuleField.UNIT],
        expected=_count(texts, RuleField.EXPECTED) if expected else None,
    )


def _deduct_per(texts: Texts, words: str) -> Rule:
    return DeductPer(
        words=words,
        points=_points(texts, RuleField.POINTS),
        per=_count(texts, RuleField.PER) if texts[RuleField.PER] else 1,
        unit=texts[RuleField.UNIT],
        exclusion=texts[RuleField.EXCLUSION],
    )


def _deduct_once(texts: Texts, words: str) -> Rule:
    return DeductOnce(words=words, points=_points(texts, RuleField.POINTS), condition=texts[RuleField.CONDITION])


def _award_once(texts: Texts, words: str) -> Rule:
    return AwardOnce(words=words, points=_points(texts, RuleField.POINTS), condition=texts[RuleField.CONDITION])


def _parts(texts: Texts, words: str) -> Rule:
    listed = _list(texts, RuleField.PARTS)
    return Parts(words=words, parts=tuple(Part(name=name, points=given) for name, given in listed))


def _choice(texts: Texts, words: str) -> Rule:
    listed = _list(texts, RuleField.OPTIONS, _from_zero)
    return Choice(words=words, options=tuple(Part(name=name, points=given) for name, given in listed))


def _threshold(texts: Texts, words: str) -> Rule:
    at_least, strict = _bound(texts[RuleField.THRESHOLD], RuleField.THRESHOLD)
    return Threshold(
        words=words,
        at_least=at_least,
        points=_points(texts, RuleField.EARNED) if texts[RuleField.EARNED] else None,
        strict=strict,
    )


def _tiers(texts: Texts, words: str) -> Rule:
    listed = [(*_bound(name, RuleField.TIERS), given) for name, given in _list(texts, RuleField.TIERS)]
    bands = sorted(listed, reverse=True)
    tiers = (Tier(at_least=at_least, strict=strict, points=given) for at_least, strict, given in bands)
    return Tiers(words=words, tiers=tuple(tiers))


def _ratio_rule(texts: Texts, words: str) -> Rule:
    floor = texts[RuleField.FLOOR]
    return Ratio(words=words, floor=_ratio(floor, RuleField.FLOOR) if floor else None)


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


def _points(texts: Texts, field: RuleField) -> Decimal:
    if not texts[field]:
        raise RuleTextError(field, FieldFault.MISSING)
    return _above_zero(texts[field], field)


def _above_zero(written: str, field: RuleField) -> Decimal:
    value = _from_zero(written, field)
    if not value:
        raise RuleTextError(field, FieldFault.NOT_POINTS)
    return value


def _from_zero(written: str, field: RuleField) -> Decimal:
    try:
        value = points.parse(written)
    except ExpectedError as error:
        raise RuleTextError(field, FieldFault.NOT_POINTS) from error
    if value is None:
        raise RuleTextError(field, FieldFault.NOT_POINTS)
    return value


def _count(texts: Texts, field: RuleField) -> int:
    written = texts[field]
    if not (written.isascii() and written.isdigit()) or int(written) == 0:
        raise RuleTextError(field, FieldFault.NOT_A_COUNT)
    return int(written)


def _bound_of(band: Threshold | Tier) -> str:
    return ("> " if band.strict else "") + say_percent(band.at_least)


def _bound(written: str, field: RuleField) -> tuple[Fraction, bool]:
    """Read where a band begins, and whether its lower end lies outside it: "90%", "trên 90%"."""
    strict = _MORE_THAN.match(written) is not None and _OR_MORE.match(written) is None
    bare = _MORE_THAN.sub("", _OR_MORE.sub("", written))
    lowest_band = field is RuleField.TIERS and bare.removesuffix("%").strip() == "0"
    return Fraction(0) if lowest_band else _ratio(bare, field), strict


def _ratio(written: str, field: RuleField) -> Fraction:
    if not written:
        raise RuleTextError(field, FieldFault.MISSING)
    number = written.removesuffix("%").strip()
    ratio = Fraction(number.replace(",", ".")) / 100 if _PERCENTAGE.fullmatch(number) else Fraction(0)
    if not ratio:
        raise RuleTextError(field, FieldFault.NOT_A_PERCENTAGE)
    return ratio


def _list(
    texts: Texts, field: RuleField, read: Callable[[str, RuleField], Decimal] = _above_zero
) -> list[tuple[str, Decimal]]:
    """Read "văn bản giấy: 1; văn bản điện tử: 1"."""
    if not texts[field]:
        raise RuleTextError(field, FieldFault.MISSING)
    listed = []
    for entry in filter(None, map(str.strip, texts[field].split(";"))):
        name, colon, given = entry.rpartition(":")
        if not colon or not name.strip():
            raise RuleTextError(field, FieldFault.NOT_A_LIST)
        listed.append((name.strip(), read(given, field)))
    return listed


def _listed(entries: Iterable[tuple[str, Decimal]]) -> str:
    return "; ".join(f"{name}: {points.typed(given)}" for name, given in entries)
