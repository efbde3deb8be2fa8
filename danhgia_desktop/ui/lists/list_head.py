"""What stands above a list: its search, and buttons for what the keys do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from danhgia_desktop.ui.lists.record_table import RecordTable

_SEARCH_WIDTH = 260


class ListHead(QWidget):
    """The search shows only what matches; Enter and Down go on in the list, Esc shows all again.

    Signals:
        searched: other rows are shown.
    """

    searched = Signal()

    def __init__(self, table: RecordTable, hint: str, *, with_acts: bool = True) -> None:
        """Make the search and the buttons of a table.

        Args:
            table: the list.
            hint: what stands in the empty search; "" for no search.
            with_acts: whether there are buttons; in a list to choose from nothing is changed.
        """
        super().__init__()
        self._table = table
        self._search = named(QLineEdit(), f"{table.objectName()}_search")
        self._search.setPlaceholderText(hint)
        self._search.setAccessibleName(hint)
        self._search.setClearButtonEnabled(True)
        self._search.setMaximumWidth(_SEARCH_WIDTH)
        if not hint:
            self._search.hide()  # shown by the layout: what is shown alone is a window of its own
        self._search.textChanged.connect(self._find)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            go_on = QShortcut(key, self._search, context=Qt.ShortcutContext.WidgetShortcut)
            go_on.activated.connect(table.setFocus)
        give_up = QShortcut(Qt.Key.Key_Escape, self._search, context=Qt.ShortcutContext.WidgetShortcut)
        give_up.activated.connect(self._give_up)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addWidget(self._search, 1)
        self._row.addStretch()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(self._row)
        for act in (table.add, table.change, table.remove) if with_acts else ():
            self.offer(act)

    def offer(self, act: QAction) -> None:
        """Add a button that does what an act does, while it can be done, and leaves the keys in the list."""
        button = button_of(act)
        button.clicked.disconnect()
        button.clicked.connect(self._table.setFocus)  # before: the act may end what it can be done with
        button.clicked.connect(act.trigger)
        self._row.addWidget(button)

    def add(self, widget: QWidget) -> None:
        """Add what narrows or widens the list, below the rest."""
        self._column.addWidget(widget)

    @property
    def searched_for(self) -> str:
        """What stands in the search."""
        return self._search.text()

    def show_all(self) -> None:
        """Look for nothing any more: something is to be shown that may not be among what was found."""
        self._search.clear()

    def begin_search(self) -> None:
        """Let the keys work in the search."""
        self._search.setFocus()
        self._search.selectAll()

    def _find(self, query: str) -> None:
        self._table.search(query)
        self.searched.emit()

    def _give_up(self) -> None:
        self._search.clear()
        self._table.setFocus()


def button_of(act: QAction) -> QPushButton:
    """Return a button that does what an act does, while it can be done; its tip names the key."""
    button = named(QPushButton(act.icon(), act.text()), f"{act.objectName()}_button")
    button.setAutoDefault(False)
    button.setEnabled(act.isEnabled())
    button.setToolTip(act.shortcut().toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter"))
    button.clicked.connect(act.trigger)
    act.enabledChanged.connect(button.setEnabled)
    act.changed.connect(lambda: button.setText(act.text()))
    return button
