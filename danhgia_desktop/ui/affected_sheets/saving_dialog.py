"""What saving does to sheets, shown before it is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.window_size import keep_size, restore_size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QTableView, QWidget

    from danhgia_desktop.ui.settings import Settings

_MARGIN = 16


class SavingDialog(QDialog):
    """What it comes to, the changes, a note and the sheets; accepted where it shall be saved."""

    def __init__(self, settings: Settings, *, geometry: str, first_size: QSize, parent: QWidget) -> None:
        """Make an empty dialog.

        Args:
            settings: where its size is remembered, under `geometry`.
            geometry: the key.
            first_size: before anybody gave it another.
            parent: the editor.
        """
        super().__init__(parent)
        self._settings = settings
        self._geometry = geometry
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._column.setSpacing(8)
        restore_size(self, settings, geometry, first_size)

    def done(self, result: int) -> None:
        keep_size(self, self._settings, self._geometry)
        super().done(result)

    def _fill(self, heading: str, changes: QPlainTextEdit, note: str, sheets: QTableView, act: str) -> None:
        """Put everything where it belongs.

        Args:
            heading: what saving comes to.
            changes: as `_changes` returns it.
            note: what becomes of the sheets.
            sheets: the table of them.
            act: what the button that saves says.
        """
        said = named(QLabel(heading), "change_class_label")
        said.setProperty("look", "heading")
        below = named(QLabel(note), "affected_note")
        for label in (said, below):
            label.setWordWrap(True)
        for widget in (said, changes, below):
            self._column.addWidget(widget)
        self._column.addWidget(sheets, 1)
        self._column.addWidget(self._buttons(act))

    def _changes(self, changes: Sequence[str], height: int) -> QPlainTextEdit:
        """Return the changes, one a line.

        Args:
            changes: in words.
            height: in pixels; more of them scroll.
        """
        said = named(QPlainTextEdit("\n".join(changes)), "changes_text")
        said.setReadOnly(True)
        said.setFixedHeight(height)
        said.setAccessibleName(self.tr("Những gì đã sửa"))
        return said

    def _buttons(self, act: str) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        save = buttons.addButton(act, QDialogButtonBox.ButtonRole.AcceptRole)
        save.setObjectName("save_affected_button")
        save.setProperty("look", "main")
        save.setDefault(True)
        leave = buttons.addButton(self.tr("&Sửa tiếp"), QDialogButtonBox.ButtonRole.RejectRole)
        leave.setObjectName("go_on_button")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        save.setFocus()
        return buttons
