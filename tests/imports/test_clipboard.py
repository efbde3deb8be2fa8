from __future__ import annotations

import time
from contextlib import suppress
from decimal import Decimal

import pytest

from danhgia_desktop.imports import html_tables
from danhgia_desktop.imports.clipboard import read_clipboard
from danhgia_desktop.imports.faults import ClipboardTooLargeError, NoTableError, TableTooLargeError
from danhgia_desktop.imports.legacy_text import LegacyEncoding
from danhgia_desktop.imports.limits import MAX_CLIPBOARD_CHARACTERS
from danhgia_desktop.imports.table import TableKind
from tests.imports.builders import old, only_table, texts

FROM_EXCEL = """<html xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta name=Generator content="Microsoft Excel 15"><style><!-- table {mso-displayed-decimal-separator:"\\,";} -->
</style></head><body link="#0563C1"><table border=0 cellpadding=0 width=256>
<!--StartFragment-->
 <col width=64 span=4 style='width:48pt'>
 <tr height=20><td height=20 class=xl65>SỐ TT</td><td>TIÊU&nbsp;CHÍ</td><td>ĐIỂM<br>CHUẨN</td></tr>
 <tr><td rowspan=2>I</td><td>Công tác
  văn thư</td><td align=right x:num="40.5">40,5</td></tr>
 <tr style='display:none'><td>ẩn</td><td>ẩn</td></tr>
 <tr><td>b<span style='mso-spacerun:yes'>  </span>c</td><td align=right x:num>13</td></tr>
 <tr><td colspan=2>TỔNG CỘNG</td><td>100 điểm</td></tr>
<!--EndFragment-->
</table></body></html>"""

FROM_WORD = """<html><head><style>p {margin:0}</style></head><body lang=EN-US>
<!--StartFragment-->
<p class=MsoNormal align=center><b>BẢNG CHẤM ĐIỂM<o:p></o:p></b></p>
<table class=MsoNormalTable><thead><tr><td><p class=MsoNormal>SỐ TT</p></td><td><p>TIÊU CHÍ</p></td></tr></thead>
<tr><td><p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1.<span
 style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]><o:p>&nbsp;</o:p></p></td>
<td><p class=MsoNormal>- Không áp dụng: trừ 1,0 điểm</p><p class=MsoNormal>- Chậm: trừ 0,5 điểm</p></td></tr>
</table><p>Người lập</p><p>&nbsp;</p>
<!--EndFragment--></body></html>"""


def test_a_table_from_excel_is_read_with_spans_breaks_and_stored_numbers():
    table = only_table(read_clipboard(text="bỏ qua", html=FROM_EXCEL))

    assert (table.name, table.kind) == ("Bảng 1", TableKind.WORD_TABLE)
    assert texts(table) == [
        ["SỐ TT", "TIÊU CHÍ", "ĐIỂM\nCHUẨN"],
        ["I", "Công tác văn thư", "40,5"],
        ["", "b c", "13"],
        ["TỔNG CỘNG", "", "100 điểm"],
    ]
    assert table.rows[1].cells[2].number == Decimal("40.5")
    assert table.rows[2].cells[2].number is None


def test_a_table_from_word_keeps_numbers_paragraphs_and_what_stands_around_it():
    source = read_clipboard(text="", html=FROM_WORD)

    assert [(table.name, texts(table)) for table in source.tables] == [
        ("", [["BẢNG CHẤM ĐIỂM"]]),
        ("Bảng 1", [["SỐ TT", "TIÊU CHÍ"], ["1.", "- Không áp dụng: trừ 1,0 điểm\n- Chậm: trừ 0,5 điểm"]]),
        ("", [["Người lập"]]),
    ]


def test_a_table_from_libreoffice_has_its_stored_numbers():
    html = '<table><tr><td>a</td><td sdval="0.25" sdnum="1042;">0,25</td></tr><tr><td sdval="x">b</td></tr></table>'

    (first, _second) = only_table(read_clipboard(text="", html=html)).rows

    assert first.cells[1].number == Decimal("0.25")


@pytest.mark.parametrize(
    "html",
    [
        "",
        "<p>chỉ là đoạn văn</p>",
        "<table><tr><td>một cột</td></tr></table>",
        "<table><tr><td>a</td><td>b</td>",
        "<table",
    ],
)
def test_text_is_read_where_html_holds_no_table_of_several_columns(html):
    assert texts(only_table(read_clipboard(text="I\tMột\t4,0\n", html=html))) == [["I", "Một", "4,0"]]


def test_a_nested_table_is_part_of_its_cell_and_a_table_of_its_own_when_large():
    inner = "<table><tr><td>a<td>b<tr><td>c<td>d</table>"
    html = f"<table><tr><td>ngoài{inner}</td><td>x<table><tr><td>y</td></tr></table>z</td></tr></table>"

    source = read_clipboard(text="", html=html)

    assert [(table.name, texts(table)) for table in source.tables] == [
        ("Bảng 1", [["ngoài\na b\nc d", "x\ny\nz"]]),
        ("Bảng 2", [["a", "b"], ["c", "d"]]),
    ]


def test_tags_that_were_never_closed_do_no_harm():
    html = "<table><tbody><tr><td>a<td>b<tr><td>c<td>d</div></span></table>"

    assert texts(only_table(read_clipboard(text="", html=html))) == [["a", "b"], ["c", "d"]]


