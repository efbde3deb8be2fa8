"""Where else backups are brought, chosen by a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from danhgia_desktop.operations.backup_place import BackupPlaceInDataError, require_apart
from danhgia_desktop.ui.backups.standing import say_second
from danhgia_desktop.ui.elided_label import ElidedLabel
from danhgia_desktop.ui.named import named
from danhgia_desktop.wording import say_error

if TYPE_CHECKING:
    from pathlib import Path

    from danhgia_desktop.ui.backups.backup_schedule import BackupSchedule
    from danhgia_desktop.ui.desk import Desk

_GAP = 8
_LEAST_PATH = 160
_LOOK_EVERY_MS = 3_000
"""A person who has just plugged in a stick is looking at this."""


class SecondPlaceForm(QWidget):
    """The folder, how it stands with it, and another one or none.

    Signals:
        place_changed: another folder was chosen, or none.
    """

    place_changed = Signal()

    def __init__(self, schedule: BackupSchedule, desk: Desk) -> None:
        """Show what is chosen.

        Args:
            schedule: copies there.
            desk: asks for a folder.
        """
        super().__init__()
        self._schedule = schedule
        self._desk = desk
        self._place = named(ElidedLabel(least=_LEAST_PATH), "second_place_label")
        self._state = named(QLabel(), "second_place_state")
        self._state.setWordWrap(True)
        self._choose = named(QPushButton(), "choose_second_place_button")
        self._forget = named(QPushButton(self.tr("T&hôi dùng")), "forget_second_place_button")
        self._copy = named(QPushButton(self.tr("Ché&p ngay")), "copy_now_button")
        self._copy.clicked.connect(schedule.bring_to_second_place)
        self._choose.clicked.connect(self._ask)
        self._forget.clicked.connect(lambda: self._use(None))
        schedule.changed.connect(self.follow)
        schedule.second.looked.connect(self.follow)
        self._lay_out()
        self.follow()
        timer = QTimer(self)
        timer.timeout.connect(self._look)
        timer.start(_LOOK_EVERY_MS)
        self._look()

    def follow(self) -> None:
        """Say how it stands now."""
        second = self._schedule.second
        self._place.setText(self.tr("Chưa chọn") if second.place is None else str(second.place))
        self._choose.setText(self.tr("&Chọn nơi…") if second.place is None else self.tr("&Chọn nơi khác…"))
        self._forget.setVisible(second.place is not None)
        self._copy.setVisible(second.place is not None)
        self._copy.setEnabled(not second.is_running)
        self._state.setText(say_second(second, self._desk.edits.language))
        is_amiss = second.fault is not None or second.shares_disk
        self._state.setProperty("look", "warning" if is_amiss else "caption")
        self._state.style().polish(self._state)

    def _look(self) -> None:
        """Copy as soon as a place that was missing is back."""
        if self._schedule.second.is_missing:
            self._schedule.second.look_for_place(self._schedule.bring_to_second_place)

    def _ask(self) -> None:
        chosen = self._desk.prompts.choose_folder(self.tr("Chọn nơi sao lưu thứ hai"))
        if chosen is None:
            return
        try:
            require_apart(chosen, self._desk.edits.store.path.parent)
        except BackupPlaceInDataError as error:
            self._desk.prompts.warn(say_error(error, self._desk.edits.language))
        else:
            self._use(chosen)

    def _use(self, place: Path | None) -> None:
        self._schedule.second.choose(place)
        self._schedule.bring_to_second_place()
        self.place_changed.emit()
        self._choose.setFocus()

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Nơi sao lưu thứ hai"))
        heading.setProperty("look", "group")
        heading.setIndent(0)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self._place, stretch=1)
        for button in (self._copy, self._choose, self._forget):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(heading)
        column.addLayout(row)
        column.addWidget(self._state)
