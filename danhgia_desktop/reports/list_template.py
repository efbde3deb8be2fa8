"""Empty lists of people and units as workbooks that offices fill in and import."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from danhgia_desktop.organization.office_tables import CHOICES_SHEET
from danhgia_desktop.reports.guide_page import write_guide_page
from danhgia_desktop.reports.printable import printable
from danhgia_desktop.reports.sheet_measures import pixels, row_height
from danhgia_desktop.reports.sheet_text import check_length
from danhgia_desktop.reports.template_workbook import begin_workbook
from danhgia_desktop.reports.typography import TextStyle

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

C = TypeVar("C", bound=str)

_HEADING_ROW = 2
_ROWS = 1_000
"""Rows that are prepared: what people put below them is read as well."""
_A4 = 9
_PADDING = 4.0
_LINE = row_height(TextStyle(size=12), 1) + _PADDING
_TITLE_HEIGHT = row_height(TextStyle(size=14), 1) + _PADDING
_HINT = (
    "Điền từ dưới hàng ví dụ (hàng ví dụ không được nhập), rồi nhập tệp này vào chương trình; xem trang “Hướng dẫn”."
)
_GREY, _FILL = "#666666", "#DCE4EE"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListColumn(Generic[C]):
    """One column.

    Attributes:
        heading: what it is known by when the list comes back.
        width: in points.
        sample: what stands in the sample row.
        about: how it is filled in.
        choices: what cells are chosen from, though people may type something else; none for any text.
    """

    heading: C
    width: float
    sample: str
    about: str
    choices: Sequence[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ListTemplate(Generic[C]):
    """An empty list: what it is called, its columns, and lines on how it is imported."""

    sheet: str
    title: str
    columns: tuple[ListColumn[C], ...]
    importing: tuple[str, ...]


def compose_list(template: ListTemplate[C]) -> bytes:
    """Return a workbook with the list, a page that tells how to fill it in, and the words that cells are chosen from.

    Raises:
        CellTextTooLongError: Excel cannot hold the name of a unit.
    """
    file = io.BytesIO()
    workbook = begin_workbook(file, template.title)
    sheet = workbook.add_worksheet(template.sheet)
    _write_columns(workbook, sheet, template)
    columns = [f"{column.heading}: {column.about}" for column in template.columns]
    write_guide_page(workbook, template.title, (("Các cột", columns), ("Nhập vào chương trình", template.importing)))
    _offer_choices(workbook, sheet, template)
    workbook.close()
    return file.getvalue()


def _write_columns(workbook: Workbook, sheet: Worksheet, template: ListTemplate[C]) -> None:
    heading = workbook.add_format(
        {"bold": True, "border": 1, "text_wrap": True, "align": "center", "valign": "vcenter", "bg_color": _FILL}
    )
    sample = workbook.add_format(
        {"italic": True, "border": 1, "valign": "vcenter", "font_color": _GREY, "num_format": "@"}
    )
    # Text, lest Excel take away the zeros of codes and turn the days of dates about.
    below = workbook.add_format({"num_format": "@"})
    sheet.write_string(0, 0, template.title, workbook.add_format({"bold": True, "font_size": 14}))
    sheet.write_string(1, 0, _HINT, workbook.add_format({"italic": True, "font_color": _GREY}))
    for place, column in enumerate(template.columns):
        sheet.set_column_pixels(place, place, pixels(column.width), below)
        sheet.write_string(_HEADING_ROW, place, column.heading, heading)
        sheet.write_string(_HEADING_ROW + 1, place, printable(column.sample), sample)
    sheet.set_default_row(_LINE)
    sheet.set_row(0, _TITLE_HEIGHT)
    sheet.set_row(_HEADING_ROW, 2 * _LINE)
    sheet.freeze_panes(_HEADING_ROW + 1, 2)
    sheet.repeat_rows(_HEADING_ROW)
    sheet.ignore_errors({"number_stored_as_text": f"A1:Z{_ROWS}"})
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)


def _offer_choices(workbook: Workbook, sheet: Worksheet, template: ListTemplate[C]) -> None:
    """Add the page of words, and let cells be chosen from its columns: a list inside a cell would end at a comma."""
    offered: Mapping[int, ListColumn[C]] = {
        place: column for place, column in enumerate(template.columns) if column.choices
    }
    page = workbook.add_worksheet(CHOICES_SHEET)
    bold = workbook.add_format({"bold": True, "bottom": 1})
    for at, (place, column) in enumerate(offered.items()):
        page.write_string(0, at, f"Chọn cho cột “{column.heading}”", bold)
        page.set_column_pixels(at, at, pixels(max(column.width, 150.0)))
        for row, choice in enumerate(column.choices, start=1):
            check_length(choice)
            page.write_string(row, at, printable(choice))
        letter = chr(ord("A") + at)
        sheet.data_validation(
            _HEADING_ROW + 1,
            place,
            _ROWS,
            place,
            {
                "validate": "list",
                "source": f"='{CHOICES_SHEET}'!${letter}$2:${letter}${len(column.choices) + 1}",
                "error_type": "warning",
                "error_title": column.heading,
                "error_message": "Không có trong danh mục chọn. Vẫn ghi như vậy?",
            },
        )
