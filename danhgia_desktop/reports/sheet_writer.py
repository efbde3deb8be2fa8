"""One document as one sheet of a workbook."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from xlsxwriter.utility import xl_range

from danhgia_desktop.reports import official_form, sheet_blocks
from danhgia_desktop.reports.document import (
    Caption,
    Letterhead,
    Orientation,
    Paragraph,
    Signatures,
    Table,
    TitleBlock,
    tables,
)
from danhgia_desktop.reports.sheet_formats import FONT_NAME
from danhgia_desktop.reports.sheet_grid import SheetGrid, grid_of, with_parts
from danhgia_desktop.reports.sheet_measures import pixels
from danhgia_desktop.reports.sheet_pen import SheetPen
from danhgia_desktop.reports.sheet_table import TablePlace, table_borders, write_table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xlsxwriter.worksheet import Worksheet

    from danhgia_desktop.reports.document import Document
    from danhgia_desktop.reports.official_form import Paper
    from danhgia_desktop.reports.progress import Meter
    from danhgia_desktop.reports.sheet_pen import Content
    from danhgia_desktop.reports.sheet_slots import Slots
    from danhgia_desktop.reports.typesetting import Typesetter

_A4 = 9
_INCH = 72.0
_HEADER_MARGIN = 10 / 25.4


def write_document(document: Document, sheet: Worksheet, slots: Slots, meter: Meter) -> Mapping[int, Content]:
    """Write a document into an empty sheet and return what was written, by `sheet_pen.cell_number`.

    Raises:
        CellTextTooLongError, TooManyRowsError: Excel cannot hold it.
    """
    paper = official_form.paper(document.orientation)
    grid, edges = _grid(document, slots.setter, paper.text_width)
    for column, (left, right) in enumerate(pairwise(grid.cuts)):
        sheet.set_column_pixels(column, column, pixels(right) - pixels(left))
    pen = SheetPen(sheet=sheet, grid=grid, slots=slots)
    places = _write_blocks(document, pen, edges, paper.text_width, meter)
    _set_up_page(sheet, document, paper, last_row=pen.row - 1, last_column=len(grid.widths) - 1)
    _set_up_tables(sheet, places)
    return pen.written


def _grid(document: Document, setter: Typesetter, width: float) -> tuple[SheetGrid, dict[int, tuple[float, ...]]]:
    """Return the sheet's columns, and the edges of the parts of the blocks that have parts side by side."""
    grid = grid_of((table_borders(table, width) for table in tables(document)), width)
    edges: dict[int, tuple[float, ...]] = {}
    for index, block in enumerate(document.blocks):
        if isinstance(block, Letterhead):
            parts = sheet_blocks.letterhead_parts(block, setter, width)
        elif isinstance(block, Signatures):
            parts = sheet_blocks.signature_parts(block, setter, width)
        else:
            continue
        grid, edges[index] = with_parts(grid, parts.ideals, parts.needs)
    return grid, edges


def _write_blocks(
    document: Document, pen: SheetPen, edges: Mapping[int, tuple[float, ...]], width: float, meter: Meter
) -> list[TablePlace]:
    places: list[TablePlace] = []
    for index, block in enumerate(document.blocks):
        match block:
            case Letterhead():
                sheet_blocks.write_letterhead(block, pen, pen.grid.spans(edges[index]))
            case TitleBlock():
                sheet_blocks.write_title(block, pen)
            case Caption():
                sheet_blocks.write_caption(block, pen)
            case Paragraph():
                sheet_blocks.write_paragraph(block, pen)
            case Table():
                pen.end_row(sheet_blocks.GAP)
                places.append(write_table(block, pen, width, meter))
            case _:
                sheet_blocks.write_signatures(block, pen, pen.grid.spans(edges[index]))
        meter.advance()
    return places


def _set_up_page(sheet: Worksheet, document: Document, paper: Paper, *, last_row: int, last_column: int) -> None:
    sheet.set_paper(_A4)
    if document.orientation is Orientation.LANDSCAPE:
        sheet.set_landscape()
    sheet.set_margins(
        left=paper.left / _INCH, right=paper.right / _INCH, top=paper.top / _INCH, bottom=paper.bottom / _INCH
    )
    sheet.fit_to_pages(1, 0)
    sheet.print_area(0, 0, max(0, last_row), last_column)
    number = f'&C&"{FONT_NAME},Regular"&{official_form.PAGE_NUMBER.size:g}&P'
    sheet.set_header(number, {"margin": _HEADER_MARGIN})


def _set_up_tables(sheet: Worksheet, places: list[TablePlace]) -> None:
    """Repeat the heading on every page below it, and keep it in sight where it is the only one.

    Excel repeats one heading of a sheet: the last one, for the tables before it are short as a rule.
    """
    sheet.outline_settings(symbols_below=False)
    if places:
        areas = " ".join(
            xl_range(place.heading, place.first_column, place.last_row, place.last_column) for place in places
        )
        # No green corners on codes such as "1.1", nor on sums of rows that are not neighbours.
        sheet.ignore_errors({"number_stored_as_text": areas, "formula_differs": areas, "formula_range": areas})
        sheet.repeat_rows(places[-1].heading)
    if len(places) == 1:
        sheet.freeze_panes(places[0].heading + 1, 0)
