"""The two languages of the interface: sentences that exist in both, and numbers, which are the same in both."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from string import Formatter
from typing import TYPE_CHECKING

from danhgia_desktop import points
from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from collections.abc import Mapping

_THOUSAND = 1000
_LONGEST_TEXT = 300
"""Characters: a path on Windows has 260."""


class Language(StrEnum):
    """A language people can read the program in; official documents are always Vietnamese."""

    VI = "vi"
    EN = "en"


@dataclass(frozen=True, slots=True)
class Words:
    """One sentence in both languages, with places for values in braces."""

    vi: str
    en: str

    def say(self, language: Language, values: Mapping[str, object] | None = None) -> str:
        """Return the sentence with its values filled in.

        Raises:
            KeyError: the sentence asks for a value that is not given.
        """
        return self.sentence(language).format_map({} if values is None else values)

    def sentence(self, language: Language) -> str:
        """Return the sentence with its values still to be filled in."""
        return self.en if language is Language.EN else self.vi

    def asks_for(self, language: Language) -> frozenset[str]:
        """Return the names of the values that the sentence needs."""
        return frozenset(name for _, name, _, _ in Formatter().parse(self.sentence(language)) if name)


def say_text(text: str) -> str:
    """Return text from outside as it stands in a sentence: one line, nothing invisible, the middle of much left out."""
    shown = tidy(text)
    half = _LONGEST_TEXT // 2
    return shown if len(shown) <= _LONGEST_TEXT else f"{shown[:half]}…{shown[-half:]}"


def say_points(value: points.Points) -> str:
    """Return points as sentences write them: "40,5" in either language, as people type it and documents print it."""
    return points.shown(value)


def say_count(count: int) -> str:
    """Return a whole number with its thousands marked, as it goes with a decimal comma: "20.000"."""
    return f"{count:,}".replace(",", ".")


def say_size(size: int) -> str:
    """Return a number of bytes as file managers show it: "147,5 kB", "1,2 GB"."""
    amount, unit = Decimal(size), "byte"
    for larger in ("kB", "MB", "GB", "TB"):
        if amount < _THOUSAND:
            break
        amount, unit = amount / _THOUSAND, larger
    return f"{points.shown(amount.quantize(Decimal('0.1'), ROUND_HALF_UP))} {unit}"
