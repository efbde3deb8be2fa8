"""Where a grid comes to rest sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

_PAUSE_MS = 150
"""A wheel or a finger on a pad that scrolled no further for so long has come to rest."""


class ColumnScrolling(QObject):
    """Lets a whole column stand beside the frozen ones, for half a number reads as another: "14,5" as "4,5".

    A column wider than the room there is may be cut: else its end could never be seen.
    """

    def __init__(self, grid: QTableView, frozen: int) -> None:
        """Watch a grid, which scrolls by pixels.

        Args:
            grid: the grid.
            frozen: how many columns do not scroll.
        """
        super().__init__(grid)
        self._grid = grid
        self._frozen = frozen
        self._rest = 0
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self.settle)
        bar = grid.horizontalScrollBar()
        bar.valueChanged.connect(self._soon.start)
        bar.rangeChanged.connect(self._make_room)

    def settle(self) -> None:
        """Go on, the way it scrolls, to where a column begins."""
        bar = self._grid.horizontalScrollBar()
        if bar.isSliderDown():
            self._soon.start()
            return
        bar.setValue(self._edge(bar.value(), goes_on=bar.value() > self._rest))
        self._rest = bar.value()
        self._soon.stop()

    def _make_room(self, _least: int, most: int) -> None:
        """Let the last columns, too, begin beside the frozen ones; Qt tells of a range before it obeys it."""
        self._grid.horizontalScrollBar().setMaximum(self._edge(most, goes_on=True))

    def _edge(self, value: int, *, goes_on: bool) -> int:
        """Return where the column that a scroll value cuts begins or, going on, ends; the value where none is cut."""
        widths = [self._grid.columnWidth(column) for column in range(self._grid.model().columnCount())]
        room = self._grid.viewport().width() - sum(widths[: self._frozen])
        left = 0
        for width in widths[self._frozen :]:
            if left < value < left + width and width <= room:
                return left + width if goes_on else left
            left += width
        return value
