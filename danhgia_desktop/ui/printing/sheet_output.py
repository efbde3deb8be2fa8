"""A score sheet leaving the program: looked at, printed, written to a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.operations.printing import ReportFormat, usual_form
from danhgia_desktop.operations.scoring import get_scoresheet
from danhgia_desktop.ui.printing.form_memory import FormMemory
from danhgia_desktop.ui.printing.preview_dialog import PreviewDialog
from danhgia_desktop.ui.printing.sheet_export import SheetExport
from danhgia_desktop.ui.printing.unfinished import Unfinished

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.scoring.scoresheet import SheetUid
    from danhgia_desktop.ui.desk import Desk


class SheetOutput(QObject):
    """What the window's menu does with a sheet: files are made in the form that was chosen the last time.

    Signals:
        said: that a file was written, what its sheet lacks, and who is named there as signing it.
        list_wanted: the person wants to see what the sheet lacks.
    """

    said = Signal(str)
    list_wanted = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._export = SheetExport(desk, self)
        self._export.written.connect(self._tell_written)
        self._unfinished = Unfinished(desk.edits, self)
        self._lacks = self._signer = ""

    def preview(self, uid: SheetUid) -> None:
        """Show the sheet as it will be printed."""
        dialog = PreviewDialog(self._desk, get_scoresheet(self._desk.edits.store, uid), self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.list_wanted.connect(self.list_wanted)
        dialog.open()

    def save_pdf(self, uid: SheetUid) -> None:
        """Write the sheet as PDF."""
        self._save(uid, ReportFormat.PDF)

    def save_workbook(self, uid: SheetUid) -> None:
        """Write the sheet as a workbook."""
        self._save(uid, ReportFormat.XLSX)

    def _save(self, uid: SheetUid, format_: ReportFormat) -> None:
        store = self._desk.edits.store
        sheet = get_scoresheet(store, uid)
        memory = FormMemory(self._desk.settings)
        form = memory.recall(sheet, usual_form(store, uid, memory.round_at_work()))
        self._lacks = self._unfinished.say(sheet, form.rounds)
        self._signer = ", ".join((*form.signer_titles, *filter(None, (form.signer_name,))))
        self._export.export(sheet, form, format_)

    def _tell_written(self, path: Path) -> None:
        said = self.tr("Đã lưu {path}").format(path=path)
        if self._lacks:
            way_there = self.tr("Ctrl+E: xem danh sách.")  # apart: sentences are not found inside others
            said = f"{said} · {self._lacks} {way_there}"
        if self._signer:
            signed = self.tr("Người ký: {signer} (đổi trong Ctrl+P).").format(signer=self._signer)
            said = f"{said} · {signed}"
        self.said.emit(said)
