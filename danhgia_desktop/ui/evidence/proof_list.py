"""The list of what proves something: keys go up and down in it, Tab leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView

from danhgia_desktop.ui.evidence.proof_delegate import ProofDelegate
from danhgia_desktop.ui.palette import colours_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_LEAST_HEIGHT, _MOST_HEIGHT = 72, 260
_PADDING = 8
_WRAPPED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class ProofList(QListView):
    """Empty, it says what can be brought here; the keyboard can be in it all the same."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setItemDelegate(ProofDelegate(self))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)

    def say(self, words: str) -> None:
        """Say what stands there while there are no rows."""
        self._words = words
        self.setAccessibleDescription("" if self._has_rows else words)
        self.viewport().update()

    def fit(self) -> None:
        """Be as high as the rows need, within bounds."""
        model = self.model()
        rows = sum(map(self.sizeHintForRow, range(model.rowCount()))) if model is not None else 0
        self.setFixedHeight(min(max(rows + 2 * self.frameWidth(), _LEAST_HEIGHT), _MOST_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _LEAST_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._has_rows:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(colours_of(self.palette()).muted))
            room = self.viewport().rect().adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
            painter.drawText(room, int(_WRAPPED), self._words)

    @property
    def _has_rows(self) -> bool:
        model = self.model()
        return model is not None and model.rowCount() > 0
