"""Tests of when garbage is collected."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from danhgia_desktop import garbage


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    threshold = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*threshold)


def test_after_the_start_garbage_is_collected_as_ever_but_not_among_what_was_made():
    usual = gc.get_threshold()

    garbage.collect_rarely()
    rare = gc.get_threshold()
    garbage.collect_as_usual()

    assert rare[0] > 100 * usual[0]
    assert gc.get_threshold() == usual
    assert gc.get_freeze_count() > 1000


def test_what_is_made_later_is_not_left_out():
    garbage.collect_as_usual()
    left_out = gc.get_freeze_count()

    later = [[] for _ in range(1000)]
    garbage.collect_as_usual()

    assert gc.get_freeze_count() <= left_out + len(later) / 2