def test_cells_outside_rows_and_rows_outside_tables_are_taken_as_meant():
    html = "<tr><td>lạc</td></tr><table><td>a</td><td>b</td></table></table></td>"

    source = read_clipboard(text="", html=html)

    assert [texts(table) for table in source.tables] == [[["lạc"]], [["a", "b"]]]


def test_hidden_parts_and_scripts_are_not_read():
    html = (
        "<title>t</title><table><tr><td>a<span style='DISPLAY: none'>ẩn<span>sâu</span></span></td>"
        "<td>b<script>if (a<b) document.write('<td>x</td>')</script><p style='mso-hide:all'>ẩn</p></td></tr></table>"
    )

    assert texts(only_table(read_clipboard(text="", html=html))) == [["a", "b"]]


@pytest.mark.parametrize("span", ["0", "-1", "x", "", "999999999999"])
def test_spans_that_make_no_sense_do_no_harm(span):
    html = f"<table><tr><td colspan='{span}' rowspan='{span}'>a</td></tr><tr><td>b</td><td>c</td></tr></table>"

    assert texts(only_table(read_clipboard(text="", html=html))) == [["a"], ["b", "c"]]


def test_the_largest_spans_are_kept_within_the_table():
    html = "<table><tr><td colspan=256 rowspan=99999>a</td></tr><tr><td></td></tr><tr><td></td></tr></table>"

    assert texts(only_table(read_clipboard(text="x\ty", html=html))) == [["x", "y"]]


def test_too_many_columns_are_refused():
    html = "<table><tr>" + "<td>x</td>" * 257 + "</tr></table>"

    with pytest.raises(TableTooLargeError):
        read_clipboard(text="", html=html)


def test_a_whole_blank_sheet_row_is_no_harm():
    html = f"<table><tr><td>a</td><td>b</td>{'<td></td>' * 16_382}</tr></table>"

    assert texts(only_table(read_clipboard(text="", html=html))) == [["a", "b"]]


def test_html_nested_without_end_is_read_as_far_as_it_makes_sense():
    html = "<table><tr><td>x</td><td>" * 5_000 + "sâu" + "</td></tr></table>" * 5_000

    source = read_clipboard(text="", html=html)

    assert source.tables[0].rows[0].cells[0].text == "x"


@pytest.mark.parametrize(
    "piece",
    [
        "<!--",
        "<a b='c' ",
        "<![CDATA[",
        "</",
        "<!",
        "<td>",
        "&#1;",
        "<script></",
        "<tr>",
        "<table>",
        "<p>",
        "<td colspan=256>",
    ],
)
def test_hostile_html_ends_soon(piece):
    started = time.process_time()

    with suppress(TableTooLargeError):
        read_clipboard(text="x", html="<table><tr><td>a</td><td>b</td></tr></table><table><tr><td>" + piece * 30_000)

    assert time.process_time() - started < 5


def test_declarations_that_break_the_parser_leave_the_text():
    html = "<table><tr><td>a</td><td>b</td></tr></table>" + "<![<![x"

    assert texts(only_table(read_clipboard(text="chữ", html=html))) == [["chữ"]]


def test_html_that_is_too_large_leaves_the_text():
    html = "<table><tr><td>a</td><td>b</td></tr></table>".ljust(MAX_CLIPBOARD_CHARACTERS + 1)

    assert texts(only_table(read_clipboard(text="chữ", html=html))) == [["chữ"]]


def test_text_that_is_too_large_is_refused():
    with pytest.raises(ClipboardTooLargeError) as raised:
        read_clipboard(text="x" * (MAX_CLIPBOARD_CHARACTERS + 1))

    assert raised.value.values == {"limit": MAX_CLIPBOARD_CHARACTERS}


def test_an_empty_clipboard_is_no_table():
    with pytest.raises(NoTableError):
        read_clipboard(text=" \n\t\n", html="")


@pytest.mark.parametrize("encoding", LegacyEncoding)
def test_old_encodings_are_named(encoding):
    source = read_clipboard(text=old("Điểm chuẩn\tĐiểm thưởng", encoding))

    assert source.name == ""
    assert source.legacy is encoding
    assert texts(only_table(source.converted(encoding))) == [["Điểm chuẩn", "Điểm thưởng"]]


def test_lines_copied_from_excel_keep_cells_of_several_lines():
    text = 'SỐ TT\tTIÊU CHÍ\r\n1\t"dòng một\r\ndòng hai"\r\n'

    assert texts(only_table(read_clipboard(text=text))) == [["SỐ TT", "TIÊU CHÍ"], ["1", "dòng một\ndòng hai"]]


def test_a_tag_of_many_megabytes_leaves_the_text():
    """Its attributes would take fifty times its length in memory."""
    html = "<table><tr><td>a</td><td>b</td></tr></table><a" + " b" * 1_000_000

    assert texts(only_table(read_clipboard(text="chữ", html=html))) == [["chữ"]]


def test_endless_tags_are_refused(monkeypatch):
    monkeypatch.setattr(html_tables, "MAX_HTML_TAGS", 1_000)

    with pytest.raises(TableTooLargeError) as raised:
        read_clipboard(text="", html="<table>" + "<br>" * 1_000)

    assert raised.value.values["what"] == "elements"
