"""A score sheet as a file that leaves the program."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.official_text import official_period
from danhgia_desktop.operations.printing import ExportedFile, ReportFormat, export_sheet
from danhgia_desktop.text import tidy
from danhgia_desktop.wording import say_error

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
        self._desk.press.run(
            lambda: export_sheet(store, sheet.uid, form, format_, path), self._tell_success, self._tell_failure
        )

    def _tell_success(self, file: ExportedFile) -> None:
        self.written.emit(file.path)

    def _tell_failure(self, error: Exception) -> None:
        if not isinstance(error, ExpectedError):
            raise error
        self._desk.prompts.warn(say_error(error, self._desk.edits.language))


def file_stem(sheet: Scoresheet) -> str:
    """Return the name proposed for a sheet's file: "Bảng chấm điểm – Phòng Kế hoạch – năm 2020"."""
    name = f"Bảng chấm điểm – {sheet.subject.name} – {official_period(sheet.period)}"
    return tidy(_NOT_IN_NAMES.sub(" ", name))[:_LONGEST_NAME].strip(" .")
