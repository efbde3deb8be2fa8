"""The documents that show what the sample office prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.operations import evidence_printing, periods, plan_reports, printing, sample, scoring
from danhgia_desktop.operations.plan_reports import PlanReport, PlanReportKind
from danhgia_desktop.operations.sample_office.plan import SamplePlan
from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.regulation.rubric import CONCLUDED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from danhgia_desktop.operations.printing import ExportedFile
    from danhgia_desktop.scoring.scoresheet import SheetUid
    from danhgia_desktop.storage.figures import SheetSummary
    from danhgia_desktop.storage.store import Store

_OF_UNIT, _OF_PERSON = "phieu-don-vi-{period}", "phieu-ca-nhan-{period}"
_REPORTS = {
    PlanReportKind.WORK_PLAN: "ke-hoach-thang-{period}",
    PlanReportKind.RESULTS: "ket-qua-ke-hoach-{period}",
    PlanReportKind.LATE_TASKS: "nhiem-vu-cham-{period}",
    PlanReportKind.REVIEW_LIST: "danh-sach-kiem-diem-{period}",
    PlanReportKind.CONCLUSIONS: "so-theo-doi-ket-luan-{period}",
    PlanReportKind.PETITIONS: "so-theo-doi-kien-nghi-{period}",
}
"""The reports of the agency's plans: the first two of the newest concluded month, the others of its year."""
_OF_MONTH = frozenset({PlanReportKind.WORK_PLAN, PlanReportKind.RESULTS})
_INDEX = "danh-muc-minh-chung"
_TODAY = SamplePlan().today


def write_documents(
    store: Store, year_sheet: SheetUid, folder: Path, *, today: date = _TODAY
) -> tuple[ExportedFile, ...]:
    """Write the main documents as PDF and Excel.

    They are the agency's sheet of a year, a unit's and a person's of the newest concluded month, what the reports of
    plans say of that month and its year, and the index of evidence.

    Args:
        store: the sample.
        year_sheet: the one whose scores are the document's own.
        folder: gets the files; those of the same names are replaced.
        today: the day that the office takes for the present.

    Raises:
        As `printing.export_sheet`, `plan_reports.export_report` and `evidence_printing.export_index`.
    """
    wanted = {sample.DOCUMENT_NAME: (year_sheet, printing.usual_form(store, year_sheet))}
    month = _newest_month(store)
    if month is not None:
        for name, sheet in _sheets_of(store, month):
            wanted[name] = sheet.uid, printing.usual_form(store, sheet.uid, CONCLUDED)
    sheets = tuple(
        printing.export_sheet(store, uid, form, format_, folder / f"{name}.{format_}")
        for name, (uid, form) in wanted.items()
        for format_ in printing.ReportFormat
    )
    return sheets if month is None else (*sheets, *_plan_reports(store, month, folder, today))


def _plan_reports(store: Store, month: Period, folder: Path, today: date) -> Iterator[ExportedFile]:
    for kind, name in _REPORTS.items():
        period = month if kind in _OF_MONTH else Period.year_of(month.starts_on.year)
        report = PlanReport(kind=kind, period=period)
        form = plan_reports.usual_form(store, report, today=today)
        for format_ in printing.ReportFormat:
            path = folder / f"{name.format(period=period.code)}.{format_}"
            yield plan_reports.export_report(store, report, form, path, today=today)
    for format_ in printing.ReportFormat:
        yield evidence_printing.export_index(store, folder / f"{_INDEX}.{format_}")


def _newest_month(store: Store) -> Period | None:
    """Return the newest month that is concluded; None where none is."""
    concluded = [one.period for one in periods.all_periods(store) if one.is_locked]
    months = [period for period in concluded if period.kind is PeriodKind.MONTH]
    return months[-1] if months else None


def _sheets_of(store: Store, month: Period) -> Iterator[tuple[str, SheetSummary]]:
    """Yield the names of documents with their sheets: of the first unit and the first person that have totals."""
    sheets = scoring.sheets(store, month)
    for name, is_person in ((_OF_UNIT, False), (_OF_PERSON, True)):
        fitting = [sheet for sheet in sheets if (sheet.staff is not None) is is_person and sheet.totals]
        yield from ((name.format(period=month.code), sheet) for sheet in fitting[:1])
