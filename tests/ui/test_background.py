from __future__ import annotations

import threading

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent

from danhgia_desktop.ui.background import Background, JobCancelledError


def unexpected(value):
    raise AssertionError(value)


def test_a_result_arrives_in_the_thread_of_the_window(qtbot, background):
    threads = []

    background.run(threading.get_ident, lambda worker: threads.append((worker, threading.get_ident())), unexpected)

    qtbot.waitUntil(lambda: bool(threads))
    worker, receiver = threads[0]
    assert receiver == threading.get_ident()
    assert worker != receiver


def test_an_error_arrives_where_errors_are_told(qtbot, background):
    errors = []

    background.run(lambda: 1 // 0, unexpected, errors.append)

    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ZeroDivisionError)


def test_progress_arrives_in_order_before_the_result(qtbot, background):
    heard = []

    def work(report):
        for step in range(5):
            report(step / 4)
        return "done"

    background.run_in_steps(work, heard.append, unexpected, heard.append)

    qtbot.waitUntil(lambda: "done" in heard)
    assert heard == [0.0, 0.25, 0.5, 0.75, 1.0, "done"]


def test_a_cancelled_job_ends_at_its_next_step_and_says_nothing(qtbot, background):
    started, go_on, ended = threading.Event(), threading.Event(), []

    def work(report):
        started.set()
        go_on.wait()
        try:
            report(0.5)
        except JobCancelledError:
            ended.append("cancelled")
            raise

    job = background.run_in_steps(work, unexpected, unexpected, unexpected)
    started.wait()
    job.cancel()
    go_on.set()

    qtbot.waitUntil(lambda: not background.is_busy)
    assert ended == ["cancelled"]


def test_busy_begins_with_the_first_job_and_ends_with_the_last(qtbot, background):
    changes, gate = [], threading.Event()
    background.busy_changed.connect(changes.append)

    background.run(gate.wait, lambda _: None, unexpected)
    background.run(gate.wait, lambda _: None, unexpected)
    assert background.is_busy
    gate.set()

    qtbot.waitUntil(lambda: not background.is_busy)
    assert changes == [True, False]


def test_finishing_waits_for_running_jobs_and_drops_what_they_say(qtbot, background):
    steps, told = [], []

    background.run(lambda: steps.append("worked"), told.append, told.append)
    background.finish()

    assert not background.is_busy or steps in ([], ["worked"])
    qtbot.waitUntil(lambda: not background.is_busy)
    assert told == []


@pytest.mark.parametrize("jobs", [500])
def test_no_outcome_of_many_is_lost(qtbot, background, jobs):
    results = []

    for number in range(jobs):
        background.run(lambda number=number: number, results.append, unexpected)

    qtbot.waitUntil(lambda: len(results) == jobs, timeout=20_000)
    assert sorted(results) == list(range(jobs))


def test_a_job_that_hangs_is_not_waited_for_where_nobody_needs_it(qtbot):
    background, gate, told = Background(is_awaited=False), threading.Event(), []
    background.run(gate.wait, told.append, unexpected)

    background.finish()

    assert background.is_busy
    gate.set()
    qtbot.waitUntil(lambda: not background.is_busy)
    assert told == []


def test_a_job_that_outlives_those_who_wanted_to_know_ends_quietly(qapp):
    background, gate = Background(is_awaited=False), threading.Event()
    before = set(threading.enumerate())
    background.run(gate.wait, unexpected, unexpected)
    (thread,) = set(threading.enumerate()) - before

    background.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gate.set()
    thread.join(timeout=20)  # an error in it would fail the test

    assert not thread.is_alive()


def test_one_that_is_left_is_gone_when_its_last_job_has_ended(qtbot, qapp):
    idle, hanging, gate = Background(qapp, is_awaited=False), Background(qapp, is_awaited=False), threading.Event()
    hanging.run(gate.wait, unexpected, unexpected)

    for each in (idle, hanging):
        each.leave()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert not shiboken6.isValid(idle)
    assert shiboken6.isValid(hanging)
    gate.set()
    qtbot.waitUntil(lambda: not shiboken6.isValid(hanging))
