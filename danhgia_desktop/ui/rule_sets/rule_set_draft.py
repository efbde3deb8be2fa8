"""A rule set that is being edited, with steps of its own to undo."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.ui.rule_sets.draft_paths import (
    lies_in,
    moved_along,
    moved_up,
    with_item_moved,
    with_part,
    without_item,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from danhgia_desktop.regulation.regulation import Regulation
    from danhgia_desktop.ui.rule_sets.unread_text import UnreadText


@dataclass(frozen=True, slots=True, kw_only=True)
class _State:
    regulation: Regulation
    unread: Mapping[str, UnreadText]


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
        self._saved = self._state = _State(regulation=regulation, unread={})
        self._past: list[tuple[_State, str]] = []
        self._future: list[tuple[_State, str]] = []
        self._last_field = ""

    @property
    def regulation(self) -> Regulation:
        """What the rule set says; a field that cannot be read says what it said before."""
        return self._state.regulation

    @property
    def unread(self) -> Mapping[str, UnreadText]:
        """What was typed and cannot be read yet, by the paths of the fields."""
        return self._state.unread

    @property
    def is_changed(self) -> bool:
        """Whether anything is other than it was saved."""
        return self._state != self._saved

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
        others = {place: text for place, text in self.unread.items() if place != path}
        self._type(path, _State(regulation=with_part(self.regulation, path, value), unread=others))

    def leave_unread(self, path: str, text: UnreadText) -> None:
        """Keep what stands in a field and cannot be read; the beginning of it, which could be, was not meant."""
        before = self._past[-1][0] if path == self._last_field else self._state
        self._type(path, _State(regulation=before.regulation, unread={**self.unread, path: text}))

    def change(self, regulation: Regulation, path: str) -> None:
        """Take another structure: a part was added."""
        self._take(_State(regulation=regulation, unread=self.unread), path)

    def remove_part(self, path: str) -> None:
        """Go without a part, and what was typed in it."""
        left = {place: text for place, text in self.unread.items() if not lies_in(place, path)}
        self._take(_State(regulation=with_part(self.regulation, path, None), unread=left), path)

    def remove_item(self, path: str, place: int) -> None:
        """Go without one of several parts; those below it move up with what was typed in them."""
        moved = {moved_up(field, path, place): text for field, text in self.unread.items()}
        left = {field: text for field, text in moved.items() if field}
        self._take(_State(regulation=without_item(self.regulation, path, place), unread=left), path)

    def move_item(self, path: str, place: int, to: int, field: str) -> None:
        """Let one of several parts stand elsewhere among them, with what was typed in it.

        Args:
            path: of them all.
            place: where it stands.
            to: where it shall stand.
            field: the path of its field that is looked at, where it will be.
        """
        moved = {moved_along(typed, path, place, to): text for typed, text in self.unread.items()}
        self._take(_State(regulation=with_item_moved(self.regulation, path, place, to), unread=moved), field)

    def undo(self) -> None:
        """Take the last step back."""
        self._turn(self._past, self._future)

    def redo(self) -> None:
        """Take it again."""
        self._turn(self._future, self._past)

    def _type(self, path: str, state: _State) -> None:
        if state == self._state:
            return
        if path != self._last_field:
            self._past.append((self._state, path))
        self._last_field = path
        self._future.clear()
        self._state = state
        self.edited.emit()

    def _take(self, state: _State, path: str) -> None:
        self._past.append((self._state, path))
        self._future.clear()
        self._last_field = ""
        self._state = state
        self.turned.emit(path)

    def _turn(self, source: list[tuple[_State, str]], target: list[tuple[_State, str]]) -> None:
        if source:
            state, path = source.pop()
            target.append((self._state, path))
            self._state, self._last_field = state, ""
            self.turned.emit(path)
