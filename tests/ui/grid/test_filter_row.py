"""The filter row, by real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from danhgia_desktop.ui.grid.filter_edit import FilterEdit
from danhgia_desktop.ui.grid.grid_pane import GridPane
from tests.ui.grid.small_model import FIRST, SECOND, TEXT, WORDS, SmallModel
from tests.ui.grid.tree_model import COURSES, LINES, PLAN, YEARLY, numbers
from tests.ui.keyboard import ALT, CTRL, SHIFT, press, show_and_focus

Key = Qt.Key
FILTER = (CTRL | SHIFT, Key.Key_L)


@pytest.fixture
def pane(tree_pane) -> GridPane:
    tree_pane.grid.go_to((PLAN, TEXT))
    return tree_pane


def edit(pane, key: str) -> FilterEdit:
    return pane.findChild(FilterEdit, f"filter_{key}")


def note(pane) -> str:
    label = pane.findChild(QLabel, "kept_rows")
    return label.text() if label.isVisible() else ""


def test_ctrl_shift_l_opens_the_field_of_the_current_column_and_typing_filters(pane, qtbot):
    press(FILTER)
    assert edit(pane, "text").hasFocus()

    press("bao cao")
    qtbot.waitUntil(lambda: numbers(pane.shown) == ["I", "I.2", "I.2.1", "I.2.2"])
    assert edit(pane, "text").hasFocus()
    assert note(pane) == f"Đang lọc: 3 / {len(LINES)} dòng"


def test_nothing_moves_sideways_as_the_fields_come_and_go(pane):
    pane.resize(420, 400)
    pane.grid.go_to((PLAN, FIRST))
    bar = pane.grid.horizontalScrollBar()
    before = bar.value()
    assert bar.maximum() > before

    for _ in range(2):
        press(FILTER)
        assert (bar.value(), pane.grid.place) == (before, (PLAN, FIRST))


def test_unikey_may_write_in_the_field(pane, qtbot):
    press(FILTER, "d", Key.Key_Backspace, "đ", "ào")

    qtbot.waitUntil(lambda: numbers(pane.shown) == ["I", "II", "II.2"])


def test_down_goes_to_the_first_row_that_was_looked_for(pane):
    press(FILTER, "năm", Key.Key_Down)

    assert pane.grid.hasFocus()
    assert pane.shown.source_row(pane.grid.place[0]) == YEARLY
    assert pane.grid.place[1] == TEXT


def test_fields_of_several_columns_count_together(pane, qtbot):
    pane.shown.source.put(YEARLY, FIRST, "3")
    press(FILTER, "báo", Key.Key_Tab, ">2", Key.Key_Return)

    assert numbers(pane.shown) == ["I", "I.2", "I.2.2"]
    assert edit(pane, "first").text() == ">2"


def test_tab_goes_round_the_fields(pane):
    press(FILTER, (SHIFT, Key.Key_Backtab), (SHIFT, Key.Key_Backtab))
    assert edit(pane, "words").hasFocus()

    press(Key.Key_Tab, Key.Key_Tab)
    assert edit(pane, "text").hasFocus()


def test_escape_empties_the_field_and_then_puts_the_row_away(pane, qtbot):
    press(FILTER, "năm", Key.Key_Return, (CTRL | ALT, Key.Key_L))
    assert edit(pane, "text").hasFocus()

    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: not pane.shown.is_filtered)
    assert edit(pane, "text").isVisible()
    press(Key.Key_Escape)
    assert not edit(pane, "text").isVisible()
    assert pane.grid.hasFocus()
    assert note(pane) == ""


@pytest.mark.parametrize("last", [(Key.Key_Return, FILTER), (FILTER,)], ids=["from the rows", "from the fields"])
def test_the_same_key_shows_all_rows_again_as_in_excel(pane, last):
    press(FILTER, "năm", *last)

    assert numbers(pane.shown) == [number for number, _, _ in LINES]
    assert not pane.filters.is_open


def test_the_note_has_a_button_that_shows_all_rows(pane, qtbot):
    press(FILTER, "năm", Key.Key_Return)

    qtbot.mouseClick(pane.findChild(QPushButton, "show_all_rows"), Qt.MouseButton.LeftButton)

    assert not pane.shown.is_filtered
    assert not pane.findChild(QWidget, "hidden_rows_note").isVisible()


def test_a_jump_to_a_filtered_row_empties_the_fields(pane):
    press(FILTER, "năm", Key.Key_Return)

    pane.grid.show_source((COURSES, FIRST))

    assert edit(pane, "text").text() == ""
    assert pane.filters.is_open
    assert note(pane) == ""


def test_the_key_works_in_the_find_bar_and_f3_in_the_fields(pane):
    press((CTRL, Key.Key_F), "báo cáo", FILTER)
    assert edit(pane, "text").hasFocus()

    press(Key.Key_F3)
    assert pane.shown.source_row(pane.grid.place[0]) == 2


def test_keys_the_field_does_not_need_do_nothing_below(pane):
    press(FILTER, Key.Key_F2, Key.Key_Up, Key.Key_PageDown)

    assert pane.grid.editor is None
    assert pane.grid.place == (PLAN, TEXT)


def test_a_text_that_cannot_stand_comes_first(pane):
    pane.grid.go_to((PLAN, FIRST))
    press("mười", FILTER)

    assert not pane.filters.is_open
    assert pane.grid.editor.text() == "mười"
    press(Key.Key_Escape)


def test_other_rows_are_not_filtered_any_more(pane):
    press(FILTER, "năm", Key.Key_Return)

    pane.shown.source.show_lines(LINES[:COURSES])

    assert numbers(pane.shown) == [number for number, _, _ in LINES[:COURSES]]
    assert edit(pane, "text").text() == ""


def test_the_same_rows_stay_filtered_when_columns_come_and_go(pane):
    pane.shown.source.put(YEARLY, WORDS, "gửi muộn")
    press(FILTER, "báo", (SHIFT, Key.Key_Backtab), (SHIFT, Key.Key_Backtab), "muộn", Key.Key_Return)
    assert numbers(pane.shown) == ["I", "I.2", "I.2.2"]

    columns = pane.shown.source.columns
    pane.shown.source.start_with(columns[:WORDS])
    assert numbers(pane.shown) == ["I", "I.2", "I.2.1", "I.2.2"]
    assert edit(pane, "text").text() == "báo"

    pane.shown.source.start_with(columns)
    assert numbers(pane.shown) == ["I", "I.2", "I.2.1", "I.2.2"]
    assert edit(pane, "words").text() == ""


def test_nothing_found_leaves_an_empty_grid_and_the_field(pane):
    press(FILTER, "không có", Key.Key_Down)

    assert numbers(pane.shown) == []
    assert pane.grid.place is None
    press(FILTER, Key.Key_Escape)
    assert len(numbers(pane.shown)) == len(LINES)


class TestPlacing:
    """The fields stand below their headings."""

    def test_they_are_as_wide_as_their_columns_and_scroll_with_them(self, pane):
        press(FILTER)
        pane.resize(450, 400)
        QApplication.processEvents()

        for key, column, view in (("text", TEXT, pane.grid.frozen), ("second", SECOND, pane.grid)):
            field = edit(pane, key)
            assert field.x() == view.columnViewportPosition(column) + 1
            assert field.width() == view.columnWidth(column) - 2
        before = edit(pane, "second").x()
        pane.grid.horizontalScrollBar().setValue(40)
        assert edit(pane, "second").x() == before - pane.grid.horizontalScrollBar().value()

    def test_rows_begin_below_them_in_both_views(self, pane):
        views = (pane.grid, pane.grid.frozen)
        before = [view.viewport().mapTo(pane, QPoint(0, 0)).y() for view in views]

        press(FILTER)

        after = [view.viewport().mapTo(pane, QPoint(0, 0)).y() for view in views]
        assert after[0] == after[1] > before[0] == before[1]
        assert edit(pane, "text").mapTo(pane, edit(pane, "text").rect().bottomLeft()).y() < after[0]

    def test_a_field_that_is_reached_by_tab_is_scrolled_into_view(self, pane):
        pane.resize(430, 400)
        QApplication.processEvents()
        press(FILTER, Key.Key_Tab, Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)
        field = edit(pane, "words")
        assert field.hasFocus()
        assert field.geometry().right() <= pane.grid.viewport().width()

        press((SHIFT, Key.Key_Backtab), (SHIFT, Key.Key_Backtab), (SHIFT, Key.Key_Backtab))
        assert edit(pane, "first").geometry().left() >= pane.grid.frozen.width()


class TestBlocksOfFilteredRows:
    """What is done to a block is done to the rows that are seen."""

    @pytest.fixture
    def flat(self, qtbot) -> GridPane:
        pane = GridPane(SmallModel(), frozen=2)
        qtbot.addWidget(pane)
        show_and_focus(pane, pane.grid, qtbot)
        pane.shown.source.put(0, WORDS, "a", "b", "a", "b", "a", "b", "a")
        pane.grid.go_to((0, WORDS))
        press(FILTER, "=b", Key.Key_Down)
        return pane

    def test_a_paste_skips_hidden_rows(self, flat):
        QGuiApplication.clipboard().setText("1\n2\n3\n")

        flat.grid.go_to((0, FIRST))
        press((CTRL, Key.Key_V))

        assert [flat.shown.source.value(row, FIRST) for row in range(6)] == ["", "1", "", "2", "", "3"]

    def test_filling_and_clearing_skip_them_too(self, flat):
        flat.grid.go_to((0, FIRST))
        press("5", Key.Key_Return)
        flat.grid.go_to((0, FIRST))
        press((SHIFT, Key.Key_Down), (SHIFT, Key.Key_Down), (CTRL, Key.Key_D))
        assert [flat.shown.source.value(row, FIRST) for row in range(6)] == ["", "5", "", "5", "", "5"]

        flat.shown.source.put(2, FIRST, "4")
        press(Key.Key_Delete)
        assert [flat.shown.source.value(row, FIRST) for row in range(6)] == ["", "", "4", "", "", ""]

    def test_copying_copies_what_is_seen(self, flat):
        flat.shown.source.put(0, FIRST, *"123456")
        flat.grid.go_to((0, FIRST))

        press((SHIFT, Key.Key_Down), (SHIFT, Key.Key_Down), (CTRL, Key.Key_C))

        assert QGuiApplication.clipboard().text() == "2\r\n4\r\n6\r\n"


def test_the_field_says_what_can_be_written_there(pane):
    said: list[str] = []
    pane.grid.said.connect(said.append)

    press(FILTER)

    assert said == ["Chữ cần có trong ô, hoặc: >5  <=3  =0  <>2  5..8  trống"]
    assert "trống" in [key.keys for key in edit(pane, "first").stated_keys()]


def test_lines_not_yet_scored_are_found_without_marks(pane):
    pane.shown.source.put(PLAN, FIRST, "4")
    pane.grid.go_to((PLAN, FIRST))

    press(FILTER, "trong", Key.Key_Return)

    assert LINES[PLAN][0] not in numbers(pane.shown)
    assert LINES[COURSES][0] in numbers(pane.shown)
