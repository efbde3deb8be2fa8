from __future__ import annotations

import pytest

from danhgia_desktop.imports import assembly
from danhgia_desktop.imports.faults import TableTooLargeError
from danhgia_desktop.imports.legacy_text import LegacyEncoding
from danhgia_desktop.imports.table import NoticeCode, TableKind
from tests.imports.builders import old, only_table, texts

# As such text comes out of Word: prose, a table with tabs, blank lines where pages broke.
REPORT = """

**KT.GIÁM ĐỐC
PHÓ GIÁM ĐỐC**

**BẢNG CHẤM ĐIỂM, ĐÁNH GIÁ XẾP LOẠI THI ĐUA
SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG NĂM 2020**
(Kèm theo Báo cáo số /BC-TNMT ngày /12/2020)

SỐ TT\tTIÊU CHÍ\tĐIỂM CHUẨN\tĐIỂM TỰ CHẤM
I\tCÔNG TÁC THÔNG TIN TỔNG HỢP\t44\t40,5
1.1\tChương trình công tác năm\t4,0\t4,0
-\tXây dựng danh mục hồ sơ kinh tế - xã hội\t1,0\t

\t- Không áp dụng: trừ 1,0 điểm\t\t
\tTỔNG CỘNG\t100 điểm\t93 điểm
"""


def test_a_report_with_a_table_keeps_every_line_in_its_place(read):
    table = only_table(read("003.txt", REPORT))

    assert (table.name, table.kind) == ("", TableKind.LINES)
    assert [(row.number, len(row.cells)) for row in table.rows] == [
        (3, 1), (4, 1), (6, 1), (7, 1), (8, 1), (10, 4), (11, 4), (12, 4), (13, 3), (15, 2), (16, 4),
    ]  # fmt: skip
    assert texts(table)[5:] == [
        ["SỐ TT", "TIÊU CHÍ", "ĐIỂM CHUẨN", "ĐIỂM TỰ CHẤM"],
        ["I", "CÔNG TÁC THÔNG TIN TỔNG HỢP", "44", "40,5"],
        ["1.1", "Chương trình công tác năm", "4,0", "4,0"],
        ["-", "Xây dựng danh mục hồ sơ kinh tế - xã hội", "1,0"],
        ["", "- Không áp dụng: trừ 1,0 điểm"],
        ["", "TỔNG CỘNG", "100 điểm", "93 điểm"],
    ]


def test_bars_part_cells_where_there_are_no_tabs(read):
    text = "Bảng chấm | điểm\n\n| STT | Tiêu chí | Điểm |\n|---|:---|---:|\n| I | Công tác | 44 |\n| 1 | Một | 4,0 |\n"

    assert texts(only_table(read("a.txt", text))) == [
        ["Bảng chấm", "điểm"],
        ["STT", "Tiêu chí", "Điểm"],
        ["I", "Công tác", "44"],
        ["1", "Một", "4,0"],
    ]


def test_runs_of_spaces_part_cells_where_there_is_nothing_else(read):
    text = "Bảng chấm điểm\nSTT  Tiêu chí        Điểm\nI    Công tác chung  44\n 1   Một             4,0\n"

    assert texts(only_table(read("a.txt", text))) == [
        ["Bảng chấm điểm"],
        ["STT", "Tiêu chí", "Điểm"],
        ["I", "Công tác chung", "44"],
        ["1", "Một", "4,0"],
    ]


def test_prose_with_double_spaces_and_a_stray_bar_stays_prose(read):
    lines = ["Câu một.  Câu hai.", "a | b", "Câu ba.  Câu bốn.  Câu năm.", "Câu sáu.", "Câu bảy.  Câu tám."]

    assert texts(only_table(read("a.txt", "\r\n".join(lines)))) == [[line] for line in lines]


def test_old_encodings_are_named_but_not_converted(read):
    source = read("a.txt", old(REPORT.lower(), LegacyEncoding.TCVN3).encode("cp1252"))

    assert source.legacy is LegacyEncoding.TCVN3
    assert "®iÓm tù chÊm" in texts(only_table(source))[5]
    assert "điểm tự chấm" in texts(only_table(source.converted(LegacyEncoding.TCVN3)))[5]
    assert "xây dựng danh mục hồ sơ kinh tế - xã hội" in texts(only_table(source.converted(LegacyEncoding.TCVN3)))[8]
    assert [notice.code for notice in source.notices] == [NoticeCode.ENCODING_GUESSED]


def test_soft_hyphens_vanish_from_unicode(read):
    assert texts(only_table(read("a.txt", "công\u00ad tác\tđiểm\n"))) == [["công tác", "điểm"]]


def test_thousands_of_rows_are_read(read):
    source = read("a.txt", "".join(f"{number}\tTiêu chí số {number}\t1,0\n" for number in range(3_000)))

    assert len(only_table(source).rows) == 3_000


def test_more_rows_than_any_rubric_has_are_refused(read, monkeypatch):
    monkeypatch.setattr(assembly, "MAX_ROWS", 1_000)
    assert len(only_table(read("a.txt", "x\n" * 1_000)).rows) == 1_000

    with pytest.raises(TableTooLargeError) as raised:
        read("a.txt", "x\n" * 1_001)

    assert (raised.value.values["what"], raised.value.values["address"]) == ("rows", "dòng 1001, cột 1")


def test_blank_lines_without_end_are_refused(read):
    with pytest.raises(TableTooLargeError) as raised:
        read("a.txt", "x" + "\n" * 4_000_001)

    assert raised.value.values["what"] == "area"


def test_mostly_blank_rows_count_for_what_they_hold(read, monkeypatch):
    monkeypatch.setattr(assembly, "MAX_AREA", 1_000)

    with pytest.raises(TableTooLargeError) as raised:
        read("a.txt", ("\t" * 99 + "x\n") * 11)

    assert (raised.value.values["what"], raised.value.values["address"]) == ("area", "dòng 11, cột 100")
