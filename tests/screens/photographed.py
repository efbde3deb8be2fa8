"""A program that is photographed: at work when the first picture is taken, and wholly ended after the last."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEventLoop, QSize, QTimer

from danhgia_desktop.app import Program
from tests.ui.running_program import empty_clipboard, end, is_ready

_BEAT_MS = 50
_READY_BEATS = 1200


@contextmanager
def photographed(program: Program, size: str) -> Iterator[None]:
    """Start a program, and end it whatever happens: a job still running would meet an interpreter half torn down.

    Args:
        program: not started yet.
        size: of its window, "1366x728".

    Raises:
        TimeoutError: the data is not shown after a minute.
    """
    extent = QSize(*map(int, size.split("x")))
    program.start()
    try:
        program.window.resize(extent)
        for _ in range(_READY_BEATS):
            if is_ready(program):
                break
            wait(_BEAT_MS)
        else:
            raise TimeoutError("the data is not shown")
        program.window.resize(extent)
        yield
    finally:
        end(program)
        empty_clipboard()


def wait(milliseconds: int) -> None:
    """Let the program go on for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
