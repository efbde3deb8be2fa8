"""Score sheets as official documents: on paper, as PDF, as a workbook."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.organization.career import Career
from danhgia_desktop.reports import export, pdf, rubric_sheet

if TYPE_CHECKING:
    from pathlib import Path

    from danhgia_desktop.organization.agency import Agency
    from danhgia_desktop.regulation.rubric import RoundKey
    from danhgia_desktop.reports.document import Document
    from danhgia_desktop.reports.progress import Progress
    from danhgia_desktop.reports.rubric_sheet import SheetForm
    from danhgia_desktop.scoring.scoresheet import Scoresheet, SheetUid
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Reading


class WrongReportSuffixError(ExpectedError):
    """The file's name says it is something else: a document, or a data file, that must not be overwritten."""

    code = "wrong_report_suffix"


class ReportFormat(StrEnum):
    """What a report can be written as; the value is the file's suffix."""

    PDF = "pdf"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedFile:
    """A report that was written, reopened and found right."""

    path: Path
    size: int


def usual_form(store: Store, uid: SheetUid, round_: RoundKey | None = None) -> SheetForm:
    """Return the form in which offices print the sheet most.

    Args:
        store: the open data.
        uid: which sheet.
        round_: the round at work; by default the first.

    Raises:
        NoSuchScoresheetError: there is none.
    """
    with store.reading() as reading:
        told = _as_signed(reading, uid)
        return rubric_sheet.usual_form(told.sheet, told.agency, round_)


def sheet_document(store: Store, uid: SheetUid, form: SheetForm) -> Document:
    """Return the score sheet as a document, to be looked at or written.

    That of a concluded period names everybody as when it was signed, whatever they are called by now.

    Raises:
        NoSuchScoresheetError, NoSuchRoundError: there is none of that name.
    """
    with store.reading() as reading:
        told = _as_signed(reading, uid)
        return rubric_sheet.build(told.sheet, told.agency, form, told.post)


def sheet_pdf(store: Store, uid: SheetUid, form: SheetForm, progress: Progress | None = None) -> bytes:
    """Return the very PDF that is previewed, printed and saved.

    Raises:
        NoSuchScoresheetError, NoSuchRoundError: there is none of that name.
        ReportCancelledError: raised by `progress`, passed on.
    """
    return pdf.render(sheet_document(store, uid, form), progress=progress)


def export_sheet(store: Store, uid: SheetUid, form: SheetForm, format_: ReportFormat, path: Path) -> ExportedFile:
    """Write the score sheet as a file, reopened and checked before it takes its place.

    Raises:
        NoSuchScoresheetError, NoSuchRoundError: there is none of that name.
        WrongReportSuffixError: the path does not end in the format's suffix.
        ExpectedError: `reports.files` and `reports.checking` say why nothing was written; an older file stays.
    """
    if path.suffix.lower() != f".{format_}":
        raise WrongReportSuffixError(path=path, suffix=format_.value)
    return save_document(sheet_document(store, uid, form), format_, path)


def save_document(document: Document, format_: ReportFormat, path: Path) -> ExportedFile:
    """Write a document as a file, reopened and checked before it takes its place.

    Raises:
        ExpectedError: `reports.files` and `reports.checking` say why nothing was written; an older file stays.
    """
    save = export.save_pdf if format_ is ReportFormat.PDF else export.save_workbook
    save(path, document)
    return ExportedFile(path=path, size=path.stat().st_size)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """A sheet with what stands around it."""

    sheet: Scoresheet
    agency: Agency
    post: str


def _as_signed(reading: Reading, uid: SheetUid) -> _Told:
    sheet = reading.scoresheets.get(uid)
    signed = reading.periods.signed(sheet.period)
    if signed is None:
        return _Told(sheet=sheet, agency=reading.agency.get(), post=_post(reading, sheet))
    return _Told(sheet=signed.named(sheet), agency=signed.agency, post=signed.sheets[uid].post)


def _post(reading: Reading, sheet: Scoresheet) -> str:
    """Return what the person whom a sheet is about was last in the period; "" for a unit."""
    if sheet.subject.staff is None:
        return ""
    career = Career.of(reading.postings.of(sheet.subject.staff.uid))
    posting = career.last_within(sheet.period.starts_on, sheet.period.ends_on)
    return "" if posting is None else posting.post
