"""From a rule set to its rubric and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.regulation.rubric import RubricUid
    from danhgia_desktop.ui.desk import Desk


class RubricOpening(QObject):
    """Opens a rubric in the editor that all rubrics have, over the window that asks for it.

    Signals:
        closed: the keys belong to that window again, and the rubric may say something else.
    """

    closed = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def open(self, uid: RubricUid) -> None:
        """Open a rubric."""
        from danhgia_desktop.ui.rubric_editor.rubric_acts import RubricActs  # noqa: PLC0415 - seldom needed

        acts = RubricActs(self._desk, self._window.window())
        acts.closed.connect(self.closed)
        acts.closed.connect(acts.deleteLater)
        acts.edit(uid)
