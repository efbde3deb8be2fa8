"""What the rules of a line need, entered in place: below its cell in the grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from danhgia_desktop.scoring.scoresheet import ScorePlace
from danhgia_desktop.ui.grid.editor_keys import Move, move_of
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.popup import Popup
from danhgia_desktop.ui.scoring.rule_panel import RulePanel

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent

    from danhgia_desktop.regulation.criterion_rule import RuleInput
    from danhgia_desktop.regulation.rubric import Criterion
    from danhgia_desktop.ui.scoring.score_cells import View

_WIDTH = 380
_ENTER: set[int] = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class RulePopup(Popup):
    """The fields of a line's rules with the points they yield.

    Enter and a click elsewhere enter them all, Esc leaves them as they were;
    while something stands there that cannot be meant, Esc alone closes it.

    Signals:
        inputs_entered: ScorePlace and tuple[RuleInput, ...] that a person means.
        rule_points_wanted: ScorePlace whose typed points shall give way to what the rules yield, and the inputs.
        left: the popup is closed, whichever way.
        finished: Enter has closed it; carries the Move that the key means in a cell.
    """

    inputs_entered = Signal(object, object)
    rule_points_wanted = Signal(object, object)
    left = Signal()
    finished = Signal(Move)

    def __init__(self, view: View, criterion: Criterion, parent: QWidget) -> None:
        super().__init__("rule_popup", _WIDTH, parent)
        sheet = view.figures.sheet
        self._place = ScorePlace(sheet=sheet.uid, criterion=criterion.key, round=view.round)
        score = sheet.score(*self._place.key)
        self._inputs = score.inputs
        self._is_meant = True
        self._panel = RulePanel()
        result = view.figures.result(*self._place.key)
        self._panel.count_by(view.figures.rounds[view.round].planned)
        self._panel.show_line(criterion, score, result, place=self._place, language=view.language)
        self._panel.rule_points_wanted.connect(self._use_rules)
        title = named(QLabel(criterion.text), "rule_popup_title")
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        title.setProperty("look", "heading")
        keys = QLabel(self.tr("Enter: nhập, sang dòng sau · Esc: thôi"))
        keys.setProperty("look", "caption")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        for widget in (title, self._panel, keys):
            layout.addWidget(widget)
        self.setAccessibleName(self.tr("Số liệu để tính điểm"))

    def take_focus(self) -> None:
        """Let the keys work in the first field."""
        self._panel.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._is_meant = False
            self.close()
        elif event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif isinstance(button := self.focusWidget(), QPushButton):
            button.click()
        elif self.close():
            self.finished.emit(move_of(event) or Move.DOWN)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_meant and self._panel.fault():
            event.ignore()
            return
        super().closeEvent(event)
        self.left.emit()
        said = self._panel.said()
        if self._is_meant and said != self._inputs:
            self._inputs = said
            self.inputs_entered.emit(self._place, said)

    def _use_rules(self, place: ScorePlace, inputs: tuple[RuleInput, ...]) -> None:
        """Enter the figures, too: the points that were shown are theirs."""
        self._is_meant = False
        self.close()
        self.rule_points_wanted.emit(place, inputs)
