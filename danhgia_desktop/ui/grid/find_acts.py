"""Finding and replacing in one grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from danhgia_desktop.ui.grid.finding import Findings, Scope, find_all, is_replaceable, next_finding, plan_replace
from danhgia_desktop.ui.grid.grid_acts import GridActs
from danhgia_desktop.ui.grid.proposal import propose

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from danhgia_desktop.ui.grid.arranged_model import ArrangedModel
    from danhgia_desktop.ui.grid.find_bar import FindBar
    from danhgia_desktop.ui.grid.grid_view import GridView
    from danhgia_desktop.ui.grid.paste_plan import Place

_PAUSE_MS = 60


class FindActs(QObject):
    """Carries out what the find bar asks for.

    Signals:
        said: a sentence about what was replaced.
    """

    said = Signal(str)

    def __init__(self, grid: GridView, model: ArrangedModel, bar: FindBar) -> None:
        super().__init__(grid)
        self._grid = grid
        self._model = model
        self._bar = bar
        self._selected: frozenset[Place] = frozenset()
        self._keys = _column_keys(model)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._count)
        self._act("find_text_action", self.tr("Tìm…"), "Ctrl+F", lambda: self._open(replaces=False))
        self._act("replace_text_action", self.tr("Thay thế…"), "Ctrl+H", lambda: self._open(replaces=True))
        self._act("find_next", self.tr("Tìm tiếp"), "F3", lambda: self._go(1), in_menu=False)
        self._act("find_previous", self.tr("Tìm ngược lại"), "Shift+F3", lambda: self._go(-1), in_menu=False)
        bar.asked.connect(self._soon.start)
        bar.stepped.connect(self._go)
        bar.replace_wanted.connect(self._replace)
        bar.replace_all_wanted.connect(self._replace_all)
        bar.left.connect(self._close)
        model.source.modelReset.connect(self._follow_columns)
        for changed in (model.dataChanged, model.modelReset, grid.current_moved):
            changed.connect(self._follow)

    def _act(self, name: str, words: str, key: str, act: Callable[[], object], *, in_menu: bool = True) -> QAction:
        return GridActs(self._grid, self).add_everywhere(name, words, key, act, in_menu=in_menu)

    def _open(self, *, replaces: bool) -> None:
        if not self._grid.finish_typing():
            return
        places = self._grid.selected_places()
        if not self._bar.isVisible() or len(places) > 1:
            self._selected = frozenset((self._model.source_row(row), column) for row, column in places)
        self._bar.open(replaces=replaces)
        self._count()

    def _close(self) -> None:
        self._bar.hide()
        self._grid.setFocus()

    def _follow(self) -> None:
        if self._bar.isVisible():
            self._soon.start()

    def _follow_columns(self) -> None:
        """Look on in the cells that were selected where columns have come or gone."""
        before, self._keys = self._keys, _column_keys(self._model)
        if before != self._keys:
            now = {key: column for column, key in enumerate(self._keys)}
            kept = ((row, now.get(before[column])) for row, column in self._selected)
            self._selected = frozenset((row, column) for row, column in kept if column is not None)

    def _go(self, step: int) -> None:
        """Go to the next finding, or ask what to look for."""
        if not self._bar.query.text:
            self._open(replaces=False)
            return
        found = next_finding(self._found(), self._model, self._current(), step)
        if found is not None:
            self._grid.show_source(found)
        self._count()

    def _replace(self) -> None:
        """Replace in the current cell where it was found, and go on."""
        current = self._current()
        if current is not None and current in self._found().places and self._grid.finish_typing():
            plan = plan_replace(self._bar.query, self._bar.replacement, [current], self._model)
            if plan.refused:
                self.said.emit(plan.refused[0].reason)
                return
            self._model.source.enter(plan.entries)
        self._go(1)

    def _replace_all(self) -> None:
        if not self._grid.finish_typing():
            return
        found = self._found().places
        plan = plan_replace(self._bar.query, self._bar.replacement, found, self._model)
        closed = sum(1 for place in found if not is_replaceable(self._model.source.cell(*place)))
        propose(plan, self._model.source, self._grid, on_entered=lambda: self._say_replaced(len(plan.entries), closed))

    def _say_replaced(self, count: int, closed: int) -> None:
        said = self.tr("Đã thay trong %n ô.", "", count)
        if closed:
            said = " ".join((said, self.tr("%n ô tự tính hoặc không gõ được giữ nguyên.", "", closed)))
        self.said.emit(said)

    def _found(self) -> Findings:
        place = self._grid.place
        column = None if place is None else place[1]
        match self._bar.scope:
            case Scope.ALL:
                return find_all(self._bar.query, self._model)
            case Scope.COLUMN:
                return find_all(self._bar.query, self._model, column=column)
            case Scope.SELECTION:
                return find_all(self._bar.query, self._model, within=self._selected)

    def _count(self) -> None:
        """Say how much is found, and which of it the current cell is."""
        self._soon.stop()
        if not self._bar.query.text.strip():
            self._bar.show_count("", is_nothing=False)
            return
        found = self._found()
        total, number = len(found.places), found.number_of(self._current())
        words = self.tr("%n kết quả", "", total) if number is None else f"{number} / {total}"
        if found.hidden:
            words = " · ".join((words, self.tr("%n ở dòng đang ẩn", "", found.hidden)))
        self._bar.show_count(words if total else self.tr("Không tìm thấy"), is_nothing=not total)

    def _current(self) -> Place | None:
        place = self._grid.place
        return None if place is None else (self._model.source_row(place[0]), place[1])


def _column_keys(model: ArrangedModel) -> tuple[str, ...]:
    return tuple(column.key for column in model.columns)
