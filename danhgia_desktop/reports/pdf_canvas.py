"""Drawing laid-out pages with reportlab: page streams written directly, every distinct text encoded once."""

from __future__ import annotations

from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING

from danhgia_desktop.reports import official_form
from danhgia_desktop.reports.typography import Face

if TYPE_CHECKING:
    import io

    from danhgia_desktop.reports.document import Document
    from danhgia_desktop.reports.fonts import FontFamily
    from danhgia_desktop.reports.page import Mark, Page, Rule, TextRun

_SUBSETTING = Lock()
"""WORKAROUND: reportlab 5.1 cuts subsets with a reading position kept in the font; two threads spoil each other's."""

_TEXTS_REMEMBERED = 50_000
_LANGUAGE = "vi-VN"
_CREATOR = "Đánh giá Desktop"


class PdfCanvas:
    """A PDF file in the making: pages go in one by one, in order."""

    def __init__(self, file: io.BytesIO, family: FontFamily, about: Document) -> None:
        from reportlab import rl_config  # noqa: PLC0415 - late, as typeface
        from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415
        from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415

        # WORKAROUND: reportlab 5.1 has one switch for all documents; base 85 costs 14 % of time and 18 % of size.
        rl_config.useA85 = 0
        # A registered font of our own as the first one keeps Helvetica, which would not be embedded, out of the file.
        body = family.face(Face.REGULAR)
        pdfmetrics.registerFont(body.font)
        self._canvas = Canvas(
            file,
            pageCompression=1,
            invariant=1,
            initialFontName=body.name,  # type: ignore[arg-type]  # the stubs take the name for a size
            lang=_LANGUAGE,
        )
        self._family = family
        self._pieces = lru_cache(maxsize=_TEXTS_REMEMBERED)(self._encode)
        self._canvas.setTitle(about.title)
        self._canvas.setSubject(about.title)
        self._canvas.setAuthor(about.author)
        self._canvas.setCreator(_CREATOR)
        self._canvas.setViewerPreference("DisplayDocTitle", "true")

    def draw(self, page: Page, *, mark_level: int = 0) -> None:
        """Add a page; its marks become entries of the list of contents at a level."""
        height = page.paper.height
        canvas = self._canvas
        canvas.setPageSize((page.paper.width, height))
        canvas.addLiteral("\n".join(self._text_operator(run, height) for run in page.texts))
        canvas.addLiteral(_rule_operators(page.rules, height))
        for mark in page.marks:
            self.list_in_contents(mark, page, level=mark_level)
        canvas.showPage()

    def list_in_contents(self, mark: Mark, page: Page, *, level: int) -> None:
        """Let the list of contents lead to a place on the page that is drawn next, or now."""
        key = f"{self._canvas.getPageNumber()}-{level}-{mark.top:.2f}"
        self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=page.paper.height - mark.top)
        self._canvas.addOutlineEntry(mark.title, key, level)

    def save(self) -> None:
        """Write the file; the canvas is used up."""
        with _SUBSETTING:
            self._canvas.save()

    def _text_operator(self, run: TextRun, height: float) -> str:
        shows = " ".join(
            f"{font} {run.style.size:g} Tf {codes} Tj" for font, codes in self._pieces(run.text, run.style.face)
        )
        placed = f"BT {run.x:.2f} {height - run.baseline:.2f} Td {shows} ET"
        return f"{run.word_space:.4f} Tw {placed} 0 Tw" if run.word_space else placed

    def _encode(self, text: str, face: Face) -> tuple[tuple[str, str], ...]:
        """Return the pieces of a text, each in one subset of the font: the subset's name and the codes."""
        font = self._family.face(face).font
        document = self._canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001 - subsets belong to a document
        return tuple(
            (font.getSubsetInternalName(subset, document), f"<{codes.hex()}>")
            for subset, codes in font.splitString(text, document)
        )


def _rule_operators(rules: list[Rule], height: float) -> str:
    lines = (f"{x1:.2f} {height - y1:.2f} m {x2:.2f} {height - y2:.2f} l" for x1, y1, x2, y2 in rules)
    # Projecting caps make the corners of a grid meet.
    return f"{official_form.TABLE_RULE} w 2 J {' '.join(lines)} S" if rules else ""
