from __future__ import annotations

import io
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.reports import fonts, pdf
from danhgia_desktop.reports.checking import check_pdf
from danhgia_desktop.reports.document import Caption, Orientation, Paragraph, ParagraphStyle, TitleBlock
from danhgia_desktop.reports.progress import ReportCancelledError
from danhgia_desktop.reports.typography import MILLIMETRE
from tests.reports.builders import (
    CAPTION,
    TITLE,
    make_annex,
    make_document,
    make_form,
    make_row,
    make_signatures,
    make_table,
    numbered_rows,
    opened,
    rubric_lines,
    squeezed,
)

LONG_TEXT = "Thực hiện " + " ".join(f"nhiệm vụ {number}," for number in range(500))


def test_a_small_annex_reads_as_it_should():
    with opened(pdf.render(make_form(rows=2))) as (page,):
        assert page.lines == [
            "BẢNG CHẤM ĐIỂM, ĐÁNH GIÁ XẾP LOẠI THI ĐUA",
            "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG NĂM 2020",
            "(Kèm theo Báo cáo số /BC-TNMT ngày /12/2020 của Sở TN&MT)",
            "SỐ",
            "TT TIÊU CHÍ ĐIỂM",
            "CHUẨN",
            "1 Tiêu chí thứ 1. 1,0",
            "2 Tiêu chí thứ 2. 1,0",
            "KT. GIÁM ĐỐC",
            "PHÓ GIÁM ĐỐC",
            "Lê Văn A",
        ]


def test_every_line_of_a_real_rubric_is_printed_in_order():
    with opened(pdf.render(make_annex())) as pages:
        text = squeezed("".join(page.text for page in pages))

    place = 0
    for code, words, *_ in rubric_lines():
        place = text.find(squeezed(code + words), place)
        assert place >= 0, words
    assert len(pages) == 5


def test_the_paper_is_a4_with_the_decrees_margins():
    with opened(pdf.render(make_form())) as (page,):
        assert (page.width, page.height) == pytest.approx((210 * MILLIMETRE, 297 * MILLIMETRE))
        assert page.box("1 Tiêu chí thứ 1").left > 30 * MILLIMETRE
        assert page.box("BẢNG").top == pytest.approx(page.height - 20 * MILLIMETRE, abs=2.0)


def test_a_document_may_be_printed_across():
    with opened(pdf.render(make_document(make_table(make_row("1", "Dòng")), orientation=Orientation.LANDSCAPE))) as (
        page,
    ):
        assert (page.width, page.height) == pytest.approx((297 * MILLIMETRE, 210 * MILLIMETRE))


def test_pages_are_numbered_in_the_middle_of_the_top_margin_from_the_second_on():
    with opened(pdf.render(make_document(Paragraph(text=LONG_TEXT)))) as pages:
        first, second, *_ = pages
        assert first.lines[0].startswith("Thực hiện nhiệm vụ 0,")
        assert second.lines[0] == "2"
        number = second.box("2")
        middle = (30 + 165 / 2) * MILLIMETRE
        assert (number.left + number.right) / 2 == pytest.approx(middle, abs=0.5)
        assert number.bottom > second.height - 20 * MILLIMETRE
        assert [page.lines[0] for page in pages[1:]] == [str(number) for number in range(2, len(pages) + 1)]


def test_title_and_caption_stand_in_the_middle():
    with opened(pdf.render(make_form())) as (page,):
        middle = (30 + 165 / 2) * MILLIMETRE
        for text in (*TITLE, "(Kèm theo Báo cáo số"):
            box = page.box(text)
            if text in TITLE:
                assert (box.left + box.right) / 2 == pytest.approx(middle, abs=1.0)
        whole = (page.box("(Kèm theo").left + page.box("TN&MT)").right) / 2
        assert whole == pytest.approx(middle, abs=1.0)


def test_the_room_to_write_in_a_caption_is_kept():
    with opened(pdf.render(make_document(Caption(text=CAPTION)))) as (page,):
        assert page.box("/BC-TNMT").left - page.box("số").right > 15


def test_a_paragraph_fills_its_lines_from_edge_to_edge():
    with opened(pdf.render(make_document(Paragraph(text=LONG_TEXT)))) as (page, *_):
        second_line = page.lines[1]
        box = page.box(second_line)
        assert (box.left, box.right) == pytest.approx((30 * MILLIMETRE, 195 * MILLIMETRE), abs=2.0)
        assert page.box("Thực hiện").left == pytest.approx(40 * MILLIMETRE, abs=1.0)


def test_a_note_begins_at_the_margin_and_keeps_its_spaces_narrow():
    note = Paragraph(text=LONG_TEXT[:300], style=ParagraphStyle.NOTE)
    with opened(pdf.render(make_document(note))) as (page,):
        assert page.box("Thực hiện").left == pytest.approx(30 * MILLIMETRE, abs=1.0)


def test_words_too_few_to_fill_a_line_are_not_torn_apart():
    long_words = " ".join(["x" * 60] * 5)
    with opened(pdf.render(make_document(Paragraph(text=f"a {long_words}")))) as (page,):
        assert page.box("x" * 60).left < 50 * MILLIMETRE


