"""The signatories side by side, as one strip."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.reports import official_form
from danhgia_desktop.reports.pagination import Strip
from danhgia_desktop.reports.typography import MILLIMETRE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.reports.document import SignatureBlock, Signatures
    from danhgia_desktop.reports.line_breaking import Line
    from danhgia_desktop.reports.official_form import Paper
    from danhgia_desktop.reports.page import Page
    from danhgia_desktop.reports.typesetting import Typesetter
    from danhgia_desktop.reports.typography import TextStyle

SIGNATURE_GAP = 12.0
_PADDING = 2 * MILLIMETRE


def signature_strip(signatures: Signatures, setter: Typesetter, paper: Paper) -> Strip:
    """Lay out the signatories in columns of equal width; a single one stands in the right half."""
    count = max(2, len(signatures.columns))
    width = paper.text_width / count
    first = count - len(signatures.columns)
    columns = [_column(block, setter, width - 2 * _PADDING) for block in signatures.columns]
    band = _Band(
        columns=tuple(columns),
        centres=tuple(paper.left + (first + index + 0.5) * width for index in range(len(columns))),
        setter=setter,
    )
    return Strip(height=band.height, draw=band.draw, gap=SIGNATURE_GAP)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Column:
    """One signatory's lines."""

    place_date: tuple[Line, ...]
    titles: tuple[Line, ...]
    note: tuple[Line, ...]
    name: tuple[Line, ...]


def _column(block: SignatureBlock, setter: Typesetter, width: float) -> _Column:
    def broken(text: str, style: TextStyle) -> tuple[Line, ...]:
        return setter.balanced(text, style, width) if text else ()

    titles = [line for title in block.titles for line in broken(title, official_form.SIGNATORY_TITLE)]
    return _Column(
        place_date=broken(block.place_date, official_form.PLACE_DATE),
        titles=tuple(titles),
        note=broken(block.note, official_form.SIGNATORY_NOTE),
        name=broken(block.name, official_form.SIGNATORY_NAME),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Band:
    """All signatories: dates, titles and names of all of them stand level."""

    columns: tuple[_Column, ...]
    centres: tuple[float, ...]
    setter: Typesetter

    @property
    def height(self) -> float:
        return self._names_top() + _tallest([column.name for column in self.columns], official_form.SIGNATORY_NAME)

    def draw(self, page: Page, top: float) -> None:
        titles_top = top + self._titles_top()
        for column, centre in zip(self.columns, self.centres, strict=True):
            self._draw_lines(page, centre, top, column.place_date, official_form.PLACE_DATE)
            below = self._draw_lines(page, centre, titles_top, column.titles, official_form.SIGNATORY_TITLE)
            self._draw_lines(page, centre, below, column.note, official_form.SIGNATORY_NOTE)
            self._draw_lines(page, centre, top + self._names_top(), column.name, official_form.SIGNATORY_NAME)

    def _titles_top(self) -> float:
        return _tallest([column.place_date for column in self.columns], official_form.PLACE_DATE)

    def _names_top(self) -> float:
        titles = max((_height(column) for column in self.columns), default=0.0)
        return self._titles_top() + titles + official_form.SIGNING_ROOM

    def _draw_lines(self, page: Page, centre: float, top: float, lines: tuple[Line, ...], style: TextStyle) -> float:
        baseline = self.setter.baseline(style)
        for line in lines:
            page.text(centre - line.width / 2, top + baseline, line.text, style)
            top += style.leading
        return top


def _height(column: _Column) -> float:
    titles = len(column.titles) * official_form.SIGNATORY_TITLE.leading
    return titles + len(column.note) * official_form.SIGNATORY_NOTE.leading


def _tallest(lines: Sequence[tuple[Line, ...]], style: TextStyle) -> float:
    return max(map(len, lines), default=0) * style.leading
