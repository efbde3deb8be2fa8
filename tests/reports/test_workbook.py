from __future__ import annotations

import io
import warnings
import zipfile
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from danhgia_desktop.reports import sheet_pen, workbook
from danhgia_desktop.reports.checking import check_workbook
from danhgia_desktop.reports.document import (
    Caption,
    Document,
    NumberCell,
    Orientation,
    Paragraph,
    Row,
    RowStyle,
    TextCell,
    TitleBlock,
)
from danhgia_desktop.reports.numbered_sheet import NumberedSheet
from danhgia_desktop.reports.progress import ReportCancelledError
from danhgia_desktop.reports.sheet_text import CellTextTooLongError
from tests.reports.builders import (
    COLUMNS,
    make_annex,
    make_document,
    make_form,
    make_letterhead,
    make_row,
    make_signatures,
    make_table,
    number,
    numbered_rows,
    rubric_lines,
)

FIRST_ROW = 3
"""Of a document that begins with its table: a gap, the heading, then this row."""


def read(*documents: Document, data_only: bool = False) -> Worksheet:
    """Write documents and open the first sheet."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", category=UserWarning)  # openpyxl knows no shapes
        book = openpyxl.load_workbook(io.BytesIO(workbook.render(*documents)), data_only=data_only)
    return book.worksheets[0]


def values(sheet: Worksheet) -> list[list[object]]:
    return [[cell for cell in row if cell is not None] for row in sheet.values if any(cell is not None for cell in row)]


def part(document: Document, name: str) -> str:
    """Return the text of one part of the file."""
    with zipfile.ZipFile(io.BytesIO(workbook.render(document))) as file:
        return file.read(name).decode()


def test_a_small_annex_reads_cell_by_cell():
    assert values(read(make_form(rows=2))) == [
        ["BẢNG CHẤM ĐIỂM, ĐÁNH GIÁ XẾP LOẠI THI ĐUA"],
        ["SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG NĂM 2020"],
        ["(Kèm theo Báo cáo số      /BC-TNMT ngày      /12/2020 của Sở TN&MT)"],
        ["SỐ TT", "TIÊU CHÍ", "ĐIỂM CHUẨN"],
        ["1", "Tiêu chí thứ 1.", 1],
        ["2", "Tiêu chí thứ 2.", 1],
        ["KT. GIÁM ĐỐC"],
        ["PHÓ GIÁM ĐỐC"],
        ["Lê Văn A"],
    ]


def test_every_line_of_a_real_rubric_is_there():
    written = values(read(make_annex()))

    assert [row[:2] for row in written[4:-3] if len(row) > 2] == [
        [code, words] if code else [words, float(maximum.removesuffix(" điểm"))]
        for code, words, maximum, _ in rubric_lines()
        if maximum
    ]


def test_sums_are_live_formulas_with_the_values_computed_for_them():
    rows = (
        make_row("I", "Phần", "3.5", RowStyle.SECTION, sum_of=(1, 2)),
        make_row("1", "Dòng", "1.25"),
        make_row("2", "Dòng", "2.25"),
    )
    document = make_document(make_table(*rows))

    assert read(document)["C3"].value == "=SUM(C4:C5)"
    assert read(document, data_only=True)["C3"].value == 3.5


def test_a_stated_value_that_the_rows_do_not_add_up_to_stays_with_a_note():
    rows = (
        make_row("VI", "Phần", "10", RowStyle.SECTION, sum_of=(1, 2), note="Cộng các dòng con: 7,5"),
        make_row("-", "Dòng", "5.0"),
        make_row("-", "Dòng", "2.5"),
    )

    cell = read(make_document(make_table(*rows)))["C3"]

    assert cell.value == 10
    assert cell.comment.text == "Cộng các dòng con: 7,5"


def test_a_blank_group_stays_blank_until_its_first_row_is_filled_in():
    rows = (make_row("I", "Phần", None, RowStyle.SECTION, sum_of=(1,)), make_row("1", "Dòng", None))
    document = make_document(make_table(*rows))

    assert read(document)["C3"].value == '=IF(COUNT(C4)=0,"",SUM(C4))'
    assert read(document, data_only=True)["C3"].value in {None, ""}


def test_a_group_of_blanks_beside_lines_that_do_not_apply_adds_up_what_is_filled_in_later():
    words = Row(cells=(TextCell(), TextCell(text="Không áp dụng"), TextCell(text="KAD")))
    group = make_row("I", "Phần", "0", RowStyle.SECTION, sum_of=(1, 2))
    nothing = make_row("II", "Phần", "0", RowStyle.SECTION, sum_of=(2,))

    sheet = read(make_document(make_table(group, make_row("1", "Dòng", None), words, nothing)))

    assert sheet["C3"].value == "=SUM(C4:C5)"
    assert sheet["C6"].value == 0


def test_a_sum_of_too_many_scattered_rows_stays_a_value():
    leaves = numbered_rows(3000)
    total = make_row("", "Tổng", "1500", sum_of=tuple(range(0, 3000, 2)))

    assert read(make_document(make_table(*leaves, total))).cell(3003, 3).value == 1500


def test_a_sum_over_words_and_thirds_is_exact():
    words = Row(cells=(TextCell(), TextCell(text="Không áp dụng"), TextCell(text="KAD")))
    thirds = Row(cells=(TextCell(), TextCell(), NumberCell(value=Fraction(20, 3))))
    total = Row(cells=(TextCell(), TextCell(), NumberCell(value=Fraction(20, 3), sum_of=(0, 1))))
    document = make_document(make_table(words, thirds, total))

    assert read(document)["C5"].value == "=SUM(C3:C4)"
    assert read(document, data_only=True)["C5"].value == pytest.approx(20 / 3)


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        (number("44"), "General"),
        (number("4.0"), "0.0#;-0.0#;0"),
        (number("0.25"), "0.00;-0.00;0"),
        (number(None), "General"),
        (NumberCell(value=Decimal(100), unit="điểm"), 'General "điểm"'),
        (NumberCell(value=Decimal("7.5"), places=1, unit='"đ"'), '0.0# "đ";-0.0# "đ";0 "đ"'),
        (NumberCell(value=Fraction(20, 3)), "0.0#;-0.0#;0"),
    ],
)
def test_numbers_are_shown_with_their_places(cell, code):
    row = Row(cells=(TextCell(), TextCell(), cell))

    assert read(make_document(make_table(row)))["C3"].number_format == code


@pytest.mark.parametrize(
    "text", ["=1+1", '=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "12,5", "http://a.vn", "{=1}", "1.1"]
)
def test_words_stay_words_whatever_they_look_like(text):
    document = make_document(make_table(make_row(text, text)), Paragraph(text=text))

    sheet = read(document)

    assert [(sheet[place].data_type, sheet[place].value) for place in ("A3", "B3", "A4")] == [("s", text)] * 3
    assert sheet["A3"].quotePrefix is text.startswith(("=", "+", "-", "@"))
    assert "<f>" not in part(document, "xl/worksheets/sheet1.xml")
    assert "hyperlink" not in part(document, "xl/worksheets/sheet1.xml")


def test_text_is_composed_and_keeps_its_line_ends():
    sheet = read(make_document(make_table(make_row("1", "Đa\u0301nh gia\u0301\r\nxe\u0302\u0301p loa\u0323i"))))

    assert sheet["B3"].value == "Đánh giá\nxếp loại"


def test_a_text_longer_than_a_cell_holds_is_refused():
    with pytest.raises(CellTextTooLongError) as caught:
        workbook.render(make_document(make_table(make_row("1", "dài " * 10_000))))

    assert caught.value.values["longest"] == 32_767
    assert str(caught.value.values["beginning"]).startswith("dài dài")


def test_more_rows_than_a_sheet_holds_are_refused(monkeypatch):
    monkeypatch.setattr(sheet_pen, "_MOST_ROWS", 100)

    with pytest.raises(sheet_pen.TooManyRowsError):
        workbook.render(make_document(make_table(*numbered_rows(100))))


def test_the_sheet_prints_as_the_annex_does():
    sheet = read(make_form())

    assert sheet.page_setup.paperSize == 9
    assert sheet.page_setup.orientation == "portrait"
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == "$5:$5"
    assert sheet.print_area == "'Bảng chấm điểm'!$A$1:$D$22"
    assert sheet.freeze_panes == "A6"
    margins = sheet.page_margins
    assert [round(side * 25.4, 1) for side in (margins.left, margins.right, margins.top, margins.bottom)] == [
        30.0,
        15.0,
        20.0,
        20.0,
    ]


def test_pages_are_numbered_at_the_top_but_not_the_first():
    sheet = read(make_form())

    assert sheet.HeaderFooter.differentFirst
    assert sheet.HeaderFooter.scaleWithDoc is False
    assert sheet.oddHeader.center.text == "&P"
    assert (sheet.oddHeader.center.font, sheet.oddHeader.center.size) == ("Times New Roman,Regular", 13)
    assert not sheet.firstHeader.center.text


def test_a_long_caption_is_broken_into_even_lines():
    caption = "(Kèm theo Báo cáo số      /BC-STNMT ngày      /12/2020 của Sở Tài nguyên và Môi trường tỉnh Bắc Giang)"

    first, second = values(read(make_document(Caption(text=caption))))

    assert 0.8 < len(first[0]) / len(second[0]) < 1.2


def test_a_sheet_may_lie_across():
    sheet = read(make_document(make_table(make_row("1", "a")), orientation=Orientation.LANDSCAPE))

    assert sheet.page_setup.orientation == "landscape"


def test_the_columns_fill_the_papers_width_and_no_more():
    for orientation, pixels in ((Orientation.PORTRAIT, 623), (Orientation.LANDSCAPE, 952)):
        sheet = read(make_document(make_table(make_row("1", "a")), orientation=orientation))
        widths = [sheet.column_dimensions[letter].width for letter in "ABC"]
        # Twelve-point Times has digits 8 pixels wide; each column adds 5.
        assert 0.95 * pixels < sum(width * 8 for width in widths) + 15 <= pixels + 15


def test_rows_are_high_enough_for_their_words():
    sheet = read(make_document(make_table(make_row("1", "ngắn"), make_row("2", "Văn phòng Sở " * 20))))

    assert sheet.row_dimensions[3].height == 18.75
    assert sheet.row_dimensions[4].height == 81.75
    assert sheet["B4"].alignment.wrap_text


def test_a_row_is_never_higher_than_excel_allows():
    sheet = read(make_document(make_table(make_row("2", "Văn phòng Sở " * 600))))

    assert sheet.row_dimensions[3].height == 409.5


def test_cells_are_set_in_times_with_borders():
    sheet = read(make_document(make_table(make_row("1", "a", style=RowStyle.GUIDANCE), make_row("I", "B"))))

    heading, cell = sheet["B2"], sheet["B3"]
    assert (heading.font.name, heading.font.sz, heading.font.b) == ("Times New Roman", 12, True)
    assert (cell.font.name, cell.font.sz, cell.font.i) == ("Times New Roman", 12, True)
    assert {side.style for side in (cell.border.left, cell.border.right, cell.border.top, cell.border.bottom)} == {
        "thin"
    }
    assert (sheet["C3"].alignment.horizontal, cell.alignment.horizontal) == ("center", "left")


def test_a_total_stands_in_the_middle_and_carries_its_unit():
    total = Row(
        cells=(TextCell(), TextCell(text="TỔNG CỘNG"), NumberCell(value=Decimal(100), unit="điểm")),
        style=RowStyle.TOTAL,
    )
    sheet = read(make_document(make_table(total)))

    assert sheet["B3"].alignment.horizontal == "center"
    assert (sheet["C3"].value, sheet["C3"].font.b) == (100, True)


def test_rows_can_be_folded_by_their_depth():
    rows = tuple(Row(cells=(TextCell(), TextCell(text=str(depth)), number("1")), depth=depth) for depth in (0, 1, 2, 9))
    sheet = read(make_document(make_table(*rows)))

    assert [sheet.row_dimensions[FIRST_ROW + index].outlineLevel for index in range(4)] == [0, 1, 2, 7]
    assert not sheet.sheet_properties.outlinePr.summaryBelow


def test_a_table_is_left_unmerged_as_long_as_the_signature_fits_its_columns():
    sheet = read(make_annex())

    assert not [area for area in sheet.merged_cells.ranges if 5 <= area.min_row <= 109]
    assert values(sheet)[-1] == ["Lê Văn A"]
    assert sheet.cell(sheet.max_row, 3).value == "Lê Văn A"


def test_a_column_is_cut_where_a_signature_fits_none():
    sheet = read(make_form())

    assert {"B6:C6", "B17:C17"} <= {str(area) for area in sheet.merged_cells.ranges}
    assert sheet["C22"].value == "Lê Văn A"


def test_a_letterhead_stands_on_top_in_merged_cells():
    sheet = read(
        make_document(make_letterhead("SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG"), make_table(make_row("1", "a")), make_signatures())
    )

    assert values(sheet)[:3] == [
        ["UBND TỈNH BẮC GIANG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", "Độc lập - Tự do - Hạnh phúc"],
        ["Số: 05/BC-SNV", "Bắc Giang, ngày 09 tháng 12 năm 2020"],
    ]
    assert {"A1:B1", "C1:D1"} <= {str(area) for area in sheet.merged_cells.ranges}
    assert sheet["C1"].alignment.shrink_to_fit
    assert not sheet["C1"].alignment.wrap_text
    assert sheet["A2"].font.b
    assert not sheet["A1"].font.b


def test_a_long_agency_takes_several_rows_and_the_lines_are_drawn_as_shapes():
    document = make_document(
        make_letterhead("TRUNG TÂM PHÁT TRIỂN QUỸ ĐẤT VÀ KỸ THUẬT TÀI NGUYÊN MÔI TRƯỜNG"),
        TitleBlock(lines=("BÁO CÁO",), ruled=True),
    )

    assert [row[0] for row in values(read(document))[1:4]] == [
        "TRUNG TÂM PHÁT TRIỂN",
        "QUỸ ĐẤT VÀ KỸ THUẬT",
        "TÀI NGUYÊN MÔI TRƯỜNG",
    ]
    assert part(document, "xl/drawings/drawing1.xml").count("<xdr:sp ") == 3


def test_a_letterhead_without_number_and_date_has_no_row_for_them():
    sheet = read(make_document(make_letterhead(superior="", number_line="", place_date="")))

    assert values(sheet) == [
        ["SỞ NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["Độc lập - Tự do - Hạnh phúc"],
    ]


def test_signatories_stand_side_by_side():
    sheet = read(make_document(make_table(make_row("1", "a")), make_signatures("Lê Văn A", "Trần Thị B")))

    assert values(sheet)[-3:] == [
        ["KT. GIÁM ĐỐC", "KT. GIÁM ĐỐC"],
        ["PHÓ GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
        ["Lê Văn A", "Trần Thị B"],
    ]


def test_each_document_gets_a_sheet_of_its_own():
    first = make_document(make_table(make_row("1", "a")), title="Một", short_title="Phòng A")
    second = make_document(make_table(make_row("1", "b")), make_table(make_row("2", "c")), title="Phòng A")
    book = openpyxl.load_workbook(io.BytesIO(workbook.render(first, second)))

    assert book.sheetnames == ["Phòng A", "Phòng A (2)"]
    assert book["Phòng A"].print_title_rows == "$2:$2"
    # Excel repeats the heading of one table only: the last one.
    assert book["Phòng A (2)"].print_title_rows == "$5:$5"
    assert book["Phòng A (2)"].freeze_panes is None


@pytest.mark.parametrize("mistake", ["numberStoredAsText", "formula", "formulaRange"])
def test_codes_and_sums_get_no_green_corners(mistake):
    sheet = part(make_document(make_table(make_row("1", "a"))), "xl/worksheets/sheet1.xml")

    assert f'<ignoredError sqref="A2:C3" {mistake}="1"/>' in sheet


def test_the_file_says_what_it_is():
    moment = datetime(2026, 11, 21, 2, 5, tzinfo=UTC)
    content = workbook.render(make_document(title="Bảng chấm điểm", author="Sở Nội vụ"), created_at=moment)
    about = openpyxl.load_workbook(io.BytesIO(content)).properties

    assert (about.title, about.creator, about.created) == ("Bảng chấm điểm", "Sở Nội vụ", moment.replace(tzinfo=None))


def test_the_same_document_and_moment_give_the_same_bytes():
    moment = datetime(2026, 11, 21, 2, 5, tzinfo=UTC)

    assert workbook.render(make_annex(), created_at=moment) == workbook.render(make_annex(), created_at=moment)


def test_every_byte_is_what_xlsxwriter_itself_makes_of_the_cells(monkeypatch):
    moment = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
    ours = workbook.render(make_annex(), created_at=moment)

    monkeypatch.delattr(NumberedSheet, "_write_cell")

    assert workbook.render(make_annex(), created_at=moment) == ours


def test_cells_filled_in_later_look_like_the_others_in_every_workbook_of_a_session():
    for _ in range(2):
        styles = part(make_form(), "xl/styles.xml")
        assert '<sz val="12"/><color theme="1"/><name val="Times New Roman"/>' in styles
        assert "scheme" not in styles


def test_progress_is_told_and_a_workbook_can_be_cancelled():
    told: list[float] = []
    document = make_document(make_table(*numbered_rows(300)))

    workbook.render(document, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0

    def cancel(_: float) -> None:
        raise ReportCancelledError

    with pytest.raises(ReportCancelledError):
        workbook.render(document, progress=cancel)


def test_a_document_without_blocks_is_an_empty_sheet():
    assert values(read(make_document())) == []


@given(
    st.lists(st.tuples(st.text(max_size=60), st.none() | st.decimals(0, 1000, places=2), st.integers(0, 2)), max_size=8)
)
@settings(max_examples=settings.default.max_examples // 3)
def test_whatever_stands_in_a_table_is_read_back(lines):
    rows = [
        Row(cells=(TextCell(text=text[:9]), TextCell(text=text), NumberCell(value=value, places=places)))
        for text, value, places in lines
    ]
    values_ = [value for _, value, _ in lines if value is not None]
    total = NumberCell(value=sum(values_) if values_ else None, places=1, sum_of=tuple(range(len(rows))))
    document = make_document(make_table(*rows, Row(cells=(TextCell(), TextCell(), total))), title=f"{lines[:1]}")
    composed = workbook.compose(document)

    assert check_workbook(composed, composed.content) is None
    assert len(COLUMNS) == 3


@given(st.fractions(min_value=-1000, max_value=1000, max_denominator=1000))
@settings(max_examples=settings.default.max_examples // 3)
def test_a_quotient_is_read_back_as_it_was_written(value):
    quotient = Row(cells=(TextCell(), TextCell(), NumberCell(value=value)))
    composed = workbook.compose(make_document(make_table(quotient)))

    assert check_workbook(composed, composed.content) is None
