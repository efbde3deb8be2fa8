"""The field in which one of several alternatives is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QWidget

from danhgia_desktop import points
from danhgia_desktop.regulation.criterion_rule import Choice, RuleInput
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.scoring.rule_field import RuleField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent


class _OptionWords(QLabel):
    """The words of an alternative, wrapped, which a radio button's own cannot be.

    Signals:
        pressed: the mouse was pressed on the words.
    """

    pressed = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()


class ChoiceField(RuleField):
    """Which of the alternatives is the case; none is chosen while nobody has said.

    Arrows go from one to the next, Delete takes the choice back. Digits choose
    nothing: they are points in the grid, and people would take them for points here.
    """

    def __init__(self, rule: Choice, place: int) -> None:
        super().__init__()
        self._place = place
        self._options = QButtonGroup(self)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(6)
        layout.setVerticalSpacing(4)
        layout.setColumnStretch(1, 1)
        for number, option in enumerate(rule.options):
            button = named(QRadioButton(), f"rule_{place}_option_{number}")
            worth = points.shown(option.points)
            button.setAccessibleName(f"{option.name}: {worth}")
            button.clicked.connect(self.entered)
            self._options.addButton(button, number)
            words = _OptionWords(option.name)
            words.pressed.connect(button.click)
            layout.addWidget(button, number, 0, Qt.AlignmentFlag.AlignTop)
            layout.addWidget(words, number, 1)
            layout.addWidget(QLabel(worth), number, 2, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)

    def stops(self) -> list[QWidget]:
        return [*self._options.buttons()]

    def said(self) -> RuleInput:
        chosen = self._options.checkedId()
        return RuleInput(rule=self._place, ticked=None if chosen < 0 else (chosen,))

    def show_said(self, said: RuleInput) -> None:
        self._options.setExclusive(False)  # an exclusive group cannot have nothing chosen
        for number, button in enumerate(self._options.buttons()):
            button.setChecked(said.ticked == (number,))
        self._options.setExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.show_said(RuleInput(rule=self._place))
            self.entered.emit()
        else:
            super().keyPressEvent(event)
