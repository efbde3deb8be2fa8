"""Sending pages to a printer that a person chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from danhgia_desktop.reports.pdf_pictures import PdfPictures
from danhgia_desktop.ui.errand import Errand
from danhgia_desktop.ui.printing.printer import MOST_DPI, print_pdf

if TYPE_CHECKING:
    from collections.abc import Callable

    from danhgia_desktop.ui.desk import Desk


class PagesPrinting(QObject):
    """Asks for the printer, prints in the background, and says what came of it.

    Signals:
        began: pages are on their way.
        printed: carries a sentence that says where they went.
        failed: carries a sentence that says why they did not.
    """

    began = Signal()
    printed = Signal(str)
    failed = Signal(str)

    def __init__(self, desk: Desk, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._desk = desk
        self._dialog = dialog
        self._printed_into = ""

    def print_pages(self, pictures: PdfPictures, title: str) -> None:
        """Ask for a printer and send it the pages.

        Args:
            pictures: the pages.
            title: of the window that asks.
        """
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setResolution(min(MOST_DPI, printer.resolution()))
        printer.setDocName(self._dialog.windowTitle())
        dialog = QPrintDialog(printer, self._dialog)
        dialog.setWindowTitle(title)
        dialog.setMinMax(1, len(pictures.page_sizes))
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        self._printed_into = printer.outputFileName()
        self.began.emit()
        content = pictures.content
        errand = Errand(self._desk, self._desk.press)
        errand.done.connect(self._tell_printed)
        errand.failed.connect(self.failed)
        errand.run(lambda report: _print(content, printer, report))

    def _tell_printed(self, pages: int) -> None:
        if self._printed_into:
            self.printed.emit(self.tr("Đã ghi %n trang vào tệp {path}", "", pages).format(path=self._printed_into))
        else:
            self.printed.emit(self.tr("Đã gửi %n trang tới máy in", "", pages))


def _print(content: bytes, printer: QPrinter, report: Callable[[float], None]) -> int:
    """Print from a PDF of its own: the one on the screen closes with the dialog, or when the form changes."""
    with PdfPictures(content) as pictures:
        return print_pdf(pictures, printer, report)
