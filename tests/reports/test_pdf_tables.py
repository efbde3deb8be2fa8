from __future__ import annotations

import re

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from danhgia_desktop.reports import pdf
from danhgia_desktop.reports.document import (
    Alignment,
    Column,
    Millimetres,
    Paragraph,
    ParagraphStyle,
    Row,
    RowStyle,
    Table,
    TextCell,
)
from danhgia_desktop.reports.typography import MILLIMETRE
from tests.reports.builders import (
    make_annex,
    make_document,
    make_form,
    make_row,
    make_rubric_table,
    make_signatures,
    make_table,
    numbered_rows,
    opened,
    squeezed,
)

BODY_TOP = 20 * MILLIMETRE
"""Distance of the body from the top and the bottom edge of the page."""


def words(count: int, word: str = "từ") -> str:
    return " ".join(f"{word}{index}" for index in range(count))


def test_the_heading_stands_on_every_page():
    with opened(pdf.render(make_annex())) as pages:
        assert all("TIÊU CHÍ" in page.text and "CHUẨN" in page.text for page in pages)


def test_no_row_is_split_over_pages():
    rows = [make_row(f"{index}.", f"bắt đầu {index} {words(index % 60)} kết thúc {index}") for index in range(200)]

    with opened(pdf.render(make_document(make_table(*rows)))) as pages:
        for index in range(200):
            (page,) = [page for page in pages if f"bắt đầu {index} " in page.text.replace("\n", " ")]
            assert re.search(rf"kết thúc {index}\b", page.text.replace("\n", " ").replace("  ", " "))


def test_a_row_higher_than_a_page_is_spread_over_pages_and_loses_no_word():
    row = make_row("1", words(3000), "2.5")

    with opened(pdf.render(make_document(make_table(make_row("0", "Dòng trước"), row, make_row("2", "Dòng sau"))))) as (
        pages
    ):
        printed = re.findall(r"từ\d+", " ".join(page.text for page in pages))
        assert printed == words(3000).split()
        assert len(pages) > 2
        assert "Dòng trước" in pages[0].text
        assert "từ0 " in pages[0].text
        assert all("TIÊU CHÍ" in page.text for page in pages)
        assert "Dòng sau" in pages[-1].text


def test_a_section_higher_than_a_page_is_still_listed_among_the_contents():
    section = make_row("I", words(2000), style=RowStyle.SECTION)

    document = pypdfium2.PdfDocument(pdf.render(make_document(make_table(section))))

    assert [entry.get_dest().get_index() for entry in document.get_toc()] == [0]
    document.close()


def test_a_column_heading_higher_than_half_a_page_is_printed_once():
    table = Table(columns=(Column(header=words(800)), Column(header="Điểm")), rows=(make_pair("a"), make_pair("b")))

    with opened(pdf.render(make_document(table))) as pages:
        printed = re.findall(r"từ\d+", " ".join(page.text for page in pages))
        assert printed == words(800).split()


def make_pair(text: str) -> Row:
    return Row(cells=(TextCell(text=text), TextCell(text=text)))


def test_numbers_stand_in_the_middle_of_their_column_and_words_at_its_left():
    with opened(pdf.render(make_form())) as (page,):
        box = page.box("1,0")
        assert (box.left + box.right) / 2 == pytest.approx((195 - 23 / 2) * MILLIMETRE, abs=0.5)
        assert page.box("Tiêu chí thứ 1").left == pytest.approx(44 * MILLIMETRE + 4, abs=1.0)


def test_a_column_can_stand_at_its_right():
    table = Table(
        columns=(Column(header="Nội dung"), Column(header="Tiền", width=Millimetres(value=40), align=Alignment.RIGHT)),
        rows=(Row(cells=(TextCell(text="Thưởng"), TextCell(text="759.000"))),),
    )

    with opened(pdf.render(make_document(table))) as (page,):
        assert page.box("759.000").right == pytest.approx(195 * MILLIMETRE - 4, abs=1.0)


def test_short_cells_stand_at_half_the_height_of_long_ones():
    with opened(pdf.render(make_document(make_table(make_row("7", words(60)))))) as (page,):
        number, first, last = page.box("1,0"), page.box("từ0 "), page.box("từ59")
        assert (number.top + number.bottom) / 2 == pytest.approx((first.top + last.bottom) / 2, abs=2.0)


@pytest.mark.parametrize(
    "closing",
    [
        (),
        (Paragraph(text="Ghi chú: Mục VI ghi 10, cộng các dòng con 7,5.", style=ParagraphStyle.NOTE),),
        (Paragraph(text="Một."), Paragraph(text="Hai.")),
    ],
)
def test_signatures_never_stand_alone_on_a_page(closing):
    for rows in range(20, 48):
        document = make_document(make_table(*numbered_rows(rows)), *closing, make_signatures())
        with opened(pdf.render(document)) as pages:
            (page,) = [page for page in pages if "PHÓ GIÁM ĐỐC" in page.text]
            assert f"Tiêu chí thứ {rows}." in page.text
            assert "Lê Văn A" in page.text


