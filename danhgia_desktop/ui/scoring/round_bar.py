"""Choosing the round that is worked on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from danhgia_desktop.ui.named import named
from danhgia_desktop.wording import round_name

if TYPE_CHECKING:
    from danhgia_desktop.regulation.rubric import Round, RoundKey
    from danhgia_desktop.wording import Language


class RoundBar(QWidget):
    """A button for each round, the active one pressed; Alt+1, Alt+2, … choose, too.

    Signals:
        round_chosen: carries the RoundKey.
    """

    round_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("round_bar")
        self._rounds: tuple[Round, ...] = ()
        self._actions: dict[RoundKey, QAction] = {}
        self._group = QActionGroup(self)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        caption = QLabel(self.tr("Vòng chấm:"))
        caption.setContentsMargins(0, 0, 8, 0)
        self._layout.addWidget(caption)

    def show_rounds(self, rounds: tuple[Round, ...], active: RoundKey, language: Language) -> None:
        """Show the rounds of a rubric."""
        if rounds != self._rounds:
            self._rounds = rounds
            self._build(rounds, language)
        self._actions[active].setChecked(True)

    def _build(self, rounds: tuple[Round, ...], language: Language) -> None:
        for button in self.findChildren(QToolButton):
            button.hide()
            button.deleteLater()
        for action in self._actions.values():
            self._group.removeAction(action)
            action.deleteLater()
        self._actions = {}
        for number, round_ in enumerate(rounds, start=1):
            action = named(QAction(round_name(round_, language), self._group), f"choose_round_{round_.key}")
            action.setToolTip(f"{round_.name} (Alt+{number})")
            action.setShortcut(f"Alt+{number}")
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, key=round_.key: self.round_chosen.emit(key))
            button = named(QToolButton(), f"round_{round_.key}")
            button.setProperty("look", "segment")
            button.setDefaultAction(action)
            self._layout.addWidget(button)
            self._actions[round_.key] = action
