from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest
import xlwt

from danhgia_desktop.imports.faults import (
    FileDamagedError,
    NoTableError,
    PasswordProtectedError,
    TableTooLargeError,
)
from danhgia_desktop.imports.legacy_text import LegacyEncoding
from danhgia_desktop.imports.table import NoticeCode, TableKind
from tests.imports.builders import old, old_workbook, only_table, texts


def sheet_with(rows: list[list[object]]) -> bytes:
    def fill(book: xlwt.Workbook) -> None:
        sheet = book.add_sheet("Bảng điểm")
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                sheet.write(number, column, value)

    return old_workbook(fill)


def test_every_kind_of_value_is_read(read):
    def fill(book):
        sheet = book.add_sheet("Điểm")
        for column, value in enumerate(["chữ\nhai dòng", 4, 0.1 + 0.2, 40.5, True, False]):
            sheet.write(1, column + 1, value)
        sheet.write(1, 8, date(2020, 12, 31), xlwt.easyxf(num_format_str="dd/mm/yyyy"))
        sheet.write(1, 9, time(7, 30), xlwt.easyxf(num_format_str="hh:mm"))
        sheet.write(1, 10, 9e9, xlwt.easyxf(num_format_str="dd/mm/yyyy"))

    table = only_table(read("a.xls", old_workbook(fill)))

    assert (table.name, table.kind) == ("Điểm", TableKind.SHEET)
    assert texts(table) == [
        ["", "chữ\nhai dòng", "4", "0.3", "40.5", "TRUE", "FALSE", "", "31/12/2020", "07:30", "9000000000"]
    ]
    assert table.address(table.rows[0], 1) == "Điểm!B2"
    assert [cell.number for cell in table.rows[0].cells[2:5]] == [Decimal(4), Decimal("0.3"), Decimal("40.5")]


def test_merged_cells_have_their_text_once(read):
    def fill(book):
        sheet = book.add_sheet("A")
        sheet.write_merge(0, 0, 0, 3, "BẢNG CHẤM ĐIỂM")
        sheet.write(1, 3, "x")

    assert texts(only_table(read("a.xls", old_workbook(fill)))) == [["BẢNG CHẤM ĐIỂM"], ["", "", "", "x"]]


def test_errors_are_kept_as_text_and_named(read):
    def fill(book):
        sheet = book.add_sheet("S")
        sheet.row(0).set_cell_error(1, "#REF!")

    source = read("a.xls", old_workbook(fill))

    assert texts(only_table(source)) == [["", "#REF!"]]
    assert [(notice.code, notice.places) for notice in source.notices] == [(NoticeCode.ERROR_VALUES, ("S!B1",))]


def test_hidden_sheets_are_passed_over_and_named(read):
    def fill(book):
        for name, visibility in (("Một", 0), ("Ẩn", 1), ("Rất ẩn", 2), ("Hai", 0)):
            sheet = book.add_sheet(name)
            sheet.write(0, 0, name)
            sheet.visibility = visibility

    source = read("a.xls", old_workbook(fill))

    assert [table.name for table in source.tables] == ["Một", "Hai"]
    assert [notice.places for notice in source.notices] == [("Ẩn", "Rất ẩn")]


def test_macros_are_ignored_and_said_to_be(read):
    content = sheet_with([["x"]]) + "_VBA_PROJECT_CUR".encode("utf-16-le").ljust(512, b"\0")

    assert [notice.code for notice in read("a.xls", content).notices] == [NoticeCode.MACROS_IGNORED]


@pytest.mark.parametrize("encoding", LegacyEncoding)
def test_old_encodings_are_named(read, encoding):
    source = read("a.xls", sheet_with([[old("Điểm chuẩn", encoding), old("Tự chấm điểm thưởng", encoding)]]))

    assert source.legacy is encoding
    assert texts(only_table(source.converted(encoding))) == [["Điểm chuẩn", "Tự chấm điểm thưởng"]]


def test_an_encrypted_workbook_needs_its_password(read):
    """A record FILEPASS stands right behind the beginning of the workbook."""
    content = bytearray(sheet_with([["x"]]))
    begin = content.index(b"\x09\x08\x10\x00") + 20
    content[begin : begin + 10] = b"\x2f\x00\x06\x00\x00\x00\x00\x00\x00\x00"

    with pytest.raises(PasswordProtectedError):
        read("a.xls", bytes(content))


def test_a_workbook_without_a_cell_is_no_table(read):
    with pytest.raises(NoTableError):
        read("a.xls", sheet_with([]))


def test_the_most_a_sheet_can_claim_is_refused_without_being_walked_through(read):
    def fill(book):
        sheet = book.add_sheet("S")
        sheet.write(65_535, 255, "x")

    with pytest.raises(TableTooLargeError) as raised:
        read("a.xls", old_workbook(fill))

    assert raised.value.values["what"] == "area"


@pytest.mark.parametrize("cut", [600, 1500, 3000])
def test_a_cut_workbook_is_damaged(read, cut):
    content = sheet_with([[f"ô {row}"] for row in range(50)])

    with pytest.raises(FileDamagedError):
        read("a.xls", content[:cut])


def test_a_workbook_that_does_not_begin_as_one_is_damaged(read):
    content = bytearray(sheet_with([["x"]]))
    content[content.index(b"\x09\x08\x10\x00")] = 0

    with pytest.raises(FileDamagedError) as raised:
        read("a.xls", bytes(content))

    assert "BOF" in str(raised.value.values["reason"])
