"""The pages of a PDF as pictures, for the screen and for printers."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import pypdfium2

from danhgia_desktop.reports.pdfium import ONE_AT_A_TIME

if TYPE_CHECKING:
    from types import TracebackType


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSize:
    """The size of a page in points (1/72 inch)."""

    width: float
    height: float

    def pixels(self, scale: float) -> tuple[int, int]:
        """Return width and height in pixels, at `scale` pixels a point."""
        return math.ceil(self.width * scale), math.ceil(self.height * scale)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Pixels in rows from the top, each four bytes: blue, green, red, and one that means nothing."""

    width: int
    height: int
    pixels: bytes


class PdfPictures:
    """An open PDF whose pages are drawn when they are wanted.

    Attributes:
        content: the PDF itself, for somebody who needs it open longer.
    """

    def __init__(self, content: bytes) -> None:
        self.content = content
        with ONE_AT_A_TIME:
            self._document = pypdfium2.PdfDocument(content)  # type: ignore[no-untyped-call]
            sizes = [self._document.get_page_size(page) for page in range(len(self._document))]  # type: ignore[no-untyped-call]
        self.page_sizes = tuple(PageSize(width=width, height=height) for width, height in sizes)

    def draw(self, page: int, scale: float) -> Picture:
        """Draw a whole page.

        Args:
            page: its place, from 0.
            scale: pixels a point; 1.0 is 72 dpi.
        """
        _, height = self.page_sizes[page].pixels(scale)
        return self.draw_band(page, scale, top=0, height=height)

    def draw_band(self, page: int, scale: float, *, top: int, height: int) -> Picture:
        """Draw a strip of a page as wide as the page, so that a printer's resolution takes little memory.

        Args:
            page: its place, from 0.
            scale: pixels a point.
            top: the first row of pixels that is wanted, counted in the whole page.
            height: how many rows; fewer come back at the end of the page.
        """
        width, whole = self.page_sizes[page].pixels(scale)
        height = min(height, whole - top)
        # pdfium rounds what is cut off up to whole pixels: half a pixel less makes that exact.
        cut_above, cut_below = (max(0.0, (rows - 0.5) / scale) for rows in (top, whole - top - height))
        with ONE_AT_A_TIME:
            opened = self._document[page]
            bitmap = opened.render(scale=scale, crop=(0, cut_below, 0, cut_above), prefer_bgrx=True)
            pixels = bytes(bitmap.buffer)
            bitmap.close()
            opened.close()
        return Picture(width=width, height=height, pixels=pixels)

    def close(self) -> None:
        """Let go of the PDF; calling it twice does no harm."""
        with ONE_AT_A_TIME:
            self._document.close()  # type: ignore[no-untyped-call]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
