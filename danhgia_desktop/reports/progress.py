"""How far a long report has come, and how to stop it."""

from __future__ import annotations

from collections.abc import Callable

from danhgia_desktop.errors import ExpectedError

Progress = Callable[[float], object]
"""Called with the part that is done, 0.0 to 1.0; raises ReportCancelledError to stop."""


class ReportCancelledError(ExpectedError):
    """The person stopped the making of a report; nothing was written."""

    code = "report_cancelled"


class Meter:
    """Counts steps and reports each per cent."""

    def __init__(self, steps: int, progress: Progress | None) -> None:
        self._steps = max(1, steps)
        self._progress = progress
        self._done = 0
        self._reported = -1

    def advance(self) -> None:
        """Count one step."""
        if self._progress is None:
            return
        self._done = min(self._steps, self._done + 1)
        per_cent = self._done * 100 // self._steps
        if per_cent > self._reported:
            self._reported = per_cent
            self._progress(self._done / self._steps)
