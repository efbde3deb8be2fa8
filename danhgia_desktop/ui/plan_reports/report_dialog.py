"""The reports of plans as they will be printed, beside what can be chosen about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import vietnam_time
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.official_text import official_period
from danhgia_desktop.operations.plan_reports import (
    PARAMETERS,
    PlanReport,
    export_report,
    report_pdf,
    usual_form,
)
from danhgia_desktop.plan.work_plan import AGENCY
from danhgia_desktop.ui.plan_reports.report_memory import ReportMemory
from danhgia_desktop.ui.plan_reports.report_pane import ReportPane
from danhgia_desktop.ui.printing.file_export import FileExport
from danhgia_desktop.ui.printing.pages_dialog import PagesDialog
from danhgia_desktop.wording import Language, say_error
from danhgia_desktop.wording.plan_reports import report_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.operations.plan_reports import PlanReportKind
    from danhgia_desktop.operations.printing import ExportedFile, ReportFormat
    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.work_plan import PlanOwner
    from danhgia_desktop.reports.progress import Progress
    from danhgia_desktop.ui.desk import Desk

_GEOMETRY = "print/plan_report_geometry"


class ReportDialog(PagesDialog):
    """Shows a report of plans; which one, whose and for when is chosen beside it."""

    def __init__(
        self,
        desk: Desk,
        period: Period,
        owner: PlanOwner = AGENCY,
        kind: PlanReportKind | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show the report that was looked at last, of an owner where there is such a one.

        Args:
            desk: the open data.
            period: for when.
            owner: whose.
            kind: which report instead.
            parent: the window.
        """
        memory = ReportMemory(desk.settings)
        kind = kind or memory.kind
        owner = owner if owner.level in PARAMETERS[kind].levels else AGENCY
        report = PlanReport(kind=kind, owner=owner, period=period)
        pane = ReportPane(desk.edits, report)
        super().__init__(desk, pane, _GEOMETRY, parent)
        self._today = vietnam_time.now().date()
        self._memory = memory
        self._report = report
        self._pane = pane
        self.setObjectName("plan_report_dialog")
        self.setWindowTitle(self.tr("Báo cáo kế hoạch"))
        self._export = FileExport(desk, self)
        self._export.written.connect(self.tell_written)
        self._pane.report_changed.connect(self._change_report)
        self._pane.form_changed.connect(self.refresh_soon)
        self._show_form()

    def make_pdf(self) -> Callable[[Progress], bytes]:
        """Return what makes the PDF of the report that is chosen."""
        store, report, form, today = self._desk.edits.store, self._report, self._pane.form(), self._today
        return lambda progress: report_pdf(store, report, form, progress, today=today)

    def save(self, format_: ReportFormat) -> None:
        """Write the report as a file."""
        store, report, today = self._desk.edits.store, self._report, self._today
        try:
            form = self._pane.form()
        except ExpectedError as error:
            self.say(say_error(error, self._desk.edits.language), look="error")
            return

        def write(path: Path) -> ExportedFile:
            return export_report(store, report, form, path, today=today)

        self._export.export(self._file_name(), format_, write)

    def done(self, result: int) -> None:
        self._remember()
        super().done(result)

    def _change_report(self) -> None:
        self._remember()
        self._report = self._pane.report()
        self._show_form()

    def _show_form(self) -> None:
        self._usual = usual_form(self._desk.edits.store, self._report, today=self._today)
        self._pane.show_form(self._memory.recall(self._report, self._usual))
        self.refresh()

    def _remember(self) -> None:
        try:
            form = self._pane.form()
        except ExpectedError:
            return
        self._memory.remember(self._report, form, self._usual)

    def _file_name(self) -> str:
        """Return what the document is called: "Kế hoạch công tác – Văn phòng – tháng 11 năm 2026"."""
        words = (
            report_name(self._report.kind, Language.VI),
            self._pane.owner_name,
            official_period(self._report.period),
        )
        return " – ".join(filter(None, words))
