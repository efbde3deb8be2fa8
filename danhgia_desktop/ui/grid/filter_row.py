"""The row below a grid's headings in which people write what they want to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from danhgia_desktop.ui.grid.filter_condition import matching_rows
from danhgia_desktop.ui.grid.filter_edit import FilterEdit
from danhgia_desktop.ui.grid.grid_acts import GridActs

if TYPE_CHECKING:
    from collections.abc import Hashable

    from danhgia_desktop.ui.grid.arranged_model import ArrangedModel
    from danhgia_desktop.ui.grid.grid_header import GridHeader
    from danhgia_desktop.ui.grid.grid_view import GridView

_PAUSE_MS = 60
_SPACE = 3


class FilterRow(QObject):
    """One field for every column, in the headings of the grid and of its frozen columns.

    Signals:
        changed: other rows are kept, or the row of fields has come or gone.
    """

    changed = Signal()

    def __init__(self, grid: GridView, model: ArrangedModel, frozen: int) -> None:
        super().__init__(grid)
        self._grid = grid
        self._model = model
        self._frozen = frozen
        self._edits: list[FilterEdit] = []
        self._keys: tuple[str, ...] = ()
        self._rows = _row_keys(model)
        self._is_open = False
        self._is_stale = False
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self.apply)
        acts = GridActs(grid, self)
        acts.add_everywhere("filter_rows", self.tr("Lọc theo cột"), "Ctrl+Shift+L", self.turn)
        acts.add_everywhere("edit_filter", self.tr("Sửa ô lọc của cột"), "Ctrl+Alt+L", self.edit, in_menu=False)
        for header in (grid.header, grid.frozen.header):
            header.sectionResized.connect(self._place)
            header.geometriesChanged.connect(self._place)
        grid.horizontalScrollBar().valueChanged.connect(self._place)
        grid.horizontalScrollBar().rangeChanged.connect(self._place)
        model.rearranged.connect(self._follow)
        model.source.modelReset.connect(self._start_over)
        model.source.replaced.connect(self.apply)
        model.source.dataChanged.connect(self._notice_edit)

    @property
    def is_open(self) -> bool:
        """Whether the fields are shown."""
        return self._is_open

    @property
    def is_stale(self) -> bool:
        """Whether cells have changed since rows were filtered: no row goes away under the hands of who types in it."""
        return self._is_stale

    def turn(self) -> None:
        """Show the fields and go to the one of the current column, or put them away, as spreadsheets do."""
        if self._is_open:
            self.close()
        else:
            self.edit()

    def edit(self) -> None:
        """Go to the field of the current column."""
        self._open()
        self._edits[0 if self._grid.place is None else self._grid.place[1]].setFocus()

    def close(self) -> None:
        """Put the fields away and show all rows."""
        self.clear()
        self._is_open = False
        self._grid.setFocus()  # before they hide: each would hand the keys to the next one, which scrolls to itself
        for edit in self._edits:
            edit.hide()
        self._make_room()
        self.changed.emit()

    def clear(self) -> None:
        """Empty the fields and show all rows."""
        for edit in self._edits:
            edit.clear()
        self.apply()

    def apply(self) -> None:
        """Show the rows that are asked for now."""
        self._soon.stop()
        self._is_stale = False
        conditions = {
            column: condition for column, edit in enumerate(self._edits) if (condition := edit.condition) is not None
        }
        if conditions or self._model.is_filtered:
            self._model.filter(matching_rows(self._model.source, conditions) if conditions else None)
            self.changed.emit()

    def apply_again(self) -> None:
        """Filter what the rows say now, and go on in the grid."""
        self.apply()
        self._grid.setFocus()

    def _open(self) -> None:
        if not self._is_open:
            self._is_open = True
            self._make_edits()
            self._make_room()
            self.changed.emit()

    def _make_edits(self) -> None:
        """Make the fields anew where the columns are others."""
        keys = tuple(column.key for column in self._model.columns)
        if keys != self._keys:
            for edit in self._edits:
                edit.setParent(None)
                edit.deleteLater()
            self._keys = keys
            self._edits = [self._made(column) for column in range(len(keys))]
        for edit in self._edits:
            edit.setVisible(self._is_open)

    def _made(self, column: int) -> FilterEdit:
        edit = FilterEdit(self._model.columns[column], self._header_of(column))
        edit.textEdited.connect(self._soon.start)
        edit.left_down.connect(lambda: self._go_down(column))
        edit.given_up.connect(self.close)
        edit.stepped.connect(lambda is_next: self._step(column, 1 if is_next else -1))
        edit.reached.connect(lambda: self._reach(column))
        return edit

    def _make_room(self) -> None:
        height = self._edits[0].sizeHint().height() + 2 * _SPACE if self._is_open else 0
        for view in (self._grid, self._grid.frozen):
            view.header.make_room(height)
            view.updateGeometries()
        self._place()

    def _place(self) -> None:
        """Put every field below its heading."""
        if not self._is_open:
            return
        for column, edit in enumerate(self._edits):
            header = self._header_of(column)
            left, width = header.sectionViewportPosition(column), header.sectionSize(column)
            edit.setGeometry(left + 1, header.title_height + 1, max(0, width - 2), edit.sizeHint().height())

    def _step(self, column: int, step: int) -> None:
        self._edits[(column + step) % len(self._edits)].setFocus(Qt.FocusReason.TabFocusReason)

    def _go_down(self, column: int) -> None:
        self.apply()
        self._grid.scrollToTop()  # what the first match is part of shall be seen, too
        if self._model.rowCount():
            self._grid.go_to((self._first_match(), column))
        self._grid.setFocus()

    def _first_match(self) -> int:
        matches = (row for row in range(self._model.rowCount()) if self._model.matches(row))
        return next(matches, 0)

    def _reach(self, column: int) -> None:
        """Take keys, unless a text is open in the grid that cannot stand: then they belong there."""
        if self._grid.finish_typing():
            self._bring_into_view(column)
            self._grid.said.emit(self._edits[column].toolTip())  # nobody at the keyboard sees tips

    def _bring_into_view(self, column: int) -> None:
        """Scroll sideways until the field can be seen."""
        if column < self._frozen:
            return
        header, bar = self._grid.header, self._grid.horizontalScrollBar()
        left = header.sectionViewportPosition(column)
        right = left + header.sectionSize(column)
        covered = sum(header.sectionSize(place) for place in range(self._frozen))
        bar.setValue(bar.value() + max(0, right - self._grid.viewport().width()))
        bar.setValue(bar.value() - max(0, covered - header.sectionViewportPosition(column)))

    def _header_of(self, column: int) -> GridHeader:
        return self._grid.frozen.header if column < self._frozen else self._grid.header

    def _follow(self) -> None:
        """Empty the fields where a jump to a hidden row has taken the filter away."""
        if not self._model.is_filtered and not self._soon.isActive():
            self._is_stale = False
            for edit in self._edits:
                edit.clear()

    def _notice_edit(self) -> None:
        if self._model.is_filtered and not self._is_stale:
            self._is_stale = True
            self.changed.emit()

    def _start_over(self) -> None:
        """Of other rows nothing is asked any more; of the same ones still what was, in the columns that are left."""
        self._soon.stop()
        rows = _row_keys(self._model)
        asked = {key: edit.text() for key, edit in zip(self._keys, self._edits, strict=True)}
        if rows != self._rows:
            self._rows, asked = rows, {}
        if self._is_open:
            self._make_edits()
            for key, edit in zip(self._keys, self._edits, strict=True):
                edit.setText(asked.get(key, ""))
            self.apply()
            self._place()
        self.changed.emit()


def _row_keys(model: ArrangedModel) -> tuple[Hashable, ...]:
    return tuple(model.source.row_key(row) for row in range(model.source.rowCount()))
