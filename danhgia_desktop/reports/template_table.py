"""The table of a rubric's template: what a person edits in Excel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from danhgia_desktop import points
from danhgia_desktop.regulation.rubric import TOTAL
from danhgia_desktop.regulation.rubric_template import TemplateColumn
from danhgia_desktop.reports import fonts
from danhgia_desktop.reports.growing_sheet import GrowingSheet
from danhgia_desktop.reports.printable import printable
from danhgia_desktop.reports.sheet_formats import number_code
from danhgia_desktop.reports.sheet_grid import Span
from danhgia_desktop.reports.sheet_measures import TALLEST_ROW, pixels, row_height, text_room
from danhgia_desktop.reports.sheet_text import check_length, looks_like_formula
from danhgia_desktop.reports.typesetting import Typesetter
from danhgia_desktop.reports.typography import Face, TextStyle

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from danhgia_desktop.regulation.rubric import Criterion, CriterionKey, Rubric
    from danhgia_desktop.regulation.rubric_template import Shown

TABLE_SHEET = "Bộ tiêu chí"

_COLUMNS = tuple(TemplateColumn)
_LAST_SHOWN = len(_COLUMNS) - 2
_HEADING_ROW = 2
_SPARE_ROWS = 200
"""Rows below the table are prepared as well, for what a person adds there."""
_DEEPEST_LEVEL, _DEEPEST_INDENT = 7, 15
"""Excel's own limits."""
_A4 = 9
_SIZE = 12.0
_WIDTHS = {
    TemplateColumn.CODE: 42.0,
    TemplateColumn.TEXT: 282.0,
    TemplateColumn.MAXIMUM: 54.0,
    TemplateColumn.EVIDENCE: 150.0,
    TemplateColumn.GUIDANCE: 198.0,
    TemplateColumn.RULES: 222.0,
    TemplateColumn.KEY: 72.0,
}
"""In points; those shown fill A4 landscape at three quarters of their size."""
_INDENT = 9.0
"""What Excel's step of indentation takes, in points."""
_PADDING = 3.0
_CENTERED = (TemplateColumn.CODE, TemplateColumn.MAXIMUM)
_HINT = "Sửa, thêm, bớt hoặc đổi chỗ các hàng dưới đây rồi nhập lại tệp vào chương trình; xem trang “Hướng dẫn”."
_SECTION_FILL, _HEADING_FILL = "#EEF2F7", "#DCE4EE"


def write_table(workbook: Workbook, rubric: Rubric, texts: Mapping[CriterionKey, Shown]) -> None:
    """Add the sheet of the table to a workbook.

    Args:
        workbook: where to.
        rubric: the rubric; its total stands in the last row.
        texts: the texts of each criterion's cells.

    Raises:
        CellTextTooLongError: Excel cannot hold a text.
    """
    sheet = workbook.add_worksheet(TABLE_SHEET, GrowingSheet)
    looks = _Looks(workbook)
    sheet.write_string(0, 0, printable(rubric.name), looks.of(bold=True, font_size=14))
    sheet.write_string(1, 0, _HINT, looks.of(italic=True, font_color="#555555"))
    heading = looks.of(bold=True, border=1, text_wrap=True, align="center", valign="vcenter", bg_color=_HEADING_FILL)
    for place, column in enumerate(_COLUMNS):
        is_hidden = column is TemplateColumn.KEY
        below = looks.of(text_wrap=True, valign="top", num_format=_format_of(column))
        sheet.set_column_pixels(place, place, pixels(_WIDTHS[column]), below, {"hidden": is_hidden})
        sheet.write_string(_HEADING_ROW, place, column.value, heading)
    sheet.set_row(_HEADING_ROW, row_height(TextStyle(size=_SIZE), 2) + _PADDING)
    setter = Typesetter(fonts.preferred())
    ordered = (*rubric.lines, rubric.root)
    for row, criterion in enumerate(ordered, start=_HEADING_ROW + 1):
        _write_criterion(sheet, row, criterion, texts[criterion.key], _Row(looks, setter, rubric, criterion))
    _set_up(sheet, last_row=_HEADING_ROW + len(ordered))


class _Looks:
    """The formats of one workbook, each made once."""

    def __init__(self, workbook: Workbook) -> None:
        self._workbook = workbook
        self._made: dict[frozenset[tuple[str, object]], Format] = {}

    def of(self, **properties: Any) -> Format:
        key = frozenset(properties.items())
        if key not in self._made:
            self._made[key] = self._workbook.add_format(properties)
        return self._made[key]


