"""The head of a state document as one strip: NĐ 30/2020, Phụ lục I, mục II.1 to II.4."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.reports import official_form
from danhgia_desktop.reports.pagination import Strip
from danhgia_desktop.reports.typography import MILLIMETRE, Face, TextStyle

if TYPE_CHECKING:
    from danhgia_desktop.reports.document import Letterhead
    from danhgia_desktop.reports.line_breaking import Line
    from danhgia_desktop.reports.official_form import Paper
    from danhgia_desktop.reports.page import Page
    from danhgia_desktop.reports.typesetting import Typesetter

_AGENCY_SHARE = 65 / 165
"""The left column's part of the width, as offices set it."""
_BETWEEN = 4 * MILLIMETRE
_RULE_DROP = 3.0
_RULE_ROOM = 5.0
_LINE_GAP = 6.0
"""Above number and date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterheadForm:
    """How a letterhead fits a width: sizes and the two columns.

    Attributes:
        name_style: the superior agency.
        agency_style: the agency itself, and quốc hiệu.
        motto_style: tiêu ngữ.
        superior: the superior agency, broken into lines.
        agency: the agency, broken into lines.
        left: width of the agency's column.
        right: width of the nation's column.
    """

    name_style: TextStyle
    agency_style: TextStyle
    motto_style: TextStyle
    superior: tuple[Line, ...]
    agency: tuple[Line, ...]
    left: float
    right: float


def letterhead_form(letterhead: Letterhead, setter: Typesetter, width: float) -> LetterheadForm:
    """Fit a letterhead into a width.

    Quốc hiệu stands on one line always, the agency where 12 points and a wider
    left column allow it; else the agency's name is broken into even lines, as
    the decree allows for long names.
    """
    large, small = (_form(letterhead, setter, width, size) for size in official_form.NATION_SIZES)
    return large if len(large.superior) <= 1 and len(large.agency) == 1 else small


def letterhead_strip(letterhead: Letterhead, setter: Typesetter, paper: Paper) -> Strip:
    """Lay out a letterhead as one strip that stays with what follows."""
    block = _Block(letterhead=letterhead, form=letterhead_form(letterhead, setter, paper.text_width), setter=setter)
    return Strip(height=block.height, draw=lambda page, top: block.draw(page, paper.left, top), glued=True)


def _form(letterhead: Letterhead, setter: Typesetter, width: float, size: float) -> LetterheadForm:
    name_style = TextStyle(size=size)
    agency_style = TextStyle(face=Face.BOLD, size=size)
    widest = width - _BETWEEN - setter.width(official_form.NATION, agency_style)
    asked = max(setter.width(letterhead.superior, name_style), setter.width(letterhead.agency, agency_style))
    left = min(widest, max(width * _AGENCY_SHARE, asked))
    return LetterheadForm(
        name_style=name_style,
        agency_style=agency_style,
        motto_style=TextStyle(face=Face.BOLD, size=size + official_form.MOTTO_STEP),
        superior=setter.balanced(letterhead.superior, name_style, left) if letterhead.superior else (),
        agency=setter.balanced(letterhead.agency, agency_style, left),
        left=left,
        right=width - left,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Block:
    """A letterhead that fits its paper."""

    letterhead: Letterhead
    form: LetterheadForm
    setter: Typesetter

    @property
    def height(self) -> float:
        has_last_line = self.letterhead.number_line or self.letterhead.place_date
        return self._names_height() + (_LINE_GAP + official_form.NUMBER_LINE.leading if has_last_line else 0.0)

    def draw(self, page: Page, left: float, top: float) -> None:
        form = self.form
        left_centre = left + form.left / 2
        right_centre = left + form.left + form.right / 2
        self._draw_agency(page, left_centre, top)
        self._draw_nation(page, right_centre, top)
        below = top + self._names_height() + _LINE_GAP
        self._centred(page, left_centre, below, self.letterhead.number_line, official_form.NUMBER_LINE)
        self._centred(page, right_centre, below, self.letterhead.place_date, official_form.PLACE_DATE)

    def _names_height(self) -> float:
        form = self.form
        agency = (len(form.superior) + len(form.agency)) * form.name_style.leading
        nation = form.agency_style.leading + form.motto_style.leading
        return max(agency, nation) + _RULE_ROOM

    def _draw_agency(self, page: Page, centre: float, top: float) -> None:
        form = self.form
        for lines, style in ((form.superior, form.name_style), (form.agency, form.agency_style)):
            for line in lines:
                page.text(centre - line.width / 2, top + self.setter.baseline(style), line.text, style)
                top += style.leading
        half = max(line.width for line in form.agency) * official_form.AGENCY_RULE / 2
        page.rule(centre - half, centre + half, top + _RULE_DROP)

    def _draw_nation(self, page: Page, centre: float, top: float) -> None:
        form = self.form
        self._centred(page, centre, top, official_form.NATION, form.agency_style)
        self._centred(page, centre, top + form.agency_style.leading, official_form.MOTTO, form.motto_style)
        half = self.setter.width(official_form.MOTTO, form.motto_style) / 2
        page.rule(centre - half, centre + half, top + form.agency_style.leading + form.motto_style.leading + _RULE_DROP)

    def _centred(self, page: Page, centre: float, top: float, text: str, style: TextStyle) -> None:
        x = centre - self.setter.width(text, style) / 2
        page.text(x, top + self.setter.baseline(style), text, style)
