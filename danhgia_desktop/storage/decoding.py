"""What is stored becomes what the program works with; a value that no program ever wrote is damage, and no bug.

Functions that only read stored values are marked with `decodes`; whoever opened the file knows its name, and tells
with `told` what they could not read. Errors of all other code stay what they are.
"""

from __future__ import annotations

from contextlib import contextmanager
from functools import wraps
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from danhgia_desktop.period import NotAPeriodError
from danhgia_desktop.storage.faults import DataDamagedError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

P = ParamSpec("P")
T = TypeVar("T")

_WHAT_READING_RAISES = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, NotAPeriodError)


class UnreadableError(ValueError):
    """A stored value is not one that this program writes."""


def decodes(read: Callable[P, T]) -> Callable[P, T]:
    """Have a function that only reads stored values say so where one cannot be read."""

    @wraps(read)
    def reading(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return read(*args, **kwargs)
        except _WHAT_READING_RAISES as error:
            raise UnreadableError(read.__qualname__) from error

    return reading


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Tell of values that cannot be read as damage of the file that is read inside the block."""
    try:
        yield
    except UnreadableError as error:
        raise DataDamagedError(path=path) from error
