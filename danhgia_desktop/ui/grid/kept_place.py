"""Where a person is in a grid, kept while its rows are arranged anew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject

from danhgia_desktop.ui.grid.arrangement import nearest_shown
from danhgia_desktop.ui.grid.selected_cells import between, rectangles_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from danhgia_desktop.ui.grid.arranged_model import ArrangedModel
    from danhgia_desktop.ui.grid.grid_view import GridView
    from danhgia_desktop.ui.grid.paste_plan import Place

_MOST_RUNS = 200
"""Qt compares every selected rectangle with every other; a selection in more pieces is given up."""

_Select = QItemSelectionModel.SelectionFlag


@dataclass(frozen=True, slots=True, kw_only=True)
class _Spot:
    """The current cell, the selection and the scroll place, in rows of the source.

    Attributes:
        current: the current cell.
        rectangles: source rows and the columns from first to last that are selected in them.
        anchor: a row that stays where it is on the screen.
        height: how far below the upper edge it is, in pixels.
    """

    current: Place | None
    rectangles: tuple[tuple[tuple[int, ...], int, int], ...]
    anchor: int | None
    height: int


class KeptPlace(QObject):
    """Finishes typing before rows are arranged; finds the current cell, the selection and the scroll place after.

    Where a filter keeps no row, they are found once it keeps some again.
    """

    def __init__(self, grid: GridView, model: ArrangedModel) -> None:
        super().__init__(grid)
        self._grid = grid
        self._model = model
        self._spot: _Spot | None = None
        model.rearranging.connect(self._keep)
        model.rearranged.connect(self._restore)
        source = model.source
        for changed in (source.modelReset, source.rowsInserted, source.rowsRemoved, source.layoutChanged):
            changed.connect(self._forget)

    def _keep(self) -> None:
        if not self._grid.finish_typing():
            self._grid.give_up_typing()
        if self._spot is not None:
            return
        place = self._grid.place
        rectangles = rectangles_in(self._grid.selectionModel().selection())
        top = self._grid.rowAt(0)
        anchor = top if top >= 0 else None
        if place is not None and self._is_in_view(place[0]):
            anchor = place[0]
        self._spot = _Spot(
            current=None if place is None else (self._model.source_row(place[0]), place[1]),
            rectangles=tuple(
                (tuple(self._model.source_row(row) for row in range(first, last + 1)), left, right)
                for first, left, last, right in rectangles
            ),
            anchor=None if anchor is None else self._model.source_row(anchor),
            height=0 if anchor is None else self._grid.rowViewportPosition(anchor),
        )

    def _restore(self) -> None:
        spot = self._spot
        if spot is None or not self._model.rowCount():
            return
        self._spot = None
        selection = self._selection(spot)
        if spot.current is not None:
            index = self._model.index(self._shown(spot.current[0]), spot.current[1])
            is_kept = selection.contains(index)
            self._grid.selectionModel().setCurrentIndex(index, _Select.NoUpdate if is_kept else _Select.ClearAndSelect)
            if is_kept:
                self._grid.selectionModel().select(selection, _Select.ClearAndSelect)
        if spot.anchor is not None:
            self._scroll(spot.anchor, spot.height)

    def _forget(self) -> None:
        """Other rows have other numbers."""
        self._spot = None

    def _scroll(self, row: int, height: int) -> None:
        bar = self._grid.verticalScrollBar()
        bar.setValue(bar.value() + self._grid.rowViewportPosition(self._shown(row)) - height)
        place = self._grid.place
        if place is not None and row == self._model.source_row(place[0]):
            self._grid.scrollTo(self._grid.currentIndex())

    def _selection(self, spot: _Spot) -> QItemSelection:
        selection = QItemSelection()
        for rows, left, right in spot.rectangles:
            shown = sorted(place for row in rows if (place := self._model.shown_row(row)) is not None)
            runs = list(_runs(shown))
            if selection.count() + len(runs) > _MOST_RUNS:
                return QItemSelection()
            for first, last in runs:
                selection.merge(between(self._model, (first, left), (last, right)), _Select.Select)
        return selection

    def _shown(self, row: int) -> int:
        """Return where a source row is shown, or what stands for it where it is hidden."""
        shown = [self._model.source_row(place) for place in range(self._model.rowCount())]
        nearest = nearest_shown(row, shown, self._model.parents)
        return 0 if nearest is None else self._model.shown_row(nearest) or 0

    def _is_in_view(self, row: int) -> bool:
        upper = self._grid.rowViewportPosition(row)
        return 0 <= upper < self._grid.viewport().height()


def _runs(places: Iterable[int]) -> Iterable[tuple[int, int]]:
    """Return the runs of consecutive numbers, first and last."""
    first = last = -2
    for place in places:
        if place != last + 1:
            if first >= 0:
                yield first, last
            first = place
        last = place
    if first >= 0:
        yield first, last
