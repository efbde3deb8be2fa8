"""Which columns of the score sheet a person wants to see, and how wide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu

from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.scoring.sheet_columns import can_hide
from danhgia_desktop.ui.scoring.sheet_headings import column_titles

if TYPE_CHECKING:
    from danhgia_desktop.ui.grid.grid_view import GridView
    from danhgia_desktop.ui.scoring.score_cells import View
    from danhgia_desktop.ui.settings import Settings

_HIDDEN, _WIDTHS = "scoring/hidden_columns", "scoring/column_widths"


class ShownColumns(QObject):
    """Remembers both; the headings' context menu offers every column.

    Signals:
        changed: other columns shall be shown.
    """

    changed = Signal()

    def __init__(self, grid: GridView, settings: Settings) -> None:
        super().__init__(grid)
        self._grid = grid
        self._settings = settings
        self._view: View | None = None
        self.hidden = frozenset(settings.text(_HIDDEN).split())
        """The keys of the columns that are put away."""
        self.choose = named(QAction(self.tr("Chọn cột…"), grid), "choose_columns")
        self.choose.triggered.connect(lambda: self._offer(grid.horizontalHeader(), QPoint(0, 0)))
        for header in (grid.horizontalHeader(), grid.frozen.horizontalHeader()):
            header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            header.customContextMenuRequested.connect(lambda at, header=header: self._offer(header, at))
        grid.widths.changed.connect(self._keep_widths)

    def follow(self, view: View, *, is_new: bool) -> None:
        """Follow what is shown; where the columns are new, give them the widths people gave them."""
        self._view = view
        if is_new:
            remembered = _read_widths(self._settings.text(_WIDTHS))
            keys = [column.key for column in self._grid.cells.columns]
            if any(key in remembered for key in keys):
                self._grid.widths.restore(
                    tuple(remembered.get(key, self._grid.columnWidth(place)) for place, key in enumerate(keys))
                )

    def _offer(self, header: QHeaderView, at: QPoint) -> None:
        if self._view is None or not self._grid.finish_typing():
            return
        menu = named(QMenu(self._grid), "columns_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        titles = column_titles(self._view)
        for key, title in titles.items():
            if can_hide(key, self._view.round):
                action = named(menu.addAction(title.replace("&", "&&")), f"column_{key}")
                action.setCheckable(True)
                action.setChecked(key not in self.hidden)
                action.triggered.connect(lambda is_shown, key=key: self._show(key, is_shown=is_shown))
        menu.addSeparator()
        everything = named(menu.addAction(self.tr("Hiện mọi cột")), "all_columns")
        everything.setEnabled(bool(self.hidden))
        everything.triggered.connect(lambda: self._keep_hidden(frozenset()))
        menu.popup(header.mapToGlobal(at))

    def _show(self, key: str, *, is_shown: bool) -> None:
        self._keep_hidden(self.hidden - {key} if is_shown else self.hidden | {key})

    def _keep_hidden(self, hidden: frozenset[str]) -> None:
        self.hidden = hidden
        self._settings.keep(_HIDDEN, " ".join(sorted(hidden)))
        self.changed.emit()

    def _keep_widths(self) -> None:
        widths = self._grid.widths.current()
        if widths:
            kept = _read_widths(self._settings.text(_WIDTHS))
            keys = [column.key for column in self._grid.cells.columns]
            kept.update(zip(keys, widths, strict=True))
            self._settings.keep(_WIDTHS, " ".join(f"{key}:{width}" for key, width in kept.items()))


def _read_widths(text: str) -> dict[str, int]:
    """Return remembered widths by the keys of their columns; what somebody wrote over by hand is passed over."""
    pairs = (word.rpartition(":") for word in text.split())
    return {key: int(width) for key, _, width in pairs if key and width.isascii() and width.isdigit()}
