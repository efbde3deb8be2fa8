"""How the window changes data: operations in, one signal out, undo and redo by name."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations import undoing
from danhgia_desktop.storage.change_set import ChangeKind
from danhgia_desktop.ui.background import Background
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.wording import Language, say_error, say_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.storage.change_set import ChangeSet
    from danhgia_desktop.storage.store import Store

P = ParamSpec("P")
T = TypeVar("T")


class Edits(QObject):
    """The open data file and the person at work, as the whole window shares them.

    Widgets call `run` with an operation of the house; nothing else in the
    window writes. The journal is the undo stack: the two actions show what
    its last change sets are called.

    Signals:
        changed: data are others now. Carries what the operation returned, or None after
            undo, redo and changes from outside, when everything shown must be read again.
        stepped: something was undone or done again, and is shown as it is now; carries the ChangeSet, as its kind says.
        refused: an operation did nothing; carries the sentence that says why and what to do.
        busy_changed: a step that takes its time is being undone or done again, or is done; nothing may be edited
            meanwhile.
    """

    changed = Signal(object)
    stepped = Signal(object)
    refused = Signal(str)
    busy_changed = Signal(bool)

    def __init__(
        self,
        store: Store,
        actor: Actor,
        *,
        language: Language = Language.VI,
        background: Background | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Share a data file.

        Args:
            store: the data file.
            actor: the person at work.
            language: names the steps.
            background: undoes what takes its time, one step after the other; by default one of its own.
            parent: its owner.
        """
        super().__init__(parent)
        self._background = background or Background(self, at_once=1)
        self._background.busy_changed.connect(self.busy_changed)
        self.store = store
        self.actor = actor
        self.language = language
        self._to_finish: list[Callable[[], bool]] = []
        self.saved_at: datetime | None = None
        """When something was last written, in local time; None while nothing was since the start."""
        self.undo_action = self._action("undo_action", "undo-2", QKeySequence.StandardKey.Undo)
        self.undo_action.triggered.connect(self._undo)
        self.redo_action = self._action("redo_action", "redo-2", QKeySequence.StandardKey.Redo)
        keys = self.redo_action.shortcuts()
        # As in Excel, on every system; some have it already, and twice would be ambiguous.
        self.redo_action.setShortcuts(list(dict.fromkeys([*keys, QKeySequence("Ctrl+Y")])))
        self.redo_action.triggered.connect(self._redo)
        self._name_steps()

    @property
    def is_read_only(self) -> bool:
        """Whether the file can only be looked at."""
        return self.store.read_only

    def run(self, operation: Callable[Concatenate[Store, Actor, P], T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """Do what a person asked for and tell everyone, or say why not.

        Returns:
            What the operation returned; None after a refusal, which `refused` has told.
        """
        try:
            return self.attempt(operation, *args, **kwargs)
        except ExpectedError as error:
            self.report(error)
            return None

    def attempt(self, operation: Callable[Concatenate[Store, Actor, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do what a person asked for and tell everyone; a dialog that stays open says itself why not.

        Raises:
            ExpectedError: whatever the operation refuses.
        """
        outcome = operation(self.store, self.actor, *args, **kwargs)
        self.saved_at = datetime.now().astimezone()
        self._name_steps()
        self.changed.emit(outcome)
        return outcome

    def read_again(self) -> None:
        """Make everything that is shown be read again, after changes from outside the window."""
        self._name_steps()
        self.changed.emit(None)

    def ask_first(self, finish: Callable[[], bool]) -> None:
        """Have something finish what is being typed in it before each undo and redo.

        Args:
            finish: tells whether nothing is left open; while something is, nothing is undone.
        """
        self._to_finish.append(finish)

    def report(self, error: ExpectedError) -> None:
        """Say what went wrong in the place where the window says such things."""
        self.refused.emit(say_error(error, self.language))

    def speak(self, language: Language) -> None:
        """Name the steps in another language from now on."""
        self.language = language
        self._name_steps()

    def _undo(self) -> None:
        if self._is_finished():
            self._step(undoing.undo, ChangeKind.UNDO, undoing.undoable(self.store))

    def _redo(self) -> None:
        if self._is_finished():
            self._step(undoing.redo, ChangeKind.REDO, undoing.redoable(self.store))

    def _is_finished(self) -> bool:
        return all(finish() for finish in self._to_finish)

    def _step(
        self, operation: Callable[[Store, Actor], ChangeSet], kind: ChangeKind, expected: ChangeSet | None
    ) -> None:
        # What is pressed while a step is being undone waits for it, however little it is about.
        if self._background.is_busy or (expected is not None and undoing.takes_long(self.store, expected)):
            self._background.run(
                lambda: operation(self.store, self.actor), partial(self._tell_step, kind), self._tell_refused
            )
            self._name_steps()
            return
        try:
            step = operation(self.store, self.actor)
        except ExpectedError as error:
            self._tell_refused(error)
        else:
            self._tell_step(kind, step)

    def _tell_step(self, kind: ChangeKind, step: ChangeSet) -> None:
        self.saved_at = datetime.now().astimezone()
        self.read_again()
        self.stepped.emit(replace(step, kind=kind))

    def _tell_refused(self, error: Exception) -> None:
        if not isinstance(error, ExpectedError):
            raise error
        self.report(error)
        self.read_again()

    def _action(self, name: str, icon_name: str, key: QKeySequence.StandardKey) -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        action.setShortcuts(QKeySequence.keyBindings(key))
        dress(action, icon_name)
        return action

    def _name_steps(self) -> None:
        undoable = None if self.is_read_only else undoing.undoable(self.store)
        redoable = None if self.is_read_only else undoing.redoable(self.store)
        self._name(self.undo_action, self.tr("Hoàn tác"), undoable)
        self._name(self.redo_action, self.tr("Làm lại"), redoable)

    def _name(self, action: QAction, act: str, step: ChangeSet | None) -> None:
        name = act if step is None else f"{act}: {say_label(step.label, step.details, self.language)}"
        # While a step is being undone nobody knows yet what the next press will be about.
        action.setEnabled(step is not None or self._background.is_busy)
        action.setText(name)
        action.setToolTip(name)
