"""The page of a template that tells people how to fill it in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.reports import fonts
from danhgia_desktop.reports.sheet_grid import Span
from danhgia_desktop.reports.sheet_measures import pixels, row_height, text_room
from danhgia_desktop.reports.typesetting import Typesetter
from danhgia_desktop.reports.typography import TextStyle

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

GUIDE_SHEET = "Hướng dẫn"

_NAME_WIDTH, _WORDS_WIDTH = 150.0, 420.0
"""In points: together the width of A4."""
_STYLE = TextStyle(size=12)
_A4 = 9


def write_guide_page(workbook: Workbook, title: str, sections: Iterable[tuple[str, Sequence[str]]]) -> None:
    """Add the page to a workbook.

    Args:
        workbook: where to.
        title: stands above it.
        sections: headings, and the lines below each: what they are about, a colon, and what there is to know.
    """
    sheet = workbook.add_worksheet(GUIDE_SHEET)
    sheet.set_column_pixels(0, 0, pixels(_NAME_WIDTH))
    sheet.set_column_pixels(1, 1, pixels(_WORDS_WIDTH))
    sheet.write_string(0, 0, title, workbook.add_format({"bold": True, "font_size": 14}))
    formats = (
        workbook.add_format({"bold": True, "bottom": 1}),
        workbook.add_format({"bold": True, "text_wrap": True, "valign": "top"}),
        workbook.add_format({"text_wrap": True, "valign": "top", "num_format": "@"}),
    )
    row = 2
    for heading, lines in sections:
        row = _write_section(sheet, row, heading, lines, formats)
    sheet.hide_gridlines(2)
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)


def _write_section(
    sheet: Worksheet, row: int, heading: str, lines: Sequence[str], formats: tuple[Format, Format, Format]
) -> int:
    under, bold, plain = formats
    setter = Typesetter(fonts.preferred())
    room = text_room(Span(first=1, last=1, left=0.0, right=_WORDS_WIDTH))
    sheet.write_string(row, 0, heading, under)
    sheet.write_blank(row, 1, None, under)
    for line in lines:
        row += 1
        name, _colon, words = line.partition(": ")
        sheet.write_string(row, 0, name, bold)
        sheet.write_string(row, 1, words, plain)
        sheet.set_row(row, row_height(_STYLE, len(setter.lines(words, _STYLE, room))))
    return row + 2
