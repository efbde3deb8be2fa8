from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import openpyxl
import pytest

from danhgia_desktop.reports import export, fonts, pdf
from danhgia_desktop.reports.pdf_pictures import PdfPictures
from danhgia_desktop.reports.progress import ReportCancelledError
from tests.reports.builders import make_annex, make_form, opened


def test_a_pdf_is_saved(tmp_path):
    export.save_pdf(tmp_path / "Bảng chấm điểm.pdf", make_annex())

    with opened((tmp_path / "Bảng chấm điểm.pdf").read_bytes()) as pages:
        assert len(pages) == 5


def test_a_workbook_is_saved(tmp_path):
    moment = datetime(2026, 11, 21, tzinfo=UTC)

    export.save_workbook(tmp_path / "a.xlsx", make_annex(), make_form(), created_at=moment)

    assert len(openpyxl.load_workbook(tmp_path / "a.xlsx").sheetnames) == 2


def test_exports_are_checked_while_others_are_drawn_in_another_thread(tmp_path):
    content = pdf.render(make_annex())

    def draw(_: int) -> int:
        with PdfPictures(content) as pictures:
            return sum(len(pictures.draw(page, 0.2).pixels) for page in range(5))

    with ThreadPoolExecutor(4) as pool:
        drawn = pool.map(draw, range(12))
        saved = pool.map(lambda number: export.save_pdf(tmp_path / f"{number}.pdf", make_annex()), range(12))

        assert set(saved) == {None}
        assert len(set(drawn)) == 1
    assert {path.read_bytes() for path in tmp_path.iterdir()} == {content}


@pytest.mark.parametrize("save", [export.save_pdf, export.save_workbook])
def test_a_cancelled_export_leaves_nothing(tmp_path, save):
    def cancel(_: float) -> None:
        raise ReportCancelledError

    with pytest.raises(ReportCancelledError):
        save(tmp_path / "a", make_annex(), family=fonts.family(fonts.shipped()), progress=cancel)

    assert list(tmp_path.iterdir()) == []