def test_a_closing_total_takes_the_row_above_with_it():
    for rows in range(20, 48):
        total = make_row("", "TỔNG CỘNG", "100", RowStyle.TOTAL)
        document = make_document(make_table(*numbered_rows(rows), total), make_signatures())
        with opened(pdf.render(document)) as pages:
            (page,) = [page for page in pages if "TỔNG CỘNG" in page.text]
            assert f"Tiêu chí thứ {rows}." in page.text


def test_signatures_share_a_page_with_the_end_of_a_last_row_that_nearly_fills_one():
    for count in range(560, 760, 8):
        document = make_document(make_table(make_row("1", words(count))), make_signatures())
        with opened(pdf.render(document)) as pages:
            (page,) = [page for page in pages if "PHÓ GIÁM ĐỐC" in page.text]
            assert f"từ{count - 1}" in page.text


def test_long_notes_do_not_drag_the_table_along_but_the_last_line_stays_with_the_signatures():
    notes = Paragraph(text=words(700, "ghi"), style=ParagraphStyle.NOTE)

    with opened(pdf.render(make_document(make_table(*numbered_rows(20)), notes, make_signatures()))) as pages:
        assert "Tiêu chí thứ 20." in pages[0].text
        assert "ghi699" in pages[-1].text
        assert "PHÓ GIÁM ĐỐC" in pages[-1].text


def test_a_group_row_stays_with_the_row_below_it_and_a_row_with_its_guidance():
    for rows in range(25, 50):
        document = make_document(
            make_table(
                *numbered_rows(rows),
                make_row("I", "PHẦN MỘT", style=RowStyle.SECTION),
                make_row("1", "Nhóm một", style=RowStyle.GROUP),
                make_row("-", "Dòng một"),
                make_row("", "- Không áp dụng: trừ 1,0 điểm", None, RowStyle.GUIDANCE),
            )
        )
        with opened(pdf.render(document)) as pages:
            (page,) = [page for page in pages if "PHẦN MỘT" in page.text]
            assert "Dòng một" in page.text
            assert "Không áp dụng" in page.text


def test_all_lines_of_guidance_stay_with_their_criterion_and_its_headings():
    below = [make_row("", f"- Mức {level}.", None, RowStyle.GUIDANCE) for level in range(3)]
    for rows in range(27, 47, 2):
        head = [make_row("I", "PHẦN MỘT", style=RowStyle.SECTION), make_row("1", "Nhóm một", style=RowStyle.GROUP)]
        document = make_document(make_table(*numbered_rows(rows), *head, make_row("-", "Dòng một"), *below))
        with opened(pdf.render(document)) as pages:
            (page,) = [page for page in pages if "PHẦN MỘT" in page.text]
            assert all(f"Mức {level}." in page.text for level in range(3))


def test_a_closing_total_stands_on_no_page_nearly_alone():
    total = make_row("", "TỔNG CỘNG", style=RowStyle.TOTAL)
    for rows in range(28, 48, 2):
        with opened(pdf.render(make_document(make_table(*numbered_rows(rows), total)))) as pages:
            (page,) = [page for page in pages if "TỔNG CỘNG" in page.text]
            assert all(f"Tiêu chí thứ {number}." in page.text for number in range(rows - 2, rows + 1))


def test_a_long_run_of_group_rows_is_not_kept_together():
    rows = [make_row(str(index), f"Nhóm {index}.", style=RowStyle.GROUP) for index in range(200)]

    with opened(pdf.render(make_document(make_table(*rows)))) as pages:
        counts = [page.text.count("Nhóm") for page in pages]
        assert sum(counts) == 200
        assert min(counts[:-1]) >= max(counts) - 5


def test_guidance_has_no_numbers_and_totals_carry_their_unit():
    with opened(pdf.render(make_document(make_rubric_table()))) as pages:
        text = squeezed("".join(page.text for page in pages))

    assert squeezed("TỔNG CỘNG 100 điểm 93 điểm") in text
    assert squeezed("- Không áp dụng: trừ 1,0 điểm - Không thực hiện nghiêm túc") in text


def test_a_table_without_rows_is_its_heading():
    with opened(pdf.render(make_document(make_table(), make_signatures()))) as (page,):
        assert "TIÊU CHÍ" in page.text


@given(st.lists(st.integers(0, 700), max_size=25), st.booleans())
@settings(max_examples=settings.default.max_examples // 3)
def test_whatever_the_heights_every_row_is_printed_exactly_once(counts, signed):
    rows = [make_row(f"#{index}#", words(count)) for index, count in enumerate(counts)]
    document = make_document(make_table(*rows), *([make_signatures()] if signed else []))

    with opened(pdf.render(document)) as pages:
        text = " ".join(page.text for page in pages)

    assert re.findall(r"#(\d+)#", text) == [str(index) for index in range(len(counts))]
    assert len(re.findall(r"từ\d+", text)) == sum(counts)
