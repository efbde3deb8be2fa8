"""Undo and redo that take their time, one after the other."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.operations import undoing
from danhgia_desktop.storage.change_set import ChangeKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.storage.change_set import ChangeSet
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.ui.background import Background


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One press of undo or redo."""

    kind: ChangeKind
    take: Callable[[Store, Actor], ChangeSet]
    find: Callable[[Store], ChangeSet | None]


UNDO = Turn(kind=ChangeKind.UNDO, take=undoing.undo, find=undoing.undoable)
REDO = Turn(kind=ChangeKind.REDO, take=undoing.redo, find=undoing.redoable)


class StepQueue(QObject):
    """What is being undone or done again in the background, and what was pressed meanwhile.

    What is shown is read in several snapshots, so that a turn begins when all of the one before it is told.

    Signals:
        busy_changed: the first turn is about to begin, or the last one is told.
    """

    busy_changed = Signal(bool)

    def __init__(
        self,
        background: Background,
        *,
        take: Callable[[Turn], ChangeSet],
        tell: Callable[[Turn, ChangeSet], None],
        tell_refused: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        """Make a queue without turns.

        Args:
            background: where they are taken.
            take: takes one, in another thread.
            tell: tells everyone what it did.
            tell_refused: tells why nothing was done.
            parent: its owner.
        """
        super().__init__(parent)
        self._background = background
        self._take = take
        self._tell = tell
        self._tell_refused = tell_refused
        self._turns: deque[Turn] = deque()

    @property
    def is_busy(self) -> bool:
        """Whether a turn is being taken or told."""
        return bool(self._turns)

    def add(self, turn: Turn) -> None:
        """Take a turn once those before it are told."""
        self._turns.append(turn)
        if len(self._turns) == 1:
            self.busy_changed.emit(True)
            self._begin(turn)

    def _begin(self, turn: Turn) -> None:
        self._background.run(partial(self._take, turn), partial(self._go_on, turn), self._give_up)

    def _go_on(self, turn: Turn, step: ChangeSet) -> None:
        try:
            self._tell(turn, step)
        finally:
            self._turns.popleft()
            if self._turns:
                self._begin(self._turns[0])
            else:
                self.busy_changed.emit(False)

    def _give_up(self, error: Exception) -> None:
        """Take no more turns: what was pressed after one that is refused meant what that would have left."""
        try:
            self._tell_refused(error)
        finally:
            self._turns.clear()
            self.busy_changed.emit(False)
