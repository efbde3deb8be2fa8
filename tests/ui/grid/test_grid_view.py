"""Typing and moving in a grid, by real keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from danhgia_desktop.ui.grid.cell import Entry
from tests.ui.grid.small_model import FIRST, LOCKED, ROWS, SECOND, SUM_ROW, TEXT, WORDS

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_typing_replaces_and_enter_goes_to_the_next_open_cell(user):
    user.model.put(0, FIRST, "1")

    user.at(0, FIRST).press("2,5", Key.Key_Return)

    assert user.model.value(0, FIRST) == "2,5"
    assert user.grid.place == (1, FIRST)


def test_enter_passes_a_computed_row_and_shift_enter_comes_back(user):
    user.at(SUM_ROW - 1, FIRST).press(Key.Key_Return)
    assert user.grid.place == (SUM_ROW + 1, FIRST)

    user.press((SHIFT, Key.Key_Return))
    assert user.grid.place == (SUM_ROW - 1, FIRST)


def test_tab_goes_right_over_locked_cells_and_shift_tab_left(user):
    user.at(0, SECOND).press("3", Key.Key_Tab)
    assert user.model.value(0, SECOND) == "3"
    assert user.grid.place == (0, WORDS)

    user.press((SHIFT, Key.Key_Backtab))
    assert user.grid.place == (0, SECOND)


def test_f2_edits_what_stands_there_and_arrows_move_the_caret(user):
    user.model.put(0, FIRST, "1,5")

    user.at(0, FIRST).press(Key.Key_F2, Key.Key_Left, Key.Key_Backspace, Key.Key_Return)

    assert user.model.value(0, FIRST) == "15"


def test_arrows_leave_a_cell_that_was_typed_into(user):
    user.at(0, FIRST).press("1", Key.Key_Right)
    assert user.grid.place == (0, SECOND)

    user.press("2", Key.Key_Down)
    assert user.grid.place == (1, SECOND)
    assert (user.model.value(0, FIRST), user.model.value(0, SECOND)) == ("1", "2")


def test_escape_brings_back_what_stood_there(user):
    user.model.put(0, FIRST, "1")

    user.at(0, FIRST).press("9", Key.Key_Escape)

    assert user.model.value(0, FIRST) == "1"
    assert user.model.acts == []
    assert user.grid.hasFocus()


def test_looking_at_a_cell_with_f2_and_enter_is_no_change(user):
    user.model.put(0, FIRST, "1")

    user.at(0, FIRST).press(Key.Key_F2, Key.Key_Return)

    assert user.model.acts == []


def test_a_text_that_cannot_stand_stays_open_and_says_why(user, qtbot):
    with qtbot.waitSignal(user.model.refused) as refused:
        user.at(0, FIRST).press("mười", Key.Key_Return)

    editor = user.grid.editor
    assert editor.text() == "mười"
    assert editor.accessibleDescription() == refused.args[0] == "“mười” không phải là số điểm."
    assert user.grid.place == (0, FIRST)

    user.press((CTRL, Key.Key_A), "10", Key.Key_Return)
    assert user.model.value(0, FIRST) == "10"
    assert editor.accessibleDescription() == ""


def test_clicking_elsewhere_does_not_lose_a_text_that_cannot_stand(user, qtbot):
    user.at(0, FIRST).press("mười")

    click(qtbot, user.grid, 3, SECOND)

    assert user.grid.editor.text() == "mười"
    assert user.grid.editor.hasFocus()
    assert not user.grid.go_to((5, FIRST))


def test_clicking_elsewhere_enters_a_text_that_can(user, qtbot):
    user.at(0, FIRST).press("3")

    click(qtbot, user.grid, 3, SECOND)

    assert user.model.value(0, FIRST) == "3"
    assert user.grid.place == (3, SECOND)


def test_leaving_the_grid_keeps_a_refused_text_open(user, qtbot):
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    user.at(0, FIRST).press("mười")

    other.setFocus()

    assert user.grid.editor.text() == "mười"


def test_double_click_edits_and_a_click_into_the_text_frees_the_arrows(user, qtbot):
    user.model.put(0, FIRST, "15")
    rect = user.grid.visualRect(user.model.index(0, FIRST))

    click(qtbot, user.grid, 0, FIRST)
    qtbot.mouseDClick(user.grid.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    qtbot.mouseClick(user.grid.editor, Qt.MouseButton.LeftButton)
    user.press(Key.Key_End, Key.Key_Left, "0", Key.Key_Return)

    assert user.model.value(0, FIRST) == "105"


def test_unikey_takes_back_a_letter_and_types_it_with_its_stroke(user):
    user.at(0, WORDS).press("d", Key.Key_Backspace, "đ", "úng", Key.Key_Return)

    assert user.model.value(0, WORDS) == "đúng"


def test_unikey_rewrites_a_whole_word_in_an_open_editor(user):
    user.at(0, WORDS).press("dduow", *[Key.Key_Backspace] * 5, "đươ", "ngf", *[Key.Key_Backspace] * 5, "ường")
    user.press(Key.Key_Return)

    assert user.model.value(0, WORDS) == "đường"


def test_composed_text_of_an_input_method_opens_the_editor_and_arrives_whole(user, qtbot):
    user.at(0, WORDS)

    QApplication.sendEvent(user.grid, QInputMethodEvent("đ", []))
    commit = QInputMethodEvent("", [])
    commit.setCommitString("đủ")
    QApplication.sendEvent(QApplication.focusWidget(), commit)
    user.press(Key.Key_Return)

    assert user.model.value(0, WORDS) == "đủ"


def test_no_completer_ever_helps(user):
    user.at(0, FIRST).press("1")

    assert user.grid.editor.completer() is None


def test_the_keypads_dot_is_a_decimal_comma(user):
    user.at(0, FIRST).press("2")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Period, Qt.KeyboardModifier.KeypadModifier)
    user.press("5", Key.Key_Enter)

    assert user.model.value(0, FIRST) == "2,5"


def test_typing_may_begin_with_the_keypads_dot(user):
    user.at(0, FIRST)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Period, Qt.KeyboardModifier.KeypadModifier)
    user.press("5", Key.Key_Return)

    assert user.model.value(0, FIRST) == ",5"


def test_the_wheel_scrolls_and_changes_no_value(user, qtbot):
    user.model.put(0, FIRST, "3")
    user.at(0, FIRST).press(Key.Key_F2)

    for target in (user.grid.editor, user.grid.viewport()):
        send_wheel(target)
    user.press(Key.Key_Return)

    assert user.model.value(0, FIRST) == "3"
    assert user.model.acts == []


def test_typing_at_a_locked_cell_is_answered_and_does_not_jump(user, qtbot):
    with qtbot.waitSignal(user.grid.typed_in_vain):
        user.at(0, LOCKED).press("2")

    assert user.grid.place == (0, LOCKED)
    assert user.grid.editor is None


def test_a_space_at_a_locked_cell_is_not_worth_a_word(user, qtbot):
    with qtbot.assertNotEmitted(user.grid.typed_in_vain):
        user.at(0, LOCKED).press(" ")


def test_ctrl_home_goes_to_the_first_cell_that_can_be_typed_and_ctrl_end_to_the_last(user):
    user.at(5, WORDS).press((CTRL, Key.Key_Home))
    assert user.grid.place == (0, FIRST)

    user.press((CTRL, Key.Key_End))
    assert user.grid.place == (ROWS - 1, WORDS)


def test_ctrl_arrows_jump_over_runs(user):
    user.model.put(0, FIRST, "1", "2", "3")

    user.at(0, FIRST).press((CTRL, Key.Key_Down))
    assert user.grid.place == (2, FIRST)

    user.press((CTRL, Key.Key_Up), (CTRL, Key.Key_Left))
    assert user.grid.place == (0, 0)


def test_ctrl_shift_arrow_selects_the_run_and_shift_arrow_goes_on_from_there(user):
    user.model.put(0, FIRST, "1", "2", "3")

    user.at(0, FIRST).press((CTRL | SHIFT, Key.Key_Down))
    assert user.grid.selected_places() == [(row, FIRST) for row in range(3)]

    user.press((SHIFT, Key.Key_Down))
    assert user.grid.selected_places() == [(row, FIRST) for row in range(4)]

    user.press((CTRL | SHIFT, Key.Key_Up))
    assert user.grid.selected_places() == [(row, FIRST) for row in range(3)]


def test_after_enter_a_selection_begins_at_the_new_cell(user):
    user.at(0, FIRST).press(Key.Key_Return, (SHIFT, Key.Key_Down))

    assert user.grid.selected_places() == [(1, FIRST), (2, FIRST)]


def test_a_jump_with_ctrl_held_selects_one_cell(user):
    user.at(3, FIRST).press((CTRL, Key.Key_End))

    assert user.grid.selected_places() == [(ROWS - 1, WORDS)]


def test_enter_after_tab_returns_to_the_column_where_tab_began(user):
    user.at(0, FIRST).press("1", Key.Key_Tab, "2", Key.Key_Tab, "đủ", Key.Key_Return)
    assert user.grid.place == (1, FIRST)

    user.press(Key.Key_Tab, Key.Key_Return)
    assert user.grid.place == (2, FIRST)


def test_any_other_move_ends_the_row_that_tab_fills(user):
    user.at(0, FIRST).press(Key.Key_Tab, Key.Key_Down, Key.Key_Return)
    assert user.grid.place == (2, SECOND)

    user.press(Key.Key_Tab, (SHIFT, Key.Key_Backtab), Key.Key_Return)
    assert user.grid.place == (3, SECOND)


def test_enter_on_the_last_row_stays_there_after_tab_too(user):
    user.at(ROWS - 1, FIRST).press(Key.Key_Tab, Key.Key_Return)

    assert user.grid.place == (ROWS - 1, SECOND)


def test_ctrl_space_selects_columns_and_shift_space_rows(user):
    user.select(2, FIRST, 3, SECOND).press((CTRL, Key.Key_Space))
    assert user.grid.place == (2, FIRST)
    assert user.grid.selected_places() == [(row, column) for row in range(ROWS) for column in (FIRST, SECOND)]

    user.at(2, FIRST).press((SHIFT, Key.Key_Space))
    assert user.grid.place == (2, FIRST)
    assert user.grid.selected_places() == [(2, column) for column in range(user.model.columnCount())]


def test_ctrl_a_selects_everything(user):
    user.at(0, FIRST).press((CTRL, Key.Key_A))

    assert len(user.grid.selected_places()) == ROWS * user.model.columnCount()


def test_ctrl_enter_while_typing_fills_the_selection(user):
    user.select(0, FIRST, 2, FIRST).press("4", (CTRL, Key.Key_Return))

    assert [user.model.value(row, FIRST) for row in range(3)] == ["4", "4", "4"]
    assert len(user.model.acts) == 1


def test_hidden_rows_are_not_selected(user):
    user.grid.setRowHidden(1, True)

    user.select(0, FIRST, 2, FIRST)

    assert (1, FIRST) not in user.grid.selected_places()


def test_an_edit_from_elsewhere_does_not_disturb_typing(user):
    user.at(0, FIRST).press("7")
    user.model.put(0, FIRST, "1")

    user.model.dataChanged.emit(user.model.index(0, FIRST), user.model.index(0, FIRST))
    user.press(Key.Key_Return)

    assert user.model.acts == [(Entry(0, FIRST, "7"),)]


def test_without_a_current_cell_enter_does_nothing_and_an_arrow_begins_at_the_first(grid):
    grid.setCurrentIndex(QModelIndex())

    QTest.keyClick(grid, Key.Key_Return)
    assert grid.place is None
    assert grid.selected_places() == []

    QTest.keyClick(grid, Key.Key_Down)
    assert grid.place == (0, 0)


def test_shift_click_selects_from_where_enter_led(user, qtbot):
    user.at(0, FIRST).press(Key.Key_Return)

    click(qtbot, user.grid, 3, SECOND, SHIFT)

    assert user.grid.selected_places() == [(row, column) for row in (1, 2, 3) for column in (FIRST, SECOND)]


def test_shift_page_down_and_shift_end_select_too(user):
    user.at(0, FIRST).press((SHIFT, Key.Key_End))
    assert user.grid.selected_places() == [(0, column) for column in (FIRST, SECOND, LOCKED, WORDS)]

    user.at(0, FIRST).press((SHIFT, Key.Key_PageDown))
    assert len(user.grid.selected_places()) > 1


def test_typing_repaints_the_cell_and_not_the_table(user, qtbot):
    user.at(2, FIRST)
    QApplication.processEvents()
    painted = PaintWatcher(user.grid.viewport())
    bars = [PaintWatcher(bar) for bar in (user.grid.verticalScrollBar(), user.grid.horizontalScrollBar())]

    user.press("3")
    QApplication.processEvents()
    user.press(Key.Key_Return)
    QApplication.processEvents()

    assert painted.heights
    assert max(painted.heights) < user.grid.viewport().height() / 2
    assert [bar.heights for bar in bars] == [[], []]


class PaintWatcher(QObject):
    """Notes how tall the repainted parts of a widget are."""

    def __init__(self, widget):
        super().__init__(widget)
        self.heights: list[int] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.heights.append(event.region().boundingRect().height())
        return False


def test_changed_cells_flash_once(user, qtbot):
    user.grid.flash([(0, FIRST)])
    flashed = colour_at(user.grid, 0, FIRST)

    qtbot.waitUntil(lambda: colour_at(user.grid, 0, FIRST) != flashed, timeout=3000)

    assert flashed == "#fff3b8"


def click(qtbot, grid, row: int, column: int, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    rect = grid.visualRect(grid.cells.index(row, column))
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, modifier, pos=rect.center())


def send_wheel(target) -> None:
    centre = QPointF(target.rect().center())
    event = QWheelEvent(
        centre,
        target.mapToGlobal(centre),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(target, event)


def colour_at(grid, row: int, column: int) -> str:
    rect = grid.visualRect(grid.cells.index(row, column))
    return grid.viewport().grab().toImage().pixelColor(rect.center()).name()


def test_text_in_frozen_columns_is_never_typed_here(user, qtbot):
    with qtbot.waitSignal(user.grid.typed_in_vain):
        user.at(0, TEXT).press("x")
