"""How the window changes data: operations in, one signal out, undo and redo by name."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from danhgia_desktop import vietnam_time
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations import data_file, undoing
from danhgia_desktop.operations.undoing import StepUnderwayError
from danhgia_desktop.ui.background import Background
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.step_queue import REDO, UNDO, StepQueue
from danhgia_desktop.wording import Language, say_error, say_label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.storage.change_set import ChangeSet
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.ui.step_queue import Turn

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
        stepping: something was undone or done again; what is shown still is as it was before.
        stepped: something was undone or done again, and is shown as it is now; carries the ChangeSet, as its kind says.
        refused: an operation did nothing; carries the sentence that says why and what to do.
        told: a sentence for the status line: why nothing was done just now, or what is not to be seen of what was.
        busy_changed: a step that takes its time is being undone or done again, or it and those that were pressed
            meanwhile are told; in between, every operation is refused.
        lost: the file cannot be worked with any more, so that every operation is refused without a word from now on;
            carries the ExpectedError that says why.
    """

    changed = Signal(object)
    stepping = Signal()
    stepped = Signal(object)
    refused = Signal(str)
    told = Signal(str)
    busy_changed = Signal(bool)
    lost = Signal(object)

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
            background: undoes what takes its time; by default one of its own.
            parent: its owner.
        """
        super().__init__(parent)
        self._queue = StepQueue(
            background or Background(self, at_once=1),
            take=self._take,
            tell=self._tell_step,
            tell_refused=self._tell_refused,
            parent=self,
        )
        self._queue.busy_changed.connect(self._follow_queue)
        self.store = store
        self.actor = actor
        self.language = language
        self._loss: ExpectedError | None = None
        self._to_finish: list[Callable[[], str]] = []
        self.saved_at: datetime | None = None
        """When something was last written, in local time; None while nothing was since the start."""
        self.undo_action = self._action("undo_action", "undo-2", QKeySequence.StandardKey.Undo)
        self.undo_action.triggered.connect(lambda: self._press(UNDO))
        self.redo_action = self._action("redo_action", "redo-2", QKeySequence.StandardKey.Redo)
        keys = self.redo_action.shortcuts()
        # As in Excel, on every system, and first, for the menu and F1 name one; twice would be ambiguous.
        self.redo_action.setShortcuts(list(dict.fromkeys([QKeySequence("Ctrl+Y"), *keys])))
        self.redo_action.triggered.connect(lambda: self._press(REDO))
        self._name_steps()

    @property
    def is_read_only(self) -> bool:
        """Whether the file can only be looked at."""
        return self.store.read_only

    @property
    def is_busy(self) -> bool:
        """Whether a step is being undone or done again; nothing can be written until it is told."""
        return self._queue.is_busy

    def run(self, operation: Callable[Concatenate[Store, Actor, P], T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """Do what a person asked for and tell everyone, or say why not.

        Returns:
            What the operation returned; None after a refusal, which `refused` has told, or `told` while it is busy.
        """
        try:
            return self.attempt(operation, *args, **kwargs)
        except StepUnderwayError as error:
            self.told.emit(say_error(error, self.language))
            return None
        except ExpectedError as error:
            self.report(error)
            return None

    def attempt(self, operation: Callable[Concatenate[Store, Actor, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do what a person asked for and tell everyone; a dialog that stays open says itself why not.

        Raises:
            StepUnderwayError: a step is being undone or done again; what is asked for was worked out from what is
                shown, which is about to be another.
            ExpectedError: whatever the operation refuses; or the file is lost.
        """
        if self._loss is not None:
            raise self._loss
        if self.is_busy:
            raise StepUnderwayError
        with self._noticing_loss():
            outcome = data_file.with_room(self.store, lambda: operation(self.store, self.actor, *args, **kwargs))
            self.saved_at = vietnam_time.now()
            self._name_steps()
        self.changed.emit(outcome)
        return outcome

    def read_again(self) -> None:
        """Make everything that is shown be read again, after changes from outside the window."""
        self._name_steps()
        self.changed.emit(None)

    def ask_first(self, finish: Callable[[], str]) -> None:
        """Have something finish what is being typed in it before each undo and redo.

        Args:
            finish: returns why something is left open, "" where nothing is; while something is, nothing is undone.
        """
        self._to_finish.append(finish)

    def report(self, error: ExpectedError) -> None:
        """Say what went wrong in the place where the window says such things, unless the file is lost."""
        if not self._notice_loss(error):
            self.refused.emit(say_error(error, self.language))

    def find_in_place(self) -> bool:
        """Tell whether the file still lies where it was opened; where it does not, it is lost."""
        try:
            self.store.file.require_in_place()
        except ExpectedError as error:
            self._notice_loss(error)
            return False
        return True

    def speak(self, language: Language) -> None:
        """Name the steps in another language from now on."""
        self.language = language
        self._name_steps()

    @contextmanager
    def _noticing_loss(self) -> Iterator[None]:
        try:
            yield
        except ExpectedError as error:
            self._notice_loss(error)
            raise

    def _notice_loss(self, error: ExpectedError) -> bool:
        """Tell whether the file is lost, and everyone else when it turns out."""
        if self._loss is None and data_file.is_lost(self.store, error):
            self._loss = error
            self.lost.emit(error)
        return self._loss is not None

    def _press(self, turn: Turn) -> None:
        if self._loss is not None or not self._is_finished():
            return
        # What is pressed while a step is being undone waits for it, however little it is about.
        if self.is_busy or self._takes_long(turn):
            self._queue.add(turn)
            return
        try:
            step = self._take(turn)
        except ExpectedError as error:
            self._tell_refused(error)
        else:
            self._tell_step(turn, step)

    def _is_finished(self) -> bool:
        """Tell whether nothing that is being typed is left open, and say why where something is."""
        reason = next(filter(None, (finish() for finish in self._to_finish)), "")
        if reason:
            self.told.emit(reason)
        return not reason

    def _takes_long(self, turn: Turn) -> bool:
        expected = turn.find(self.store)
        return expected is not None and undoing.takes_long(self.store, expected)

    def _take(self, turn: Turn) -> ChangeSet:
        return data_file.with_room(self.store, lambda: turn.take(self.store, self.actor))

    def _follow_queue(self, is_busy: bool) -> None:  # noqa: FBT001 - as the signal says it
        self._name_steps()
        self.busy_changed.emit(is_busy)

    def _tell_step(self, turn: Turn, step: ChangeSet) -> None:
        self.saved_at = vietnam_time.now()
        self.stepping.emit()
        self.read_again()
        self.stepped.emit(replace(step, kind=turn.kind))

    def _tell_refused(self, error: Exception) -> None:
        self.read_again()
        if not isinstance(error, ExpectedError):
            raise error
        self.report(error)

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
        action.setEnabled(step is not None or self.is_busy)
        action.setText(name)
        action.setToolTip(name)
