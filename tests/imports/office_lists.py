"""Lists of people and units as tests type them."""

from __future__ import annotations

from collections.abc import Sequence

from danhgia_desktop.imports.assembly import Assembly
from danhgia_desktop.imports.table import Source, TableKind

STAFF_HEADER = ("STT", "Mã CB", "Họ và tên", "Loại", "Đơn vị", "Chức vụ", "Từ ngày")


def listed(*rows: Sequence[str], name: str = "Sheet1") -> Source:
    """Return a source with one sheet of those rows."""
    assembly = Assembly()
    assembly.add_table(name, TableKind.SHEET, enumerate(rows, start=1))
    return assembly.source("danh sách.xlsx")


def staff_list(*rows: str) -> Source:
    """Return a list of people, each as "CC01|Nguyễn Văn A|Công chức|Văn phòng|Chuyên viên|01/01/2026"."""
    return listed(STAFF_HEADER, *((str(number), *row.split("|")) for number, row in enumerate(rows, start=1)))


def unit_list(*rows: str) -> Source:
    """Return a list of units, each as "Tên|Ký hiệu|Loại|Thuộc|Thứ tự"."""
    return listed(("Tên đơn vị", "Ký hiệu", "Loại", "Thuộc đơn vị", "Thứ tự"), *(row.split("|") for row in rows))
