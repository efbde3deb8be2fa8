from __future__ import annotations

import io

import pytest
from PySide6.QtPrintSupport import QPrinter
from reportlab.pdfgen.canvas import Canvas

from danhgia_desktop.reports.pdf_pictures import PdfPictures
from danhgia_desktop.ui.printing.printer import PrinterFailedError, image_of, print_pages, print_pdf

A4 = (595.28, 841.89)
INCH = 72


@pytest.fixture
def pictures() -> PdfPictures:
    """Three pages; the second lies across, each has a black inch at its top left corner."""
    file = io.BytesIO()
    canvas = Canvas(file)
    for width, height in (A4, A4[::-1], A4):
        canvas.setPageSize((width, height))
        canvas.rect(0, height - INCH, INCH, INCH, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    with PdfPictures(file.getvalue()) as pictures:
        yield pictures


@pytest.fixture
def printer(qapp, tmp_path) -> QPrinter:
    """A printer that prints into a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(150)
    return printer


@pytest.fixture
def printed(tmp_path):
    """Return what came out of the printer."""

    def read() -> PdfPictures:
        return PdfPictures((tmp_path / "printed.pdf").read_bytes())

    return read


def colour(picture, x: int, y: int) -> str:
    return image_of(picture).pixelColor(x, y).name()


def test_every_page_is_printed_at_its_actual_size(pictures, printer, printed):
    parts = []

    assert print_pages(pictures, printer, parts.append) == 3

    with printed() as document:
        sizes = [(round(size.width), round(size.height)) for size in document.page_sizes]
        picture = document.draw(0, 1.0)
    assert sizes == [(595, 842), (842, 595), (595, 842)]
    assert parts == [0.0, 1 / 3, 2 / 3]
    assert [colour(picture, *place) for place in ((36, 36), (76, 36), (36, 76))] == ["#000000", "#ffffff", "#ffffff"]


@pytest.mark.parametrize(("chosen", "pages"), [((2, 3), 2), ((3, 9), 1), ((7, 9), 3)])
def test_a_range_of_pages_is_printed_alone(pictures, printer, printed, chosen, pages):
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(*chosen)

    assert print_pages(pictures, printer, lambda _part: None) == pages

    with printed() as document:
        assert len(document.page_sizes) == pages


def test_a_file_of_all_pages_is_the_pdf_itself(pictures, printer, tmp_path):
    assert print_pdf(pictures, printer, lambda _part: None) == 3

    assert (tmp_path / "printed.pdf").read_bytes() == pictures.content


def test_a_file_of_some_pages_is_printed(pictures, printer, printed):
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)

    assert print_pdf(pictures, printer, lambda _part: None) == 2

    with printed() as document:
        assert len(document.page_sizes) == 2


def test_a_finer_printer_gets_the_page_at_the_same_size(pictures, printer, printed):
    printer.setResolution(600)

    print_pages(pictures, printer, lambda _part: None)

    with printed() as document:
        picture = document.draw(0, 1.0)
    assert colour(picture, 68, 68) == "#000000"
    assert colour(picture, 76, 76) == "#ffffff"


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told(pictures, printer, tmp_path):
    printer.setOutputFileName(str(tmp_path / "no such folder" / "printed.pdf"))

    with pytest.raises(PrinterFailedError):
        print_pages(pictures, printer, lambda _part: None)


def test_printing_stops_when_nobody_wants_it_any_more(pictures, printer):
    class StoppedError(Exception):
        pass

    def stop(_part):
        raise StoppedError

    with pytest.raises(StoppedError):
        print_pages(pictures, printer, stop)


def test_a_picture_becomes_an_image_of_the_same_pixels(pictures):
    image = image_of(pictures.draw(0, 1.0))

    assert (image.width(), image.height()) == (596, 842)
    assert image.pixelColor(10, 10).name() == "#000000"
    assert image.pixelColor(300, 300).name() == "#ffffff"
