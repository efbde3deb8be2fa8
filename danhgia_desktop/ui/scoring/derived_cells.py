"""Cells that nobody types: points lost, and what another sheet has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from danhgia_desktop import points
from danhgia_desktop.ui.grid.cell import Cell, CellState, Ink
from danhgia_desktop.ui.scoring.entered_score import NOT_APPLICABLE

if TYPE_CHECKING:
    from fractions import Fraction

    from danhgia_desktop.scoring.comparison import Compared
    from danhgia_desktop.scoring.computation import LineResult
    from danhgia_desktop.ui.scoring.sheet_rows import SheetRow

MORE, LESS, SAME, NO_LINE = "▲", "▼", "=", "–"
"""Tell differences apart by shape, not by colour."""
_MINUS = "−"


def lost_cell(row: SheetRow, result: LineResult) -> Cell:
    """Return how many points a line has lost; nothing stands there while it is blank."""
    if result.lost is None:
        return Cell(state=CellState.COMPUTED)
    return Cell(
        text=points.shown(result.lost, row.criterion.places),
        value=result.lost,
        state=CellState.COMPUTED,
        ink=Ink.NORMAL if result.lost else Ink.MUTED,
    )


def other_cell(row: SheetRow, compared: Compared | None) -> Cell:
    """Return what the other sheet gives a line."""
    if compared is None:
        message = QCoreApplication.translate("ScoreCells", "Phiếu được so không có dòng này.")
        return Cell(text=NO_LINE, state=CellState.COMPUTED, ink=Ink.MUTED, message=message)
    if compared.not_applicable:
        return Cell(text=NOT_APPLICABLE, state=CellState.COMPUTED, ink=Ink.MUTED)
    return Cell(
        text="" if compared.points is None else _signed(compared.points, row.criterion.places),
        value=compared.points,
        state=CellState.COMPUTED,
    )


def difference_cell(row: SheetRow, compared: Compared | None) -> Cell:
    """Return how much more or less than the other sheet a line has: "▲ 0,5", "▼ 0,5", "="."""
    difference = None if compared is None else compared.difference
    if difference is None:
        return Cell(state=CellState.COMPUTED)
    if difference == 0:
        return Cell(text=SAME, value=difference, state=CellState.COMPUTED, ink=Ink.MUTED)
    shown = points.shown(abs(difference), row.criterion.places)
    if difference > 0:
        words = QCoreApplication.translate("ScoreCells", "Nhiều hơn phiếu được so {points} điểm.")
    else:
        words = QCoreApplication.translate("ScoreCells", "Ít hơn phiếu được so {points} điểm.")
    return Cell(
        text=f"{MORE if difference > 0 else LESS} {shown}",
        value=difference,
        state=CellState.COMPUTED,
        message=words.format(points=shown),
    )


def _signed(brought: Fraction, places: int) -> str:
    """Return what a line brings into the total, with a minus where it is taken away: "−2"."""
    shown = points.shown(abs(brought), places)
    return f"{_MINUS}{shown}" if brought < 0 else shown
