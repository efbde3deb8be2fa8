"""A score sheet as a file that leaves the program."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.official_text import official_period
from danhgia_desktop.operations.printing import ExportedFile, ReportFormat, export_sheet
from danhgia_desktop.text import tidy
from danhgia_desktop.ui.errand import Errand

if TYPE_CHECKING:
    from danhgia_desktop.reports.rubric_sheet import SheetForm
    from danhgia_desktop.scoring.scoresheet import Scoresheet
    from danhgia_desktop.ui.desk import Desk

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST_NAME = 120


class SheetExport(QObject):
    """Asks where to, writes in the background, says what came of it.

    Signals:
        written: carries the path.
    """

    written = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def export(self, sheet: Scoresheet, form: SheetForm, format_: ReportFormat) -> None:
        """Write a sheet as PDF or as a workbook."""
        kinds = {
            ReportFormat.PDF: (self.tr("Lưu PDF"), "PDF (*.pdf)"),
            ReportFormat.XLSX: (self.tr("Xuất Excel"), "Excel (*.xlsx)"),
        }
        title, kind = kinds[format_]
        path = self._desk.prompts.choose_save_file(title, [kind], name=f"{file_stem(sheet)}.{format_}")
        if path is None:
            return
        store = self._desk.edits.store
        errand = Errand(self._desk, self._desk.press)
        errand.done.connect(self._tell)
        errand.run(lambda _report: export_sheet(store, sheet.uid, form, format_, path))

    def _tell(self, file: ExportedFile) -> None:
        self.written.emit(file.path)


def file_stem(sheet: Scoresheet) -> str:
    """Return the name proposed for a sheet's file: "Bảng chấm điểm – Phòng Kế hoạch – năm 2020"."""
    name = f"Bảng chấm điểm – {sheet.subject.name} – {official_period(sheet.period)}"
    return tidy(_NOT_IN_NAMES.sub(" ", name))[:_LONGEST_NAME].strip(" .")
