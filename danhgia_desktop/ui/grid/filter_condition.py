"""What a person may write above a column to see only some rows."""

from __future__ import annotations

import operator
import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Protocol

from danhgia_desktop import points
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.text import nfc
from danhgia_desktop.ui.grid.cell import RowLook
from danhgia_desktop.ui.grid.quick_text import quick_fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from danhgia_desktop.points import Points
    from danhgia_desktop.ui.grid.cell import Cell
    from danhgia_desktop.ui.grid.grid_model import GridModel

_RELATION = re.compile(r"(<>|<=|>=|=|<|>)\s*(.*)", re.DOTALL)
_SPAN = re.compile(r"(.+?)\.\.(.+)", re.DOTALL)
_ORDERS: dict[str, Callable[[Any, Any], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
}
_BLANK_WORDS = {"trống", "blank"}
_BLANK_NUMBER = "trong"
"""Typed without its marks it is a word like any other, but not where numbers stand."""


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
    number: Decimal

    def keeps(self, cell: Cell) -> bool:
        """Tell whether a cell meets it."""
        return cell.value is not None and _holds(cell.value, self.relation, self.number)


@dataclass(frozen=True, slots=True)
class Spans:
    """The number is one of those from the least to the most, both included."""

    least: Decimal
    most: Decimal

    def keeps(self, cell: Cell) -> bool:
        """Tell whether a cell meets it."""
        value = cell.value
        return value is not None and _holds(value, ">=", self.least) and _holds(value, "<=", self.most)


@dataclass(frozen=True, slots=True)
class Not:
    """What another condition does not keep."""

    condition: Condition

    def keeps(self, cell: Cell) -> bool:
        """Tell whether a cell meets it."""
        return not self.condition.keeps(cell)


def condition_of(written: str, *, numeric: bool = False) -> Condition | None:
    """Return what is written above a column: `>5`, `<=3`, `=0`, `<>2`, `5..8`, `trống`, or words to look for.

    `=` alone asks for blank cells, `<>` alone for all others. What is no
    number after a sign, as people are still typing it, is looked for as words.

    Args:
        written: what is written.
        numeric: whether the column holds numbers.

    Returns:
        None where nothing is asked for.
    """
    text = nfc(written).strip()
    if not text or text in {"<", ">", "<=", ">="}:
        return None
    if text.casefold() in _BLANK_WORDS or (numeric and quick_fold(text) == _BLANK_NUMBER):
        return Says("")
    if found := _RELATION.fullmatch(text):
        return _related(found[1], found[2]) or Contains((quick_fold(text),))
    if found := _SPAN.fullmatch(text):
        least, most = _number(found[1]), _number(found[2])
        if least is not None and most is not None:
            return Spans(min(least, most), max(least, most))
    return Contains(tuple(quick_fold(text).split()))


def matching_rows(source: GridModel, conditions: Mapping[int, Condition]) -> frozenset[int]:
    """Return the rows of a model that meet the conditions of all their columns.

    A note has nothing in most columns and never will: it is not blank there, and no other than what is asked for.
    """
    rows: Iterable[int] = range(source.rowCount())
    for column, condition in conditions.items():
        rows = [row for row in rows if _keeps(condition, source, row, column)]
    return frozenset(rows)


def _keeps(condition: Condition, source: GridModel, row: int, column: int) -> bool:
    cell = source.cell(row, column)
    return condition.keeps(cell) and (bool(cell.text) or source.row_look(row) is not RowLook.NOTE)


def _holds(value: Points, relation: str, number: Decimal) -> bool:
    """Compare exactly; decimals, which nearly all values are, twenty times as fast as fractions."""
    return _ORDERS[relation](value, number if isinstance(value, Decimal) else Fraction(number))


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


def _number(text: str) -> Decimal | None:
    try:
        return points.parse(text.strip())
    except ExpectedError:
        return None
