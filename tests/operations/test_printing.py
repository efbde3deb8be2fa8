"""Score sheets written as files, and read back by other programs."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import openpyxl
import pypdfium2
import pytest

from danhgia_desktop.operations import printing, scoring, units
from danhgia_desktop.operations.printing import ReportFormat, WrongReportSuffixError
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.regulation.rubric import APPRAISED, SELF, NoSuchRoundError, RoundKey
from danhgia_desktop.reports.files import FolderMissingError, PathIsFolderError
from danhgia_desktop.scoring.scoresheet import ScorePlace, SheetUid
from danhgia_desktop.storage.scoresheets import NoSuchScoresheetError
from tests import bac_giang
from tests.storage.builders import ACTOR


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [document[number] for number in range(len(document))]
        return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in pages)


def test_the_usual_form_names_the_agency_of_the_data(store, sheet):
    units.set_agency(store, ACTOR, Agency(name="Sở TN&MT", symbol="TNMT"))

    form = printing.usual_form(store, sheet.uid)

    assert form.title[1] == "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG NĂM 2020"
    assert "/BC-TNMT ngày" in form.caption
    assert form.caption.endswith("của Sở TN&MT)")


def test_a_pdf_is_written_checked_and_readable_by_others(store, sheet, tmp_path):
    path = tmp_path / "Bảng chấm điểm.pdf"

    written = printing.export_sheet(store, sheet.uid, printing.usual_form(store, sheet.uid), ReportFormat.PDF, path)

    assert (written.path, written.size) == (path, path.stat().st_size)
    text = text_of(path.read_bytes())
    assert "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG NĂM 2020" in text
    assert "TỔNG CỘNG 100 điểm 93 điểm" in text


def test_what_is_previewed_is_what_is_saved(store, sheet, tmp_path):
    form = printing.usual_form(store, sheet.uid)
    path = tmp_path / "x.pdf"

    printing.export_sheet(store, sheet.uid, form, ReportFormat.PDF, path)

    assert printing.sheet_pdf(store, sheet.uid, form) == path.read_bytes()


def test_the_making_of_a_pdf_tells_how_far_it_is(store, sheet):
    parts: list[float] = []

    printing.sheet_pdf(store, sheet.uid, printing.usual_form(store, sheet.uid), parts.append)

    assert parts == sorted(parts)
    assert parts[-1] == 1


def test_a_workbook_holds_the_table_with_its_numbers(store, sheet, tmp_path):
    path = tmp_path / "Bảng chấm điểm.XLSX"

    written = printing.export_sheet(store, sheet.uid, printing.usual_form(store, sheet.uid), ReportFormat.XLSX, path)

    (worksheet,) = openpyxl.load_workbook(written.path, data_only=True).worksheets
    rows = [tuple(row) for row in worksheet.iter_rows(values_only=True)]
    assert tuple(bac_giang.HEADER) in [row[:4] for row in rows]
    assert ("I", "CÔNG TÁC THÔNG TIN TỔNG HỢP", 44, 40.5) in [row[:4] for row in rows]


def test_the_rounds_asked_for_are_written(store, sheet, tmp_path):
    place = ScorePlace(sheet=sheet.uid, criterion=sheet.rubric.find("VI/1").key, round=APPRAISED)
    scoring.set_points(store, ACTOR, place, Decimal("1.25"))
    form = replace(printing.usual_form(store, sheet.uid), rounds=(SELF, APPRAISED))

    document = printing.sheet_document(store, sheet.uid, form)
    printing.export_sheet(store, sheet.uid, form, ReportFormat.PDF, tmp_path / "x.pdf")

    assert document.short_title == "Sở Tài nguyên và Môi trường"
    assert "TỔNG CỘNG 100 93 1,25" in text_of((tmp_path / "x.pdf").read_bytes())


def test_a_name_that_is_not_the_format_s_is_refused_so_that_data_is_never_overwritten(store, sheet):
    form = printing.usual_form(store, sheet.uid)
    before = store.path.read_bytes()

    for format_ in ReportFormat:
        with pytest.raises(WrongReportSuffixError) as refused:
            printing.export_sheet(store, sheet.uid, form, format_, store.path)
        assert refused.value.values == {"path": store.path, "suffix": format_.value}

    assert store.path.read_bytes() == before


@pytest.mark.parametrize("format_", ReportFormat)
def test_where_nothing_can_be_written_an_older_file_stays(store, sheet, tmp_path, format_):
    form = printing.usual_form(store, sheet.uid)
    (tmp_path / f"folder.{format_}").mkdir()
    older = tmp_path / f"older.{format_}"
    older.write_text("older", encoding="utf-8")

    with pytest.raises(FolderMissingError):
        printing.export_sheet(store, sheet.uid, form, format_, tmp_path / "missing" / f"x.{format_}")
    with pytest.raises(PathIsFolderError):
        printing.export_sheet(store, sheet.uid, form, format_, tmp_path / f"folder.{format_}")
    with pytest.raises(NoSuchRoundError):
        printing.export_sheet(store, sheet.uid, replace(form, rounds=(RoundKey("x"),)), format_, older)

    assert older.read_text(encoding="utf-8") == "older"
    assert sorted(path.name for path in tmp_path.glob(f"*.{format_}")) == [f"folder.{format_}", f"older.{format_}"]


def test_a_sheet_that_is_gone_is_not_printed(store, sheet, tmp_path):
    form = printing.usual_form(store, sheet.uid)
    gone = SheetUid("gone")

    for act in (
        lambda: printing.usual_form(store, gone),
        lambda: printing.sheet_document(store, gone, form),
        lambda: printing.sheet_pdf(store, gone, form),
        lambda: printing.export_sheet(store, gone, form, ReportFormat.PDF, tmp_path / "x.pdf"),
    ):
        with pytest.raises(NoSuchScoresheetError):
            act()
    assert not (tmp_path / "x.pdf").exists()
