"""Moments as the clocks of Vietnam tell them, whatever zone the PC is set to."""

from __future__ import annotations

import re
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

import danhgia_desktop
from danhgia_desktop import vietnam_time

PACKAGE = Path(danhgia_desktop.__file__).parent
LATE = datetime(2026, 11, 20, 18, 5, 7, tzinfo=UTC)
MAY_READ_CLOCKS = {"vietnam_time.py", "storage/store.py", "storage/types.py"}
"""Besides ours: what records moments, in UTC."""


@pytest.fixture(params=["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati"])
def zone(request, monkeypatch):
    if not hasattr(time, "tzset"):
        pytest.skip("Windows takes no zone from the environment")
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


def test_a_moment_is_told_alike_on_a_pc_of_any_zone(zone):
    assert vietnam_time.shown(LATE) == "01:05 21/11/2026"
    assert vietnam_time.shown_exactly(LATE) == "01:05:07 21/11/2026"
    assert vietnam_time.day_of(LATE) == date(2026, 11, 21)


def test_the_present_moment_is_that_of_vietnam(zone):
    now = vietnam_time.now()

    assert now.utcoffset() == timedelta(hours=7)
    assert abs(now - datetime.now(UTC)) < timedelta(minutes=1)


def test_nothing_else_asks_the_pc_for_its_zone_or_its_day():
    asking = re.compile(r"\.astimezone\(|datetime\.now\(|date\.today\(|datetime\.today\(|utcnow\(|localtime\(|QDate")
    found = {
        str(file.relative_to(PACKAGE).as_posix())
        for file in PACKAGE.rglob("*.py")
        if asking.search(file.read_text(encoding="utf-8"))
    }
    assert found == MAY_READ_CLOCKS
