"""The score sheet as an official annex (bảng chấm điểm): what it says, before it becomes PDF or a workbook."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from danhgia_desktop import points
from danhgia_desktop.official_text import official_period
from danhgia_desktop.regulation.rubric import SELF, TOTAL, Standing
from danhgia_desktop.regulation.rubric_maxima import summed_maximum
from danhgia_desktop.reports.document import (
    UNBOUNDED,
    Alignment,
    Bounds,
    Caption,
    Column,
    Document,
    Letterhead,
    Millimetres,
    NumberCell,
    Orientation,
    Paragraph,
    ParagraphStyle,
    Row,
    RowStyle,
    Share,
    SignatureBlock,
    Signatures,
    Table,
    TextCell,
    TitleBlock,
)
from danhgia_desktop.reports.person_heading import person_heading
from danhgia_desktop.reports.sheet_heading import title_lines, usual_heading
from danhgia_desktop.reports.sheet_notes import MAXIMUM, NOT_APPLICABLE, notes_below
from danhgia_desktop.scoring.computation import results

if TYPE_CHECKING:
    from collections.abc import Mapping

    from danhgia_desktop.organization.agency import Agency
    from danhgia_desktop.regulation.rubric import Criterion, CriterionKey, RoundKey, Rubric
    from danhgia_desktop.reports.document import Block, Cell
    from danhgia_desktop.scoring.computation import LineResult
    from danhgia_desktop.scoring.scoresheet import Score, Scoresheet

_POINTS = "điểm"
_FROM_NOTHING = Bounds(least=Decimal(0))
_GAP = "\u00a0" * 5
"""Room to write a number by hand, which no line break may eat."""
_NUMBER_WIDTH, _POINTS_WIDTH, _NARROW_POINTS_WIDTH = 14.0, 23.0, 19.0
_MOST_WIDE_COLUMNS = 2
_TIGHT_NUMBER_WIDTH, _TIGHT_POINTS_WIDTH = 11.0, 18.5
"""Beside evidence and remarks; just wide enough for "CHUẨN"."""
_EVIDENCE_SHARE, _REASONS_SHARE = 0.6, 0.45
"""How wide they are beside the criteria, whose words are the longest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetForm:
    """What a person chooses when a score sheet is printed.

    Attributes:
        rounds: the rounds whose columns are printed, in this order.
        evidence: print a column of the documents that prove the points.
        reasons: print a column of the scorer's remarks.
        words_of: the round whose evidence and remarks these are.
        landscape: turn the paper, for many columns.
        title: the lines of the heading.
        caption: the line below, "(Kèm theo Báo cáo số …)"; empty for none.
        letterhead: print agency and quốc hiệu on top, for a sheet that stands alone.
        notes: name below the table where stated and summed points differ.
        signer_titles: authority and post of who signs, one line each; none leaves out the signature.
        signer_name: who signs; empty leaves room.
    """

    rounds: tuple[RoundKey, ...] = (SELF,)
    evidence: bool = False
    reasons: bool = False
    words_of: RoundKey = SELF
    landscape: bool = False
    title: tuple[str, ...] = ()
    caption: str = ""
    letterhead: bool = False
    notes: bool = True
    signer_titles: tuple[str, ...] = ()
    signer_name: str = ""


def usual_form(sheet: Scoresheet, agency: Agency, round_: RoundKey | None = None) -> SheetForm:
    """Return the form as offices print it most, with the points up to the round that is at work.

    A unit's is the annex of a report; a person's stands alone and is signed by that person.

    Args:
        sheet: the sheet.
        agency: whose it is.
        round_: the round at work; by default the first.
    """
    rounds, words_of = _usual_rounds(sheet, round_), sheet.rubric.rounds[0].key
    if sheet.subject.staff is not None:
        return SheetForm(
            rounds=rounds,
            words_of=words_of,
            title=title_lines(sheet.rubric.title),
            caption=f"(Kỳ theo dõi, đánh giá: {official_period(sheet.period)})",
            letterhead=True,
            signer_titles=("NGƯỜI TỰ ĐÁNH GIÁ",),
            signer_name=sheet.subject.staff.name,
        )
    symbol = f"-{agency.symbol}" if agency.symbol else ""
    of = f" của {agency.name}" if agency.name else ""
    return SheetForm(
        rounds=rounds,
        words_of=words_of,
        title=usual_heading(sheet.rubric.title, sheet.subject.name, sheet.period),
        caption=f"(Kèm theo Báo cáo số{_GAP}/BC{symbol} ngày{_GAP}/{_GAP}/{sheet.period.year}{of})",
        signer_titles=("GIÁM ĐỐC",),
    )


