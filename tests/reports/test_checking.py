from __future__ import annotations

from dataclasses import replace

import pytest

from danhgia_desktop.reports import pdf, workbook
from danhgia_desktop.reports.checking import ExportCheckFailedError, check_pdf, check_workbook
from danhgia_desktop.reports.document import Paragraph, RowStyle
from danhgia_desktop.reports.sheet_pen import Formula, cell_number
from tests.reports.builders import make_annex, make_document, make_form, make_letterhead, make_row, make_table


@pytest.fixture(scope="module")
def printed() -> pdf.ComposedPdf:
    return pdf.compose(make_annex())


@pytest.fixture(scope="module")
def tabulated() -> workbook.ComposedWorkbook:
    rows = (make_row("I", "Phần", "3.5", RowStyle.SECTION, sum_of=(1,)), make_row("1", "Dòng", "3.5"))
    return workbook.compose(make_document(make_table(*rows), title="Bảng"))


def test_a_pdf_that_holds_what_was_laid_out_passes(printed):
    assert check_pdf(printed, printed.content) is None


def test_a_pdf_with_a_page_too_few_fails(printed):
    with pytest.raises(ExportCheckFailedError):
        check_pdf(printed, pdf.render(make_form()))


def test_a_pdf_without_one_of_its_texts_fails_and_the_page_is_named(printed):
    pages = (*printed.pages[:2], (*printed.pages[2], "Dòng không có"), *printed.pages[3:])

    with pytest.raises(ExportCheckFailedError) as caught:
        check_pdf(replace(printed, pages=pages), printed.content)

    assert caught.value.values == {"where": "trang 3"}


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4 nothing", b"\x00" * 5000])
def test_what_is_no_pdf_fails(printed, content):
    with pytest.raises(ExportCheckFailedError):
        check_pdf(printed, content)


def test_a_pdf_cut_short_fails(printed):
    with pytest.raises(ExportCheckFailedError):
        check_pdf(printed, printed.content[: len(printed.content) // 3])


def test_hyphens_ligatures_and_hebrew_do_not_confuse_the_check():
    composed = pdf.compose(make_document(Paragraph(text="ISO-9001 ﬁ ½ שלום עולם " * 20)))

    assert check_pdf(composed, composed.content) is None


def test_a_workbook_that_holds_what_was_written_passes(tabulated):
    assert check_workbook(tabulated, tabulated.content) is None


def test_a_workbook_with_merged_cells_and_shapes_passes():
    composed = workbook.compose(make_document(make_letterhead(), make_table(make_row("1", "a"))))

    assert check_workbook(composed, composed.content) is None


@pytest.mark.parametrize(
    ("place", "meant"),
    [
        ((2, 1), "Phần khác"),
        ((3, 2), 3.25),
        ((2, 2), Formula(text="=SUM(C4:C5)", value=3.5)),
        ((2, 2), Formula(text="=SUM(C4)", value=3.0)),
        ((9, 0), "một ô nữa"),
    ],
)
def test_a_workbook_with_one_cell_that_differs_fails_and_the_cell_is_named(tabulated, place, meant):
    (sheet,) = tabulated.sheets
    changed = replace(sheet, cells={**sheet.cells, cell_number(*place): meant})

    with pytest.raises(ExportCheckFailedError) as caught:
        check_workbook(replace(tabulated, sheets=(changed,)), tabulated.content)

    assert caught.value.values == {"where": f"Bảng, hàng {place[0] + 1}, cột {place[1] + 1}"}


def test_a_workbook_with_a_cell_too_many_fails(tabulated):
    (sheet,) = tabulated.sheets
    fewer = {number: content for number, content in sheet.cells.items() if number != cell_number(2, 1)}

    with pytest.raises(ExportCheckFailedError):
        check_workbook(replace(tabulated, sheets=(replace(sheet, cells=fewer),)), tabulated.content)


def test_a_workbook_with_other_sheets_fails(tabulated):
    with pytest.raises(ExportCheckFailedError):
        check_workbook(tabulated, workbook.render(make_form()))


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 nothing", b"\x00" * 5000])
def test_what_is_no_workbook_fails(tabulated, content):
    with pytest.raises(ExportCheckFailedError):
        check_workbook(tabulated, content)
