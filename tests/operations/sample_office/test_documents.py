"""The documents that show what the sample office prints."""

from __future__ import annotations

from danhgia_desktop.operations import sample, scoring
from danhgia_desktop.operations.sample_office.documents import write_documents
from tests.storage.builders import ACTOR


def test_the_year_sheet_and_those_of_a_unit_and_a_person_are_written(office, tmp_path):
    year = scoring.sheets(office, sample.PERIOD)[0]

    written = write_documents(office, year.uid, tmp_path)

    assert [file.path.name for file in written] == [
        f"{name}.{suffix}"
        for name in ("bang-cham-diem-2020", "phieu-don-vi-2026-03", "phieu-ca-nhan-2026-03")
        for suffix in ("pdf", "xlsx")
    ]
    assert all(file.path.stat().st_size == file.size > 0 for file in written)


def test_where_no_month_was_concluded_there_is_the_year_sheet_alone(store, tmp_path):
    written = write_documents(store, sample.sample_sheet(store, ACTOR), tmp_path)

    assert [file.path.name for file in written] == ["bang-cham-diem-2020.pdf", "bang-cham-diem-2020.xlsx"]
