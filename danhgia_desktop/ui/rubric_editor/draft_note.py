"""The line above the editor that says what an unfinished edit stands on, with the ways on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from danhgia_desktop import vietnam_time
from danhgia_desktop.ui.named import named
from danhgia_desktop.wording import say_change

if TYPE_CHECKING:
    from danhgia_desktop.ui.rubric_editor.draft import Draft
    from danhgia_desktop.wording import Language

_MARGIN = 12
_MOST_CHANGES = 3


class DraftNote(QWidget):
    """Says that a draft is gone on with, and asks what to do where the saved rubric is not the one it began with.

    Signals:
        going_on: the person means the draft as it is.
        starting_over: the person wants the saved rubric instead.
    """

    going_on = Signal()
    starting_over = Signal()

    def __init__(self, draft: Draft, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("draft_note")
        self.setProperty("look", "note")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._draft = draft
        self._language = language
        self._is_answered = False
        self._text = named(QLabel(), "draft_note_label")
        self._text.setWordWrap(True)
        self._go_on = named(QPushButton(self.tr("&Tiếp tục bản sửa dở")), "go_on_with_draft_button")
        self._start_over = named(QPushButton(self.tr("Sửa lại từ bản đã &lưu")), "start_over_button")
        self._go_on.clicked.connect(self.going_on)
        self._start_over.clicked.connect(self.starting_over)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 4, _MARGIN, 4)
        layout.addWidget(self._text, 1)
        for button in (self._go_on, self._start_over):
            button.setAutoDefault(False)
            layout.addWidget(button)
        self.follow()

    @property
    def asks(self) -> bool:
        """Whether the person must choose before anything can be saved."""
        return bool(self._draft.changed_back)

    def follow(self) -> None:
        """Say what holds now."""
        kept_at, back = self._draft.kept_at, self._draft.changed_back
        said = ""
        if back:
            said = self._say_changed_back()
        elif kept_at is not None and not self._is_answered:
            words = self.tr("Đang tiếp tục bản sửa dở lúc {time} ngày {day}.")
            local = vietnam_time.of(kept_at)
            said = words.format(time=f"{local:%H:%M}", day=f"{local:%d/%m/%Y}")
        self._text.setText(said)
        self._go_on.setVisible(bool(back))
        self.setVisible(bool(said))

    def close_question(self) -> None:
        """Say no more what the person has decided."""
        self._is_answered = True
        self.follow()

    def take_focus(self) -> None:
        """Let the question be answered."""
        self._go_on.setFocus()

    def _say_changed_back(self) -> str:
        draft = self._draft
        back = [say_change(change, draft.saved, draft.rubric, self._language) for change in draft.changed_back]
        said = "; ".join(back[:_MOST_CHANGES])
        if len(back) > _MOST_CHANGES:
            said += "; " + self.tr("và %n chỗ nữa", "", len(back) - _MOST_CHANGES)
        self._text.setToolTip("\n".join(back))
        words = self.tr(
            "Bộ tiêu chí đã được thay đổi từ khi có bản sửa dở này. Nếu lưu, bản sửa dở sẽ đổi lại: {changes}."
        )
        return words.format(changes=said)
