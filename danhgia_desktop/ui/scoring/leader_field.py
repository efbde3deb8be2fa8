"""One of d, đ, e: whether a leader reaches the full share, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from danhgia_desktop.scoring.planned import TERM_OF_PART
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.steady_combo import SteadyCombo
from danhgia_desktop.wording.planned_points import TERM_NAMES
from danhgia_desktop.wording.rules import say_percent

if TYPE_CHECKING:
    from danhgia_desktop.plan.leader_answer import LeaderAnswer
    from danhgia_desktop.regulation.task_rule import LeaderPart
    from danhgia_desktop.wording.language import Language


class LeaderField(QWidget):
    """A choice and a reason; what nobody answered is blank, which is neither yes nor no.

    Signals:
        answered: LeaderPartKind, True, False or None for nothing, and the reason.
    """

    answered = Signal(object, object, str)

    def __init__(self, part: LeaderPart, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = part
        self._said: tuple[bool | None, str] = (None, "")
        letter = TERM_OF_PART[part.kind]
        caption = QLabel(f"{letter.value} – {part.full or TERM_NAMES[letter].say(language)}")
        caption.setWordWrap(True)
        self._choice = named(SteadyCombo(), f"leader_{part.kind.value}")
        self._choice.setAccessibleName(caption.text())
        self._choice.addItem(self.tr("Chưa đánh giá"), None)
        self._choice.addItem(self.tr("Đạt: 100%"), True)
        self._choice.addItem(self.tr("Không đạt: {share}").format(share=say_percent(part.otherwise)), False)
        self._reason = named(QLineEdit(), f"leader_{part.kind.value}_reason")
        self._reason.setPlaceholderText(self.tr("Lý do"))
        self._reason.setAccessibleName(self.tr("Lý do"))
        self._choice.activated.connect(lambda _: self._enter())
        self._reason.editingFinished.connect(self._enter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for widget in (caption, self._choice, self._reason):
            layout.addWidget(widget)

    def stops(self) -> list[QWidget]:
        """Return what Tab visits, in order."""
        return [self._choice, self._reason]

    def show_answer(self, answer: LeaderAnswer | None, *, can_write: bool) -> None:
        """Show what was answered; a reason that is being typed stays."""
        self._said = (None, "") if answer is None else (answer.is_full, answer.reason)
        is_full, reason = self._said
        self._choice.setCurrentIndex(self._choice.findData(is_full))
        if not self._reason.isModified():
            self._reason.setText(reason)
        self._choice.setEnabled(can_write)
        self._reason.setEnabled(can_write and is_full is not None)

    def _enter(self) -> None:
        said = (self._choice.currentData(), self._reason.text().strip())
        self._reason.setModified(False)
        if said != self._said:
            self.answered.emit(self._part.kind, *said)
