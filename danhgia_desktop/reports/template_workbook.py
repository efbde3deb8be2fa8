"""Workbooks that people fill in and that come back: how an empty one is begun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.reports.printable import printable
from danhgia_desktop.reports.sheet_formats import FONT_NAME

if TYPE_CHECKING:
    import io

    from xlsxwriter import Workbook

_LONGEST_TITLE = 200


def begin_workbook(file: io.BytesIO, title: str) -> Workbook:
    """Return a workbook that is written into a file once it is closed; texts in it stay texts, whatever they are."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - most commands can do without

    workbook = Workbook(
        file,
        {
            "in_memory": True,
            "strings_to_numbers": False,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "default_format_properties": {"font_name": FONT_NAME, "font_size": 12, "font_scheme": "none"},
        },
    )
    workbook.set_properties({"title": printable(title)[:_LONGEST_TITLE]})
    return workbook
