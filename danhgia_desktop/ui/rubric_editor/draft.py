"""The rubric that is being edited: its steps, undo and redo, and its copy on disk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations import rubric_editing
from danhgia_desktop.scoring.rubric_change import changed_back
from danhgia_desktop.ui.icons import dress

if TYPE_CHECKING:
    from collections.abc import Hashable

    from danhgia_desktop.regulation.rubric import Rubric
    from danhgia_desktop.scoring.rubric_change import Change
    from danhgia_desktop.ui.edits import Edits

_PAUSE_MS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    """One step: what it was called, what came of it, and what it grows together with."""

    name: str
    rubric: Rubric
    merges: Hashable


class Draft(QObject):
    """An unfinished edit. Nothing of it reaches the rubric itself before it is saved.

    Every step is on disk at once, typing in one field when the person pauses.

    Signals:
        changed: the rubric is another one, by a step, by undo or by redo.
    """

    changed = Signal()

    def __init__(self, edits: Edits, saved: Rubric, parent: QObject | None = None) -> None:
        """Go on with the draft that is on disk, else begin with the rubric as it is saved.

        Data that are only looked at show what is saved.

        Args:
            edits: the open data.
            saved: the rubric as it is saved.
            parent: the window.
        """
        super().__init__(parent)
        self._edits = edits
        self._saved = saved
        found = None if edits.is_read_only else rubric_editing.kept_draft(edits.store, saved.uid)
        kept = None if found is None or found.rubric == saved else found
        self.kept_at = None if kept is None else kept.kept_at
        """When the draft that is gone on with was kept; None where there was none."""
        self._base = saved if kept is None else kept.base
        self._steps = [_Step(name="", rubric=saved if kept is None else kept.rubric, merges=None)]
        self._place = 0
        self._is_held = False
        self._keep_soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._keep_soon.timeout.connect(self._keep)
        self.undo_action = self._action("undo_draft", "undo-2", QKeySequence.StandardKey.Undo)
        self.redo_action = self._action("redo_draft", "redo-2", QKeySequence.StandardKey.Redo)
        self.redo_action.setShortcuts(list(dict.fromkeys([QKeySequence("Ctrl+Y"), *self.redo_action.shortcuts()])))
        self.undo_action.triggered.connect(self.undo)
        self.redo_action.triggered.connect(self.redo)
        self._name_steps()

    @property
    def rubric(self) -> Rubric:
        """The rubric as it is now."""
        return self._steps[self._place].rubric

    @property
    def base(self) -> Rubric:
        """The saved rubric that the edit began with."""
        return self._base

    @property
    def saved(self) -> Rubric:
        """The rubric as it is saved."""
        return self._saved

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to save."""
        return self.rubric != self._saved

    @property
    def changed_back(self) -> tuple[Change, ...]:
        """What was changed in the saved rubric after the edit began, and saving the edit would take back."""
        return changed_back(self._base, self._saved, self.rubric).changes

    def meet(self, saved: Rubric) -> None:
        """Learn that another rubric is saved than the one the edit began with."""
        self._saved = saved
        self._follow()

    def go_on(self) -> None:
        """Mean the edit as it is, over whatever is saved now."""
        self._base = self._saved
        self._follow()

    def start_over(self, name: str) -> None:
        """Take the saved rubric, as a step that can be taken back."""
        self._base = self._saved
        self.change(name, self._saved)

    def hold(self, *, is_held: bool) -> None:
        """Take no step while the rubric is being saved."""
        self._is_held = is_held
        self._name_steps()

    def change(self, name: str, rubric: Rubric, *, merges: Hashable = None) -> None:
        """Take a step.

        Args:
            name: what the step is called, "Tách I.2".
            rubric: what comes of it; the same as before is no step.
            merges: typing in one field goes on as one step while this stays the same; None never does.
        """
        if rubric == self.rubric or self._is_held or self._edits.is_read_only:
            return
        last = self._steps[self._place]
        keep = self._place if merges is not None and last.merges == merges else self._place + 1
        goes_on = keep == self._place
        self._steps[keep:] = [_Step(name=name, rubric=rubric, merges=merges)]
        self._place = keep
        self._follow(soon=goes_on)

    def undo(self) -> None:
        """Take back the last step."""
        if self._place > 0 and not self._is_held:
            self._place -= 1
            self._follow()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._place < len(self._steps) - 1 and not self._is_held:
            self._place += 1
            self._follow()

    def settle(self) -> None:
        """Write what is still to be written."""
        if self._keep_soon.isActive():
            self._keep()

    def forget(self) -> bool:
        """Leave the rubric as it is saved, and nothing on disk; tell whether the disk let it."""
        self._keep_soon.stop()
        try:
            rubric_editing.drop_draft(self._edits.store, self._edits.actor, self._saved.uid)
        except ExpectedError as error:
            self._edits.report(error)
            return False
        return True

    def _follow(self, *, soon: bool = False) -> None:
        """Tell what the step did; while somebody types on in one field, the disk is asked only when they pause."""
        if soon:
            self._keep_soon.start()
        else:
            self._keep()
        self._name_steps()
        self.changed.emit()

    def _keep(self) -> None:
        self._keep_soon.stop()
        store, actor = self._edits.store, self._edits.actor
        try:
            if self.is_changed:
                rubric_editing.keep_draft(store, actor, self.rubric, base=self._base)
            else:
                rubric_editing.drop_draft(store, actor, self._saved.uid)
        except ExpectedError as error:
            self._edits.report(error)

    def _action(self, name: str, icon_name: str, key: QKeySequence.StandardKey) -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        action.setShortcuts(QKeySequence.keyBindings(key))
        dress(action, icon_name)
        return action

    def _name_steps(self) -> None:
        undone = self._steps[self._place].name if self._place else ""
        redone = self._steps[self._place + 1].name if self._place + 1 < len(self._steps) else ""
        for action, act, step in (
            (self.undo_action, self.tr("Hoàn tác"), undone),
            (self.redo_action, self.tr("Làm lại"), redone),
        ):
            name = f"{act}: {step}" if step else act
            action.setEnabled(bool(step) and not self._is_held)
            action.setText(name)
            action.setToolTip(name)
