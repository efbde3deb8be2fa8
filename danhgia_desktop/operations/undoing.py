"""Taking back what was done, and doing it again: strictly the last first, across restarts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError

if TYPE_CHECKING:
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.scoring.scoresheet import ScorePlace
    from danhgia_desktop.storage.change_set import ChangeSet
    from danhgia_desktop.storage.store import Store

_MANY_ROWS, _MANY_SHEETS = 500, 5
"""Up to so many are undone in less than the tenth of a second that nobody notices."""


class StepUnderwayError(ExpectedError):
    """A large step is being undone or done again; what the data is like is known once it is over."""

    code = "step_underway"


def undo(store: Store, actor: Actor) -> ChangeSet:
    """Take back the newest change and return it.

    Raises:
        NothingToUndoError: there is none.
        JournalConflictError: the data is no longer what it left.
    """
    return store.undo(actor)


def redo(store: Store, actor: Actor) -> ChangeSet:
    """Do again what was undone last and return it.

    Raises:
        NothingToRedoError: nothing was undone since the last change.
        JournalConflictError: the data is no longer what the undo left.
    """
    return store.redo(actor)


def undoable(store: Store) -> ChangeSet | None:
    """Return what undo would take back, None for nothing."""
    return store.undoable()


def redoable(store: Store) -> ChangeSet | None:
    """Return what redo would do again, None for nothing."""
    return store.redoable()


def changed_scores(store: Store, step: ChangeSet) -> tuple[ScorePlace, ...]:
    """Return where a step changed scores, as far as their sheets and criteria are there now."""
    with store.reading() as reading:
        return reading.scoresheets.changed_by(step)


def takes_long(store: Store, step: ChangeSet) -> bool:
    """Tell whether undoing or redoing a step takes longer than a window may stand still."""
    reach = store.reach(step)
    return reach.rows > _MANY_ROWS or reach.sheets > _MANY_SHEETS


def history(store: Store, limit: int = 100) -> tuple[ChangeSet, ...]:
    """Return the newest changes, undo and redo included, the newest first."""
    return store.history(limit)
