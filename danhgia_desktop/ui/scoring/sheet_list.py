"""The score sheets of a period: choosing one, finding one, adding one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.scoring.sheet_list_delegate import SheetListDelegate
from danhgia_desktop.ui.scoring.sheet_list_model import SheetListModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.regulation.rubric import RoundKey
    from danhgia_desktop.scoring.scoresheet import SheetUid
    from danhgia_desktop.storage.figures import SheetSummary

_MARGIN = 8


class SheetList(QWidget):
    """The list at the left.

    Signals:
        sheet_chosen: carries the SheetUid.
        left: the keys shall work in the sheet that is chosen.
        sheet_wanted: a new sheet shall be added.
        print_wanted, review_confirmed, removal_wanted: what the menu of a sheet offers; carry the SheetUid.
    """

    sheet_chosen = Signal(str)
    left = Signal()
    sheet_wanted = Signal()
    print_wanted = Signal(str)
    review_confirmed = Signal(str)
    removal_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet_list")
        self._model = SheetListModel(self)
        self._current: SheetUid | None = None
        self._search = named(QLineEdit(), "sheet_search")
        self._search.setPlaceholderText(self.tr("Tìm phiếu, không cần dấu"))
        self._search.setAccessibleName(self.tr("Tìm phiếu chấm"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._find)
        self._list = named(QListView(), "sheets")
        self._list.setAccessibleName(self.tr("Các phiếu chấm của kỳ"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setModel(self._model)
        self._list.setItemDelegate(SheetListDelegate(self._list))
        self._list.selectionModel().currentChanged.connect(self._choose)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            enter = QShortcut(key, self._list, context=Qt.ShortcutContext.WidgetShortcut)
            enter.setWhatsThis(self.tr("Sang phiếu đang chọn"))
            enter.activated.connect(self.left)
        self._add = named(QPushButton(self.tr("Thêm phiếu chấm…")), "add_sheet")
        dress(self._add, "plus")
        self._add.clicked.connect(self.sheet_wanted)
        self._print = self._act("print_sheet", self.tr("In phiếu chấm…"), "printer", self.print_wanted)
        self.review = self._act("confirm_review", self.tr("Đã rà soát"), "circle-check", self.review_confirmed)
        self._remove = self._act("remove_sheet", self.tr("Xóa phiếu chấm"), "trash-2", self.removal_wanted)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, _MARGIN, 0, _MARGIN)
        for widget, margin in ((self._search, _MARGIN), (self._list, 0), (self._add, _MARGIN)):
            inset = QVBoxLayout()
            inset.setContentsMargins(margin, 0, margin, 0)
            inset.addWidget(widget)
            layout.addLayout(inset)

    def show_sheets(self, sheets: Sequence[SheetSummary], round_: RoundKey, current: SheetUid | None) -> None:
        """Show the sheets of a period with their totals in a round, one of them as the current one."""
        self._current = current
        self._model.show(sheets, round_)
        self._mark_current()

    def allow_changes(self, *, is_allowed: bool) -> None:
        """Offer to add and to remove sheets, or not, because nothing can be written."""
        self._add.setEnabled(is_allowed)
        self._remove.setEnabled(is_allowed)
        self.review.setEnabled(is_allowed)

    def step(self, by: int) -> None:
        """Choose the next or the previous sheet."""
        wanted = self._model.row_beside(self._model.row_of(self._current), by)
        if wanted is not None:
            self._list.setCurrentIndex(self._model.index(wanted))

    def take_focus(self) -> None:
        """Let the keys work in the list."""
        self._list.setFocus()

    def _act(self, name: str, text: str, icon_name: str, wanted: SignalInstance) -> QAction:
        action = named(QAction(text, self._list), name)
        dress(action, icon_name)
        action.triggered.connect(lambda: wanted.emit(self._current))
        self._list.addAction(action)
        return action

    def _find(self, query: str) -> None:
        self._model.search(query)
        self._mark_current()

    def _mark_current(self) -> None:
        """Select the current sheet without choosing it again."""
        row = self._model.row_of(self._current)
        selection = self._list.selectionModel()
        selection.blockSignals(True)
        self._list.setCurrentIndex(QModelIndex() if row is None else self._model.index(row))
        selection.blockSignals(False)
        self._offer_review()
        self._list.viewport().update()

    def _choose(self, current: QModelIndex) -> None:
        entry = self._model.entry(current.row()) if current.isValid() else None
        if entry is not None:
            self._current = entry.uid
            self._offer_review()
            self.sheet_chosen.emit(self._current)

    def _offer_review(self) -> None:
        """Offer to say that the current sheet was looked through, where its rubric has changed."""
        row = self._model.row_of(self._current)
        entry = None if row is None else self._model.entry(row)
        self.review.setVisible(entry is not None and bool(entry.note))
