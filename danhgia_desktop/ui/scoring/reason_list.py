"""The reasons that are used again and again (lý do mẫu)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from danhgia_desktop.scoring.reasons import reason_parts
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from danhgia_desktop.scoring.reasons import ReasonPhrase

_HEIGHT = 96
_CHOICE = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}
_USED = "✓"
LAST_HOTKEY = 9


class ReasonList(QWidget):
    """The list with its hotkeys; Enter uses one, F2 rewords it, Alt+arrows move it, Delete removes it.

    Signals:
        chosen: carries the PhraseUid that the selected lines shall give, or shall not where all do.
        addition_wanted: the reason of the current line shall be in the list.
        rewording_wanted, removal_wanted: carry the PhraseUid.
        move_wanted: carries the PhraseUid and its new number.
    """

    chosen = Signal(str)
    addition_wanted = Signal()
    rewording_wanted = Signal(str)
    removal_wanted = Signal(str)
    move_wanted = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reason_list")
        self._phrases: tuple[ReasonPhrase, ...] = ()
        self._reason = ""
        self._can_write = True
        self._model = QStringListModel(self)
        self._list = named(_Phrases(), "reason_phrases")
        self._list.setAccessibleName(self.tr("Lý do mẫu"))
        self._list.setModel(self._model)
        self._list.setFixedHeight(_HEIGHT)
        self._list.pressed_key.connect(self._obey)
        self._list.doubleClicked.connect(lambda: self._on_current(self.chosen.emit))
        self._list.selectionModel().currentChanged.connect(self._allow)
        self._none = named(QLabel(self.tr("Chưa có lý do mẫu. Ghi lý do rồi bấm “Thêm vào mẫu”.")), "no_phrases")
        self._none.setProperty("look", "caption")
        self._none.setWordWrap(True)
        self._add = named(QPushButton(self.tr("Thêm vào mẫu")), "add_phrase")
        self._add.clicked.connect(self.addition_wanted)
        self._buttons = (
            self._button("reword_phrase", "pencil", self.tr("Sửa lý do mẫu (F2)"), self.rewording_wanted.emit),
            self._button("remove_phrase", "trash-2", self.tr("Bỏ khỏi danh sách (Delete)"), self.removal_wanted.emit),
        )
        self._lay_out()

    def show_phrases(self, phrases: tuple[ReasonPhrase, ...]) -> None:
        """Show the list; the current reason stays current where it is still there."""
        current = self._current()
        self._phrases = phrases
        self._say()
        row = next((row for row, phrase in enumerate(phrases) if current and phrase.uid == current.uid), 0)
        self._list.setCurrentIndex(self._model.index(row))
        self._list.setVisible(bool(phrases))
        self._none.setVisible(not phrases)
        self._allow()

    def show_reason(self, reason: str, *, can_write: bool) -> None:
        """Mark the reusable reasons that a line gives."""
        self._reason = reason
        self._can_write = can_write
        self._say()
        self._allow()

    def follow_typing(self, reason: str) -> None:
        """Offer to keep what is being typed as a reason, so that Tab comes to the button from the field."""
        self._reason = reason
        self._allow()

    def stops(self) -> list[QWidget]:
        """Return what Tab visits, in order."""
        return [self._add, *self._buttons, self._list]

    def _say(self) -> None:
        given = reason_parts(self._reason)
        lines = [_line(phrase, is_given=phrase.text in given) for phrase in self._phrases]
        if lines != self._model.stringList():
            current = self._list.currentIndex().row()
            with QSignalBlocker(self._list.selectionModel()):
                self._model.setStringList(lines)
                self._list.setCurrentIndex(self._model.index(max(0, current)))

    def _allow(self) -> None:
        parts = reason_parts(self._reason)
        known = {phrase.text for phrase in self._phrases}
        self._add.setEnabled(self._can_write and bool(parts) and not known.issuperset(parts))
        for button in self._buttons:
            button.setEnabled(self._can_write and self._current() is not None)

    def _current(self) -> ReasonPhrase | None:
        row = self._list.currentIndex().row()
        return self._phrases[row] if 0 <= row < len(self._phrases) else None

    def _on_current(self, act: Callable[[str], object]) -> None:
        phrase = self._current()
        if phrase is not None and self._can_write:
            act(phrase.uid)

    def _move(self, by: int) -> None:
        phrase = self._current()
        if phrase is not None and self._can_write and 1 <= phrase.number + by <= len(self._phrases):
            self.move_wanted.emit(phrase.uid, phrase.number + by)

    def _obey(self, key: int) -> None:
        match key:
            case Qt.Key.Key_F2:
                self._on_current(self.rewording_wanted.emit)
            case Qt.Key.Key_Delete:
                self._on_current(self.removal_wanted.emit)
            case Qt.Key.Key_Up:
                self._move(-1)
            case Qt.Key.Key_Down:
                self._move(1)
            case _:
                self._on_current(self.chosen.emit)

    def _button(self, name: str, icon_name: str, words: str, act: Callable[[str], object]) -> QToolButton:
        button = named(QToolButton(), name)
        dress(button, icon_name)
        button.setAutoRaise(True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self._on_current(act))
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        caption = QLabel(self.tr("Lý do mẫu"))
        caption.setToolTip(self.tr("Ctrl+1 … Ctrl+9: dùng cho các dòng đang chọn"))
        caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(caption, 1)
        for button in (self._add, *self._buttons):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._none)
        layout.addWidget(self._list)


class _Phrases(QListView):
    """A list that tells which of its own keys was pressed.

    Letters are not meant for it: who types some believes to be elsewhere, and
    the Space or Enter that ends them chooses nothing until a reason is gone to.
    """

    pressed_key = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._is_typed_at = False

    def keyboardSearch(self, search: str) -> None:
        """Stay where people are; Qt would go to a line that begins so."""
        self._is_typed_at = True

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._is_typed_at = False
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}
        if event.key() in _MOVES:
            self._is_typed_at = False
        if event.key() in _CHOICE and self._is_typed_at:
            return
        if moves or event.key() in _CHOICE or event.key() in {Qt.Key.Key_F2, Qt.Key.Key_Delete}:
            self.pressed_key.emit(event.key())
        else:
            super().keyPressEvent(event)


def _line(phrase: ReasonPhrase, *, is_given: bool) -> str:
    number = str(phrase.number) if phrase.number <= LAST_HOTKEY else "–"
    return f"{number}. {_USED} {phrase.text}" if is_given else f"{number}. {phrase.text}"
