"""The bar below a grid in which people look for a text and replace it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from danhgia_desktop.ui.elided_label import ElidedLabel
from danhgia_desktop.ui.grid.find_query import FindQuery
from danhgia_desktop.ui.grid.finding import Scope
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.keys.stated_keys import StatedKey
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.steady_combo import SteadyCombo

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QKeyEvent

_ENTER: set[int] = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_NARROWEST = 90


class FindBar(QWidget):
    """Fields and buttons; what they do is up to `FindActs`.

    Signals:
        asked: something else is looked for, or somewhere else.
        stepped: the next (1) or the previous (-1) finding is wanted.
        replace_wanted: what stands in the current cell shall be replaced.
        replace_all_wanted: everything that is found shall be replaced.
        left: the person wants to go on in the grid.
    """

    asked = Signal()
    stepped = Signal(int)
    replace_wanted = Signal()
    replace_all_wanted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("find_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = named(QLineEdit(), "find_text")
        self._by = named(QLineEdit(), "replace_text")
        self._count = named(ElidedLabel(least=60), "find_count")
        self._scope = named(SteadyCombo(), "find_scope")
        for scope, words in (
            (Scope.ALL, self.tr("Cả bảng")),
            (Scope.COLUMN, self.tr("Cột hiện tại")),
            (Scope.SELECTION, self.tr("Vùng chọn")),
        ):
            self._scope.addItem(words, scope)
        self._exact = named(QCheckBox(self.tr("P&hân biệt dấu")), "find_exact")
        self._whole = named(QCheckBox(self.tr("T&rùng cả ô")), "find_whole")
        self._replacing = (self._caption(self.tr("Thay &bằng"), self._by), self._replace_row())
        self._lay_out()
        self._connect()
        self.hide()

    @property
    def query(self) -> FindQuery:
        """What is looked for."""
        return FindQuery(text=self._text.text(), exact=self._exact.isChecked(), whole=self._whole.isChecked())

    @property
    def scope(self) -> Scope:
        """Where is looked."""
        scope = self._scope.currentData()
        return scope if isinstance(scope, Scope) else Scope.ALL

    @property
    def replacement(self) -> str:
        """What shall stand there instead."""
        return self._by.text()

    def open(self, *, replaces: bool) -> None:
        """Show the bar and let the keys work in its first field."""
        for widget in self._replacing:
            widget.setVisible(replaces)
        self.show()
        self._text.setFocus()
        self._text.selectAll()

    def stated_keys(self) -> tuple[StatedKey, ...]:
        """Return the keys of the bar."""
        return (
            StatedKey(keys="Enter / Shift+Enter", words=self.tr("Kết quả tiếp theo / trước")),
            StatedKey(keys="Esc", words=self.tr("Đóng thanh tìm, về bảng")),
        )

    def show_count(self, words: str, *, is_nothing: bool) -> None:
        """Say how much was found."""
        self._count.setText(words)
        self._count.setProperty("look", "warning" if is_nothing else "caption")
        self._count.style().unpolish(self._count)
        self._count.style().polish(self._count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that its fields do not need."""
        is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER and self._by.hasFocus():
            self.replace_wanted.emit()
        elif event.key() in _ENTER:
            self.stepped.emit(-1 if is_back else 1)
        event.accept()

    def _lay_out(self) -> None:
        for field, name in ((self._text, self.tr("Tìm")), (self._by, self.tr("Thay bằng"))):
            field.setAccessibleName(name)
            field.setMinimumWidth(_NARROWEST)
        self._scope.setAccessibleName(self.tr("Tìm trong"))
        layout = QGridLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setHorizontalSpacing(8)
        layout.setVerticalSpacing(6)
        layout.addWidget(self._caption(self.tr("Tì&m"), self._text), 0, 0)
        layout.addLayout(self._search_row(), 0, 1)
        for column, widget in enumerate(self._replacing):
            layout.addWidget(widget, 1, column)
        layout.addLayout(_row(self._scope, self._exact, self._whole, None), 2, 1)
        self._order_stops()

    def _order_stops(self) -> None:
        """Let Tab go from what is looked for to what shall stand there, and to the little buttons last."""
        where = (self._scope, self._exact, self._whole)
        fields = (self._text, self._by, *self.findChildren(QPushButton), *where, *self.findChildren(QToolButton))
        for before, after in pairwise(fields):
            QWidget.setTabOrder(before, after)

    def _replace_row(self) -> QWidget:
        fields = QWidget()
        one = self._button("replace_one", self.tr("Th&ay"), self.replace_wanted)
        every = self._button("replace_all", self.tr("Thay tất &cả"), self.replace_all_wanted)
        fields.setLayout(_row(self._by, one, every))
        return fields

    def _search_row(self) -> QHBoxLayout:
        previous = self._tool("find_previous_button", "chevron-left", self.tr("Kết quả trước (Shift+F3)"))
        following = self._tool("find_next_button", "chevron-right", self.tr("Kết quả tiếp theo (F3)"))
        close = self._tool("find_close", "x", self.tr("Đóng (Esc)"))
        previous.clicked.connect(lambda: self.stepped.emit(-1))
        following.clicked.connect(lambda: self.stepped.emit(1))
        close.clicked.connect(self.left)
        row = _row(self._text, previous, following, self._count, close)
        row.setStretch(0, 2)
        row.setStretch(3, 1)
        return row

    def _connect(self) -> None:
        self._text.textChanged.connect(self.asked)
        self._exact.toggled.connect(self.asked)
        self._whole.toggled.connect(self.asked)
        self._scope.currentIndexChanged.connect(self.asked)

    def _caption(self, words: str, field: QLineEdit) -> QLabel:
        label = QLabel(words)
        label.setBuddy(field)
        return label

    def _tool(self, name: str, icon: str, words: str) -> QToolButton:
        button = named(QToolButton(), name)
        button.setAutoRaise(True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        dress(button, icon)
        return button

    def _button(self, name: str, words: str, wanted: SignalInstance) -> QPushButton:
        button = named(QPushButton(words), name)
        button.setAutoDefault(True)  # Enter presses it while it has the focus
        button.clicked.connect(wanted)
        return button


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Return widgets in a row; None takes what room is left."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return row
