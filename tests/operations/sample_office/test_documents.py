"""The documents that show what the sample office prints."""

from __future__ import annotations

from danhgia_desktop.operations import sample, scoring
from danhgia_desktop.operations.sample_office.documents import write_documents
from tests.storage.builders import ACTOR

NAMES = (
    "bang-cham-diem-2020",
    "phieu-don-vi-2026-03",
    "phieu-ca-nhan-2026-03",
    "ke-hoach-thang-2026-03",
    "ket-qua-ke-hoach-2026-03",
    "nhiem-vu-cham-2026",
    "danh-sach-kiem-diem-2026",
    "so-theo-doi-ket-luan-2026",
    "so-theo-doi-kien-nghi-2026",
    "danh-muc-minh-chung",
)


def test_sheets_reports_of_plans_and_the_index_of_evidence_are_written(office, tmp_path):
    year = scoring.sheets(office, sample.PERIOD)[0]

    written = write_documents(office, year.uid, tmp_path)

    assert [file.path.name for file in written] == [f"{name}.{suffix}" for name in NAMES for suffix in ("pdf", "xlsx")]
    assert all(file.path.stat().st_size == file.size > 0 for file in written)


def test_where_no_month_was_concluded_there_is_the_year_sheet_alone(store, tmp_path):
    written = write_documents(store, sample.sample_sheet(store, ACTOR), tmp_path)

    assert [file.path.name for file in written] == ["bang-cham-diem-2020.pdf", "bang-cham-diem-2020.xlsx"]
