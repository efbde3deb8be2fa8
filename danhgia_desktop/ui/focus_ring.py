"""The ring around what has the keyboard, where Qt would show it faintly or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QTabBar,
    QWidget,
)

from danhgia_desktop.ui.palette import colours_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_WIDTH = 2
_ROUND = 3.0
_GAP = 1
"""Between the ring and a button, which may be filled with the ring's own colour."""
_RINGED = (QAbstractButton, QAbstractScrollArea, QComboBox, QTabBar)  # lists, tables and texts are scroll areas
_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}
_RETURNS = {
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}
"""Why the keyboard comes back to where it was, which a person did not ask for: a dialog or a menu has closed."""
_BY_MOUSE = "focused_by_mouse"
"""A dynamic property of widgets that the keyboard came to last because the mouse was pressed there."""
_OWN_FRAME = "shows_focus"
"""A dynamic property of widgets that show the keyboard by themselves, as a grid does at its current cell."""


def shows_focus_itself(widget: QWidget) -> None:
    """Leave a widget without a ring: it shows by itself that it has the keyboard."""
    widget.setProperty(_OWN_FRAME, True)


class FocusRings(QObject):
    """Puts a ring around every button, list, table and text that the keyboard comes to; the mouse needs none."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._reason = Qt.FocusReason.OtherFocusReason
        application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note why the keyboard comes to a widget, which nobody says once it is there."""
        if event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self._reason = event.reason()
        return super().eventFilter(watched, event)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        reason, self._reason = self._reason, Qt.FocusReason.OtherFocusReason
        if not isinstance(now, _RINGED) or now.property(_OWN_FRAME):
            return
        now.installEventFilter(self)  # the first time nothing can have come back to it
        if reason not in _RETURNS:
            now.setProperty(_BY_MOUSE, QApplication.mouseButtons() != Qt.MouseButton.NoButton)
        if not now.property(_BY_MOUSE) and not _is_unfolded(now):
            _Ring(now)


class _Ring(QWidget):
    """Lies over a widget until the keyboard goes elsewhere; nothing of it can be clicked.

    Once it is over it holds nothing: a message box belongs to whoever asks, and one that only its own ring still held
    would be destroyed from within the ring's destruction, and the ring with it once more.
    """

    def __init__(self, ringed: QWidget) -> None:
        ground = _ground_of(ringed)
        super().__init__(ground)
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ringed: QWidget | None = ringed
        around: QWidget | None = ringed
        while around is not None and around is not ground:
            around.installEventFilter(self)
            around = around.parentWidget()
        QApplication.instance().focusChanged.connect(self._end)  # type: ignore[union-attr]  # there is one: it told
        self._place(ringed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go where the widget goes."""
        if event.type() in _MOVES and self._ringed is not None:
            self._place(self._ringed)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours_of(self.palette()).accent), _WIDTH))
        half = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), _ROUND, _ROUND)

    def _place(self, ringed: QWidget) -> None:
        place = QRect(ringed.mapTo(_ground_of(ringed), QPoint(0, 0)), ringed.size())
        if isinstance(ringed, QAbstractButton):
            out = _GAP + _WIDTH
            place = place.adjusted(-out, -out, out, out)
        self.setGeometry(place)
        self.setVisible(ringed.isVisible())
        self.raise_()

    def _end(self) -> None:
        """Follow no more: the widget may be gone before this is."""
        self._ringed = None
        self.hide()
        self.deleteLater()


def _is_unfolded(widget: QWidget) -> bool:
    """Tell whether it is the list that a combo box has unfolded."""
    return isinstance(widget.window().parentWidget(), QComboBox)


def _ground_of(widget: QWidget) -> QWidget:
    """Return what a ring is laid upon: the part that scrolls with the widget, else its window."""
    ground = widget.parentWidget()
    while ground is not None and not ground.isWindow():
        around = ground.parentWidget()
        if isinstance(around, QAbstractScrollArea) and around.viewport() is ground:
            return ground
        ground = around
    return ground or widget
