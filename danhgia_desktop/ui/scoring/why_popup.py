"""Why a number is what it is, in short lines that lead to where they come from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QListView, QVBoxLayout, QWidget

from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.popup import Popup

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from danhgia_desktop.regulation.rubric import CriterionKey
    from danhgia_desktop.scoring.derivation import Figure, Step

    Question = tuple[CriterionKey, Figure]

_WIDTH, _TALLEST = 440, 380
_MARGIN = 12
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_BACK = {Qt.Key.Key_Left, Qt.Key.Key_Backspace}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A derivation in words.

    Attributes:
        title: which number, and what it is.
        author: who typed it and when; "" where nobody did.
        steps: the steps with their sentences.
    """

    title: str
    author: str
    steps: tuple[tuple[Step, str], ...]


class WhyPopup(Popup):
    """Arrows move, Enter or a click goes to the line, Right says why of it, too, Left comes back, Esc closes.

    Signals:
        line_wanted: carries the CriterionKey of the line a person wants to see; the popup is closed.
    """

    line_wanted = Signal(str)

    def __init__(self, ask: Callable[[CriterionKey, Figure], Answer], question: Question, parent: QWidget) -> None:
        """Say why of one number.

        Args:
            ask: answers why a number of a line is what it is.
            question: the line and which of its numbers.
            parent: the window.
        """
        super().__init__("why_popup", _WIDTH, parent)
        self.setAccessibleName(self.tr("Vì sao?"))
        self._ask = ask
        self._trail: list[Question] = []
        self._question = question
        self._answer = Answer(title="", author="", steps=())
        self._title = _words("why_title", "heading")
        self._author = _words("why_author", "caption")
        self._keys = _words("why_keys", "caption")
        self._keys.setText(self.tr("Enter: đến dòng · →: vì sao tiếp · ←: trở lại · Esc: đóng"))
        self._lines = QStringListModel(self)
        self._list = named(_Steps(), "why_steps")
        self._list.setModel(self._lines)
        self._list.chosen.connect(self._choose)
        self._list.deeper.connect(self._go_deeper)
        self._list.back.connect(self._go_back)
        self._lay_out()
        self._say()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        layout.setSpacing(6)
        for widget in (self._title, self._author, self._list, self._keys):
            layout.addWidget(widget)
        self.setFocusProxy(self._list)

    def _say(self, row: int = 0) -> None:
        self._answer = self._ask(*self._question)
        self._title.setText(self._answer.title)
        self._author.setText(self._answer.author)
        self._author.setVisible(bool(self._answer.author))
        self._lines.setStringList([words for _, words in self._answer.steps])
        self._list.setAccessibleName(self._answer.title)
        self._list.setCurrentIndex(self._lines.index(row))
        self._list.setFixedHeight(min(_TALLEST, self._list.height_of_all(_WIDTH - 2 * _MARGIN)))
        self._list.setFocus()

    def _choose(self, row: int) -> None:
        step, _ = self._answer.steps[row]
        if step.criterion == self._question[0] and step.figure is not None:
            self._go_deeper(row)
        else:
            self.close()
            self.line_wanted.emit(step.criterion)

    def _go_deeper(self, row: int) -> None:
        step, _ = self._answer.steps[row]
        wanted = None if step.figure is None else (step.criterion, step.figure)
        if wanted is not None and wanted != self._question:
            self._trail.append(self._question)
            self._question = wanted
            self._say()

    def _go_back(self) -> None:
        if self._trail:
            self._question = self._trail.pop()
            self._say()


class _Steps(QListView):
    """A list in which Enter and a click choose a row, Right and Left go into it and out of it."""

    chosen = Signal(int)
    deeper = Signal(int)
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))

    def height_of_all(self, width: int) -> int:
        """Return how tall the list must be for every row, in pixels, when it is so wide."""
        self.resize(width, _TALLEST)
        self.doItemsLayout()
        last = self.visualRect(self.model().index(self.model().rowCount() - 1, 0))
        return last.bottom() + 2 * self.frameWidth() + 4

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() in _ENTER and current.isValid():
            self.chosen.emit(current.row())
        elif event.key() == Qt.Key.Key_Right and current.isValid():
            self.deeper.emit(current.row())
        elif event.key() in _BACK:
            self.back.emit()
        else:
            super().keyPressEvent(event)


def _words(name: str, look: str) -> QLabel:
    label = named(QLabel(), name)
    label.setProperty("look", look)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
