"""A document laid out on pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.reports import official_form
from danhgia_desktop.reports.document import Caption, Letterhead, Paragraph, Signatures, Table, TitleBlock
from danhgia_desktop.reports.letterhead_strip import letterhead_strip
from danhgia_desktop.reports.page import Page
from danhgia_desktop.reports.pagination import Placed, Strip, paginate
from danhgia_desktop.reports.paragraph_strips import caption_strips, paragraph_strips, title_strips
from danhgia_desktop.reports.signature_strip import signature_strip
from danhgia_desktop.reports.table_strips import table_strips

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from danhgia_desktop.reports.document import Block, Document
    from danhgia_desktop.reports.official_form import Paper
    from danhgia_desktop.reports.progress import Meter
    from danhgia_desktop.reports.typesetting import Typesetter

_MOST_CLOSING_WORDS = 0.25
"""Notes between a table and the signatures keep the last row with them up to this part of the page."""


def lay_out(document: Document, setter: Typesetter, meter: Meter) -> Iterator[Page]:
    """Lay out a document page by page, numbered from 1; there is at least one.

    Args:
        document: what to print.
        setter: breaks texts into lines.
        meter: counts one step for each strip; `strip_count` says about how many there will be.
    """
    paper = official_form.paper(document.orientation)
    strips = _metered(_strips(document.blocks, setter, paper), meter)
    for number, placed in enumerate(paginate(strips, paper.text_height), start=1):
        yield _page(placed, paper, number, setter)


def strip_count(document: Document) -> int:
    """Estimate the strips of a document: its rows and its other blocks."""
    return sum(len(block.rows) if isinstance(block, Table) else 1 for block in document.blocks)


def _page(placed: Iterable[Placed], paper: Paper, number: int, setter: Typesetter) -> Page:
    page = Page(paper=paper, number=number)
    if number > 1:
        style = official_form.PAGE_NUMBER
        x = paper.left + (paper.text_width - setter.width(str(number), style)) / 2
        page.text(x, (paper.top - style.leading) / 2 + setter.baseline(style), str(number), style)
    for strip, top in placed:
        strip.draw(page, paper.top + top)
    page.finish()
    return page


def _strips(blocks: tuple[Block, ...], setter: Typesetter, paper: Paper) -> Iterator[Strip]:
    for index, block in enumerate(blocks):
        closing = _closing_height(blocks[index + 1 :], setter, paper)
        match block:
            case Letterhead():
                yield letterhead_strip(block, setter, paper)
            case TitleBlock():
                yield from title_strips(block, setter, paper)
            case Caption():
                yield from caption_strips(block, setter, paper)
            case Paragraph():
                yield from paragraph_strips(block, setter, paper, glued=closing > 0)
            case Table():
                yield from table_strips(block, setter, paper, kept_below=closing)
            case _:
                yield signature_strip(block, setter, paper)


def _closing_height(following: tuple[Block, ...], setter: Typesetter, paper: Paper) -> float:
    """Return the height of the signatures that follow, with a few lines of text before them; 0 where none do."""
    words = 0.0
    for block in following:
        if isinstance(block, Signatures):
            strip = signature_strip(block, setter, paper)
            return words + strip.gap + strip.height
        if not isinstance(block, Paragraph):
            return 0.0
        words += sum(strip.gap + strip.height for strip in paragraph_strips(block, setter, paper, glued=True))
        if words > paper.text_height * _MOST_CLOSING_WORDS:
            return 0.0
    return 0.0


def _metered(strips: Iterable[Strip], meter: Meter) -> Iterator[Strip]:
    for strip in strips:
        meter.advance()
        yield strip
