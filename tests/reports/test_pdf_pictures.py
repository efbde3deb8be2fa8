from __future__ import annotations

import io
import threading

import pytest
from reportlab.pdfgen.canvas import Canvas

from danhgia_desktop.reports.pdf_pictures import PageSize, PdfPictures

A4 = (595.28, 841.89)


@pytest.fixture
def two_pages() -> bytes:
    """A portrait page with a black square at its top left, a landscape page without anything."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    canvas.rect(0, A4[1] - 72, 72, 72, stroke=0, fill=1)
    canvas.showPage()
    canvas.setPageSize((A4[1], A4[0]))
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def pixel(picture, x: int, y: int) -> bytes:
    start = 4 * (y * picture.width + x)
    return picture.pixels[start : start + 3]


BLACK, WHITE = b"\x00\x00\x00", b"\xff\xff\xff"


def test_each_page_has_its_own_size(two_pages):
    with PdfPictures(two_pages) as pictures:
        assert [(round(size.width), round(size.height)) for size in pictures.page_sizes] == [(595, 842), (842, 595)]


def test_a_page_is_drawn_on_white_at_the_scale_that_is_asked_for(two_pages):
    with PdfPictures(two_pages) as pictures:
        picture = pictures.draw(0, 2.0)

    assert (picture.width, picture.height) == (1191, 1684)
    assert len(picture.pixels) == 4 * picture.width * picture.height
    assert pixel(picture, 70, 70) == BLACK
    assert pixel(picture, 160, 70) == WHITE


@pytest.mark.parametrize("height", [1, 97, 500, 5000])
def test_bands_put_together_are_the_page(two_pages, height):
    with PdfPictures(two_pages) as pictures:
        whole = pictures.draw(0, 1.3)
        bands = [pictures.draw_band(0, 1.3, top=top, height=height) for top in range(0, whole.height, height)][:20]

    joined = b"".join(band.pixels for band in bands)
    assert joined == whole.pixels[: len(joined)]


def test_pages_are_drawn_from_several_threads_at_once(two_pages):
    with PdfPictures(two_pages) as pictures:
        expected = pictures.draw(0, 0.5).pixels
        drawn: list[bytes] = []
        threads = [threading.Thread(target=lambda: drawn.append(pictures.draw(0, 0.5).pixels)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert drawn == [expected] * 8


def test_closing_twice_does_no_harm(two_pages):
    pictures = PdfPictures(two_pages)

    pictures.close()
    pictures.close()

    assert len(pictures.page_sizes) == 2


def test_a_part_of_a_pixel_counts_as_one():
    assert PageSize(width=100.1, height=50).pixels(1.0) == (101, 50)
