"""Looking after the start, and while people work, for what asks for attention."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from danhgia_desktop import vietnam_time
from danhgia_desktop.operations.plan_attention import attention
from danhgia_desktop.operations.staff import all_staff
from danhgia_desktop.scoring.scoresheet import Scoresheet
from danhgia_desktop.ui.latest_reading import LatestReading

if TYPE_CHECKING:
    from collections.abc import Mapping

    from danhgia_desktop.operations.plan_attention import Attention
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.ui.attention.attention_strip import AttentionStrip
    from danhgia_desktop.ui.desk import Desk

_PAUSE_MS = 2000
"""While people go on entering, nothing is looked for: the office of a decade takes half a second."""


class _Found(NamedTuple):
    attention: Attention
    names: Mapping[StaffUid, str]


class AttentionWatch(QObject):
    """Fills the strip beside the window, so that neither the start nor typing waits for it.

    Signals:
        counted: how many things there are.
    """

    counted = Signal(int)

    def __init__(self, desk: Desk, strip: AttentionStrip) -> None:
        super().__init__(strip)
        self._desk = desk
        self._strip = strip
        self._is_stopped = False
        self._reading = LatestReading(desk, self)
        self._reading.read.connect(self._show)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self.look)
        desk.edits.changed.connect(self._follow)

    def look(self) -> None:
        """Look for it now."""
        store = self._desk.edits.store
        today = vietnam_time.day_of(store.now())

        def find() -> _Found:
            names = {member.uid: member.shown_name for member in all_staff(store)}
            return _Found(attention(store, today=today), names)

        self._reading.want(find)

    def stop(self) -> None:
        """Look for nothing more: the data is about to be closed."""
        self._is_stopped = True
        self._soon.stop()
        self._reading.rest()

    def _follow(self, outcome: object) -> None:
        if not (self._is_stopped or isinstance(outcome, Scoresheet)):  # points change no plan
            self._soon.start()

    def _show(self, found: _Found) -> None:
        self._strip.show_attention(found.attention, found.names)
        self.counted.emit(found.attention.count)
