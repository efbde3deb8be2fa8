"""A number below a sheet: it gives up words before it gives up digits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal

from danhgia_desktop.ui.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent


class FigureLabel(ElidedLabel):
    """A number with words around it, which says where it comes from when it is clicked.

    Signals:
        clicked: somebody wants to know why.
    """

    clicked = Signal()

    def __init__(self, *, least: int) -> None:
        super().__init__(least=least)
        self._forms: tuple[str, ...] = ("",)
        self._step = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def steps(self) -> int:
        """How often it can be made shorter."""
        return len(self._forms) - 1

    def show_forms(self, *forms: str) -> None:
        """Show what fits: the same number in fewer and fewer words, all of them first."""
        if forms != self._forms:
            self._forms = forms
            self.setText(forms[0])
            self.updateGeometry()

    def show_step(self, step: int) -> None:
        """Show the form after so many steps, or the shortest there is."""
        step = min(step, self.steps)
        if step != self._step:
            self._step = step
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        before = super().sizeHint()
        return QSize(self.width_at(self._step), before.height())

    def width_at(self, step: int) -> int:
        """Return how many pixels the form after so many steps takes."""
        return self.fontMetrics().horizontalAdvance(self._forms[min(step, self.steps)]) + 1

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def _shown(self) -> str:
        form = self._forms[min(self._step, self.steps)]
        return self.fontMetrics().elidedText(form, Qt.TextElideMode.ElideRight, self.contentsRect().width())


def shorten_together(labels: Sequence[FigureLabel], room: int) -> None:
    """Make labels shorter, all by one step at a time, until they fit into so many pixels or nothing is left to omit."""
    most = max((label.steps for label in labels), default=0)
    steps = range(most + 1)
    step = next((step for step in steps if sum(label.width_at(step) for label in labels) <= room), most)
    for label in labels:
        label.show_step(step)
