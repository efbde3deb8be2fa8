"""Choosing the sheet that another one is compared with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from danhgia_desktop import points
from danhgia_desktop.text import matches
from danhgia_desktop.ui.named import named
from danhgia_desktop.wording import period_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from danhgia_desktop.scoring.scoresheet import SheetUid
    from danhgia_desktop.storage.figures import SheetSummary
    from danhgia_desktop.ui.scoring.score_cells import View

_WIDTH, _HEIGHT = 520, 380
_MARGIN = 16
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class YardstickDialog(QDialog):
    """A list with search: typing narrows it, arrows move in it, Enter compares, Esc leaves.

    Signals:
        chosen: carries the SheetUid to compare with.
        dropped: the sheet shall not be compared any more.
    """

    chosen = Signal(str)
    dropped = Signal()

    def __init__(self, others: Sequence[SheetSummary], present: SheetUid | None, view: View, parent: QWidget) -> None:
        """Offer sheets.

        Args:
            others: the sheets to choose from, in this order.
            present: the one that is compared with now, None for none.
            view: the sheet that is compared.
            parent: the tab.
        """
        super().__init__(parent)
        self.setObjectName("yardstick_dialog")
        self.setWindowTitle(self.tr("So sánh phiếu của {name}").format(name=view.figures.sheet.subject.name))
        self._others = [(summary, _say(summary, view)) for summary in others]
        self._shown: list[SheetSummary] = []
        self._search = named(QLineEdit(), "yardstick_search")
        self._search.setPlaceholderText(self.tr("Tìm đơn vị, người, kỳ, bộ tiêu chí; không cần dấu"))
        self._search.setAccessibleName(self.tr("Tìm phiếu để so sánh"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._find)
        self._model = QStringListModel(self)
        self._list = named(QListView(), "yardsticks")
        self._list.setAccessibleName(self.tr("Các phiếu so sánh được"))
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setModel(self._model)
        self._list.doubleClicked.connect(self._choose)
        self._none = named(QLabel(), "no_yardstick")
        self._none.setProperty("look", "caption")
        self._none.setWordWrap(True)
        self._compare = named(QPushButton(self.tr("So sánh")), "compare_button")
        self._drop = named(QPushButton(self.tr("Bỏ so sánh")), "drop_yardstick")
        self._drop.setAutoDefault(False)  # Enter compares
        self._lay_out()
        self._drop.setVisible(present is not None)
        self._find("")
        self._mark(present)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            self._list.keyPressEvent(event)  # while the search has the focus
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox()
        self._compare.setProperty("look", "main")
        self._compare.setDefault(True)
        buttons.addButton(self._compare, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self._drop, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        self._drop.clicked.connect(self._drop_present)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(8)
        for widget in (self._search, self._list, self._none, buttons):
            layout.addWidget(widget)
        self.resize(_WIDTH, _HEIGHT)
        self._search.setFocus()

    def _find(self, query: str) -> None:
        found = [(summary, words) for summary, words in self._others if matches(query, words)]
        self._shown = [summary for summary, _ in found]
        self._model.setStringList([words for _, words in found])
        self._list.setCurrentIndex(self._model.index(0))
        self._compare.setEnabled(bool(found))
        self._list.setVisible(bool(found))
        self._none.setVisible(not found)
        self._none.setText(
            self.tr("Không có phiếu nào khớp.")
            if self._others
            else self.tr("Chưa có phiếu nào để so: chưa có phiếu của kỳ khác, kỳ này chưa có phiếu nào khác.")
        )

    def _mark(self, present: SheetUid | None) -> None:
        row = next((row for row, summary in enumerate(self._shown) if summary.uid == present), 0)
        self._list.setCurrentIndex(self._model.index(row))

    def _choose(self, index: QModelIndex | None = None) -> None:
        row = (self._list.currentIndex() if index is None else index).row()
        if 0 <= row < len(self._shown):
            self.accept()
            self.chosen.emit(self._shown[row].uid)

    def _drop_present(self) -> None:
        self.accept()
        self.dropped.emit()


def _say(summary: SheetSummary, view: View) -> str:
    """Return a sheet in one line: whose, of which period, under which rubric, with its total in the active round."""
    whose = [summary.subject_name] if summary.staff is None else [summary.subject_name, summary.unit_name]
    said = [*whose, period_name(summary.period, view.language), summary.rubric_name]
    total = summary.totals.get(view.round)
    if total is not None:
        maximum = "" if total.maximum is None else f"/{points.shown(total.maximum)}"
        said.append(f"{points.shown(total.counted)}{maximum}")
    return " · ".join(said)
