"""Typing several lines, dates, and growing below the cell."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from danhgia_desktop.ui.grid.cell_editor import LineEditor, LinesEditor
from danhgia_desktop.ui.grid.editor_keys import today_written
from tests.ui.grid.small_model import FIRST, ROWS, SECOND, WORDS
from tests.ui.grid.test_grid_view import send_wheel

Key = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
BREAK = (ALT, Key.Key_Return)


def test_alt_enter_begins_a_line_where_words_may_have_several(user):
    user.at(0, WORDS).press("một", BREAK, "hai", Key.Key_Return)

    assert user.model.value(0, WORDS) == "một\nhai"
    assert user.grid.place == (1, WORDS)


def test_points_have_one_line(user):
    user.at(0, FIRST).press("1", BREAK, "5", Key.Key_Return)

    assert user.model.value(0, FIRST) == "15"


def test_f2_shows_every_line_and_typing_replaces_them(user):
    user.model.put(0, WORDS, "một\nhai")

    user.at(0, WORDS).press(Key.Key_F2, "!", Key.Key_Return)
    assert user.model.value(0, WORDS) == "một\nhai!"

    user.at(0, WORDS).press("ba", Key.Key_Return)
    assert user.model.value(0, WORDS) == "ba"


def test_looking_at_lines_with_f2_and_enter_is_no_change(user):
    user.model.put(0, WORDS, "một\nhai")

    user.at(0, WORDS).press(Key.Key_F2, Key.Key_Return)

    assert user.model.acts == []


def test_upright_arrows_move_within_the_lines_and_leave_them_at_their_ends(user):
    user.model.put(3, WORDS, "một\nhai")

    user.at(3, WORDS).press(Key.Key_F2, Key.Key_Up, Key.Key_End, "!", Key.Key_Down, Key.Key_Down)

    assert user.model.value(3, WORDS) == "một!\nhai"
    assert user.grid.place == (4, WORDS)


def test_arrows_leave_words_that_were_typed_over(user):
    user.at(3, WORDS).press("a", Key.Key_Up)
    assert user.grid.place == (2, WORDS)

    user.press("b", Key.Key_Left)
    assert [user.model.value(row, WORDS) for row in (2, 3)] == ["b", "a"]


def test_a_click_into_the_lines_frees_the_arrows(user, qtbot):
    user.at(3, WORDS).press("ac")
    qtbot.mouseClick(user.grid.editor.viewport(), Qt.MouseButton.LeftButton)
    user.press(Key.Key_End, Key.Key_Left, "b", Key.Key_Return)

    assert user.model.value(3, WORDS) == "abc"


def test_the_editor_grows_with_its_lines_and_stays_in_the_grid(user):
    user.at(2, WORDS).press("một")
    before = user.grid.editor.geometry()
    user.press(BREAK, "hai", BREAK, "ba", BREAK, "bốn", BREAK, "năm", BREAK, "sáu")
    after = user.grid.editor.geometry()
    assert after.top() == before.top()
    assert after.height() > before.height()
    user.press(Key.Key_Escape)

    user.at(ROWS - 1, WORDS).press("một", *[BREAK] * 30)
    assert user.grid.viewport().rect().contains(user.grid.editor.geometry())
    user.press(Key.Key_Escape)


@pytest.mark.parametrize("column", [FIRST, WORDS])
def test_ctrl_semicolon_types_today_at_the_caret(user, column):
    user.at(0, column).press("1", (CTRL, Key.Key_Semicolon))

    assert user.grid.editor.text() == f"1{today_written()}"
    user.press(Key.Key_Escape)


def test_a_refused_text_of_lines_is_tinted_until_it_is_changed(user):
    user.at(0, WORDS).press("một")
    editor = user.grid.editor
    editor.refuse("không được")
    assert (editor.property("look"), editor.accessibleDescription()) == ("refused", "không được")

    user.press("!")
    assert (editor.property("look"), editor.reason) == ("", "")
    user.press(Key.Key_Escape)


def test_each_column_gets_its_kind_of_editor(user):
    user.at(0, SECOND).press("1")
    assert isinstance(user.grid.editor, LineEditor)
    user.press(Key.Key_Return)

    user.at(0, WORDS).press("1")
    assert isinstance(user.grid.editor, LinesEditor)
    send_wheel(user.grid.editor.viewport())
    user.press(Key.Key_Return)
    assert user.model.value(0, WORDS) == "1"


def test_shift_enter_and_ctrl_enter_still_lead_out_of_lines(user):
    user.at(2, WORDS).press("a")
    QTest.keyClick(user.grid.editor, Key.Key_Return, SHIFT)
    assert user.grid.place == (1, WORDS)

    user.select(1, WORDS, 2, WORDS).press("b", (CTRL, Key.Key_Return))
    assert [user.model.value(row, WORDS) for row in (1, 2)] == ["b", "b"]


class TestARefusedText:
    """A bubble beside it says so to people who look at their paper, until the text is entered or given up."""

    @pytest.mark.parametrize("row", [0, ROWS - 1])
    def test_it_stands_beside_the_cell_and_covers_it_nowhere(self, user, row):
        user.grid.resize(900, user.grid.header.height() + sum(user.grid.rowHeight(each) for each in range(ROWS)) + 8)
        user.at(row, SECOND).press("mười", Key.Key_Return)

        bubble, editor = user.grid.editor.bubble, user.grid.editor
        assert bubble.isVisible()
        assert bubble.text().startswith("“mười” không phải là số điểm.")
        cell = QRect(editor.mapTo(user.grid, QPoint(0, 0)), editor.size())
        assert not bubble.geometry().intersects(cell)
        assert user.grid.viewport().geometry().contains(bubble.geometry())

    def test_what_is_typed_on_is_kept_and_refused_again(self, user):
        user.at(0, FIRST).press("abc", Key.Key_Return, "8", Key.Key_Return, "2", Key.Key_Return)

        assert user.grid.editor.text() == "abc82"
        assert user.grid.editor.bubble.text().startswith("“abc82”")
        assert user.model.acts == []

    @pytest.mark.parametrize("keys", [(Key.Key_Escape,), ((CTRL, Key.Key_A), "4", Key.Key_Return)])
    def test_it_goes_with_the_editor(self, user, keys):
        user.at(0, FIRST).press("mười", Key.Key_Return)
        bubble = user.grid.editor.bubble

        user.press(*keys)

        assert bubble.isHidden()

    def test_it_goes_where_its_cell_goes(self, user):
        user.grid.resize(900, 300)
        user.at(3, FIRST).press("mười", Key.Key_Return)
        bubble = user.grid.editor.bubble
        before = bubble.y()

        user.grid.verticalScrollBar().setValue(20)

        assert bubble.y() == before - 20
