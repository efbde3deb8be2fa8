"""What a command tells the program that called it."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """The process's exit codes."""

    FINE = 0
    PROBLEMS = 1
    BAD_INPUT = 2
    DATA_IN_USE = 3
