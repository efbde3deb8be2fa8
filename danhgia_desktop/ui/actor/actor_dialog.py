"""Choosing who is working: somebody of the staff, or another name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from danhgia_desktop import vietnam_time
from danhgia_desktop.operations.person import present_actor
from danhgia_desktop.operations.staff import staff_on
from danhgia_desktop.organization.actor import Actor
from danhgia_desktop.organization.people_order import order_of
from danhgia_desktop.text import matches, tidy
from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from danhgia_desktop.storage.store import Store

_MARGIN, _GAP = 16, 12
_ROW_GAP = 2
_WIDTH, _HEIGHT = 480, 460
_NAME = Qt.ItemDataRole.UserRole


class ActorDialog(QDialog):
    """The keyboard stays in the search: arrows move in the list, Enter chooses.

    Signals:
        chosen: carries the Actor.
    """

    chosen = Signal(Actor)

    def __init__(self, store: Store, actor: Actor, parent: QWidget) -> None:
        """Make the dialog.

        Args:
            store: knows the staff.
            actor: who has been working until now.
            parent: the main window.
        """
        super().__init__(parent)
        self.setObjectName("actor_dialog")
        self.setWindowTitle(self.tr("Ai đang làm việc?"))
        today = vietnam_time.day_of(store.now())
        self._people = sorted(staff_on(store, today), key=lambda one: order_of(one.member))
        self._search = named(QLineEdit(), "actor_search")
        self._search.setPlaceholderText(self.tr("Gõ họ tên, mã hoặc đơn vị, không cần dấu"))
        self._search.setAccessibleName(self.tr("Tìm người thực hiện"))
        self._list = named(QListWidget(), "actor_list")
        self._list.setAccessibleName(self.tr("Người thực hiện"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)
        self._list.setSpacing(_ROW_GAP)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._choose = named(
            self._buttons.addButton(self.tr("Chọn"), QDialogButtonBox.ButtonRole.AcceptRole), "choose_actor_button"
        )
        self._lay_out(actor)
        self._connect()
        self._choose.setEnabled(False)
        self._show_people("")
        self._go_to(actor.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}
        if (step := steps.get(Qt.Key(event.key()))) is None:
            super().keyPressEvent(event)
        else:
            row = self._list.currentRow() + step
            self._list.setCurrentRow(max(0, min(row, self._list.count() - 1)))

    def _show_people(self, query: str) -> None:
        """Show who matches what was typed, and last of all that itself as a name."""
        self._list.clear()
        for one in self._people:
            words = f"{one.member.shown_name} · {one.member.code} · {one.unit.name}"
            if matches(query, words):
                self._add(words, one.member.shown_name)
        if typed := tidy(query):
            self._add(self.tr("Người khác: “{name}”").format(name=typed), typed)
        self._list.setCurrentRow(0)

    def _add(self, words: str, name: str) -> None:
        item = QListWidgetItem(words)
        item.setData(_NAME, name)
        self._list.addItem(item)

    def _go_to(self, name: str) -> None:
        """Go to whoever has that name; where nobody has, Enter shall not take anybody by chance."""
        rows = (row for row in range(self._list.count()) if self._list.item(row).data(_NAME) == name)
        self._list.setCurrentRow(next(rows, -1))

    def _accept(self) -> None:
        if (item := self._list.currentItem()) is not None:
            self.chosen.emit(present_actor(item.data(_NAME)))
            self.accept()

    def _connect(self) -> None:
        self._search.textChanged.connect(self._show_people)
        self._list.currentRowChanged.connect(lambda row: self._choose.setEnabled(row >= 0))
        self._list.itemDoubleClicked.connect(self._accept)
        self._buttons.accepted.connect(self._accept)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self, actor: Actor) -> None:
        said = self.tr("Nhật ký ghi tên này bên mỗi thay đổi, cùng tài khoản {account} của máy.")
        caption = QLabel(said.format(account=actor.account))
        caption.setProperty("look", "caption")
        caption.setWordWrap(True)
        nobody = QLabel(self.tr("Chưa có danh sách nhân sự: gõ họ tên rồi Enter."))
        nobody.setVisible(not self._people)
        self._choose.setProperty("look", "main")
        self._choose.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(_GAP)
        layout.addWidget(caption)
        layout.addWidget(self._search)
        layout.addWidget(nobody)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._buttons)
        self.resize(_WIDTH, _HEIGHT)
        self._search.setFocus()