def _usual_rounds(sheet: Scoresheet, round_: RoundKey | None) -> tuple[RoundKey, ...]:
    """Return the round at work, after those before it that have points."""
    keys = [each.key for each in sheet.rubric.rounds]
    at_work = keys.index(round_) if round_ in keys else 0
    scored = {
        key
        for (_criterion, key), score in sheet.scores.items()
        if score.points is not None or score.inputs or score.not_applicable
    }
    return (*(key for key in keys[:at_work] if key in scored), keys[at_work])


def build(sheet: Scoresheet, agency: Agency, form: SheetForm, post: str = "") -> Document:
    """Return the score sheet as a document.

    Args:
        sheet: the sheet.
        agency: for the letterhead.
        form: what is printed of it.
        post: of the person whom the sheet is about, in the sheet's period.

    Raises:
        NoSuchRoundError: the form asks for a round that the rubric does not have.
    """
    sheet.rubric.round_of(form.words_of)
    computed = {round_: results(sheet, round_) for round_ in form.rounds}
    blocks: list[Block] = []
    if form.letterhead:
        blocks.append(Letterhead(superior=agency.superior.upper(), agency=agency.name.upper()))
    blocks.append(TitleBlock(lines=form.title, ruled=form.letterhead))
    if form.caption:
        blocks.append(Caption(text=form.caption))
    blocks += person_heading(sheet.subject, post)
    blocks.append(Table(columns=_columns(sheet, form), rows=_rows(sheet, form, computed)))
    if form.notes:
        blocks += [
            Paragraph(text=note, style=ParagraphStyle.NOTE) for note in notes_below(sheet, form.rounds, computed)
        ]
    if form.signer_titles:
        blocks.append(Signatures(columns=(SignatureBlock(titles=form.signer_titles, name=form.signer_name),)))
    return Document(
        blocks=tuple(blocks),
        title=" ".join(form.title),
        short_title=sheet.subject.name,
        author=agency.name,
        orientation=Orientation.LANDSCAPE if form.landscape else Orientation.PORTRAIT,
    )


def _columns(sheet: Scoresheet, form: SheetForm) -> tuple[Column, ...]:
    names = [MAXIMUM.upper(), *(sheet.rubric.round_of(round_).name.upper() for round_ in form.rounds)]
    number, points_ = _fixed_widths(len(names), form)
    words = [
        (form.evidence, "TÀI LIỆU KIỂM CHỨNG", _EVIDENCE_SHARE),
        (form.reasons, "GHI CHÚ", _REASONS_SHARE),
    ]
    return (
        Column(header="SỐ TT", width=Millimetres(value=number), align=Alignment.CENTER),
        Column(header="TIÊU CHÍ", width=Share()),
        *(Column(header=name, width=Millimetres(value=points_), align=Alignment.CENTER) for name in names),
        *(Column(header=header, width=Share(weight=share)) for is_printed, header, share in words if is_printed),
    )


def _total_unit(form: SheetForm) -> str:
    """Return what stands behind a total: nothing in columns where "99,75 điểm" would be broken; headings say it."""
    _, points_ = _fixed_widths(1 + len(form.rounds), form)
    return _POINTS if points_ >= _POINTS_WIDTH else ""


def _fixed_widths(columns: int, form: SheetForm) -> tuple[float, float]:
    """Return how wide the columns of numbers and of points are, in millimetres."""
    if form.evidence or form.reasons:
        return _TIGHT_NUMBER_WIDTH, _NARROW_POINTS_WIDTH if form.landscape else _TIGHT_POINTS_WIDTH
    is_wide = form.landscape or columns <= _MOST_WIDE_COLUMNS
    return _NUMBER_WIDTH, _POINTS_WIDTH if is_wide else _NARROW_POINTS_WIDTH


