"""What is being typed on a sheet and not saved yet, as the window says it beside the time of the last save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from danhgia_desktop.ui.scoring.criterion_pane import CriterionPane
    from danhgia_desktop.ui.scoring.sheet_page import SheetPage

_SETTLES_MS = 400
"""What is entered sooner is not told of: the sign would flicker with every cell."""


class Unsaved(QObject):
    """Follows what is typed in the grid and in the pane.

    Signals:
        changed: other words fit now.
    """

    changed = Signal()

    def __init__(self, page: SheetPage, pane: CriterionPane) -> None:
        super().__init__(pane)
        self._page = page
        self._pane = pane
        self.words = ""
        """What is not saved, in a few words; "" where all is."""
        self._soon = QTimer(self, singleShot=True, interval=_SETTLES_MS)
        self._soon.timeout.connect(self._tell)
        page.grid.typed.connect(self._follow)
        pane.typed.connect(self._follow)

    def _follow(self) -> None:
        if self._say() in {"", self.words}:
            self._soon.stop()
            self._tell()
        elif not self._soon.isActive():
            self._soon.start()

    def _tell(self) -> None:
        words = self._say()
        if words != self.words:
            self.words = words
            self.changed.emit()

    def _say(self) -> str:
        editor = self._page.grid.editor
        if self._pane.why_open or (editor is not None and editor.reason):
            return self.tr("Chữ đang gõ chưa lưu được")
        if self._pane.is_open or self._page.grid.is_typed_in:
            return self.tr("Đang gõ, chưa lưu")
        return ""
