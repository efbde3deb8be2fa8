"""What a person may write above a column to see only some rows."""

from __future__ import annotations

import operator
import re
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Protocol

from danhgia_desktop import points
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.ui.grid.quick_text import quick_fold

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from danhgia_desktop.ui.grid.cell import Cell
    from danhgia_desktop.ui.grid.grid_model import GridModel

_RELATION = re.compile(r"(<>|<=|>=|=|<|>)\s*(.*)", re.DOTALL)
_SPAN = re.compile(r"(.+?)\.\.(.+)", re.DOTALL)
_ORDERS: dict[str, Callable[[Fraction, Fraction], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
}
_BLANK_WORDS = {"trống", "blank"}


class Condition(Protocol):
    """What a cell must meet for its row to be kept."""

    def keeps(self, cell: Cell) -> bool:
        """Tell whether a cell meets it."""


@dataclass(frozen=True, slots=True)
class Contains:
    """The text has every word in it, diacritics and case apart."""

    words: tuple[str, ...]

    def keeps(self, cell: Cell) -> bool:
        """Tell whether a cell meets it."""
        folded = quick_fold(cell.text)
        return all(word in folded for word in self.words)


@dataclass(frozen=True, slots=True)
class Says:
    """The text is this, diacritics and case apart; "" is blank."""

    folded: str

    def keeps(self, cell: Cell) -> bool:
        """Tell whether a cell meets it."""
        return quick_fold(cell.text) == self.folded


@dataclass(frozen=True, slots=True)
class Compares:
    """The number stands in an order to another one; words and blanks have no number."""

    relation: str
    number: Fraction

    def keeps(self, cell: Cell) -> bool:
        """Tell whether a cell meets it."""
        return cell.value is not None and _ORDERS[self.relation](Fraction(cell.value), self.number)


@dataclass(frozen=True, slots=True)
class Spans:
    """The number is one of those from the least to the most, both included."""

    least: Fraction
    most: Fraction

    def keeps(self, cell: Cell) -> bool:
        """Tell whether a cell meets it."""
        return cell.value is not None and self.least <= Fraction(cell.value) <= self.most


@dataclass(frozen=True, slots=True)
class Not:
    """What another condition does not keep."""

    condition: Condition

    def keeps(self, cell: Cell) -> bool:
        """Tell whether a cell meets it."""
        return not self.condition.keeps(cell)


def condition_of(written: str) -> Condition | None:
    """Return what is written above a column: `>5`, `<=3`, `=0`, `<>2`, `5..8`, `trống`, or words to look for.

    `=` alone asks for blank cells, `<>` alone for all others. What is no
    number after a sign, as people are still typing it, is looked for as words.

    Returns:
        None where nothing is asked for.
    """
    text = written.strip()
    if not text or text in {"<", ">", "<=", ">="}:
        return None
    if text.casefold() in _BLANK_WORDS:
        return Says("")
    if found := _RELATION.fullmatch(text):
        return _related(found[1], found[2]) or Contains((quick_fold(text),))
    if found := _SPAN.fullmatch(text):
        least, most = _number(found[1]), _number(found[2])
        if least is not None and most is not None:
            return Spans(min(least, most), max(least, most))
    return Contains(tuple(quick_fold(text).split()))


def matching_rows(source: GridModel, conditions: Mapping[int, Condition]) -> frozenset[int]:
    """Return the rows of a model that meet the conditions of all their columns."""
    checks = [(column, condition.keeps) for column, condition in conditions.items()]
    return frozenset(
        row for row in range(source.rowCount()) if all(keeps(source.cell(row, column)) for column, keeps in checks)
    )


def _related(sign: str, operand: str) -> Condition | None:
    if sign == "<>":
        return Not(_equal(operand))
    if sign == "=":
        return _equal(operand)
    number = _number(operand)
    return None if number is None else Compares(sign, number)


def _equal(operand: str) -> Condition:
    number = _number(operand)
    return Says(quick_fold(operand)) if number is None else Compares("=", number)


def _number(text: str) -> Fraction | None:
    try:
        parsed = points.parse(text.strip())
    except ExpectedError:
        return None
    return None if parsed is None else Fraction(parsed)
