"""Score sheets as official documents: on paper, as PDF, as a workbook."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.reports import rubric_sheet

if TYPE_CHECKING:
    from pathlib import Path

    from danhgia_desktop.reports.document import Document
    from danhgia_desktop.reports.rubric_sheet import SheetForm
    from danhgia_desktop.scoring.scoresheet import SheetUid
    from danhgia_desktop.storage.store import Store


class UnknownReportFormatError(ExpectedError):
    """Reports are written as .pdf or .xlsx."""

    code = "unknown_report_format"


class ReportFormat(StrEnum):
    """What a report can be written as; the value is the file's suffix."""

    PDF = "pdf"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedFile:
    """A report that was written, reopened and found right."""

    path: Path
    size: int


def usual_form(store: Store, uid: SheetUid) -> SheetForm:
    """Return the form in which offices print the sheet most.

    Raises:
        NoSuchScoresheetError: there is none.
    """
    with store.reading() as reading:
        return rubric_sheet.usual_form(reading.scoresheets.get(uid), reading.agency.get())


def sheet_document(store: Store, uid: SheetUid, form: SheetForm) -> Document:
    """Return the score sheet as a document, to be looked at or written.

    Raises:
        NoSuchScoresheetError, NoSuchRoundError: there is none of that name.
    """
    with store.reading() as reading:
        return rubric_sheet.build(reading.scoresheets.get(uid), reading.agency.get(), form)
