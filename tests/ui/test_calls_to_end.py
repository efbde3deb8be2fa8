"""The system ends the program while something is being typed."""

from __future__ import annotations

import os
import signal
import sys

import pytest
from PySide6.QtWidgets import QWidget

from danhgia_desktop.operations import scoring
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.ui.calls_to_end import CallsToEnd
from danhgia_desktop.ui.scoring.note_edit import NoteEdit
from tests.ui.keyboard import press
from tests.ui.running_program import running
from tests.ui.seeded import add_seed


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends programs by closing their windows")
@pytest.mark.parametrize("number", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_each_signal_is_told_and_means_what_it_did_before_once_nobody_listens(number, qapp, qtbot):
    before = signal.getsignal(getattr(signal, number))
    calls = CallsToEnd(qapp)
    try:
        with qtbot.waitSignal(calls.called):
            os.kill(os.getpid(), getattr(signal, number))
    finally:
        calls.stop()
        calls.deleteLater()
    assert signal.getsignal(getattr(signal, number)) is before


def test_a_reason_that_is_being_written_is_saved_and_nothing_is_asked(tmp_path, qtbot):
    with open_data(tmp_path) as store:
        sheet = add_seed(store)
    with running(qtbot, tmp_path) as program:
        window = program.window
        window.activateWindow()
        grid = window.findChild(QWidget, "score_grid")
        note = window.findChild(NoteEdit, "reason_edit")
        qtbot.waitUntil(lambda: grid.hasFocus() and note.isVisible())
        note.setFocus()
        press("thiếu bản sao")

        with qtbot.waitSignal(program.ended):
            program.end_now()

    with open_data(tmp_path) as store:
        scores = scoring.get_scoresheet(store, sheet.uid).scores.values()
        assert "thiếu bản sao" in [score.reason for score in scores]


def test_a_text_that_cannot_stand_is_given_up_without_a_question(tmp_path, qtbot):
    with open_data(tmp_path) as store:
        add_seed(store)
    with running(qtbot, tmp_path) as program:
        program.window.activateWindow()
        grid = program.window.findChild(QWidget, "score_grid")
        qtbot.waitUntil(grid.hasFocus)
        press("abc")
        assert grid.editor.text() == "abc"

        with qtbot.waitSignal(program.ended):
            program.end_now()
