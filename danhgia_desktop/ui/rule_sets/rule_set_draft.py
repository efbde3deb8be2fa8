"""A rule set that is being edited, with steps of its own to undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.ui.rule_sets.draft_paths import with_part

if TYPE_CHECKING:
    from danhgia_desktop.regulation.regulation import Regulation


class RuleSetDraft(QObject):
    """Typing in one field is one step, whatever was typed there.

    Signals:
        edited: a field says something else; whoever shows it knows.
        turned: carries the path of what is another one and must be shown again.
    """

    edited = Signal()
    turned = Signal(str)

    def __init__(self, regulation: Regulation, parent: QObject) -> None:
        super().__init__(parent)
        self._saved = regulation
        self.regulation = regulation
        self._past: list[tuple[Regulation, str]] = []
        self._future: list[tuple[Regulation, str]] = []
        self._last_field = ""

    @property
    def is_changed(self) -> bool:
        """Whether anything is other than it was saved."""
        return self.regulation != self._saved

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back that can be taken again."""
        return bool(self._future)

    def put(self, path: str, value: object) -> None:
        """Let a field say something else."""
        changed = with_part(self.regulation, path, value)
        if changed == self.regulation:
            return
        if path != self._last_field:
            self._past.append((self.regulation, path))
        self._last_field = path
        self._future.clear()
        self.regulation = changed
        self.edited.emit()

    def change(self, regulation: Regulation, path: str) -> None:
        """Take another structure: a part was added or removed."""
        self._past.append((self.regulation, path))
        self._future.clear()
        self._last_field = ""
        self.regulation = regulation
        self.turned.emit(path)

    def undo(self) -> None:
        """Take the last step back."""
        self._turn(self._past, self._future)

    def redo(self) -> None:
        """Take it again."""
        self._turn(self._future, self._past)

    def _turn(self, source: list[tuple[Regulation, str]], target: list[tuple[Regulation, str]]) -> None:
        if source:
            regulation, path = source.pop()
            target.append((self.regulation, path))
            self.regulation, self._last_field = regulation, ""
            self.turned.emit(path)
