from __future__ import annotations

import pytest

from danhgia_desktop.reports.progress import Meter, ReportCancelledError


def test_progress_is_reported_at_each_per_cent_and_ends_at_one():
    reported = []
    meter = Meter(1000, reported.append)

    for _ in range(1000):
        meter.advance()

    assert len(reported) == 101
    assert reported == sorted(reported)
    assert reported[-1] == 1.0


def test_more_steps_than_expected_never_pass_one():
    reported = []
    meter = Meter(0, reported.append)

    meter.advance()
    meter.advance()

    assert reported == [1.0]


def test_without_a_listener_steps_are_just_counted():
    meter = Meter(1, None)
    meter.advance()
    reported = []
    louder = Meter(1, reported.append)
    louder.advance()

    assert reported == [1.0]


def test_a_listener_stops_the_work_by_raising():
    def stop(_: float) -> None:
        raise ReportCancelledError

    with pytest.raises(ReportCancelledError):
        Meter(1, stop).advance()
