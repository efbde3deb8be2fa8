from __future__ import annotations

import time
import tracemalloc
from datetime import datetime
from datetime import time as clock
from decimal import Decimal

import openpyxl
import pytest

from danhgia_desktop.imports import sheet_scan
from danhgia_desktop.imports.faults import (
    EntitiesRefusedError,
    FileDamagedError,
    NoTableError,
    TableTooLargeError,
)
from danhgia_desktop.imports.legacy_text import LegacyEncoding
from danhgia_desktop.imports.table import NoticeCode, TableKind
from tests.imports.builders import (
    SHEET,
    bare_workbook,
    links,
    old,
    only_table,
    parts_of,
    sheet_of,
    texts,
    with_part,
    workbook,
    zipped,
)


def test_rows_stand_where_they_stood(read):
    def fill(book):
        sheet = book.add_worksheet("Bảng điểm")
        sheet.write("B3", "TIÊU CHÍ")
        sheet.write("D3", "ĐIỂM")
        sheet.write("B5", "Công tác")
        sheet.write("D5", 40.5)

    table = only_table(read("a.xlsx", workbook(fill)))

    assert (table.name, table.kind) == ("Bảng điểm", TableKind.SHEET)
    assert [row.number for row in table.rows] == [3, 5]
    assert texts(table) == [["", "TIÊU CHÍ", "", "ĐIỂM"], ["", "Công tác", "", "40.5"]]
    assert table.rows[1].cells[3].number == Decimal("40.5")
    assert table.address(table.rows[1], 3) == "Bảng điểm!D5"


def test_every_kind_of_value_is_read(read):
    def fill(book):
        sheet = book.add_worksheet()
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        hour = book.add_format({"num_format": "hh:mm"})
        sheet.write_row("A1", ["chữ", 4, 0.1 + 0.2, True])
        sheet.write_datetime("E1", datetime(2020, 12, 31), day)  # noqa: DTZ001
        sheet.write_datetime("F1", clock(7, 30), hour)
        sheet.write_rich_string("G1", "đậm ", book.add_format({"bold": True}), "và ", "thường")
        sheet.write_formula("H1", "=B1*2", None, 8)
        sheet.write_formula("I1", '="a"&"b"', None, "ab")
        sheet.write("J1", "dòng một\ndòng hai")

    (row,) = only_table(read("a.xlsx", workbook(fill))).rows

    assert [cell.text for cell in row.cells] == [
        "chữ", "4", "0.3", "TRUE", "31/12/2020", "07:30", "đậm và thường", "8", "ab", "dòng một\ndòng hai",
    ]  # fmt: skip
    assert [cell.number for cell in row.cells] == [
        None, Decimal(4), Decimal("0.3"), None, None, None, None, Decimal(8), None, None,
    ]  # fmt: skip


def test_inline_strings_and_excels_escapes_are_read(read):
    content = bare_workbook('<row r="2"><c r="B2" t="inlineStr"><is><t>Một_x000D_\nHai_x005F_x000D_</t></is></c></row>')

    assert texts(only_table(read("a.xlsx", content))) == [["", "Một\nHai_x000D_"]]


def test_cells_without_references_follow_each_other(read):
    content = bare_workbook("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")

    assert texts(only_table(read("a.xlsx", content))) == [["1", "2"], ["3"]]


def test_text_that_looks_like_a_formula_is_text(read):
    (row,) = only_table(read("a.xlsx", workbook(lambda book: book.add_worksheet().write_string("A1", "=1+1")))).rows

    assert (row.cells[0].text, row.cells[0].number) == ("=1+1", None)


def test_merged_cells_have_their_text_once(read):
    def fill(book):
        sheet = book.add_worksheet()
        sheet.merge_range("A1:C1", "BẢNG CHẤM ĐIỂM")
        sheet.write("B1", "bị che")
        sheet.merge_range("A2:A3", "I")
        sheet.write_row("B2", ["một", 1])
        sheet.write_row("B3", ["hai", 2])

    table = only_table(read("a.xlsx", workbook(fill)))

    assert texts(table) == [["BẢNG CHẤM ĐIỂM"], ["I", "một", "1"], ["", "hai", "2"]]


