"""A score sheet as it will be printed: the very PDF, beside what can be chosen about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from danhgia_desktop.operations.printing import sheet_pdf, usual_form
from danhgia_desktop.ui.printing.form_memory import FormMemory
from danhgia_desktop.ui.printing.form_pane import FormPane
from danhgia_desktop.ui.printing.pages_dialog import PagesDialog
from danhgia_desktop.ui.printing.sheet_export import SheetExport
from danhgia_desktop.ui.printing.unfinished import Unfinished, UnfinishedNote

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.operations.printing import ReportFormat
    from danhgia_desktop.reports.progress import Progress
    from danhgia_desktop.scoring.scoresheet import Scoresheet
    from danhgia_desktop.ui.desk import Desk

_GEOMETRY = "print/geometry"


class PreviewDialog(PagesDialog):
    """Shows a sheet's pages and says what the sheet lacks.

    Signals:
        list_wanted: the person wants to see what the sheet lacks.
    """

    list_wanted = Signal()

    def __init__(self, desk: Desk, sheet: Scoresheet, parent: QWidget | None = None) -> None:
        pane = FormPane(sheet.rubric.rounds, desk.edits.language)
        super().__init__(desk, pane, _GEOMETRY, parent)
        self.setObjectName("preview_dialog")
        self.setWindowTitle(self.tr("In phiếu chấm – {unit}").format(unit=sheet.subject.name))
        self._sheet = sheet
        self._pane = pane
        self._memory = FormMemory(desk.settings)
        self._usual = usual_form(desk.edits.store, sheet.uid, self._memory.round_at_work())
        self._export = SheetExport(desk, self)
        self._unfinished = Unfinished(desk.edits, self)
        self._note = UnfinishedNote()
        self.add_note(self._note)
        self._pane.show_form(self._memory.recall(sheet, self._usual))
        self._pane.changed.connect(self.refresh_soon)
        self._export.written.connect(self.tell_written)
        self._note.list_wanted.connect(self.reject)
        self._note.list_wanted.connect(self.list_wanted)
        self.refresh()

    def make_pdf(self) -> Callable[[Progress], bytes]:
        """Return what makes the PDF of the sheet; what the sheet lacks is said meanwhile."""
        form = self._pane.form()
        self._note.show_words(self._unfinished.say(self._sheet, form.rounds))
        return partial(sheet_pdf, self._desk.edits.store, self._sheet.uid, form)

    def save(self, format_: ReportFormat) -> None:
        """Write the sheet as a file."""
        self._export.export(self._sheet, self._pane.form(), format_)

    def done(self, result: int) -> None:
        self._memory.remember(self._sheet, self._pane.form(), self._usual)
        super().done(result)
