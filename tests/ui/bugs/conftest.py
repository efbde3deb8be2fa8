"""A watch over the test's own process."""

from __future__ import annotations

import sys
import threading

import pytest

from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.ui.bugs.bug_watch import BugWatch


@pytest.fixture
def log(tmp_path) -> BugLog:
    return BugLog(tmp_path)


@pytest.fixture(autouse=True)
def _pythons_own_hooks(monkeypatch):
    """Have nobody but Python itself told of the errors that tests raise on purpose."""
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    monkeypatch.setattr(sys, "unraisablehook", sys.__unraisablehook__)
    monkeypatch.setattr(threading, "excepthook", threading.__excepthook__)


@pytest.fixture
def watch(qapp, log, tmp_path) -> BugWatch:
    """A watch that is installed for as long as the test runs."""
    watch = BugWatch(log, tmp_path)
    watch.install()
    yield watch
    watch.remove()
    watch.deleteLater()
