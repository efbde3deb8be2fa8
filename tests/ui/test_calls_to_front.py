"""A program that is started twice on the same data."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.ui import calls_to_front
from danhgia_desktop.ui.calls_to_front import CallsToFront, CallToFront
from tests.ui.running_program import running
from tests.ui.seeded import add_seed


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def call(qtbot, window, monkeypatch):
    """Call as another process would, but with little patience, and return whether anybody answers."""
    monkeypatch.setattr(calls_to_front, "_PATIENCE_MS", 400)

    def call_it(folder) -> bool:
        call = CallToFront(folder, window)
        with qtbot.waitSignal(call.ended) as ended:
            call.begin()
        return ended.args[0]

    return call_it


def test_a_window_that_is_put_away_comes_to_the_front(qtbot, window, tmp_path, call):
    CallsToFront(window, tmp_path)
    window.showMinimized()

    assert call(tmp_path)

    assert not window.windowState() & Qt.WindowState.WindowMinimized
    qtbot.waitUntil(window.isActiveWindow)


def test_a_dialog_of_the_window_comes_with_it(qtbot, window, tmp_path, call):
    CallsToFront(window, tmp_path)
    dialog = QDialog(window)
    qtbot.addWidget(dialog)
    dialog.open()
    window.activateWindow()

    assert call(tmp_path)

    qtbot.waitUntil(dialog.isActiveWindow)


def test_nobody_answers_for_other_data_nor_once_the_window_is_gone(window, tmp_path, call):
    calls = CallsToFront(window, tmp_path)

    assert not call(tmp_path / "other")
    calls.stop()
    assert not call(tmp_path)


def test_a_window_that_is_only_about_to_be_there_is_waited_for(qtbot, window, tmp_path):
    call = CallToFront(tmp_path, window)
    QTimer.singleShot(100, window, lambda: CallsToFront(window, tmp_path))

    with qtbot.waitSignal(call.ended) as ended:
        call.begin()

    assert ended.args == [True]


def test_what_a_window_that_was_killed_left_behind_is_in_nobody_s_way(window, tmp_path, call):
    CallsToFront(window, tmp_path)
    CallsToFront(window, tmp_path)

    assert call(tmp_path)


@pytest.fixture
def folder(tmp_path):
    with open_data(tmp_path / "Dữ liệu") as store:
        add_seed(store)
    return tmp_path / "Dữ liệu"


def test_a_second_start_shows_the_first_window_and_ends_without_a_word(qtbot, folder):
    command = [sys.executable, "-m", "danhgia_desktop", "--data", str(folder)]
    with running(qtbot, folder) as program:
        program.window.showMinimized()
        second = subprocess.Popen(command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})

        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)

        assert second.returncode == 0
        assert not program.window.isMinimized()
        assert program.work.store is not None


def test_another_language_makes_another_window_that_comes_to_the_front_as_well(qtbot, folder, call):
    with running(qtbot, folder) as program:
        first = program.window
        program.window.acts.languages.actions()[1].trigger()
        qtbot.waitUntil(lambda: program.window is not first and call(folder), timeout=20_000)
        program.window.acts.languages.actions()[0].trigger()
