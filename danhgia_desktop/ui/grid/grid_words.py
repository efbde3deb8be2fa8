"""What the status line says about the cells that are selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from danhgia_desktop import points
from danhgia_desktop.ui.grid.selection_figures import figures_of, without_sums

if TYPE_CHECKING:
    from danhgia_desktop.ui.grid.grid_view import GridView
    from danhgia_desktop.ui.grid.paste_plan import Place

_AFTER_PAINTING_MS = 15
"""Cells are seen first; adding up a thousand of them takes longer than painting those that show."""


class GridWords(QObject):
    """Says what is wrong with the current cell, or what a selection of several comes to, or why a cell is not typed.

    What was just done comes before all that, until the person goes on.

    Signals:
        said: the sentence; "" where there is nothing to say.
    """

    said = Signal(str)

    def __init__(self, grid: GridView) -> None:
        super().__init__(grid)
        self._grid = grid
        self._model = grid.cells
        self._has_news = False
        self._news_at: tuple[Place, ...] | None = None
        """What was selected when the cells were last silent for news."""
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_PAINTING_MS)
        self._soon.timeout.connect(self._say)
        grid.current_moved.connect(self._soon.start)
        grid.selection_moved.connect(self._soon.start)
        grid.cells.dataChanged.connect(self._follow_data)
        grid.cells.modelReset.connect(self._follow_data)
        grid.said.connect(self.tell)
        grid.typed_in_vain.connect(self._explain)

    def tell(self, news: str) -> None:
        """Say what was done, rather than what the cells say that it changed or went to."""
        self.said.emit(news)
        self._has_news = True
        self._soon.start()

    def _follow_data(self) -> None:
        self._news_at = None
        self._soon.start()

    def _say(self) -> None:
        places = self._grid.selected_places()
        if self._has_news or tuple(places) == self._news_at:
            self._has_news, self._news_at = False, tuple(places)
            return
        self._news_at = None
        if len(places) <= 1:
            place = self._grid.place
            self.said.emit("" if place is None else self._model.cell(*place).message)
            return
        counted = without_sums(places, self._model)
        figures = figures_of(self._model.content(*place) for place in counted)
        if figures.average is None:
            self.said.emit(self.tr("%n ô có nội dung", "", figures.cells))
            return
        words = self.tr("Số ô: {cells} · Tổng: {total} · Trung bình: {average}")
        total, average = points.shown(figures.total), points.shown(figures.average)
        said = words.format(cells=figures.cells, total=total, average=average)
        if left := len(places) - len(counted):
            said += self.tr(" (không cộng %n ô tổng của mục)", "", left)
        self.said.emit(said)

    def _explain(self) -> None:
        if self._grid.place is not None:
            self.said.emit(self._model.why_closed(*self._grid.place))
