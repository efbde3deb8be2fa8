"""A fault of the program that a person is told about."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from danhgia_desktop.errors import ExpectedError


class Bug(NamedTuple):  # no dataclass: their module alone costs the first paint 3 ms
    """One fault.

    Attributes:
        trace: what the log keeps of it, without personal data.
        is_new: it was not told before in this run of the program.
        ended_last_run: the program died of it the last time it ran.
        expected: a fault that a person can mend and that nobody has told; no bug, but for that.
    """

    trace: str
    is_new: bool = True
    ended_last_run: bool = False
    expected: ExpectedError | None = None
