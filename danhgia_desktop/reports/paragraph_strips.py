"""Titles, captions and paragraphs as strips: one for each line."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from danhgia_desktop.reports import official_form
from danhgia_desktop.reports.document import ParagraphStyle
from danhgia_desktop.reports.pagination import Strip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from danhgia_desktop.reports.document import Caption, Paragraph, TitleBlock
    from danhgia_desktop.reports.line_breaking import Line
    from danhgia_desktop.reports.official_form import Paper
    from danhgia_desktop.reports.page import Page
    from danhgia_desktop.reports.typesetting import Typesetter
    from danhgia_desktop.reports.typography import TextStyle

_TITLE_GAP = 12.0
_RULE_ROOM = 6.0
_RULE_DROP = 3.0
_WIDEST_SPACE = 2.0
"""Spaces are stretched by so many ems at most: beyond, an uneven edge looks better than holes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _SetLine:
    """A line that knows its place."""

    text: str
    style: TextStyle
    x: float
    baseline: float
    word_space: float = 0.0

    def draw(self, page: Page, top: float) -> None:
        page.text(self.x, top + self.baseline, self.text, self.style, self.word_space)


def title_strips(title: TitleBlock, setter: Typesetter, paper: Paper) -> Iterator[Strip]:
    """Break a title into lines; they stay together, and with what follows."""
    style = official_form.TITLE
    lines = [line for text in title.lines for line in setter.balanced(text, style, paper.text_width)]
    for number, line in enumerate(lines):
        yield _centred_strip(line, style, setter, paper, gap=_TITLE_GAP if number == 0 else 0.0)
    if title.ruled and lines:
        length = lines[-1].width * official_form.AGENCY_RULE
        yield Strip(height=_RULE_ROOM, draw=partial(_draw_rule, length, paper), glued=True)


def caption_strips(caption: Caption, setter: Typesetter, paper: Paper) -> Iterator[Strip]:
    """Break a caption into lines; they stay together, and with what follows."""
    for line in setter.balanced(caption.text, official_form.CAPTION, paper.text_width):
        yield _centred_strip(line, official_form.CAPTION, setter, paper)


def paragraph_strips(paragraph: Paragraph, setter: Typesetter, paper: Paper, *, glued: bool) -> Iterator[Strip]:
    """Break a paragraph into lines; a page ends neither after its first line nor before its last.

    Args:
        paragraph: what to print.
        setter: breaks the text into lines.
        paper: gives the width.
        glued: whether its last line must stand on one page with what follows.
    """
    style = official_form.paragraph_style(paragraph.style)
    is_body = paragraph.style is ParagraphStyle.BODY
    first_indent = official_form.FIRST_LINE_INDENT if is_body else 0.0
    lines = setter.lines(paragraph.text, style, paper.text_width, first_indent)
    last = len(lines) - 1
    begins = True
    for number, line in enumerate(lines):
        indent = first_indent if begins else 0.0
        room = paper.text_width - indent
        set_line = _SetLine(
            text=line.text,
            style=style,
            x=paper.left + indent,
            baseline=setter.baseline(style),
            word_space=_stretch(line, room, style) if is_body and not line.ends_paragraph else 0.0,
        )
        yield Strip(
            height=style.leading,
            draw=set_line.draw,
            gap=official_form.PARAGRAPH_GAP if begins else 0.0,
            glued=glued if number == last else number in {0, last - 1},
        )
        begins = line.ends_paragraph


def _centred_strip(line: Line, style: TextStyle, setter: Typesetter, paper: Paper, *, gap: float = 0.0) -> Strip:
    x = paper.left + (paper.text_width - line.width) / 2
    set_line = _SetLine(text=line.text, style=style, x=x, baseline=setter.baseline(style))
    return Strip(height=style.leading, draw=set_line.draw, gap=gap, glued=True)


def _stretch(line: Line, room: float, style: TextStyle) -> float:
    """Return what to add to each space for the line to fill the room."""
    words = line.text.rstrip(" ")
    spaces = words.count(" ") + words.count("\u00a0")
    space = (room - line.width) / spaces if spaces else 0.0
    return space if space <= _WIDEST_SPACE * style.size else 0.0


def _draw_rule(length: float, paper: Paper, page: Page, top: float) -> None:
    left = paper.left + (paper.text_width - length) / 2
    page.rule(left, left + length, top + _RULE_DROP)
