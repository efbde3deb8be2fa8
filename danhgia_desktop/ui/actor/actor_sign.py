"""The status line's end: who is working."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QToolButton

from danhgia_desktop.ui.actor.actor_memory import is_remembered, remember_actor
from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.ui.desk import Desk

_MOST_LETTERS = 40


class ActorSign(QObject):
    """Shows whom the journal will name, and lets a click or a key make it another."""

    def __init__(self, window: QMainWindow, desk: Desk, act: QAction) -> None:
        """Put the sign into the status line.

        Args:
            window: the main window.
            desk: the open data, whose edits are the actor's.
            act: chooses somebody else; its key is told in the tip.
        """
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._act = act
        self._button = named(QToolButton(), "actor_button")
        self._button.setAutoRaise(True)
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.setVisible(False)
        self._button.clicked.connect(act.trigger)
        act.triggered.connect(self._choose)
        act.enabledChanged.connect(self._follow)
        window.statusBar().addPermanentWidget(self._button)
        self._show()

    def work_as(self, actor: Actor) -> None:
        """Let the journal name this person from now on, also the next time."""
        self._desk.edits.actor = actor
        remember_actor(self._desk.settings, actor)
        self._show()

    def _choose(self) -> None:
        from danhgia_desktop.ui.actor.actor_dialog import ActorDialog  # noqa: PLC0415 - opened once a day

        dialog = ActorDialog(self._desk.edits.store, self._desk.edits.actor, self._window)
        dialog.chosen.connect(self.work_as)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _follow(self, is_possible: bool) -> None:  # noqa: FBT001 - as the signal says it
        """Appear once data can be changed; while they are held, nobody can be chosen."""
        self._button.setEnabled(is_possible)
        self._button.setVisible(is_possible or self._button.isVisible())

    def _show(self) -> None:
        actor = self._desk.edits.actor
        said = (
            self.tr("Người thực hiện: {name}") if is_remembered(self._desk.settings) else self.tr("Bạn là ai? ({name})")
        )
        name = actor.name if len(actor.name) <= _MOST_LETTERS else f"{actor.name[:_MOST_LETTERS]}…"
        self._button.setText(said.format(name=name))
        self._button.setAccessibleName(said.format(name=actor.name))
        tip = self.tr("Nhật ký ghi {name}, tài khoản {account}. Bấm hoặc {key} để đổi người.")
        key = self._act.shortcut().toString()
        self._button.setToolTip(tip.format(name=actor.name, account=actor.account, key=key))
