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
    one: Callable[[], object], other: Callable[[], object], *, rounds: int, clock: Callable[[], Seconds]
) -> tuple[Seconds, Seconds]:
    """Return the medians of two actions that are done in turns.

    Args:
        one: what is measured.
        other: its floor.
        rounds: how often each is done.
        clock: `time.perf_counter`, or `time.process_time` where waiting does not count.
    """
    times = [(timed(one, clock), timed(other, clock)) for _ in range(rounds)]
    return median(time for time, _ in times), median(time for _, time in times)
