from __future__ import annotations

import copy
import time

import pytest

from danhgia_desktop.imports import word_document, word_elements
from danhgia_desktop.imports.faults import (
    EntitiesRefusedError,
    FileDamagedError,
    NoTableError,
    TableTooLargeError,
)
from danhgia_desktop.imports.legacy_text import LegacyEncoding
from danhgia_desktop.imports.table import TableKind
from tests.imports.builders import bare_document, document, old, only_table, parts_of, texts, with_part, zipped

TEXT = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"


def cell(text: str, settings: str = "", after: str = "") -> str:
    return f"<w:tc><w:tcPr>{settings}</w:tcPr>{TEXT.format(text)}{after}</w:tc>"


def row(*cells: str, settings: str = "") -> str:
    return f"<w:tr><w:trPr>{settings}</w:trPr>{''.join(cells)}</w:tr>"


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/>{''.join(rows)}</w:tbl>"


def test_tables_and_the_paragraphs_between_them_come_in_order(read):
    def fill(made):
        made.add_paragraph("SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG")
        made.add_paragraph("")
        made.add_paragraph("BẢNG CHẤM ĐIỂM")
        first = made.add_table(2, 3)
        for index, text in enumerate(["SỐ TT", "TIÊU CHÍ", "ĐIỂM", "I", "Công tác", "44"]):
            first.cell(index // 3, index % 3).text = text
        made.add_paragraph("Người lập\tGiám đốc")
        made.add_table(1, 1).cell(0, 0).text = "hai"

    source = read("a.docx", document(fill))

    assert [(part.name, part.kind, texts(part)) for part in source.tables] == [
        ("", TableKind.LINES, [["SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG"], ["BẢNG CHẤM ĐIỂM"]]),
        ("Bảng 1", TableKind.WORD_TABLE, [["SỐ TT", "TIÊU CHÍ", "ĐIỂM"], ["I", "Công tác", "44"]]),
        ("", TableKind.LINES, [["Người lập", "Giám đốc"]]),
        ("Bảng 2", TableKind.WORD_TABLE, [["hai"]]),
    ]
    assert [line.number for line in source.tables[0].rows] == [1, 3]
    assert source.tables[1].address(source.tables[1].rows[1], 2) == "bảng 1, hàng 2, ô 3"


def test_merged_cells_have_their_text_once(read):
    def fill(made):
        grid = made.add_table(3, 4)
        for number in range(12):
            grid.cell(number // 4, number % 4).text = str(number)
        grid.cell(0, 0).merge(grid.cell(0, 2))
        grid.cell(1, 1).merge(grid.cell(2, 1))

    assert texts(only_table(read("a.docx", document(fill)))) == [
        ["0\n1\n2", "", "", "3"],
        ["4", "5\n9", "6", "7"],
        ["8", "", "10", "11"],
    ]


def test_rows_that_begin_further_right_keep_their_columns(read):
    body = table(row(cell("a"), cell("b")), row(cell("c"), settings='<w:gridBefore w:val="1"/>'))

    assert texts(only_table(read("a.docx", bare_document(body)))) == [["a", "b"], ["", "c"]]


def test_old_sideways_merges_have_their_text_once(read):
    body = table(row(cell("a", '<w:hMerge w:val="restart"/>'), cell("b", "<w:hMerge/>"), cell("c")))

    assert texts(only_table(read("a.docx", bare_document(body)))) == [["a", "", "c"]]


def test_paragraphs_line_breaks_and_signs_of_a_cell_are_kept(read):
    runs = (
        "<w:p><w:r><w:t>một</w:t><w:br/><w:t>hai</w:t><w:tab/><w:t>ba</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t></w:r>"
        '<w:hyperlink><w:r><w:t xml:space="preserve"> liên kết</w:t></w:r></w:hyperlink></w:p>'
        '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:char="xyz"/><w:t>đạt</w:t></w:r></w:p>'
    )

    assert texts(only_table(read("a.docx", bare_document(f"<w:tbl><w:tr><w:tc>{runs}</w:tc></w:tr></w:tbl>")))) == [
        ["một\nhai ba\nA-B liên kết\n✓đạt"]
    ]


def test_what_is_deleted_or_hidden_or_a_field_code_is_not_read(read):
    body = (
        "<w:p><w:del><w:r><w:delText>xóa</w:delText><w:br/></w:r></w:del>"
        "<w:moveFrom><w:r><w:t>dời</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>thêm</w:t></w:r></w:ins>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>"
        '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> hiện</w:t></w:r>'
        "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
        + table(row(cell("x")), row(cell("xóa"), settings="<w:del/>"))
    )

    source = read("a.docx", bare_document(body))

    assert [texts(part) for part in source.tables] == [[["thêm hiện"]], [["x"]]]


def test_a_drawing_and_its_fallback_are_read_once(read):
    box = "<w:txbxContent><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:txbxContent>"
    body = (
        f'<w:p><w:r><w:t>trước</w:t></w:r><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>{box.format("khung")}'
        f"</mc:Choice><mc:Fallback>{box.format('thừa')}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )

    assert texts(only_table(read("a.docx", bare_document(body)))) == [["trước\nkhung"]]


def test_content_controls_around_rows_cells_and_paragraphs_are_seen_through(read):
    wrapped = "<w:sdt><w:sdtPr><w:tag/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    inner = wrapped.format(f"<w:tc>{wrapped.format(TEXT.format('a'))}</w:tc>") + cell("b")
    body = wrapped.format(f"<w:tbl>{wrapped.format(f'<w:tr>{inner}</w:tr>')}</w:tbl>")

    assert texts(only_table(read("a.docx", bare_document(body)))) == [["a", "b"]]


def test_a_nested_table_is_part_of_its_cell_and_a_table_of_its_own_when_large(read):
    large = table(row(cell("a"), cell("b")), row(cell("c"), cell("d")))
    small = table(row(cell("x")))
    body = table(row(cell("ngoài", after=large), cell("hai", after=small)))

    source = read("a.docx", bare_document(body))

    assert [(part.name, texts(part)) for part in source.tables] == [
        ("Bảng 1", [["ngoài\na b\nc d", "hai\nx"]]),
        ("Bảng 2", [["a", "b"], ["c", "d"]]),
    ]


@pytest.mark.parametrize("encoding", LegacyEncoding)
def test_old_encodings_are_named(read, encoding):
    source = read("a.docx", bare_document(TEXT.format(old("Điểm chuẩn và điểm thưởng", encoding))))

    assert source.legacy is encoding
    assert texts(only_table(source.converted(encoding))) == [["Điểm chuẩn và điểm thưởng"]]


def test_a_soft_hyphen_of_word_is_a_letter_of_tcvn3(read):
    body = f"<w:p><w:r><w:t>{old('Điểm th', LegacyEncoding.TCVN3)}</w:t><w:softHyphen/><w:t>ëng</w:t></w:r></w:p>"

    source = read("a.docx", bare_document(body))

    assert texts(only_table(source.converted(LegacyEncoding.TCVN3))) == [["Điểm thưởng"]]


def test_a_document_without_a_word_is_no_table(read):
    with pytest.raises(NoTableError):
        read("a.docx", bare_document("<w:p/><w:p><w:r><w:t> </w:t></w:r></w:p>"))


def test_thousands_of_rows_are_read_in_seconds(read, thorough):
    count = 10_000 if thorough else 2_000

    def fill(made):
        grid = made.add_table(1, 4)
        first = grid.rows[0]
        for number, one in enumerate(first.cells):
            one.text = f"Nội dung {number}"
        grid._tbl.extend(copy.deepcopy(first._tr) for _time in range(count - 1))

    content = document(fill)
    started = time.process_time()
    made = only_table(read("a.docx", content))

    assert time.process_time() - started < count / 500
    assert len(made.rows) == count


@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "word/numbering.xml", "_rels/.rels"])
def test_entities_are_refused_in_every_part_that_is_read(read, part):
    content = bare_document(TEXT.format("x"))
    hostile = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>' + parts_of(content)[part]

    with pytest.raises(EntitiesRefusedError) as raised:
        read("a.docx", with_part(content, part, hostile))

    assert str(raised.value.values["part"]).endswith(part.rpartition("/")[2])


def test_a_cell_that_claims_a_million_columns_takes_no_memory(read):
    spans = '<w:gridSpan w:val="999999"/>'

    assert texts(only_table(read("a.docx", bare_document(table(row(cell("a", spans))))))) == [["a"]]


def test_too_many_columns_are_refused_with_their_place(read):
    spans = '<w:gridSpan w:val="256"/>'

    with pytest.raises(TableTooLargeError) as raised:
        read("a.docx", bare_document(table(row(cell("a", spans), cell("b")))))

    assert raised.value.values["address"] == "bảng 1, hàng 1, ô 257"


def test_a_row_with_endless_elements_is_refused(read, monkeypatch):
    monkeypatch.setattr(word_elements, "MAX_HELD_ELEMENTS", 1_000)

    with pytest.raises(TableTooLargeError) as raised:
        read("a.docx", bare_document(table(row(*[cell("x")] * 200))))

    assert raised.value.values["what"] == "elements"


def test_tables_nested_without_end_are_refused(read):
    nested = "<w:tbl><w:tr><w:tc>" * 100 + "</w:tc></w:tr></w:tbl>" * 100

    with pytest.raises(FileDamagedError):
        read("a.docx", bare_document(nested))


def test_a_missing_main_part_is_damaged(read):
    parts = parts_of(bare_document(TEXT.format("x")))
    del parts["word/document.xml"]

    with pytest.raises(FileDamagedError):
        read("a.docx", zipped(parts))


def test_word_itself_needs_neither_numbering_nor_styles(read):
    parts = parts_of(bare_document(TEXT.format("x")))
    del parts["word/numbering.xml"], parts["word/styles.xml"]

    assert texts(only_table(read("a.docx", zipped(parts)))) == [["x"]]


@pytest.mark.parametrize("body", ["<w:p/>" * 102, f"<w:tbl>{'<w:tr/>' * 102}</w:tbl>"])
def test_paragraphs_and_rows_without_end_are_refused(read, monkeypatch, body):
    monkeypatch.setattr(word_document, "MAX_ROWS", 100)

    with pytest.raises(TableTooLargeError) as raised:
        read("a.docx", bare_document(body))

    assert raised.value.values["what"] == "rows"


def test_blank_columns_without_end_are_refused(read):
    with pytest.raises(TableTooLargeError) as raised:
        read("a.docx", bare_document(table(row(*[cell("", '<w:gridSpan w:val="256"/>')] * 65))))

    assert raised.value.values["what"] == "columns"
