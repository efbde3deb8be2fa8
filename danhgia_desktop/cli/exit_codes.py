"""What a command tells the program that called it."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """The process's exit codes.

    Attributes:
        FINE: what was asked for is done.
        PROBLEMS: it is done and something is wrong with the data, or there was nothing to do.
        BAD_INPUT: it cannot be done like that.
        DATA_IN_USE: it may be done later, when nobody else writes.
    """

    FINE = 0
    PROBLEMS = 1
    BAD_INPUT = 2
    DATA_IN_USE = 3
