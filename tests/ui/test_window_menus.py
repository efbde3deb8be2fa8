"""The menus of the main window, with the sample open."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab
from danhgia_desktop.ui.tab_menus import PLACED
from danhgia_desktop.ui.window_actions import WindowActions
from danhgia_desktop.ui.window_menus import WindowMenus
from tests.ui.running_program import running

MOST = 16
"""Lines of one menu that can be taken in at a glance."""


def acts_in(menu: QMenu) -> list[QAction]:
    """Return the acts of a menu and of the menus in it."""
    found = []
    for act in menu.actions():
        found += acts_in(act.menu()) if isinstance(act.menu(), QMenu) else [act]
    return [act for act in found if not act.isSeparator()]


def lines(menu: QMenu) -> list[QAction]:
    return [act for act in menu.actions() if not act.isSeparator() and act.isVisible()]


def test_every_act_of_the_grid_and_of_the_tab_is_in_a_menu_that_is_short(qtbot, tmp_path):
    with running(qtbot, tmp_path, sample=True) as program:
        tab = program.window.findChild(ScoringTab)
        menus = [act.menu() for act in program.window.menuBar().actions()]
        offered = [act for menu in menus for act in acts_in(menu)]

        wanted = [act for act in (*tab.file_actions, *tab.edit_actions, *tab.view_actions) if not act.isSeparator()]
        assert [act.text() for act in wanted if act not in offered] == []
        assert {menu.title(): len(lines(menu)) for menu in menus if len(lines(menu)) > MOST} == {}


def test_every_act_that_has_a_place_in_a_menu_exists(qtbot, tmp_path):
    with running(qtbot, tmp_path, sample=True) as program:
        known = {act.objectName() for act in program.window.findChild(ScoringTab).edit_actions}

    assert [name for name in PLACED if name not in known] == []


def menus_in(menu: QMenu | QMenuBar) -> list[QMenu | QMenuBar]:
    """Return a menu and the menus in it."""
    inner = [act.menu() for act in menu.actions()]
    return [menu, *(each for one in inner if isinstance(one, QMenu) for each in menus_in(one))]


def letters(menu: QMenu | QMenuBar) -> list[str]:
    """Return the underlined letters of a menu's lines."""
    return [letter.lower() for act in menu.actions() for letter in re.findall(r"&(\w)", act.text())]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_no_menu_has_a_letter_twice(qtbot, tmp_path, language):
    with running(qtbot, tmp_path, sample=True) as program:
        (act,) = [act for act in program.window.acts.languages.actions() if act.data() == language]
        act.trigger()
        twice = {
            letter: menu.title() if isinstance(menu, QMenu) else "the bar"
            for menu in menus_in(program.window.menuBar())
            for letter, times in Counter(letters(menu)).items()
            if times > 1
        }
        program.window.acts.languages.actions()[0].trigger()

    assert twice == {}


def test_acts_on_cells_are_off_while_there_are_none_and_as_before_after_that(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    menus = WindowMenus(window.menuBar(), WindowActions(window))
    copy, fill, locked = QAction("Chép"), QAction("Điền xuống"), QAction("Nhập số liệu")
    copy.setObjectName("copy_cells")
    fill.setObjectName("fill_down")
    locked.setEnabled(False)
    pane = QAction("Khung chi tiết")
    menus.add_view_acts([pane])
    menus.add_edit_acts(QAction("Hoàn tác"), QAction("Làm lại"), [copy, fill, locked])

    menus.allow_sheet(is_allowed=False)
    menus.allow_sheet(is_allowed=False)
    assert [act.isEnabled() for act in (copy, fill, locked, pane)] == [False] * 4

    menus.allow_sheet(is_allowed=True)
    assert [act.isEnabled() for act in (copy, fill, locked, pane)] == [True, True, False, True]


def test_the_acts_on_plans_stand_in_the_place_of_those_on_sheets_while_plans_are_in_front(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    menus = WindowMenus(window.menuBar(), WindowActions(window))
    of_sheet, of_plan, pane = QAction("Chép"), QAction("Chép"), QAction("Khung của nhiệm vụ")
    for copy in (of_sheet, of_plan):
        copy.setObjectName("copy_cells")
    menus.add_edit_acts(QAction("Hoàn tác"), QAction("Làm lại"), [of_sheet])
    menus.add_plan_acts([of_plan], [pane])
    menus.allow_sheet(is_allowed=True)
    assert [act.isVisible() for act in (of_sheet, of_plan, pane)] == [True, False, False]

    menus.allow_sheet(is_allowed=False)
    menus.follow_tab(shows_plans=True)
    assert [act.isVisible() for act in (of_sheet, of_plan, pane)] == [False, True, True]
    assert of_plan.isEnabled()
    menus.hold(is_held=True)
    assert not of_plan.isEnabled()


def test_what_is_allowed_or_not_while_the_window_is_held_holds_afterwards(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    acts = WindowActions(window)
    menus = WindowMenus(window.menuBar(), acts)
    copy, add, output = QAction("Chép"), QAction("Thêm phiếu chấm…"), acts.print_sheet
    menus.add_edit_acts(QAction("Hoàn tác"), QAction("Làm lại"), [copy])
    menus.add_file_acts([add])
    add.setEnabled(False)

    acts.hold(is_held=True)
    menus.hold(is_held=True)
    menus.allow_sheet(is_allowed=False)
    acts.allow_output(is_allowed=True)
    add.setEnabled(True)
    assert not any(act.isEnabled() for act in (copy, add, output, *acts.languages.actions()))

    acts.hold(is_held=False)
    menus.hold(is_held=False)
    assert [act.isEnabled() for act in (copy, add, output)] == [False, True, True]
