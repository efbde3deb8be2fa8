"""The data file that is open, as a file: where it lies, and the log beside it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.storage import database, settling
from danhgia_desktop.storage.presence import DataVanishedError, Presence

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine


class OpenFile:
    """What is done with the file beside all work; one that is only read is left as it is, and to whoever writes it."""

    def __init__(self, path: Path, writer: Engine | None) -> None:
        """Keep the file's log open as long as it is written to.

        Args:
            path: the file.
            writer: writes to it, None where it is only read.
        """
        self.path = path
        self._presence: Presence | None = None
        self._owes_settling = False
        """Whether the log was to be moved into the file, and somebody who read or wrote just then kept it from it."""
        if writer is not None:
            with writer.connect():
                self._presence = Presence(path)

    def require_in_place(self) -> None:
        """Make sure that the file still lies where it was opened.

        Raises:
            DataVanishedError: it does not; `Store.rescue` saves what it holds.
        """
        if self._presence is not None:
            self._presence.require()

    def settle(self) -> None:
        """Move the log into the file; what somebody keeps from it stays in the log, as safe as it was."""
        if self._presence is not None:
            with suppress(DataVanishedError):
                self._presence.require()
                settle_if_possible(self.path)
            self._owes_settling = database.has_waiting_changes(self.path)

    def settle_if_due(self) -> None:
        """Do the same if the log is large or the disk nearly full, or if it could not be done the last time."""
        if self._owes_settling or settling.is_due(self.path):
            self.settle()


def settle_if_possible(path: Path) -> None:
    """Leave one file if the disk lets it; what stays in the log is saved as well, and read by the next opening."""
    with suppress(ExpectedError):
        database.settle(path)
