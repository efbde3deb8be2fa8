from __future__ import annotations

import subprocess
import sys
from decimal import Decimal

import pytest

from danhgia_desktop.imports.legacy_text import LegacyEncoding
from danhgia_desktop.imports.table import (
    Cell,
    Notice,
    NoticeCode,
    Source,
    SourceRow,
    SourceTable,
    TableKind,
    column_letters,
)

ROW = SourceRow(
    number=7, cells=(Cell(text="I"), Cell(text="C«ng t¸c v¨n th\u00ad"), Cell(text="44", number=Decimal(44)))
)


@pytest.mark.parametrize(
    ("name", "kind", "address"),
    [
        ("Sheet1", TableKind.SHEET, "Sheet1!B7"),
        ("", TableKind.LINES, "dòng 7, cột 2"),
        ("Bảng 2", TableKind.WORD_TABLE, "bảng 2, hàng 7, ô 2"),
    ],
)
def test_an_address_is_said_as_people_say_it(name, kind, address):
    assert SourceTable(name=name, rows=(ROW,), kind=kind).address(ROW, 1) == address


@pytest.mark.parametrize(("column", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (255, "IV"), (16383, "XFD")])
def test_columns_are_named_as_in_excel(column, letters):
    assert column_letters(column) == letters


def test_conversion_changes_the_words_and_nothing_else():
    notice = Notice(code=NoticeCode.MACROS_IGNORED)
    table = SourceTable(name="Sheet1", rows=(ROW,), kind=TableKind.SHEET)
    source = Source(name="a.xls", tables=(table,), legacy=LegacyEncoding.TCVN3, notices=(notice,))

    converted = source.converted(LegacyEncoding.TCVN3)

    (row,) = converted.tables[0].rows
    assert [cell.text for cell in row.cells] == ["I", "Công tác văn thư", "44"]
    assert row.cells[2].number == 44
    assert (converted.name, converted.legacy, converted.notices) == ("a.xls", None, (notice,))
    assert source.tables[0].rows[0].cells[1].text == "C«ng t¸c v¨n th\u00ad"


def test_conversion_removes_soft_hyphens_that_were_no_letters():
    row = SourceRow(number=1, cells=(Cell(text="Coâng taùc\u00ad"),))
    source = Source(name="", tables=(SourceTable(name="", rows=(row,), kind=TableKind.LINES),))

    converted = source.converted(LegacyEncoding.VNI)

    assert converted.tables[0].rows[0].cells[0].text == "Công tác"


def test_the_tables_can_be_imported_without_any_library_for_files():
    code = (
        "import sys, danhgia_desktop.imports.table, danhgia_desktop.imports.reading;"
        "print([name for name in ('python_calamine', 'xlrd', 'docx', 'openpyxl', 'lxml') if name in sys.modules])"
    )

    outcome = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert outcome.stdout == "[]\n"
