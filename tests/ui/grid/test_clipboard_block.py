"""Blocks over the clipboard: what Excel, Word, LibreOffice and browsers put there, and what we do."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.text import nfc
from danhgia_desktop.ui.grid.cell import Cell
from danhgia_desktop.ui.grid.clipboard_block import read_block, write_block


@pytest.mark.parametrize(
    ("plain", "block"),
    [
        ("", ()),
        ("9,25", (("9,25",),)),
        ("9,25\r\n", (("9,25",),)),
        ("a\tb\r\nc\td\r\n", (("a", "b"), ("c", "d"))),
        ("a\tb\nc\n", (("a", "b"), ("c",))),
        ("1\n\n2", (("1",), ("",), ("2",))),
        ('"hai\ndòng"\t4\r\n', (("hai\ndòng", "4"),)),
        ('"có ""nháy"" và\ttab"\t4', (('có "nháy" và\ttab', "4"),)),
        ('"Tốt" theo quy định\tb', (('"Tốt" theo quy định', "b"),)),
        ('"không đóng\tb\nc', (('"không đóng', "b"), ("c",))),
        ("\u00a04,0\u00a0\t đủ ", (("4,0", "đủ"),)),
        ("Đánh giá", (("Đánh giá",),)),
    ],
)
def test_tab_separated_text_is_read_as_spreadsheets_write_it(plain, block):
    assert read_block(plain=plain) == block


@pytest.mark.parametrize(
    "plain", ["\n" * 300_000, "\t" * 300_000, "1" * 10_000_001], ids=["rows", "columns", "letters"]
)
def test_more_than_any_rubric_holds_is_refused(plain):
    with pytest.raises(ExpectedError):
        read_block(plain=plain)


EXCEL = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--td {color:black;}--></style></head>
<body><!--StartFragment--><table border=0><col width=64><tr height=20><td height=20 class=xl65 x:num>4,5</td>
<td>hai<br style="mso-data-placement:same-cell">dòng</td></tr><tr><td colspan=2>gộp</td></tr></table></body></html>"""

WORD = """<html><body><table class=MsoTableGrid><tr><td><p class=MsoNormal><span>1,0<o:p></o:p></span></p></td>
<td><p>Đoạn một</p><p>Đoạn hai</p></td></tr></table></body></html>"""


def test_a_table_from_excel_keeps_lines_and_merged_cells():
    assert read_block(plain="4,5\t…", rich=EXCEL) == (("4,5", "hai\ndòng"), ("gộp", ""))


def test_a_table_from_word_keeps_paragraphs_in_their_cell_where_its_text_would_spill_over():
    assert read_block(plain="1,0\r\nĐoạn một\r\nĐoạn hai", rich=WORD) == (("1,0", "Đoạn một\nĐoạn hai"),)


def test_html_without_a_table_leaves_the_word_to_the_text():
    assert read_block(plain="9,25", rich="<html><body><p>9,25</p></body></html>") == (("9,25",),)


def test_numbers_go_out_so_that_spreadsheets_of_any_locale_take_them_as_numbers():
    written = write_block([[Cell(text="9,25", value=Decimal("9.25")), Cell(text="1.1")]])

    assert written.plain == "9,25\t1.1\r\n"
    assert 'x:num="9.25"' in written.html
    assert """<td style='mso-number-format:"\\@"'>1.1</td>""" in written.html  # else Excel makes a date of it


def test_text_cannot_become_a_formula_or_markup():
    written = write_block([[Cell(text="=1+1"), Cell(text="<b>&")]])

    assert """mso-number-format:"\\@"'>=1+1<""" in written.html
    assert "&lt;b&gt;&amp;" in written.html


def test_a_disagreeing_sum_is_copied_as_the_number_that_was_stated():
    written = write_block([[Cell(text="10 ≠ 7,5", value=Decimal(10))]])

    assert written.plain == "10\r\n"


texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp", "Cf"]), min_size=1)
cells = texts | st.builds("\n".join, st.lists(texts, min_size=2, max_size=3)) | st.just("")


@given(st.integers(1, 4).flatmap(lambda width: st.lists(st.lists(cells, min_size=width, max_size=width), min_size=1)))
def test_what_we_copy_we_paste_whichever_form_is_taken(rows):
    written = write_block([[Cell(text=text) for text in row] for row in rows])
    block = tuple(tuple(nfc(text) for text in row) for row in rows)

    assert read_block(plain=written.plain) == block
    assert read_block(plain=written.plain, rich=written.html) == block
