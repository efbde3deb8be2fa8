"""What stands around a table in a sheet: letterhead, titles, paragraphs, signatures."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from danhgia_desktop.reports import official_form
from danhgia_desktop.reports.document import Alignment, ParagraphStyle
from danhgia_desktop.reports.letterhead_strip import letterhead_form
from danhgia_desktop.reports.sheet_formats import CellLook
from danhgia_desktop.reports.sheet_measures import text_room

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.reports.document import Caption, Letterhead, Paragraph, SignatureBlock, Signatures, TitleBlock
    from danhgia_desktop.reports.sheet_grid import Span
    from danhgia_desktop.reports.sheet_pen import SheetPen
    from danhgia_desktop.reports.typesetting import Typesetter
    from danhgia_desktop.reports.typography import TextStyle

GAP = 9.0
_RULE_ROW = 7.5
_SPARE = 1.04
"""A part beside another one gets a little more than its widest text, for letters run wider on screens."""
_PART_PADDING = 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What stands side by side: where the parts should meet, and the width each of them needs."""

    ideals: tuple[float, ...]
    needs: tuple[float, ...]


def letterhead_parts(letterhead: Letterhead, setter: Typesetter, width: float) -> Parts:
    """Return the agency's part and the nation's."""
    form = letterhead_form(letterhead, setter, width)
    agency = max(line.width for line in (*form.superior, *form.agency))
    nation = setter.width(official_form.NATION, form.agency_style)
    return Parts(ideals=(form.left,), needs=(agency * _SPARE, nation * _SPARE))


def signature_parts(signatures: Signatures, setter: Typesetter, width: float) -> Parts:
    """Return a part for each signatory, and an empty one left of a single one."""
    needs = [_signatory_width(block, setter) for block in signatures.columns]
    if len(needs) == 1:
        needs.insert(0, 0.0)
    return Parts(ideals=tuple(width * part / len(needs) for part in range(1, len(needs))), needs=tuple(needs))


def write_letterhead(letterhead: Letterhead, pen: SheetPen, spans: Sequence[Span]) -> None:
    """Write a letterhead into its two parts."""
    form = letterhead_form(letterhead, pen.slots.setter, pen.grid.whole.width)
    agency = [(line.text.rstrip(" "), form.name_style) for line in form.superior]
    agency += [(line.text.rstrip(" "), form.agency_style) for line in form.agency]
    nation = [(official_form.NATION, form.agency_style), (official_form.MOTTO, form.motto_style)]
    agency_rule = max(line.width for line in form.agency) * official_form.AGENCY_RULE
    motto_rule = pen.slots.setter.width(official_form.MOTTO, form.motto_style)
    for number in range(max(len(agency), len(nation)) + 1):
        if number == len(agency):
            pen.rule_on_top(spans[0], agency_rule)
        if number == len(nation):
            pen.rule_on_top(spans[1], motto_rule)
        cells = (agency[number] if number < len(agency) else None, nation[number] if number < len(nation) else None)
        pen.end_row(_write_parts(pen, spans, cells, shrunk=True) or _RULE_ROW)
    if letterhead.number_line or letterhead.place_date:
        last = ((letterhead.number_line, official_form.NUMBER_LINE), (letterhead.place_date, official_form.PLACE_DATE))
        pen.end_row(_write_parts(pen, spans, last, shrunk=True))
    pen.end_row(GAP)


def write_title(title: TitleBlock, pen: SheetPen) -> None:
    """Write the lines of a title across the whole sheet."""
    style = official_form.TITLE
    for line in title.lines:
        _write_balanced(line, style, pen)
    if title.ruled and title.lines:
        pen.rule_on_top(pen.grid.whole, pen.slots.setter.width(title.lines[-1], style) * official_form.AGENCY_RULE)
        pen.end_row(_RULE_ROW)


def write_caption(caption: Caption, pen: SheetPen) -> None:
    """Write a caption across the whole sheet."""
    _write_balanced(caption.text, official_form.CAPTION, pen)


def write_paragraph(paragraph: Paragraph, pen: SheetPen) -> None:
    """Write a paragraph across the whole sheet."""
    look = CellLook(
        style=official_form.paragraph_style(paragraph.style),
        align=Alignment.LEFT,
        justified=paragraph.style is ParagraphStyle.BODY,
    )
    pen.end_row(pen.text(pen.slots.of(pen.grid.whole, look), paragraph.text) + official_form.PARAGRAPH_GAP)


def write_signatures(signatures: Signatures, pen: SheetPen, spans: Sequence[Span]) -> None:
    """Write the signatories side by side, each into its part; a single one into the right one of two."""
    pen.end_row(GAP)
    blocks = signatures.columns
    places = spans[-len(blocks) :]
    _write_level(pen, places, [_cells((block.place_date,), official_form.PLACE_DATE) for block in blocks])
    _write_level(pen, places, [_title_cells(block) for block in blocks])
    pen.end_row(official_form.SIGNING_ROOM)
    _write_level(pen, places, [_cells((block.name,), official_form.SIGNATORY_NAME) for block in blocks])


def _write_balanced(text: str, style: TextStyle, pen: SheetPen) -> None:
    """Write a text across the whole sheet in lines as even as on paper, a row for each."""
    slot = pen.slots.of(pen.grid.whole, CellLook(style=style))
    for line in pen.slots.setter.balanced(text, style, text_room(pen.grid.whole)):
        pen.end_row(pen.text(slot, line.text.rstrip(" ")))


_Texts = list[tuple[str, "TextStyle"]]


def _title_cells(block: SignatureBlock) -> _Texts:
    return _cells(block.titles, official_form.SIGNATORY_TITLE) + _cells((block.note,), official_form.SIGNATORY_NOTE)


def _cells(texts: Sequence[str], style: TextStyle) -> _Texts:
    return [(text, style) for text in texts if text]


def _signatory_width(block: SignatureBlock, setter: Typesetter) -> float:
    texts = [*_cells((block.place_date,), official_form.PLACE_DATE), *_title_cells(block)]
    texts += _cells((block.name,), official_form.SIGNATORY_NAME)
    return max((setter.width(text, style) for text, style in texts), default=0.0) * _SPARE + _PART_PADDING


def _write_level(pen: SheetPen, spans: Sequence[Span], columns: list[_Texts]) -> None:
    """Write what stands level in all columns, as many rows as the longest needs."""
    for cells in zip_longest(*columns):
        pen.end_row(_write_parts(pen, spans, cells, shrunk=False))


def _write_parts(
    pen: SheetPen, spans: Sequence[Span], cells: Sequence[tuple[str, TextStyle] | None], *, shrunk: bool
) -> float:
    heights = [
        pen.text(pen.slots.of(span, CellLook(style=cell[1], shrunk=shrunk)), cell[0])
        for span, cell in zip(spans, cells, strict=True)
        if cell is not None and cell[0]
    ]
    return max(heights, default=0.0)
