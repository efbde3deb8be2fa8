"""Measuring a thing and its floor in turns, so that both see the same machine."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median

from tests.benchmarks.table import Seconds


def timed(action: Callable[[], object], clock: Callable[[], Seconds]) -> Seconds:
    """Return how long an action takes once, by a clock."""
    start = clock()
    action()
    return clock() - start


def side_by_side(
    one: Callable[[], object],
    other: Callable[[], object],
    *,
    rounds: int,
    clock: Callable[[], Seconds],
    before: Callable[[], object] = lambda: None,
) -> tuple[Seconds, Seconds]:
    """Return the medians of two actions that are done in turns.

    Args:
        one: what is measured.
        other: its floor.
        rounds: how often each is done.
        clock: `time.perf_counter`, or `time.process_time` where waiting does not count.
        before: what makes ready for each of them, and is not timed.
    """
    taken: dict[Callable[[], object], list[Seconds]] = {one: [], other: []}
    for _ in range(rounds):
        for action, times in taken.items():
            before()
            times.append(timed(action, clock))
    return median(taken[one]), median(taken[other])
