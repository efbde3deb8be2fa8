"""Measures of official documents: Nghị định 30/2020/NĐ-CP, Phụ lục I (sizes in points, lengths in millimetres)."""

from __future__ import annotations

from dataclasses import dataclass

from danhgia_desktop.reports.document import Orientation, ParagraphStyle, RowStyle
from danhgia_desktop.reports.typography import MILLIMETRE, Face, TextStyle

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"

_A4 = (210.0, 297.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A sheet of paper and its margins, in points."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float

    @property
    def text_width(self) -> float:
        """Width between the margins."""
        return self.width - self.left - self.right

    @property
    def text_height(self) -> float:
        """Height between the margins."""
        return self.height - self.top - self.bottom


def paper(orientation: Orientation) -> Paper:
    """Return A4 with the decree's smallest margins: top and bottom 20, left 30, right 15 mm (tables need the width)."""
    width, height = _A4 if orientation is Orientation.PORTRAIT else _A4[::-1]
    return Paper(
        width=width * MILLIMETRE,
        height=height * MILLIMETRE,
        left=30 * MILLIMETRE,
        right=15 * MILLIMETRE,
        top=20 * MILLIMETRE,
        bottom=20 * MILLIMETRE,
    )


PAGE_NUMBER = TextStyle(size=13)
"""Centred in the top margin, not shown on the first page."""

NATION_SIZES = (13.0, 12.0)
"""Quốc hiệu and agency names: 12 to 13, the larger where it fits on one line."""

MOTTO_STEP = 1.0
"""Tiêu ngữ (13 to 14) is one point larger than quốc hiệu (12 to 13)."""

AGENCY_RULE = 0.4
"""The line under the agency and under the title: one third to one half of the text."""

NUMBER_LINE = TextStyle(size=13)
PLACE_DATE = TextStyle(face=Face.ITALIC, size=13)
TITLE = TextStyle(face=Face.BOLD, size=14)
CAPTION = TextStyle(face=Face.ITALIC, size=13)
SIGNATORY_TITLE = TextStyle(face=Face.BOLD, size=13)
SIGNATORY_NOTE = TextStyle(face=Face.ITALIC, size=13)
SIGNATORY_NAME = TextStyle(face=Face.BOLD, size=13)
SIGNING_ROOM = 24 * MILLIMETRE
"""Left free between the title and the name, for hand and seal."""

TABLE_HEADER = TextStyle(face=Face.BOLD, size=12)
TABLE_RULE = 0.5

FIRST_LINE_INDENT = 10 * MILLIMETRE
PARAGRAPH_GAP = 6.0

_PARAGRAPHS = {
    ParagraphStyle.BODY: TextStyle(size=13),
    ParagraphStyle.PLAIN: TextStyle(size=13),
    ParagraphStyle.NOTE: TextStyle(face=Face.ITALIC, size=13),
}

_ROWS = {
    RowStyle.SECTION: TextStyle(face=Face.BOLD, size=12),
    RowStyle.GROUP: TextStyle(face=Face.BOLD, size=12),
    RowStyle.LINE: TextStyle(size=12),
    RowStyle.GUIDANCE: TextStyle(face=Face.ITALIC, size=12),
    RowStyle.TOTAL: TextStyle(face=Face.BOLD, size=12),
}


def paragraph_style(style: ParagraphStyle) -> TextStyle:
    """Return how a paragraph is set."""
    return _PARAGRAPHS[style]


def row_style(style: RowStyle) -> TextStyle:
    """Return how the text of a row is set."""
    return _ROWS[style]
