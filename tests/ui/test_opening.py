"""Opening data when something goes wrong in the middle."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from danhgia_desktop.operations import data_file, scoring
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.storage.faults import DiskFullError
from danhgia_desktop.ui.main_window import MainWindow
from danhgia_desktop.ui.opening import Opening
from danhgia_desktop.ui.recovery.recovery_dialog import RecoveryDialog
from tests.ui.running_program import fill_with_year


@pytest.fixture
def opening(qtbot, background, prompts, settings) -> Opening:
    window = MainWindow(settings)
    qtbot.addWidget(window)
    return Opening(background, prompts, settings, "vi", window)


def test_data_that_nobody_waits_for_any_more_is_closed_again(opening, background, qtbot, tmp_path, monkeypatch):
    is_open, go_on = threading.Event(), threading.Event()

    def open_slowly(folder, *, read_only):
        store = open_data(folder, read_only=read_only)
        is_open.set()
        go_on.wait()
        return store

    monkeypatch.setattr(data_file, "open_data", open_slowly)
    opening.open(tmp_path, sample=False)
    is_open.wait()
    background._jobs[0].cancel()
    go_on.set()

    qtbot.waitUntil(lambda: not background.is_busy)
    with open_data(tmp_path) as store:
        assert not store.read_only


def test_a_fault_of_the_program_is_handed_to_the_crash_report_and_the_ways_on_are_shown(
    opening, qtbot, tmp_path, monkeypatch
):
    def fail(folder, *, read_only):
        raise RuntimeError("a fault of ours")

    monkeypatch.setattr(data_file, "open_data", fail)
    with qtbot.captureExceptions() as caught:
        opening.open(tmp_path, sample=False)
        qtbot.waitUntil(lambda: bool(caught))

    assert str(caught[0][1]) == "a fault of ours"
    dialog = opening.parent().findChild(RecoveryDialog)
    assert str(tmp_path) in dialog.findChild(QLabel, "recovery_sentence").text()
    for way in ("retry_button", "restore_button", "show_folder_button"):
        assert dialog.findChild(QPushButton, way) is not None
    dialog.reject()


def test_a_sample_that_cannot_be_made_leaves_nothing_open(opening, qtbot, tmp_path):
    def fail(store, progress):
        raise DiskFullError(path=store.path)

    opening.fill_sample = fail
    opening.open(tmp_path, sample=True)
    qtbot.waitUntil(lambda: opening.parent().findChild(RecoveryDialog) is not None)

    open_data(tmp_path).close()
    opening.parent().findChild(RecoveryDialog).reject()


def test_how_far_the_sample_is_is_told_and_its_end_is_waited_for(opening, qtbot, tmp_path):
    said, opened = [], []

    def fill(store, progress):
        progress(0.4)
        fill_with_year(store, progress)

    opening.fill_sample = fill
    opening.told.connect(said.append)
    opening.opened.connect(opened.append)
    opening.open(tmp_path, sample=True)
    qtbot.waitUntil(lambda: bool(opened))

    assert said[:2] == ["Đang lập dữ liệu mẫu: 40 %", "Đang lập dữ liệu mẫu: 100 %"]
    with opened[0] as store:
        assert len(scoring.sheets(store)) == 4
