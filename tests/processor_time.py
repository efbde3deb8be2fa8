"""Bounds on how much is computed, which hold on a busy machine too."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def processor_seconds_at_most(most: float) -> Iterator[None]:
    """Fail where the block computes for longer.

    The bound is many times what the block takes: it tells work that grows with
    the square of its input from work that grows with the input.
    """
    started = time.process_time()
    yield
    assert time.process_time() - started < most
