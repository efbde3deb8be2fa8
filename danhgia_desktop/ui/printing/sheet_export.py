"""A score sheet as a file that leaves the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.official_text import official_period
from danhgia_desktop.operations.printing import export_sheet
from danhgia_desktop.ui.printing.file_export import FileExport

if TYPE_CHECKING:
    from danhgia_desktop.operations.printing import ReportFormat
    from danhgia_desktop.reports.rubric_sheet import SheetForm
    from danhgia_desktop.scoring.scoresheet import Scoresheet
    from danhgia_desktop.ui.desk import Desk


class SheetExport(QObject):
    """Writes sheets where a person wants them.

    Signals:
        written: carries the path.
    """

    written = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._store = desk.edits.store
        self._export = FileExport(desk, self)
        self._export.written.connect(self.written)

    def export(self, sheet: Scoresheet, form: SheetForm, format_: ReportFormat) -> None:
        """Write a sheet as PDF or as a workbook."""
        store, uid = self._store, sheet.uid
        self._export.export(sheet_name(sheet), format_, lambda path: export_sheet(store, uid, form, format_, path))


def sheet_name(sheet: Scoresheet) -> str:
    """Return what a sheet's file is called: "Bảng chấm điểm – Phòng Kế hoạch – năm 2020"."""
    return f"Bảng chấm điểm – {sheet.subject.name} – {official_period(sheet.period)}"
