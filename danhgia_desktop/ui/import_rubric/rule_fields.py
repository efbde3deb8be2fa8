"""The fields of a rule as people fill them in: what their texts mean, and how values are written in them."""

from __future__ import annotations

import re
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop import points
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.wording import say_percent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from decimal import Decimal

    from danhgia_desktop.regulation.criterion_rule import Threshold, Tier

_PERCENTAGE = re.compile(r"[0-9]{1,4}(?:[.,][0-9]{1,4})?")
"""Plans are overfulfilled: 120% is a ratio too."""
_MORE_THAN = re.compile(r"(?:trên|>)\s*", re.IGNORECASE)
_OR_MORE = re.compile(r"(?:từ|≥|>=)\s*|\s*trở lên$", re.IGNORECASE)


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


def points_in(texts: Texts, field: RuleField) -> Decimal:
    """Read the points that a field must state, above zero."""
    if not texts[field]:
        raise RuleTextError(field, FieldFault.MISSING)
    return above_zero(texts[field], field)


def above_zero(written: str, field: RuleField) -> Decimal:
    """Read points above zero."""
    value = from_zero(written, field)
    if not value:
        raise RuleTextError(field, FieldFault.NOT_POINTS)
    return value


def from_zero(written: str, field: RuleField) -> Decimal:
    """Read points that may be zero."""
    try:
        value = points.parse(written)
    except ExpectedError as error:
        raise RuleTextError(field, FieldFault.NOT_POINTS) from error
    if value is None:
        raise RuleTextError(field, FieldFault.NOT_POINTS)
    return value


def count_in(texts: Texts, field: RuleField) -> int:
    """Read how many, 1 or more."""
    written = texts[field]
    if not (written.isascii() and written.isdigit()) or int(written) == 0:
        raise RuleTextError(field, FieldFault.NOT_A_COUNT)
    return int(written)


def bound_text(band: Threshold | Tier) -> str:
    """Write where a band begins, as `bound_in` reads it."""
    return ("> " if band.strict else "") + say_percent(band.at_least)


def bound_in(written: str, field: RuleField) -> tuple[Fraction, bool]:
    """Read where a band begins, and whether its lower end lies outside it: "90%", "trên 90%"."""
    strict = _MORE_THAN.match(written) is not None and _OR_MORE.match(written) is None
    bare = _MORE_THAN.sub("", _OR_MORE.sub("", written))
    lowest_band = field is RuleField.TIERS and bare.removesuffix("%").strip() == "0"
    return Fraction(0) if lowest_band else ratio_in(bare, field), strict


def ratio_in(written: str, field: RuleField) -> Fraction:
    """Read a percentage above zero, as a ratio."""
    if not written:
        raise RuleTextError(field, FieldFault.MISSING)
    number = written.removesuffix("%").strip()
    ratio = Fraction(number.replace(",", ".")) / 100 if _PERCENTAGE.fullmatch(number) else Fraction(0)
    if not ratio:
        raise RuleTextError(field, FieldFault.NOT_A_PERCENTAGE)
    return ratio


def list_in(
    texts: Texts, field: RuleField, read: Callable[[str, RuleField], Decimal] = above_zero
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


def list_text(entries: Iterable[tuple[str, Decimal]]) -> str:
    """Write names with their points, as `list_in` reads them."""
    return "; ".join(f"{name}: {points.typed(given)}" for name, given in entries)
