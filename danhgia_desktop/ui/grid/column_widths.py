"""How wide the columns of a grid are, in all the views that show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.ui.grid.cell_painter import PADDING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

    from danhgia_desktop.ui.grid.grid_model import GridModel


_SHARE = 0.4
"""Of a narrow view, the stretching column insists on no more than this."""


class ColumnWidths(QObject):
    """Widths as designed, as people drag them, as remembered; one column takes what is left over.

    Signals:
        changed: a column has another width; carries its number.
    """

    changed = Signal(int)

    def __init__(self, model: GridModel, views: tuple[QTableView, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._views = views
        self._sets = False
        self._least: list[int] = []
        self._dragged = False
        for view in views:
            view.horizontalHeader().sectionResized.connect(self._follow)

    def start(self, digit: int) -> None:
        """Give every column its designed width: the columns are others.

        Args:
            digit: the width of a digit, in pixels.
        """
        self._dragged = False
        self.measure(digit)

    def measure(self, digit: int) -> None:
        """Measure the designed widths in another font; widths that somebody dragged stay."""
        self._least = [column.characters * digit + 2 * PADDING for column in self._model.columns]
        if not self._dragged:
            self._set_all(self._least)

    def current(self) -> tuple[int, ...]:
        """Return the widths, for remembering them; empty while nobody dragged any."""
        widths = tuple(self._views[0].columnWidth(column) for column in range(self._model.columnCount()))
        return widths if self._dragged else ()

    def restore(self, widths: tuple[int, ...]) -> None:
        """Bring back remembered widths; those of another set of columns are passed over."""
        if len(widths) == self._model.columnCount():
            self._dragged = True
            self._set_all(list(widths))

    def stretch(self) -> None:
        """Let the stretching column fill the view, at least as wide as designed if that leaves room for the others."""
        place = next((place for place, column in enumerate(self._model.columns) if column.stretches), None)
        if place is None or not self._least:
            return
        view = self._views[0]
        others = sum(view.columnWidth(column) for column in range(self._model.columnCount()) if column != place)
        room = view.viewport().width()
        self._set(place, max(min(self._least[place], int(room * _SHARE)), room - others))

    def _set_all(self, widths: list[int]) -> None:
        for column, width in enumerate(widths):
            self._set(column, width)
        self.stretch()

    def _set(self, column: int, width: int) -> None:
        if self._views[0].columnWidth(column) == width:
            return
        self._sets = True
        for view in self._views:
            if not view.isColumnHidden(column):
                view.setColumnWidth(column, width)
        self._sets = False
        self.changed.emit(column)

    def _follow(self, column: int, old: int, new: int) -> None:
        """A person dragged a heading in one view: the others follow."""
        if self._sets or new == 0 or old == 0:
            return
        self._dragged = True
        self._sets = True
        for view in self._views:
            if not view.isColumnHidden(column) and view.columnWidth(column) != new:
                view.setColumnWidth(column, new)
        self._sets = False
        self.changed.emit(column)
