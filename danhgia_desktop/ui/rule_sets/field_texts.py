"""What people type in the fields of a rule set, and what it means."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from danhgia_desktop import days, period
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.ui.rule_sets.part_fields import FieldKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from danhgia_desktop.ui.rule_sets.part_fields import Field

_NUMBER = re.compile(r"(-?[0-9]{1,9})(?:[.,]([0-9]{1,6}))?")
_RATIO = re.compile(r"([0-9]{1,6})/([1-9][0-9]{0,5})")
_WHOLE = re.compile(r"[0-9]{1,6}")


class NotANumberError(ExpectedError):
    """The text is no number."""

    code = "not_a_number"


class NotAShareError(ExpectedError):
    """The text is no share: neither percent nor a fraction."""

    code = "not_a_share"


class FieldBlankError(ExpectedError):
    """Something must stand in the field."""

    code = "field_blank"


def read(field: Field, text: str) -> object:
    """Return what a text means in a field; None for a blank one that may say nothing.

    Raises:
        FieldBlankError: it must say something.
        NotANumberError, NotAShareError: it is none.
        NotADayError, NoSuchDayError, NotAPeriodError: it is no day, or no period.
    """
    if (words := _WORDS.get(field.kind)) is not None:
        return words(text)
    if text.strip():
        return _READERS[field.kind](text.strip())
    if field.may_be_blank:
        return None
    raise FieldBlankError


def shown(value: object) -> str:
    """Return a value as a field shows it; "" for None."""
    if value is None:
        return ""
    said = next((say for kind, say in _SHOWN.items() if isinstance(value, kind)), str)
    return said(value)


def shown_number(number: Decimal) -> str:
    """Return a number as people write it: "12,5"."""
    return f"{(number + 0).normalize():f}".replace(".", ",")


def _whole(text: str) -> int:
    if _WHOLE.fullmatch(text) is None:
        raise NotANumberError(text=text)
    return int(text)


def _number(text: str) -> Decimal:
    match = _NUMBER.fullmatch(text)
    if match is None:
        raise NotANumberError(text=text)
    return Decimal(f"{match[1]}.{match[2] or 0}")


def _share(text: str) -> Fraction:
    if ratio := _RATIO.fullmatch(text):
        return Fraction(int(ratio[1]), int(ratio[2]))
    number = _NUMBER.fullmatch(text.removesuffix("%").strip())
    if number is None or not text.endswith("%"):
        raise NotAShareError(text=text)
    return Fraction(f"{number[1]}.{number[2] or 0}") / 100


def _shown_share(share: Fraction) -> str:
    percent = share * 100
    hundredths = percent * 100
    if hundredths.denominator != 1:
        return str(share)
    return f"{shown_number(Decimal(hundredths.numerator) / 100)}%"


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for line in text.splitlines() if line.strip())


_WORDS: Mapping[FieldKind, Callable[[str], object]] = {
    FieldKind.LINE: str,
    FieldKind.TEXT: str,
    FieldKind.LINES: _lines,
}
_READERS: Mapping[FieldKind, Callable[[str], object]] = {
    FieldKind.DAY: days.parse,
    FieldKind.MONTH: period.parse,
    FieldKind.SHARE: _share,
    FieldKind.WHOLE: _whole,
    FieldKind.NUMBER: _number,
}
_SHOWN: Mapping[type[Any], Callable[[Any], str]] = {
    Decimal: shown_number,
    Fraction: _shown_share,
    tuple: "\n".join,
    period.Period: lambda value: value.code,
    date: days.shown,
}
