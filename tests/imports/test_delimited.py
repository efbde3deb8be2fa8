from __future__ import annotations

import time

import pytest

from danhgia_desktop.imports.faults import NoTableError, TableTooLargeError
from danhgia_desktop.imports.limits import MAX_COLUMNS
from danhgia_desktop.imports.table import NoticeCode, TableKind
from tests.imports.builders import only_table, texts

ROWS = [["SỐ TT", "TIÊU CHÍ", "ĐIỂM"], ["I", "CÔNG TÁC, TỔNG HỢP; KHÁC", "40,5"], ["1", "Thực hiện", "13,0"]]


def joined(separator: str) -> str:
    quoted = [['"' + cell + '"' if separator in cell else cell for cell in row] for row in ROWS]
    return "\r\n".join(separator.join(row) for row in quoted) + "\r\n"


@pytest.mark.parametrize("separator", ["\t", ";", "|", ","])
def test_the_separator_is_found_out(read, separator):
    table = only_table(read("a.csv", joined(separator)))

    assert texts(table) == ROWS
    assert (table.name, table.kind) == ("", TableKind.LINES)


def test_a_decimal_comma_in_every_row_does_not_pass_for_a_separator(read):
    assert texts(only_table(read("a.csv", "Một;2,5\nHai;3,5\nBa;4,5\n"))) == [
        ["Một", "2,5"],
        ["Hai", "3,5"],
        ["Ba", "4,5"],
    ]


def test_prose_full_of_commas_above_the_table_does_not_mislead(read):
    text = "Kính gửi: Sở, ban, ngành\nCăn cứ A, B, C, D\nI;Công tác;4\n1;Thực hiện;2\n2;Báo cáo;2\n"

    assert texts(only_table(read("a.csv", text)))[-1] == ["2", "Báo cáo", "2"]


def test_excels_own_first_line_names_the_separator(read):
    table = only_table(read("a.csv", "sep=|\r\na,b|1\r\nc,d|2\r\n"))

    assert texts(table) == [["a,b", "1"], ["c,d", "2"]]
    assert table.rows[0].number == 2


def test_cells_may_have_several_lines(read):
    table = only_table(read("a.csv", 'I;"dòng một\ndòng hai";4\n1;x;2\n'))

    assert texts(table) == [["I", "dòng một\ndòng hai", "4"], ["1", "x", "2"]]
    assert [row.number for row in table.rows] == [1, 3]


def test_one_column_is_a_table_too(read):
    assert texts(only_table(read("a.csv", "I\n1\n2\n"))) == [["I"], ["1"], ["2"]]


def test_tsv_files_are_read_alike(read):
    assert texts(only_table(read("a.tsv", "I\tMột\t4,0\n1\tHai\t2,0\n"))) == [["I", "Một", "4,0"], ["1", "Hai", "2,0"]]


def test_formulas_are_only_text(read):
    cell = only_table(read("a.csv", "I;=1+1\n1;@SUM(A1)\n")).rows[0].cells[1]

    assert (cell.text, cell.number) == ("=1+1", None)


def test_the_guessed_encoding_is_told(read):
    source = read("a.csv", "Điêm;4\nCông;5\n".encode("cp1258"))

    (notice,) = source.notices
    assert (notice.code, notice.places) == (NoticeCode.ENCODING_GUESSED, ("windows-1258",))


def test_damaged_bytes_are_told(read):
    source = read("a.csv", "Một;điểm chuẩn và điểm tự chấm của đơn vị, cộng tổng\n".encode() + b"\xff;\xfe\n")

    assert [(notice.code, notice.count) for notice in source.notices] == [(NoticeCode.BYTES_REPLACED, 2)]


def test_stray_nul_bytes_are_dropped(read):
    assert texts(only_table(read("a.csv", b"I;M\x00\xe1\xbb\x99t;4\n" + b"1;Hai;2\n" * 30)))[0] == ["I", "Một", "4"]


@pytest.mark.parametrize("content", ["\n\n \n", ";;\n;;\n", "\ufeff"])
def test_nothing_but_blanks_is_no_table(read, content):
    with pytest.raises(NoTableError):
        read("a.csv", content)


def test_too_many_columns_are_refused_with_their_place(read):
    with pytest.raises(TableTooLargeError) as raised:
        read("a.csv", "a;b\n" + ";".join(["x"] * (MAX_COLUMNS + 1)))

    assert raised.value.values == {
        "table": "",
        "what": "columns",
        "limit": MAX_COLUMNS,
        "address": f"dòng 2, cột {MAX_COLUMNS + 1}",
        "file": "a.csv",
    }


def test_one_line_of_many_megabytes_is_cut_and_said_to_be(read):
    source = read("a.csv", "1;2\n" + "x" * 20_000_000 + ";y\n")

    assert [len(cell) for cell in texts(only_table(source))[1]] == [32_767, 1]
    assert [(notice.code, notice.places) for notice in source.notices] == [(NoticeCode.TEXT_CUT, ("dòng 2, cột 1",))]


def test_blank_cells_without_end_are_refused_before_they_are_made(read):
    started = time.process_time()

    with pytest.raises(TableTooLargeError) as raised:
        read("a.csv", "x" + ";" * 20_000_000)

    assert raised.value.values["what"] == "area"
    assert time.process_time() - started < 5