def test_formulas_that_were_never_computed_are_blank_and_named(tmp_path, read):
    book = openpyxl.Workbook()
    book.active.title = "Điểm"
    book.active.append(["Tổng", "=SUM(B2:B3)"])
    book.save(tmp_path / "made.xlsx")

    source = read("a.xlsx", (tmp_path / "made.xlsx").read_bytes())

    assert texts(only_table(source)) == [["Tổng"]]
    (notice,) = source.notices
    assert (notice.code, notice.places, notice.count) == (NoticeCode.FORMULAS_WITHOUT_VALUES, ("Điểm!B1",), 1)


def test_errors_are_kept_as_text_and_named(read):
    def fill(book):
        sheet = book.add_worksheet("S")
        sheet.write("A1", "Tổng")
        for row in range(30):
            sheet.write_formula(row, 1, "=1/0", None, "#DIV/0!" if row else "#REF!")

    source = read("a.xlsx", workbook(fill))

    assert texts(only_table(source))[:2] == [["Tổng", "#REF!"], ["", "#DIV/0!"]]
    (notice,) = source.notices
    assert (notice.code, notice.count) == (NoticeCode.ERROR_VALUES, 30)
    assert notice.places == tuple(f"S!B{row}" for row in range(1, 21))


def test_several_sheets_come_in_order_and_hidden_ones_are_named(read):
    def fill(book):
        for name, hide in (("Một", None), ("Ẩn", "hide"), ("Rất ẩn", "very_hidden"), ("Trống", None), ("Hai", None)):
            sheet = book.add_worksheet(name)
            if name != "Trống":
                sheet.write("A1", f"trang {name}")
            if hide:
                getattr(sheet, hide)()
        chart = book.add_chart({"type": "line"})
        chart.add_series({"values": "=Một!$A$1"})
        book.add_chartsheet("Biểu đồ").set_chart(chart)

    source = read("a.xlsx", workbook(fill))

    assert [(table.name, texts(table)) for table in source.tables] == [
        ("Một", [["trang Một"]]),
        ("Hai", [["trang Hai"]]),
    ]
    assert [(notice.code, notice.places) for notice in source.notices] == [
        (NoticeCode.HIDDEN_SHEETS_SKIPPED, ("Ẩn", "Rất ẩn"))
    ]


def test_macros_are_ignored_and_said_to_be(read):
    content = sheet_of([["x"]])
    links_part = parts_of(content)["xl/_rels/workbook.xml.rels"].decode()
    link = '<Relationship Id="m" Type="http://schemas.microsoft.com/vbaProject" Target="vbaProject.bin"/>'
    links_part = links_part.replace("</Relationships>", f"{link}</Relationships>")
    content = with_part(content, "xl/_rels/workbook.xml.rels", links_part)

    source = read("a.xlsm", with_part(content, "xl/vbaProject.bin", b"\xd0\xcf\x11\xe0macros"))

    assert [notice.code for notice in source.notices] == [NoticeCode.MACROS_IGNORED]
    assert texts(only_table(source)) == [["x"]]


def test_workbooks_whose_parts_have_other_names_are_read(read):
    """Excel on the web calls the workbook workbook2.xml."""
    parts = parts_of(sheet_of([["Một", 1]]))
    renamed = {name.replace("workbook.xml", "workbook2.xml"): part for name, part in parts.items()}
    renamed["_rels/.rels"] = parts["_rels/.rels"].replace(b"workbook.xml", b"workbook2.xml")

    assert texts(only_table(read("a.xlsx", zipped(renamed)))) == [["Một", "1"]]


@pytest.mark.parametrize("encoding", LegacyEncoding)
def test_old_encodings_in_a_workbook_are_named(read, encoding):
    source = read("a.xlsx", sheet_of([[old("Điểm chuẩn", encoding), old("Tự chấm điểm thưởng", encoding)]]))

    assert source.legacy is encoding
    assert texts(only_table(source.converted(encoding))) == [["Điểm chuẩn", "Tự chấm điểm thưởng"]]


