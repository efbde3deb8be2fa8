"""The index of evidence as an official document: on paper, as PDF, as a workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.operations import printing
from danhgia_desktop.operations.evidence_overview import index_of
from danhgia_desktop.operations.printing import ReportFormat, WrongReportSuffixError
from danhgia_desktop.reports import evidence_index, pdf

if TYPE_CHECKING:
    from pathlib import Path

    from danhgia_desktop.operations.printing import ExportedFile
    from danhgia_desktop.period import Period
    from danhgia_desktop.reports.document import Document
    from danhgia_desktop.reports.progress import Progress
    from danhgia_desktop.storage.store import Store


def index_document(store: Store, period: Period | None = None) -> Document:
    """Return the index of all documents, or of those used in a period, to be looked at or written."""
    with store.reading() as reading:
        agency = reading.agency.get()
    return evidence_index.build(index_of(store, period), agency, period)


def index_pdf(store: Store, period: Period | None = None, progress: Progress | None = None) -> bytes:
    """Return the index as a PDF, to be looked at or printed."""
    return pdf.render(index_document(store, period), progress=progress)


def export_index(store: Store, path: Path, period: Period | None = None) -> ExportedFile:
    """Write the index as what the path's suffix says, reopened and checked before it takes its place.

    Raises:
        WrongReportSuffixError: the path ends neither in .pdf nor in .xlsx.
        ExpectedError: `reports.files` and `reports.checking` say why nothing was written; an older file stays.
    """
    suffix = path.suffix.lower().removeprefix(".")
    if suffix not in set(ReportFormat):
        raise WrongReportSuffixError(path=path, suffix=" / .".join(ReportFormat))
    return printing.save_document(index_document(store, period), ReportFormat(suffix), path)
