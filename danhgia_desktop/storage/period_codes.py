"""The codes of periods within a period, and of those that hold it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from danhgia_desktop.period import Period


@lru_cache(maxsize=64)
def within(period: Period) -> tuple[str, ...]:
    """Return the codes of a period and of all shorter ones that it is made of: a month with its weeks."""
    return tuple(_walk(period))


@lru_cache(maxsize=1024)
def through(period: Period) -> tuple[str, ...]:
    """Return the codes of a period and of all longer ones that it is a part of, the shortest first."""
    return period.code, *(() if period.parent is None else through(period.parent))


def _walk(period: Period) -> Iterator[str]:
    yield period.code
    for part in period.children:
        yield from _walk(part)