class _Row:
    """How the cells of one criterion look."""

    def __init__(self, looks: _Looks, setter: Typesetter, rubric: Rubric, criterion: Criterion) -> None:
        self._looks = looks
        self._setter = setter
        self._criterion = criterion
        self._indent = min(max(0, rubric.depth(criterion.key) - 1), _DEEPEST_INDENT)
        self.level = min(self._indent, _DEEPEST_LEVEL)
        self._is_bold = criterion.key == TOTAL or not rubric.is_leaf(criterion.key)
        self._properties: dict[str, object] = {
            "border": 1,
            "text_wrap": True,
            "valign": "top",
            "bold": self._is_bold,
        }
        if rubric.depth(criterion.key) <= 1:
            self._properties["bg_color"] = _SECTION_FILL

    def format(self, column: TemplateColumn, text: str = "") -> Format:
        """Return the format of a cell."""
        properties = dict(self._properties)
        if column in _CENTERED:
            properties["align"] = "center"
        if column is TemplateColumn.TEXT:
            properties |= {"align": "left", "indent": self._indent}
        if column is TemplateColumn.MAXIMUM:
            properties["num_format"] = number_code(self._criterion.max_points, self._criterion.places)
        else:
            properties["num_format"] = _format_of(column)
        if looks_like_formula(text):
            properties["quote_prefix"] = True
        return self._looks.of(**properties)

    def height(self, texts: Shown) -> float:
        """Return how high the row must be to show its texts whole, in points."""
        style = TextStyle(size=_SIZE, face=Face.BOLD if self._is_bold else Face.REGULAR)
        lines = [len(self._setter.lines(text, style, self._room(column))) for column, text in texts.items()]
        return min(row_height(style, max(lines, default=1)) + _PADDING, TALLEST_ROW)

    def _room(self, column: TemplateColumn) -> float:
        indented = self._indent * _INDENT if column is TemplateColumn.TEXT else 0.0
        return text_room(Span(first=0, last=0, left=indented, right=_WIDTHS[column]))


def _format_of(column: TemplateColumn) -> str:
    """Return Excel's code for a column's cells; numbers of rows stay text, lest Excel make a day of 1.1."""
    return "@" if column in {TemplateColumn.CODE, TemplateColumn.KEY} else "General"


def _write_criterion(sheet: Worksheet, row: int, criterion: Criterion, texts: Shown, look: _Row) -> None:
    for place, column in enumerate(_COLUMNS):
        text = criterion.key if column is TemplateColumn.KEY else texts.get(column, "")
        check_length(text)
        made = look.format(column, text)
        if column is TemplateColumn.MAXIMUM and criterion.max_points is not None:
            sheet.write_number(row, place, float(criterion.max_points), made)
        elif text:
            sheet.write_string(row, place, text, made)
        else:
            sheet.write_blank(row, place, None, made)
    sheet.set_row(row, look.height(texts), None, {"level": look.level})


def _set_up(sheet: Worksheet, *, last_row: int) -> None:
    sheet.outline_settings(symbols_below=False)
    sheet.freeze_panes(_HEADING_ROW + 1, 2)
    sheet.repeat_rows(_HEADING_ROW)
    sheet.print_area(0, 0, last_row, _LAST_SHOWN)
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.6)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&C&P/&N")
    sheet.ignore_errors({"number_stored_as_text": f"A1:A{last_row + _SPARE_ROWS}"})
    first, last = _HEADING_ROW + 1, last_row + _SPARE_ROWS
    maximum, key = _COLUMNS.index(TemplateColumn.MAXIMUM), _COLUMNS.index(TemplateColumn.KEY)
    sheet.data_validation(
        first,
        maximum,
        last,
        maximum,
        {
            "validate": "decimal",
            "criteria": "between",
            "minimum": 0,
            "maximum": float(points.MOST),
            "error_type": "warning",
            "error_title": "Điểm chuẩn",
            "error_message": "Điểm chuẩn là một số từ 0, nhiều nhất hai chữ số thập phân; để trống nếu không có.",
        },
    )
    # Not the sheet's own protection: under it Excel lets nobody remove or move a row.
    sheet.data_validation(
        first,
        key,
        last,
        key,
        {
            "validate": "custom",
            "value": "=FALSE",
            "error_title": "Cột của chương trình",
            "error_message": "Cột này giúp chương trình nhận lại từng tiêu chí; xin đừng sửa.",
        },
    )
