"""Finding and replacing, by real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from danhgia_desktop.ui.grid.cell import Cell, CellState
from danhgia_desktop.ui.grid.finding import Findings, is_replaceable, next_finding
from danhgia_desktop.ui.grid.grid_pane import GridPane
from danhgia_desktop.ui.grid.paste_plan import Area
from tests.ui.grid.small_model import FIRST, SECOND, TEXT, WORDS
from tests.ui.grid.tree_model import COURSES, PAPERS, PLAN, QUARTER, REPORTS, SECTION_1, SECTION_2, YEARLY, TreeModel
from tests.ui.keyboard import press

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FIND, REPLACE = (CTRL, Key.Key_F), (CTRL, Key.Key_H)


@pytest.fixture
def pane(tree_pane) -> GridPane:
    tree_pane.grid.go_to((0, FIRST))
    return tree_pane


def widget(pane, kind: type[QWidget], name: str) -> QWidget:
    return pane.findChild(kind, name)


def count(pane, qtbot) -> str:
    qtbot.waitUntil(lambda: not pane.finding._soon.isActive())
    return widget(pane, QLabel, "find_count").text()


def source_place(pane) -> tuple[int, int]:
    row, column = pane.grid.place
    return pane.shown.source_row(row), column


def words(pane) -> list[str]:
    return [pane.shown.source.value(row, WORDS) for row in range(9)]


def test_tab_goes_from_what_is_looked_for_to_what_shall_stand_there(pane):
    press(REPLACE, "a", Key.Key_Tab, "b", Key.Key_Tab)

    assert widget(pane, QLineEdit, "replace_text").text() == "b"
    assert widget(pane, QPushButton, "replace_one").hasFocus()


def test_ctrl_f_finds_without_diacritics_and_counts(pane, qtbot):
    press(FIND, "bao cao")
    assert count(pane, qtbot) == "3 kết quả"

    press(Key.Key_Return)
    assert source_place(pane) == (REPORTS, TEXT)
    assert count(pane, qtbot) == "1 / 3"
    assert widget(pane, QLineEdit, "find_text").hasFocus()

    press(Key.Key_F3, Key.Key_F3)
    assert source_place(pane) == (YEARLY, TEXT)
    press(Key.Key_Return)
    assert source_place(pane) == (REPORTS, TEXT)
    press((SHIFT, Key.Key_F3))
    assert source_place(pane) == (YEARLY, TEXT)
    press((SHIFT, Key.Key_Return))
    assert source_place(pane) == (QUARTER, TEXT)


def test_escape_goes_back_to_the_grid_where_f3_still_finds(pane):
    press(FIND, "báo", Key.Key_Return, Key.Key_Escape)
    assert pane.grid.hasFocus()
    assert not widget(pane, QWidget, "find_bar").isVisible()

    press(Key.Key_F3)
    assert source_place(pane) == (QUARTER, TEXT)


def test_f3_without_anything_to_look_for_asks_for_it(pane):
    press(Key.Key_F3)

    assert widget(pane, QLineEdit, "find_text").hasFocus()


def test_nothing_found_is_said(pane, qtbot):
    press(FIND, "xyz", Key.Key_Return)

    assert count(pane, qtbot) == "Không tìm thấy"
    assert source_place(pane) == (0, FIRST)
    press((CTRL, Key.Key_A), Key.Key_Backspace)
    assert count(pane, qtbot) == ""


def test_exact_and_whole_find_less(pane, qtbot):
    press(FIND, "bao cao quý")
    assert count(pane, qtbot) == "1 kết quả"

    widget(pane, QCheckBox, "find_exact").click()
    assert count(pane, qtbot) == "Không tìm thấy"
    widget(pane, QLineEdit, "find_text").setText("báo cáo")
    assert count(pane, qtbot) == "3 kết quả"
    widget(pane, QCheckBox, "find_whole").click()
    assert count(pane, qtbot) == "Không tìm thấy"


def test_a_column_or_a_selection_can_be_searched_alone(pane, qtbot):
    pane.shown.source.put(PLAN, WORDS, "báo", "báo", "báo")
    pane.grid.select_areas(Area(top=PLAN, left=WORDS, bottom=REPORTS, right=WORDS))
    press(FIND, "báo")
    scope = widget(pane, QComboBox, "find_scope")
    assert count(pane, qtbot) == "1 / 6"

    scope.setCurrentIndex(1)
    assert count(pane, qtbot) == "1 / 3"
    scope.setCurrentIndex(2)
    assert count(pane, qtbot) == "1 / 2"

    columns = pane.shown.source.columns
    pane.shown.source.start_with(columns[:WORDS])
    assert count(pane, qtbot) == "Không tìm thấy"


def test_what_stands_in_hidden_rows_is_counted_and_shown_when_gone_to(pane, qtbot):
    pane.shown.fold({SECTION_1})
    press(FIND, "báo cáo")
    assert count(pane, qtbot) == "3 kết quả · 3 ở dòng đang ẩn"

    with qtbot.waitSignal(pane.grid.said):
        press(Key.Key_Return)
    assert source_place(pane) == (REPORTS, TEXT)
    assert count(pane, qtbot) == "1 / 3"

    pane.shown.filter({PAPERS})
    assert count(pane, qtbot) == "3 kết quả · 3 ở dòng đang ẩn"


def test_ctrl_h_replaces_one_by_one(pane, qtbot):
    pane.shown.source.put(0, WORDS, "phòng A", "phòng B", "ban C", "Phòng D")
    press(REPLACE, "phong", Key.Key_Return)
    widget(pane, QLineEdit, "replace_text").setFocus()

    press("Sở", Key.Key_Return)
    assert words(pane)[:4] == ["Sở A", "phòng B", "ban C", "Phòng D"]
    assert source_place(pane) == (1, WORDS)
    press(Key.Key_Return)
    assert words(pane)[:4] == ["Sở A", "Sở B", "ban C", "Phòng D"]
    assert len(pane.shown.source.acts) == 2


def test_replacing_all_is_one_act_and_reaches_hidden_rows(pane, qtbot):
    pane.shown.source.put(0, WORDS, "phòng A", "phòng B", "ban C", "Phòng D")
    pane.shown.fold({SECTION_1, SECTION_2})
    said: list[str] = []
    pane.said.connect(said.append)
    press(REPLACE, "phong")
    widget(pane, QLineEdit, "replace_text").setText("Sở")

    widget(pane, QPushButton, "replace_all").setFocus()
    press(Key.Key_Return)

    assert words(pane)[:4] == ["Sở A", "Sở B", "ban C", "Sở D"]
    assert len(pane.shown.source.acts) == 1
    assert said == ["Đã thay trong 3 ô."]


def test_only_cells_that_can_be_typed_change_and_the_others_are_counted(pane):
    pane.shown.source.put(0, WORDS, "báo")
    said: list[str] = []
    pane.said.connect(said.append)
    press(REPLACE, "báo")
    widget(pane, QLineEdit, "replace_text").setText("tin")

    widget(pane, QPushButton, "replace_all").click()

    assert words(pane)[0] == "tin"
    assert said == ["Đã thay trong 1 ô. 3 ô tự tính hoặc không gõ được giữ nguyên."]


@pytest.mark.parametrize(
    ("cell", "is_so"),
    [
        (Cell(text="5", typed="5", state=CellState.OPEN, can_type=True), True),
        (Cell(text="5 ≠ 4", typed="5", state=CellState.COMPUTED, can_type=True), True),
        (Cell(text="5", state=CellState.COMPUTED, can_type=True), False),
        (Cell(text="5", typed="5", state=CellState.LOCKED), False),
    ],
)
def test_sums_that_nobody_typed_are_never_replaced(cell, is_so):
    assert is_replaceable(cell) is is_so


def test_cells_that_cannot_take_the_new_text_are_shown_before_anything_changes(pane, qtbot):
    pane.shown.source.put(PLAN, FIRST, "1")
    pane.shown.source.put(PLAN, WORDS, "lần 1")
    press(REPLACE, "1")
    widget(pane, QLineEdit, "replace_text").setText("một")

    widget(pane, QPushButton, "replace_all").click()
    dialog = pane.findChild(QDialog, "paste_preview")
    assert dialog.findChild(QLabel, "paste_summary").text() == "1 ô ghi được, 1 ô bị từ chối"
    assert pane.shown.source.acts == []
    QTest.keyClick(dialog.focusWidget() or dialog, Key.Key_Return)

    qtbot.waitUntil(lambda: words(pane)[PLAN] == "lần một")
    assert pane.shown.source.value(PLAN, FIRST) == "1"


def test_one_refused_text_says_why_and_stays(pane, qtbot):
    pane.shown.source.put(PLAN, FIRST, "1")
    pane.grid.go_to((PLAN, FIRST))
    press(REPLACE, "1")
    widget(pane, QLineEdit, "replace_text").setText("một")

    with qtbot.waitSignal(pane.said) as said:
        pane.finding._replace()

    assert said.args == ["“một” không phải là số điểm."]
    assert source_place(pane) == (PLAN, FIRST)


def test_a_text_that_cannot_stand_comes_first(pane):
    pane.grid.go_to((PLAN, FIRST))
    press("mười", FIND)

    assert not widget(pane, QWidget, "find_bar").isVisible()
    assert pane.grid.editor.text() == "mười"
    pane.finding._replace_all()
    assert pane.shown.source.acts == []
    press(Key.Key_Escape)


def test_the_arrows_of_the_bar_go_on_and_back_and_its_cross_closes_it(pane, qtbot):
    press(FIND, "báo cáo")
    widget(pane, QToolButton, "find_next_button").click()
    widget(pane, QToolButton, "find_next_button").click()
    assert source_place(pane) == (QUARTER, TEXT)

    widget(pane, QToolButton, "find_previous_button").click()
    assert source_place(pane) == (REPORTS, TEXT)
    widget(pane, QToolButton, "find_close").click()
    assert pane.grid.hasFocus()


def test_an_edit_is_counted_at_once(pane, qtbot):
    press(FIND, "mới")
    assert count(pane, qtbot) == "Không tìm thấy"

    pane.shown.setData(pane.shown.index(PLAN, WORDS), "mới")

    qtbot.waitUntil(lambda: widget(pane, QLabel, "find_count").text() == "1 kết quả")


def test_in_a_sorted_table_findings_come_in_the_order_they_are_seen(qapp):
    pane = GridPane(TreeModel(), frozen=2)
    pane.shown.reorder(range(8, -1, -1))
    found = Findings(places=((COURSES, SECOND), (PLAN, FIRST), (PLAN, SECOND)))

    assert next_finding(found, pane.shown, (COURSES, SECOND), 1) == (PLAN, FIRST)
    assert next_finding(found, pane.shown, None, 1) == (COURSES, SECOND)
    assert next_finding(found, pane.shown, None, -1) == (PLAN, SECOND)
    assert next_finding(Findings(), pane.shown, None, -1) is None


def test_the_context_menu_offers_acts_over_both_views_but_not_those_only_keys_are_used_for(pane, qtbot):
    for view in (pane.grid, pane.grid.frozen):
        place = view.visualRect(pane.shown.index(PLAN, TEXT if view is pane.grid.frozen else FIRST)).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
        QApplication.sendEvent(view.viewport(), event)
        menu = next(menu for menu in pane.grid.findChildren(QMenu, "grid_menu") if menu.isVisible())
        names = {action.objectName() for action in menu.actions()}

        assert {"paste_cells", "fold_section", "filter_rows", "find_text_action"} <= names
        assert names.isdisjoint({"find_next", "next_blank"})
        menu.close()