def test_neither_the_first_nor_the_last_line_of_a_paragraph_stands_alone():
    text = LONG_TEXT[:250]
    for rows in range(30, 46):
        document = make_document(make_table(*numbered_rows(rows)), Paragraph(text=text))
        with opened(pdf.render(document)) as pages:
            counts = [len([line for line in page.lines if line and line in text]) for page in pages]
        assert 1 not in counts


def test_no_page_ends_with_a_title():
    for rows in range(30, 46):
        document = make_document(
            make_table(*numbered_rows(rows)), TitleBlock(lines=("PHẦN HAI",)), make_table(make_row("1", "Dòng đầu"))
        )
        with opened(pdf.render(document)) as pages:
            (page,) = [page for page in pages if "PHẦN HAI" in page.text]
            assert "Dòng đầu" in page.text


def test_a_ruled_title_and_decomposed_text_are_printed():
    title = TitleBlock(lines=("BA\u0301O CA\u0301O",), ruled=True)
    with opened(pdf.render(make_document(title))) as (page,):
        assert page.lines == ["BÁO CÁO"]


def test_fonts_are_embedded_as_subsets_and_there_are_no_others():
    content = pdf.render(make_form())

    names = {part.split()[0].split(b"/")[0] for part in content.split(b"/BaseFont /")[1:]}
    assert names == {b"AAAAAA+LiberationSerif", b"AAAAAA+LiberationSerif-Bold", b"AAAAAA+LiberationSerif-Italic"}
    assert content.count(b"/FontFile2") == 3
    assert len(content) < 120_000


def test_the_file_says_what_it_is_and_in_which_language():
    document = pypdfium2.PdfDocument(pdf.render(make_document(title="Bảng chấm điểm năm 2020", author="Sở Nội vụ")))

    about = document.get_metadata_dict()
    assert (about["Title"], about["Author"], about["Creator"]) == (
        "Bảng chấm điểm năm 2020",
        "Sở Nội vụ",
        "Đánh giá Desktop",
    )
    assert b"(vi-VN)" in pdf.render(make_document())
    document.close()


def test_sections_can_be_leapt_to():
    document = pypdfium2.PdfDocument(pdf.render(make_annex()))

    entries = [(entry.get_title(), entry.get_dest().get_index(), entry.level) for entry in document.get_toc()]
    assert entries[0] == ("I. CÔNG TÁC THÔNG TIN TỔNG HỢP", 0, 0)
    assert entries[-1] == ("VI. HOẠT ĐỘNG CỦA BỘ PHẬN MỘT CỬA", 4, 0)
    assert len(entries) == 6
    document.close()


def test_several_documents_are_numbered_each_for_itself_and_listed():
    annex, form = make_annex(), make_document(make_table(make_row("1", "Dòng")), title="Dài", short_title="Phòng A")
    content = pdf.render(annex, form)

    with opened(content) as pages:
        assert [page.lines[0] for page in pages[1:]] == ["2", "3", "4", "5", "SỐ"]
    document = pypdfium2.PdfDocument(content)
    entries = [(entry.get_title(), entry.get_dest().get_index(), entry.level) for entry in document.get_toc()]
    assert entries[0] == ("Bảng chấm điểm", 0, 0)
    assert entries[1] == ("I. CÔNG TÁC THÔNG TIN TỔNG HỢP", 0, 1)
    assert entries[-1] == ("Phòng A", 5, 0)
    document.close()


def test_the_same_document_gives_the_same_bytes_also_in_another_process():
    here = pdf.render(make_annex())
    script = (
        "import sys\nfrom danhgia_desktop.reports import pdf\nfrom tests.reports.builders import make_annex\n"
        "sys.stdout.buffer.write(pdf.render(make_annex()))"
    )
    there = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, env={**os.environ, "PYTHONHASHSEED": "7"}
    ).stdout

    assert here == pdf.render(make_annex())
    assert here == there


def test_reports_can_be_made_in_several_threads_at_once():
    alone = pdf.render(make_annex())
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)  # threads take turns in the middle of everything
    try:
        with ThreadPoolExecutor(4) as pool:
            together = list(pool.map(lambda _: pdf.render(make_annex()), range(8)))
    finally:
        sys.setswitchinterval(usual)

    assert together == [alone] * 8


def test_fonts_can_be_chosen():
    family = fonts.family(fonts.shipped())

    assert pdf.render(make_form(), family=family) == pdf.render(make_form())


def test_progress_is_told_and_ends_at_one():
    told: list[float] = []

    pdf.render(make_document(make_table(*numbered_rows(500))), progress=told.append)

    assert len(told) > 50
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_a_report_can_be_cancelled_half_way():
    def cancel(done: float) -> None:
        if done > 0.5:
            raise ReportCancelledError

    with pytest.raises(ReportCancelledError):
        pdf.render(make_document(make_table(*numbered_rows(500))), progress=cancel)


def test_a_document_without_blocks_is_one_blank_page():
    with opened(pdf.render(make_document())) as (page,):
        assert page.text == ""


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_text_at_all_is_printed_and_found_again(cell, paragraph):
    composed = pdf.compose(
        make_document(
            make_table(make_row(cell[:5], cell)), Paragraph(text=paragraph), make_signatures(cell[:40]), title=paragraph
        )
    )

    assert check_pdf(composed, composed.content) is None
    assert io.BytesIO(composed.content).read(5) == b"%PDF-"
