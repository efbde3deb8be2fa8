"""Closing the window, another period and another language while something is being typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from danhgia_desktop.app import Program
from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.operations import scoring
from danhgia_desktop.ui.grid.grid_view import GridView
from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab
from tests.ui.keyboard import press
from tests.ui.running_program import close_without_backup, end, fill_with_year, running
from tests.ui.scripted_prompts import ScriptedPrompts

GIVE_UP = "Bỏ chữ đang gõ"


@pytest.fixture
def prompts() -> ScriptedPrompts:
    return ScriptedPrompts()


@pytest.fixture
def program(qtbot, tmp_path, prompts):
    with running(qtbot, tmp_path, prompts, sample=True) as program:
        window = program.window
        qtbot.waitUntil(lambda: window.findChild(ScoringTab).current_sheet() is not None)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.findChild(GridView, "score_grid").setFocus()
        yield program


def test_what_cannot_stand_holds_the_window_until_the_person_gives_it_up(program, prompts):
    window = program.window
    grid, tab = window.findChild(GridView, "score_grid"), window.findChild(ScoringTab)
    period = tab.period
    press("abc")

    prompts.answers = [None, None, None]
    window.close()
    window.acts.later_period.trigger()
    window.acts.languages.actions()[1].trigger()

    assert prompts.answers == []
    assert program.window is window
    assert window.isVisible()
    assert grid.editor.text() == "abc"
    assert tab.period == period
    assert window.acts.languages.checkedAction().data() == "vi"

    prompts.answers = [GIVE_UP]
    close_without_backup(program)
    assert not window.isVisible()


def test_what_can_be_meant_is_entered_when_the_language_changes(program):
    window, store = program.window, program.work.store
    tab = window.findChild(ScoringTab)
    line, view = tab._page.current_line, tab._view
    press("0,25")

    window.acts.languages.actions()[1].trigger()

    assert program.window is not window
    sheet = scoring.get_scoresheet(store, view.figures.sheet.uid)
    assert str(sheet.score(line.key, view.round).points) == "0.25"


def test_a_window_closed_while_it_is_furnished_shows_nothing_more(qtbot, tmp_path):
    program = Program(
        QApplication.instance(),
        tmp_path,
        BugLog(tmp_path),
        sample=True,
        make_prompts=lambda _window, _settings: ScriptedPrompts(),
        fill_sample=fill_with_year,
    )
    program.start()
    closed = []

    def close_at_once() -> None:
        if program.work.workspace is None:
            QTimer.singleShot(0, close_at_once)
        else:
            program.window.close()
            closed.append(True)

    close_at_once()
    qtbot.waitUntil(lambda: bool(closed), timeout=20_000)
    QApplication.processEvents()  # the second turn must find nothing to show

    assert not program.window.isVisible()
    end(program)