def test_days_counted_from_1904_are_the_right_days(read):
    def fill(book):
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        book.add_worksheet().write("A1", datetime(2020, 12, 31), day)  # noqa: DTZ001

    assert texts(only_table(read("a.xlsx", workbook(fill, date_1904=True)))) == [["31/12/2020"]]


def test_a_workbook_without_a_cell_is_no_table(read):
    with pytest.raises(NoTableError):
        read("a.xlsx", workbook(lambda book: book.add_worksheet()))


def test_thousands_of_rows_are_read_in_seconds(read, thorough):
    count = 10_000 if thorough else 2_500
    content = sheet_of([[f"1.{row}", f"Tiêu chí số {row}", row / 4, row / 8] for row in range(count)])

    started = time.process_time()
    table = only_table(read("a.xlsx", content))

    assert time.process_time() - started < count / 500
    assert len(table.rows) == count
    assert table.rows[2_499].cells[2].number == Decimal("624.75")


@pytest.mark.parametrize(
    ("rows", "what", "address"),
    [
        ('<row r="1048576"><c r="A1048576"><v>1</v></c></row>', "rows", "S!A1048576"),
        ('<row r="1"><c r="XFD1"><v>1</v></c></row>', "columns", "S!XFD1"),
        ('<row r="9999999"><c><v>1</v></c></row>', "rows", "S!A9999999"),
        ('<row><c r="A1"><v>1</v></c></row><row><c r="IV150000"><v>1</v></c></row>', "area", "S!IV150000"),
    ],
)
def test_a_cell_far_out_is_refused_before_anything_is_allocated(read, rows, what, address):
    content = bare_workbook(rows)

    tracemalloc.start()
    with pytest.raises(TableTooLargeError) as raised:
        read("a.xlsx", content)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert (raised.value.values["what"], raised.value.values["address"]) == (what, address)
    assert peak < 50_000_000


def test_empty_formatted_cells_far_out_do_no_harm(read):
    content = bare_workbook('<row><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>')

    assert texts(only_table(read("a.xlsx", content))) == [["1"]]


def test_a_dimension_that_lies_is_not_believed(read):
    content = sheet_of([["x"]])
    sheet = parts_of(content)["xl/worksheets/sheet1.xml"].replace(b'ref="A1"', b'ref="A1:XFD1048576"')

    assert b"XFD1048576" in sheet
    assert texts(only_table(read("a.xlsx", with_part(content, "xl/worksheets/sheet1.xml", sheet)))) == [["x"]]


def test_one_long_text_in_very_many_cells_is_refused(read):
    """10 000 cells that share one text of 32 000 letters would take 320 MB."""
    cells = '<row><c t="s"><v>0</v></c></row>' * 10_000
    content = bare_workbook(cells, strings=f"<si><t>{'x' * 32_000}</t></si>")

    with pytest.raises(TableTooLargeError) as raised:
        read("a.xlsx", content)

    assert raised.value.values["what"] == "characters"


def test_overlapping_merges_without_end_are_refused(read):
    merges = "".join('<mergeCell ref="A1:Z2000"/>' for _time in range(200))
    cells = '<row><c r="A1"><v>1</v></c></row><row><c r="Z2000"><v>1</v></c></row>'

    with pytest.raises(TableTooLargeError) as raised:
        read("a.xlsx", bare_workbook(cells, after=f"<mergeCells>{merges}</mergeCells>"))

    assert raised.value.values["what"] == "merges"


def test_very_many_merges_are_refused(read):
    merges = '<mergeCell ref="A1:A2"/>' * 100_001

    with pytest.raises(TableTooLargeError) as raised:
        read("a.xlsx", bare_workbook("<row><c><v>1</v></c></row>", after=f"<mergeCells>{merges}</mergeCells>"))

    assert raised.value.values["what"] == "merges"


