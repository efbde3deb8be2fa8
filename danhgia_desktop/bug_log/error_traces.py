"""Errors in words that hold nothing a person typed: their kinds, and the places they came through.

An error's message is left out whatever it says: `int("8,7 Hoa")` repeats its text, and so do most libraries.
"""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from danhgia_desktop.bug_log.code_places import place_of
from danhgia_desktop.errors import ExpectedError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import FrameType, TracebackType

_OUTERMOST, _INNERMOST = 20, 40
"""How many places of a trace are told; endless recursion has a thousand."""


def trace_of(error: BaseException) -> str:
    """Return the kind of an error and where it came from, followed by what caused it."""
    return "\n".join(_told(error, set()))


def trace_here() -> list[str]:
    """Return the places of the code that is running, the caller's last."""
    import inspect  # noqa: PLC0415 - 8 ms, for what does not happen on most days

    frames = []
    frame = inspect.currentframe()
    while (frame := frame.f_back if frame else None) is not None:
        frames.append((frame, frame.f_lineno))
    return _places(reversed(frames))


def _told(error: BaseException, known: set[int]) -> Iterator[str]:
    known.add(id(error))
    yield f"{_kind(error)}{_facts(error)}"
    yield from _places(_frames(error.__traceback__))
    if isinstance(error, BaseExceptionGroup):
        for part in error.exceptions:
            yield "one of them:"
            yield from _told(part, known)
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None and id(cause) not in known:
        yield "caused by:" if error.__cause__ else "while handling:"
        yield from _told(cause, known)


def _kind(error: BaseException) -> str:
    kind = type(error)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def _facts(error: BaseException) -> str:
    """Return what an error says of itself by codes, which are the same on every machine."""
    if isinstance(error, ExpectedError):
        return f" {error.code}"
    if isinstance(error, OSError) and isinstance(error.errno, int):  # code may put anything there
        return f" {errno.errorcode.get(error.errno, error.errno)}"
    code = getattr(error, "sqlite_errorname", None)
    return f" {code}" if isinstance(code, str) else ""


def _frames(trace: TracebackType | None) -> Iterator[tuple[FrameType, int]]:
    while trace is not None:
        yield trace.tb_frame, trace.tb_lineno
        trace = trace.tb_next


def _places(frames: Iterable[tuple[FrameType, int]]) -> list[str]:
    lines = [f"  {place_of(frame.f_code.co_filename)}:{line} {frame.f_code.co_qualname}" for frame, line in frames]
    left_out = len(lines) - _OUTERMOST - _INNERMOST
    if left_out <= 0:
        return lines
    return [*lines[:_OUTERMOST], f"  ... {left_out} more", *lines[-_INNERMOST:]]
