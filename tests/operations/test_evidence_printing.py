"""The index of evidence as a document."""

from __future__ import annotations

import pytest

from danhgia_desktop import period as periods
from danhgia_desktop.operations import evidence
from danhgia_desktop.operations.evidence_printing import export_index, index_document, index_pdf
from danhgia_desktop.operations.printing import WrongReportSuffixError
from danhgia_desktop.reports.document import tables
from tests.operations.evidence_office import add, furnish, proves_line
from tests.storage.builders import ACTOR


@pytest.mark.parametrize("name", ["Danh mục.pdf", "Danh mục.XLSX"])
def test_the_index_is_written_as_what_its_name_says(store, tmp_path, name):
    furnish(store)
    evidence.attach(store, ACTOR, [proves_line(add(store, "H1"))])

    written = export_index(store, tmp_path / name, periods.parse("2026"))

    assert written.path == tmp_path / name
    assert written.size == (tmp_path / name).stat().st_size > 1000


def test_the_index_of_all_documents_has_a_row_for_each(store):
    add(store, "H2")
    add(store, "H1")

    (table,) = tables(index_document(store))

    assert [row.cells[1].text for row in table.rows] == ["H1", "H2"]


def test_the_index_is_written_as_nothing_else(store, tmp_path):
    with pytest.raises(WrongReportSuffixError):
        export_index(store, tmp_path / "x.docx")


def test_the_index_is_looked_at_as_the_pdf_that_would_be_printed(store):
    assert index_pdf(store).startswith(b"%PDF")
