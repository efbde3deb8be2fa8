"""A document as it will be printed: the very PDF, beside what can be chosen about it."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.printing import ReportFormat
from danhgia_desktop.reports.pdf_pictures import PdfPictures
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.printing.pages_printing import PagesPrinting
from danhgia_desktop.ui.printing.pages_view import PagesView
from danhgia_desktop.ui.printing.zoom_bar import ZoomBar
from danhgia_desktop.ui.window_size import keep_size, restore_size
from danhgia_desktop.wording import say_error

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from danhgia_desktop.reports.progress import Progress
    from danhgia_desktop.ui.background import Job
    from danhgia_desktop.ui.desk import Desk

_FIRST_SIZE = QSize(1180, 680)
_PANE_WIDTH = 320
_PAUSE_MS = 300
"""How long after the last key the pages are made anew."""


class PagesDialog(QDialog):
    """Shows the pages beside a form, makes them anew while it is filled in, prints and saves them.

    Whoever inherits says what is shown and written: `make_pdf` and `save`.
    """

    def __init__(self, desk: Desk, pane: QWidget, geometry: str, parent: QWidget | None = None) -> None:
        """Make the dialog; `refresh` shows the first pages.

        Args:
            desk: the open data.
            pane: what can be chosen.
            geometry: under which name the size is remembered.
            parent: the window.
        """
        super().__init__(parent)
        self._desk = desk
        self._geometry = geometry
        self._job: Job | None = None
        self._pdf: PdfPictures | None = None
        self._view = PagesView(desk.press)
        self._state = named(QLabel(), "preview_state_label")
        self._printing = PagesPrinting(desk, self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._side = QVBoxLayout()
        self._build(pane)
        self._connect()

    @property
    def is_up_to_date(self) -> bool:
        """Whether the pages in view show what the form says."""
        return not self._pause.isActive() and self._job is None and self._view.is_drawn

    @abstractmethod
    def make_pdf(self) -> Callable[[Progress], bytes]:
        """Return what makes the PDF in the background, of what the form says now."""

    @abstractmethod
    def save(self, format_: ReportFormat) -> None:
        """Write the document as a file."""

    def refresh_soon(self) -> None:
        """Make the pages anew once nobody types for a moment."""
        self._pause.start()

    def refresh(self) -> None:
        """Make the pages anew."""
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
        self.say(self.tr("Đang dựng trang…"))
        try:
            make = self.make_pdf()
        except ExpectedError as error:
            self._fail(error)
            return

        def draw(report: Progress) -> PdfPictures:
            return PdfPictures(make(report))

        self._job = self._desk.press.run_in_steps(draw, self._show_pages, self._fail, lambda _part: None)

    def add_note(self, note: QWidget) -> None:
        """Put what should be known above the buttons."""
        self._side.insertWidget(1, note)

    def say(self, text: str, *, look: str = "caption") -> None:
        """Say how far it is, or what came of it."""
        self._state.setText(text)
        self._state.setProperty("look", look)
        self._state.style().polish(self._state)

    def tell_written(self, path: Path) -> None:
        """Say that a file was written."""
        self.say(self.tr("Đã lưu {path}").format(path=path), look="done")

    def done(self, result: int) -> None:
        keep_size(self, self._desk.settings, self._geometry)
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
        self._view.stop()
        super().done(result)

    def _show_pages(self, pictures: PdfPictures) -> None:
        self._job = None
        self._pdf = pictures
        self._view.show_pictures(pictures)
        self.say("")
        self._print.setEnabled(True)

    def _fail(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, ExpectedError):
            raise error
        self._tell_fault(say_error(error, self._desk.edits.language))

    def _tell_fault(self, sentence: str) -> None:
        self.say(sentence, look="error")

    def _print_pages(self) -> None:
        if self._pdf is not None:
            self._printing.print_pages(self._pdf, self.windowTitle())

    def _connect(self) -> None:
        self._pause.timeout.connect(self.refresh)
        self._printing.began.connect(lambda: self.say(self.tr("Đang in…")))
        self._printing.printed.connect(lambda said: self.say(said, look="done"))
        self._printing.failed.connect(self._tell_fault)
        by_key = QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self)
        by_key.setWhatsThis(self._print.text())
        by_key.activated.connect(self._print_pages)

    def _build(self, pane: QWidget) -> None:
        self._print = self._button("print_button", self.tr("&In…"), "printer", self._print_pages)
        self._print.setProperty("look", "main")
        dress(self._print, "printer", "accent_text")
        self._print.setDefault(True)
        self._print.setEnabled(False)
        pdf = self._button("save_pdf_button", self.tr("Lưu &PDF…"), "file-text", lambda: self.save(ReportFormat.PDF))
        sheet = self._button(
            "save_workbook_button", self.tr("Xuất &Excel…"), "sheet", lambda: self.save(ReportFormat.XLSX)
        )
        others = QHBoxLayout()
        others.addWidget(pdf)
        others.addWidget(sheet)
        self._state.setWordWrap(True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        side = self._side
        side.setSpacing(8)
        side.addWidget(_scrolled(pane), stretch=1)
        side.addWidget(self._state)
        side.addWidget(self._print)
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
        restore_size(self, self._desk.settings, self._geometry, _FIRST_SIZE)

    def _button(self, name: str, text: str, icon_name: str, act: Callable[[], None]) -> QPushButton:
        button = named(QPushButton(text), name)
        dress(button, icon_name)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button


def _scrolled(pane: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidget(pane)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes on to what can be typed in
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return scroll
