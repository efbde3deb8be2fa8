"""What stands beside a cell whose text was refused, for people who look at their paper rather than the status line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH = 320
_GAP = 3
_MOVES = {QEvent.Type.Move, QEvent.Type.Resize}


class RefusalBubble(QLabel):
    """Says below an editor, or above it, why its text cannot stand, with a sound, as long as the editor is open.

    What is typed next goes on in the same text and none of it is lost; the sound comes again with every Enter.
    """

    def __init__(self, editor: QWidget, ground: QWidget) -> None:
        """Stand beside an editor.

        Args:
            editor: where somebody types.
            ground: what the bubble lies on, within which it has its place.
        """
        super().__init__(ground)
        self._editor = editor
        self.setObjectName("refusal_bubble")
        self.setProperty("look", "refused")
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        editor.installEventFilter(self)

    def say(self, reason: str) -> None:
        """Show why, and how to go on."""
        QApplication.beep()
        self.setText(f"{reason}\n{self.tr('Sửa lại rồi bấm Enter, hoặc bấm Esc để bỏ.')}")
        self.ensurePolished()  # its margins count
        self._place()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go where the editor goes."""
        if event.type() == QEvent.Type.Hide:
            self.hide()
            self.deleteLater()
        elif event.type() in _MOVES:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        ground = self.parentWidget()
        if ground is None:
            return
        # A table's scroll bars lie over what is put on it.
        room = ground.viewport().geometry() if isinstance(ground, QAbstractScrollArea) else ground.rect()
        width = min(_WIDTH, room.width())
        self.resize(width, self.heightForWidth(width))
        upper = self._editor.mapTo(ground, QPoint(0, 0))
        below = upper.y() + self._editor.height() + _GAP
        above = upper.y() - self.height() - _GAP
        left = max(0, min(upper.x(), room.right() + 1 - width))
        self.move(left, below if below + self.height() <= room.bottom() + 1 else max(0, above))
        self.raise_()
