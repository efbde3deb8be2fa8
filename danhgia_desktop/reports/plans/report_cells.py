"""Cells and rows as the tables of these reports have them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from danhgia_desktop.official_text import short_date
from danhgia_desktop.reports.document import Alignment, Column, Millimetres, NumberCell, Row, RowStyle, Share, TextCell

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date


ROMAN = (
    *("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"),
    *("XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"),
)
BLANK = TextCell()


def words(header: str, weight: float = 1.0) -> Column:
    """Return a column of words that takes its share of the width."""
    return Column(header=header, width=Share(weight=weight))


def narrow(header: str, millimetres: float) -> Column:
    """Return a column of days, numbers or marks."""
    return Column(header=header, width=Millimetres(value=millimetres), align=Alignment.CENTER)


def named(header: str, millimetres: float) -> Column:
    """Return a column of names."""
    return Column(header=header, width=Millimetres(value=millimetres))


def text(said: str) -> TextCell:
    """Return a cell of words."""
    return TextCell(text=said)


def day(on: date | None) -> TextCell:
    """Return a cell with a day, or nothing."""
    return BLANK if on is None else TextCell(text=short_date(on))


def count(number: int) -> NumberCell:
    """Return a cell with a whole number."""
    return NumberCell(value=Decimal(number))


def heading_row(mark: str, said: str, columns: int, style: RowStyle = RowStyle.SECTION) -> Row:
    """Return a row that says what the rows below it are."""
    return Row(cells=(text(mark), text(said), *(BLANK for _ in range(columns - 2))), style=style)


def roman(number: int) -> str:
    """Return the mark of a section, from 1 on; plain figures where there are more than anybody reads in Roman ones."""
    return ROMAN[number - 1] if number <= len(ROMAN) else str(number)


def padded(number: int) -> str:
    """Return a number as running text writes it: "08", "12"."""
    return f"{number:02}"


def lines(said: Sequence[str]) -> TextCell:
    """Return a cell of several lines, blank ones left out."""
    return TextCell(text="\n".join(filter(None, said)))
