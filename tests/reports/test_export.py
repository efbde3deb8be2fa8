from __future__ import annotations

from datetime import UTC, datetime

import openpyxl
import pytest

from danhgia_desktop.reports import export, fonts
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


@pytest.mark.parametrize("save", [export.save_pdf, export.save_workbook])
def test_a_cancelled_export_leaves_nothing(tmp_path, save):
    def cancel(_: float) -> None:
        raise ReportCancelledError

    with pytest.raises(ReportCancelledError):
        save(tmp_path / "a", make_annex(), family=fonts.family(fonts.shipped()), progress=cancel)

    assert list(tmp_path.iterdir()) == []