def _word_cells(score: Score, form: SheetForm) -> list[Cell]:
    words = ((form.evidence, score.evidence), (form.reasons, score.reason))
    return [TextCell(text=text) for is_printed, text in words if is_printed]


def _rows(
    sheet: Scoresheet, form: SheetForm, computed: Mapping[RoundKey, Mapping[CriterionKey, LineResult]]
) -> tuple[Row, ...]:
    places, unit = _row_places(sheet), _total_unit(form)
    rows: list[Row] = []
    for criterion in (*sheet.rubric.lines, sheet.rubric.root):
        cells: list[Cell] = [TextCell(text=criterion.code), TextCell(text=criterion.text)]
        parts = tuple(places[part.key] for part in sheet.rubric.children(criterion.key))
        cells.append(_maximum_cell(sheet.rubric, criterion, places, unit))
        cells += [_points_cell(criterion, computed[round_][criterion.key], parts, unit) for round_ in form.rounds]
        cells += _word_cells(sheet.score(criterion.key, form.words_of), form)
        depth = max(0, sheet.rubric.depth(criterion.key) - 1)
        rows.append(Row(cells=tuple(cells), style=_style(sheet, criterion), depth=depth))
        blank = tuple(TextCell() for _ in cells[2:])
        rows += [
            Row(cells=(TextCell(), TextCell(text=line), *blank), style=RowStyle.GUIDANCE, depth=depth + 1)
            for line in criterion.guidance
        ]
    return tuple(rows)


def _row_places(sheet: Scoresheet) -> dict[CriterionKey, int]:
    places: dict[CriterionKey, int] = {}
    row = 0
    for criterion in sheet.rubric.lines:
        places[criterion.key] = row
        row += 1 + len(criterion.guidance)
    return places


def _style(sheet: Scoresheet, criterion: Criterion) -> RowStyle:
    if criterion.key == TOTAL:
        return RowStyle.TOTAL
    if sheet.rubric.depth(criterion.key) == 1:
        return RowStyle.SECTION
    return RowStyle.LINE if sheet.rubric.is_leaf(criterion.key) else RowStyle.GROUP


def _maximum_cell(rubric: Rubric, criterion: Criterion, places: Mapping[CriterionKey, int], unit: str) -> NumberCell:
    standing = rubric.standing(criterion.key)
    value = summed_maximum(rubric, criterion.key) if criterion.max_points is None else criterion.max_points
    parts = [part.key for part in rubric.children(criterion.key) if rubric.standing(part.key) is standing]
    return NumberCell(
        value=_signed(value, standing),
        places=criterion.places,
        unit=unit if criterion.key == TOTAL else "",
        sum_of=tuple(places[part] for part in parts),
        counts=_counts(criterion, standing),
    )


def _signed(value: points.Points | None, standing: Standing) -> points.Points | None:
    """Return points as forms print them, which show with a minus what is taken away."""
    return -value if value is not None and standing is Standing.PENALTY else value


def _counts(criterion: Criterion, standing: Standing) -> Bounds:
    limit = criterion.max_points
    if not criterion.is_capped or limit is None:
        return UNBOUNDED
    return Bounds(least=-limit) if standing is Standing.PENALTY else Bounds(most=limit)


def _points_cell(criterion: Criterion, result: LineResult, parts: tuple[int, ...], unit: str) -> Cell:
    if result.not_applicable:
        return TextCell(text=NOT_APPLICABLE)
    differs = bool(parts) and result.stated is not None and result.stated != result.counted
    summed = _signed(result.counted, result.standing)
    return NumberCell(
        value=_signed(result.points, result.standing),
        places=criterion.places,
        unit=unit if criterion.key == TOTAL and result.points is not None else "",
        sum_of=parts,
        counts=_FROM_NOTHING if criterion.key == TOTAL else _counts(criterion, result.standing),
        note=f"Cộng các dòng con: {points.shown(summed or 0)}" if differs else "",
    )
