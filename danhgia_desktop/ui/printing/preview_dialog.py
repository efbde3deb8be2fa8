"""A score sheet as it will be printed: the very PDF, beside what can be chosen about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.printing import ReportFormat, sheet_pdf, usual_form
from danhgia_desktop.reports.pdf_pictures import PdfPictures
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.printing.form_memory import FormMemory
from danhgia_desktop.ui.printing.form_pane import FormPane
from danhgia_desktop.ui.printing.pages_printing import PagesPrinting
from danhgia_desktop.ui.printing.pages_view import PagesView
from danhgia_desktop.ui.printing.sheet_export import SheetExport
from danhgia_desktop.ui.printing.unfinished import Unfinished, UnfinishedNote
from danhgia_desktop.ui.printing.zoom_bar import ZoomBar
from danhgia_desktop.ui.window_size import keep_size, restore_size
from danhgia_desktop.wording import say_error

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from danhgia_desktop.scoring.scoresheet import Scoresheet
    from danhgia_desktop.ui.background import Job
    from danhgia_desktop.ui.desk import Desk

_GEOMETRY = "print/geometry"
_FIRST_SIZE = QSize(1180, 680)
_PANE_WIDTH = 320
_PAUSE_MS = 300
"""How long after the last key the pages are made anew."""


class PreviewDialog(QDialog):
    """Shows a sheet's pages, refreshes them while the form is filled in, prints and saves them.

    Signals:
        list_wanted: the person wants to see what the sheet lacks.
    """

    list_wanted = Signal()

    def __init__(self, desk: Desk, sheet: Scoresheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview_dialog")
        self.setWindowTitle(self.tr("In phiếu chấm – {unit}").format(unit=sheet.subject.name))
        self._desk = desk
        self._sheet = sheet
        self._memory = FormMemory(desk.settings)
        self._usual = usual_form(desk.edits.store, sheet.uid, self._memory.round_at_work())
        self._export = SheetExport(desk, self)
        self._printing = PagesPrinting(desk, self)
        self._job: Job | None = None
        self._pdf: PdfPictures | None = None
        self._view = PagesView(desk.press)
        self._pane = FormPane(sheet.rubric.rounds, desk.edits.language)
        self._state = named(QLabel(), "preview_state_label")
        self._unfinished = Unfinished(desk.edits, self)
        self._note = UnfinishedNote()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._build()
        self._connect()
        self._pane.show_form(self._memory.recall(sheet, self._usual))
        self._pause.stop()
        self._refresh()

    @property
    def is_up_to_date(self) -> bool:
        """Whether the pages in view show what the form says."""
        return not self._pause.isActive() and self._job is None and self._view.is_drawn

    def done(self, result: int) -> None:
        self._memory.remember(self._sheet, self._pane.form(), self._usual)
        keep_size(self, self._desk.settings, _GEOMETRY)
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
        self._view.stop()
        super().done(result)

    def _refresh(self) -> None:
        if self._job is not None:
            self._job.cancel()
        store, uid, form = self._desk.edits.store, self._sheet.uid, self._pane.form()
        self._say(self.tr("Đang dựng trang…"))
        self._note.show_words(self._unfinished.say(self._sheet, form.rounds))

        def make(report: Callable[[float], None]) -> PdfPictures:
            return PdfPictures(sheet_pdf(store, uid, form, report))

        self._job = self._desk.press.run_in_steps(make, self._show_pages, self._fail, lambda _part: None)

    def _show_pages(self, pictures: PdfPictures) -> None:
        self._job = None
        self._pdf = pictures
        self._view.show_pictures(pictures)
        self._say("")
        self._print.setEnabled(True)

    def _fail(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, ExpectedError):
            raise error
        self._tell_fault(say_error(error, self._desk.edits.language))

    def _tell_fault(self, sentence: str) -> None:
        self._say(sentence, look="error")

    def _print_pages(self) -> None:
        if self._pdf is not None:
            self._printing.print_pages(self._pdf, self.tr("In phiếu chấm"))

    def _tell_written(self, path: Path) -> None:
        self._say(self.tr("Đã lưu {path}").format(path=path), look="done")

    def _save(self, format_: ReportFormat) -> None:
        self._export.export(self._sheet, self._pane.form(), format_)

    def _say(self, text: str, *, look: str = "caption") -> None:
        self._state.setText(text)
        self._state.setProperty("look", look)
        self._state.style().polish(self._state)

    def _connect(self) -> None:
        self._pause.timeout.connect(self._refresh)
        self._pane.changed.connect(self._pause.start)
        self._export.written.connect(self._tell_written)
        self._note.list_wanted.connect(self.reject)
        self._note.list_wanted.connect(self.list_wanted)
        self._printing.began.connect(lambda: self._say(self.tr("Đang in…")))
        self._printing.printed.connect(lambda said: self._say(said, look="done"))
        self._printing.failed.connect(self._tell_fault)
        by_key = QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self)
        by_key.setWhatsThis(self._print.text())
        by_key.activated.connect(self._print_pages)

    def _build(self) -> None:
        self._print = self._button("print_button", self.tr("&In…"), "printer", self._print_pages)
        self._print.setProperty("look", "main")
        dress(self._print, "printer", "accent_text")
        self._print.setDefault(True)
        self._print.setEnabled(False)
        save_pdf = self._button(
            "save_pdf_button", self.tr("Lưu &PDF…"), "file-text", lambda: self._save(ReportFormat.PDF)
        )
        save_workbook = self._button(
            "save_workbook_button", self.tr("Xuất &Excel…"), "sheet", lambda: self._save(ReportFormat.XLSX)
        )
        self._state.setWordWrap(True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        scroll = QScrollArea()
        scroll.setWidget(self._pane)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes on to what can be typed in
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(scroll, stretch=1)
        side.addWidget(self._note)
        side.addWidget(self._state)
        side.addWidget(self._print)
        others = QHBoxLayout()
        others.addWidget(save_pdf)
        others.addWidget(save_workbook)
        side.addLayout(others)
        panel = QWidget()
        panel.setFixedWidth(_PANE_WIDTH)
        panel.setLayout(side)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(ZoomBar(self._view))
        left.addWidget(self._view, stretch=1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(12)
        layout.addLayout(left, stretch=1)
        layout.addWidget(panel)
        self._view.setFocus()
        restore_size(self, self._desk.settings, _GEOMETRY, _FIRST_SIZE)

    def _button(self, name: str, text: str, icon_name: str, act: Callable[[], None]) -> QPushButton:
        button = named(QPushButton(text), name)
        dress(button, icon_name)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button
