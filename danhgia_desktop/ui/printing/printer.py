"""Pages of a PDF on a printer, at their actual size, or in a file as they are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.reports.files import save

if TYPE_CHECKING:
    from collections.abc import Callable

    from danhgia_desktop.reports.pdf_pictures import PageSize, PdfPictures, Picture

MOST_DPI = 300
"""Finer is not seen on paper, and an A4 page of 600 dpi takes 140 MB."""

_BAND = 256
_POINTS_PER_INCH = 72


class PrinterFailedError(ExpectedError):
    """The printer takes no pages."""

    code = "printer_failed"


def print_pdf(pictures: PdfPictures, printer: QPrinter, report: Callable[[float], None]) -> int:
    """Print a PDF, and return how many pages; into a PDF file of Qt's all of them go without becoming pictures.

    Drivers that write files themselves ("Microsoft Print to PDF") cannot be told from printers of paper.

    Args:
        pictures: the PDF.
        printer: the printer as its dialog left it.
        report: told the part that is done; raises to stop.

    Raises:
        PrinterFailedError: the printer takes no pages.
        ExpectedError: the file cannot be saved, as `files.save` says.
    """
    count = len(pictures.page_sizes)
    is_file = printer.outputFormat() is QPrinter.OutputFormat.PdfFormat and bool(printer.outputFileName())
    if not is_file or len(_chosen_pages(printer, count)) < count:
        return print_pages(pictures, printer, report)
    save(Path(printer.outputFileName()), pictures.content, lambda _read_back: None)
    return count


def print_pages(pictures: PdfPictures, printer: QPrinter, report: Callable[[float], None]) -> int:
    """Print the pages that were chosen in the printer's dialog, and return how many there were.

    Args:
        pictures: the PDF.
        printer: the printer as its dialog left it.
        report: told the part that is done; raises to stop.

    Raises:
        PrinterFailedError: the printer takes no pages.
    """
    pages = _chosen_pages(printer, len(pictures.page_sizes))
    printer.setFullPage(True)
    _set_paper(printer, pictures.page_sizes[pages[0]])
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterFailedError(printer=printer.printerName())
    try:
        for place, page in enumerate(pages):
            report(place / len(pages))
            if place > 0:
                _set_paper(printer, pictures.page_sizes[page])
                printer.newPage()
            _print_page(pictures, page, painter, printer.resolution())
    finally:
        painter.end()
    return len(pages)


def image_of(picture: Picture) -> QImage:
    """Return a picture as Qt draws it; the image keeps its own copy of the pixels."""
    stride = 4 * picture.width
    return QImage(picture.pixels, picture.width, picture.height, stride, QImage.Format.Format_RGB32).copy()


def _chosen_pages(printer: QPrinter, count: int) -> range:
    """Return the places of the pages from 0; all where the range names none of them."""
    if printer.printRange() != QPrinter.PrintRange.PageRange or printer.fromPage() < 1:
        return range(count)
    chosen = range(printer.fromPage() - 1, min(printer.toPage(), count))
    return chosen or range(count)


def _set_paper(printer: QPrinter, size: PageSize) -> None:
    """Ask for paper of the page's size, upright or across."""
    short, long = sorted((size.width, size.height))
    across = size.width > size.height
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QSizeF(short, long), QPageSize.Unit.Point),
            QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
        )
    )


def _print_page(pictures: PdfPictures, page: int, painter: QPainter, resolution: int) -> None:
    dpi = min(MOST_DPI, resolution)
    scale = dpi / _POINTS_PER_INCH
    _, rows = pictures.page_sizes[page].pixels(scale)
    painter.save()
    painter.scale(resolution / dpi, resolution / dpi)
    for top in range(0, rows, _BAND):
        painter.drawImage(0, top, image_of(pictures.draw_band(page, scale, top=top, height=_BAND)))
    painter.restore()
