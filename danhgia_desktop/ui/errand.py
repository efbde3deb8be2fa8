"""Work in the background that is finished, and told about, though the window that asked for it is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.wording import say_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from danhgia_desktop.ui.background import Background
    from danhgia_desktop.ui.desk import Desk


class Errand(QObject):
    """One such job. It belongs to the background, not to a window, and goes away when it is done.

    Signals:
        done: carries what the work returned.
        failed: carries the sentence with which the person was warned instead.
    """

    done = Signal(object)
    failed = Signal(str)

    def __init__(self, desk: Desk, background: Background) -> None:
        """Prepare a job.

        Args:
            desk: whose prompts say what went wrong.
            background: does the work.
        """
        super().__init__(background)
        self._desk = desk
        self._background = background

    def run(self, work: Callable[[Callable[[float], None]], object]) -> None:
        """Do the work; it gets a function to tell the part that is done, which ends it when the program closes."""
        self._background.run_in_steps(work, self._tell_success, self._tell_failure, lambda _part: None)

    def _tell_success(self, outcome: object) -> None:
        self.deleteLater()
        self.done.emit(outcome)

    def _tell_failure(self, error: Exception) -> None:
        self.deleteLater()
        if not isinstance(error, ExpectedError):
            raise error
        sentence = say_error(error, self._desk.edits.language)
        self.failed.emit(sentence)
        self._desk.prompts.warn(sentence)
