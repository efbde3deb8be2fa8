"""The headings of the score sheet's columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from danhgia_desktop.ui.grid.cell import Align, Column
from danhgia_desktop.ui.scoring.sheet_columns import DIFFERENCE, EVIDENCE, LOST, OTHER, REASON, round_column
from danhgia_desktop.wording import period_name, round_name

if TYPE_CHECKING:
    from danhgia_desktop.regulation.rubric import Round
    from danhgia_desktop.ui.scoring.score_cells import View

_LONGEST_NAME = 18
"""In letters."""


def headings(view: View) -> tuple[Column, ...]:
    """Return the columns that a view shows, from left to right."""
    translate = QCoreApplication.translate
    fixed = (
        Column(key="number", title=translate("SheetHeadings", "Số TT"), characters=5, align=Align.CENTRE),
        Column(
            key="text",
            title=translate("SheetHeadings", "Tiêu chí"),
            characters=42,
            wraps=True,
            shapes_rows=True,
            folds=True,
            stretches=True,
        ),
        _figure("maximum", translate("SheetHeadings", "Điểm chuẩn"), characters=7),
    )
    behind = {column.key: column for column in (*_round_columns(view), *other_columns(view))}
    return (*fixed, *(behind[key] for key in view.columns.keys))


def other_columns(view: View) -> tuple[Column, ...]:
    """Return the columns behind those of the rounds, the hidden ones included."""
    translate = QCoreApplication.translate
    return (
        _figure(LOST, translate("SheetHeadings", "Điểm mất"), characters=6),
        _figure(OTHER, _in_short(yardstick_name(view)), characters=9),
        _figure(DIFFERENCE, translate("SheetHeadings", "Chênh lệch"), characters=8),
        _words(EVIDENCE, translate("SheetHeadings", "Tài liệu kiểm chứng"), view),
        _words(REASON, translate("SheetHeadings", "Ghi chú"), view),
    )


def column_titles(view: View) -> dict[str, str]:
    """Return the titles of all columns behind the fixed ones by their keys, the hidden ones included."""
    return {column.key: column.title for column in (*_round_columns(view), *other_columns(view))}


def yardstick_name(view: View) -> str:
    """Return what the sheet is compared with: the other unit, or the other period of the same one; "" for nothing."""
    if view.yardstick is None:
        return ""
    other, own = view.yardstick.sheet, view.figures.sheet
    period = period_name(other.period, view.language)
    if other.subject.uid == own.subject.uid:
        return period
    return other.subject.name if other.period == own.period else f"{other.subject.name}, {period}"


def _in_short(name: str) -> str:
    """Return as much of a name as two lines of a narrow heading hold."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"


def _round_columns(view: View) -> tuple[Column, ...]:
    return tuple(_round_column(round_, view) for round_ in view.figures.sheet.rubric.rounds)


def _round_column(round_: Round, view: View) -> Column:
    return Column(
        key=round_column(round_.key),
        title=round_name(round_, view.language),
        characters=11,
        align=Align.RIGHT,
        numeric=True,
        active=round_.key == view.round,
        locked=view.read_only or round_.key != view.round,
    )


def _figure(key: str, title: str, *, characters: int) -> Column:
    """Return a column of figures, wide enough for the longest word of its title, which is bold and cannot wrap."""
    longest = max((len(word) for word in title.split()), default=0)
    return Column(key=key, title=title, characters=max(characters, longest + 2), align=Align.RIGHT, numeric=True)


def _words(key: str, title: str, view: View) -> Column:
    return Column(key=key, title=title, characters=15, wraps=True, lines=True, locked=view.read_only)
