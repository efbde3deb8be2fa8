"""The period everything in the window belongs to: one back, which, one on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from danhgia_desktop.ui.icons import dress

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from danhgia_desktop.ui.window_actions import WindowActions

_NAME_WIDTH = 132


class PeriodBar(QWidget):
    """◀ Năm 2020 ▶; the name opens the choice of periods."""

    def __init__(self, actions: WindowActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("period_bar")
        self._earlier = self._button("earlier_period_button")
        self._earlier.setDefaultAction(actions.earlier_period)
        self._name = self._period_button(actions.choose_period)
        self._later = self._button("later_period_button")
        self._later.setDefaultAction(actions.later_period)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 0)
        layout.setSpacing(0)
        for button in (self._earlier, self._name, self._later):
            layout.addWidget(button)

    def show_name(self, name: str) -> None:
        """Show which period it is."""
        self._name.setText(name)
        self._name.setAccessibleName(self.tr("Kỳ đánh giá: {name}").format(name=name))

    def below(self) -> QWidget:
        """Return the button that a choice of periods opens below."""
        return self._name

    def _period_button(self, choose: QAction) -> QToolButton:
        """Return a button that does what the action does, but keeps its own words whatever the action is called."""
        button = self._button("period_button")
        button.setText(choose.text().replace("&", "").rstrip("…"))
        button.setToolTip(choose.toolTip())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setMinimumWidth(_NAME_WIDTH)
        dress(button, "calendar")
        button.setEnabled(choose.isEnabled())
        choose.enabledChanged.connect(button.setEnabled)
        button.clicked.connect(choose.trigger)
        return button

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a letter that goes astray must not change the period
        return button
