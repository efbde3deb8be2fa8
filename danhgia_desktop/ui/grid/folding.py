"""Putting the parts of sections away and bringing them back, by keys and by clicks on their triangles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from danhgia_desktop.ui.grid.arrangement import ancestors
from danhgia_desktop.ui.grid.cell import Fold
from danhgia_desktop.ui.grid.cell_painter import fold_rect
from danhgia_desktop.ui.grid.grid_acts import GridActs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QTableView

    from danhgia_desktop.ui.grid.arranged_model import ArrangedModel
    from danhgia_desktop.ui.grid.grid_view import GridView

_CTRL = Qt.KeyboardModifier.ControlModifier
_PLUS: set[int] = {Qt.Key.Key_Plus, Qt.Key.Key_Equal}
_KEYS = {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}
_CLICKS = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}


class Folding(QObject):
    """The folding of one grid; flat tables do not offer it."""

    def __init__(self, grid: GridView, model: ArrangedModel) -> None:
        super().__init__(grid)
        self._grid = grid
        self._model = model
        acts = GridActs(grid, self)
        self._acts = (
            acts.add("fold_section", self.tr("Gấp mục"), "Ctrl+-", self.fold_section),
            acts.add("unfold_section", self.tr("Mở mục"), ("Ctrl++", "Ctrl+="), self.unfold_section),
            acts.add("fold_all", self.tr("Gấp mọi mục"), ("Ctrl+Shift+-", "Ctrl+Shift+_"), self.fold_all),
            acts.add("unfold_all", self.tr("Mở mọi mục"), ("Ctrl+Shift++", "Ctrl+Shift+="), self.unfold_all),
        )
        for watched in (grid, grid.viewport(), grid.frozen.viewport()):
            watched.installEventFilter(self)
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.dataChanged):
            changed.connect(self._offer)
        self._offer()

    def fold_section(self) -> None:
        """Put away the parts of the current line, or of the nearest section above that is open."""
        model, current = self._model, self._current()
        if current is not None:
            around = [current, *ancestors(current, model.parents)]
            section = next((row for row in around if row in model.headings and row not in model.folded), None)
            self._fold(model.folded if section is None else {*model.folded, section})

    def unfold_section(self) -> None:
        """Bring back the parts of the current line."""
        self._fold(self._model.folded - {self._current()})

    def fold_all(self) -> None:
        """Put away the parts of every section."""
        self._fold(self._model.headings)

    def unfold_all(self) -> None:
        """Bring back everything that was put away."""
        self._fold(())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _KEYS and isinstance(event, QKeyEvent) and self._is_plus(event):
            if event.type() == QEvent.Type.KeyPress:
                self._unfold_by(event)
            event.accept()
            return True
        if event.type() in _CLICKS and isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            for view in (self._grid, self._grid.frozen):
                if watched is view.viewport() and self._click(view, event):
                    return True
        return super().eventFilter(watched, event)

    def _is_plus(self, event: QKeyEvent) -> bool:
        """Tell whether a key is Ctrl and plus: where it is typed with Shift, Qt finds it as ambiguous as it looks."""
        return self._model.is_tree and event.key() in _PLUS and bool(event.modifiers() & _CTRL)

    def _unfold_by(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.unfold_all()
        else:
            self.unfold_section()

    def _click(self, view: QTableView, event: QMouseEvent) -> bool:
        """Fold or unfold by a click on a triangle; tell whether there is one."""
        index = view.indexAt(event.position().toPoint())
        if not index.isValid() or not self._model.columns[index.column()].folds:
            return False
        row = index.row()
        is_hit = fold_rect(view.visualRect(index), self._model.cell(row, index.column())).contains(
            event.position().toPoint()
        )
        if not is_hit or self._model.row_fold(row) is Fold.NONE:
            return False
        self._fold(self._model.folded ^ {self._model.source_row(row)})
        return True

    def _fold(self, rows: Iterable[int]) -> None:
        if self._grid.finish_typing():
            self._model.fold(rows)

    def _current(self) -> int | None:
        place = self._grid.place
        return None if place is None else self._model.source_row(place[0])

    def _offer(self) -> None:
        for action in self._acts:
            action.setVisible(self._model.is_tree)