def test_very_many_shared_texts_are_refused(read, monkeypatch):
    monkeypatch.setattr(sheet_scan, "MAX_SHARED_STRINGS", 1_000)

    with pytest.raises(TableTooLargeError) as raised:
        read("a.xlsx", bare_workbook("<row><c><v>1</v></c></row>", strings="<si/>" * 1_001))

    assert raised.value.values["what"] == "texts"


def test_more_cells_than_are_read_are_refused(read, monkeypatch):
    monkeypatch.setattr(sheet_scan, "MAX_CELLS", 1_000)

    with pytest.raises(TableTooLargeError) as raised:
        read("a.xlsx", bare_workbook("<row><c><v>1</v></c></row>" * 1_001))

    assert (raised.value.values["what"], raised.value.values["address"]) == ("cells", "S!A1001")


@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "_rels/.rels"]
)
def test_entities_are_refused_in_every_part_that_is_read(read, part):
    content = sheet_of([["x"]])
    hostile = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + parts_of(content)[part].partition(b"?>")[2]

    with pytest.raises(EntitiesRefusedError):
        read("a.xlsx", with_part(content, part, hostile))


@pytest.mark.parametrize(
    "rows",
    [
        '<row><c r="1A"><v>1</v></c></row>',
        '<row><c t="s"><v>7</v></c></row>',
        '<row><c t="s"><v>-1</v></c></row>',
        '<row><c t="s"><v>x</v></c></row>',
        '<row><c t="b"><v>2</v></c></row>',
        '<row r="x"><c><v>1</v></c></row>',
    ],
)
def test_cells_that_make_no_sense_are_damaged(read, rows):
    with pytest.raises(FileDamagedError):
        read("a.xlsx", bare_workbook(rows, strings="<si><t>x</t></si>"))


def test_a_missing_sheet_is_damaged(read):
    parts = parts_of(bare_workbook("<row/>"))
    del parts["xl/worksheets/sheet1.xml"]

    with pytest.raises(FileDamagedError) as raised:
        read("a.xlsx", zipped(parts))

    assert raised.value.values == {"part": "xl/worksheets/sheet1.xml", "reason": "missing part", "file": "a.xlsx"}


def test_another_format_hidden_in_the_package_is_never_reached(read):
    """The reading library tries .xlsb and .ods too when .xlsx fails."""
    bomb = "<office:document-content/>"
    parts = {**parts_of(sheet_of([["x"]])), "content.xml": bomb, "xl/workbook.bin": b"\x83\x01" * 1000}

    assert texts(only_table(read("a.xlsx", zipped(parts)))) == [["x"]]


def test_a_sheet_listed_without_a_link_is_left_out(read):
    content = sheet_of([["x"]])
    listed = parts_of(content)["xl/workbook.xml"].replace(
        b"</sheets>", b'<sheet name="Ma" sheetId="9" r:id="nowhere"/></sheets>'
    )

    source = read("a.xlsx", with_part(content, "xl/workbook.xml", listed))

    assert [table.name for table in source.tables] == ["Sheet1"]


def test_a_moment_that_the_library_stumbles_over_is_damaged(read, capfd):
    styles = f'<styleSheet xmlns="{SHEET}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
    content = with_part(bare_workbook('<row><c s="1"><v>-1e308</v></c></row>'), "xl/styles.xml", styles)
    own_links = links(worksheet="worksheets/sheet1.xml", styles="styles.xml")

    with pytest.raises(FileDamagedError):
        read("a.xlsx", with_part(content, "xl/_rels/workbook.xml.rels", own_links))

    assert "panicked" in capfd.readouterr().err


def test_sheets_are_counted_together_before_any_is_read(read, monkeypatch):
    monkeypatch.setattr(sheet_scan, "MAX_CELLS", 5)

    def fill(book):
        for _sheet in range(2):
            book.add_worksheet().write_row(0, 0, [1, 2, 3])

    with pytest.raises(TableTooLargeError) as raised:
        read("a.xlsx", workbook(fill))

    assert raised.value.values == {
        "table": "Sheet2", "what": "cells", "limit": 5, "address": "Sheet2!C1", "file": "a.xlsx"
    }  # fmt: skip
