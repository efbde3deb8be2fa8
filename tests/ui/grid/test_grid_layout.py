"""Frozen columns, widths, heights: what stands where."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont

from danhgia_desktop.ui.grid.cell import Cell, CellState
from danhgia_desktop.ui.grid.grid_view import GridView
from danhgia_desktop.ui.grid.row_heights import LEAST
from danhgia_desktop.ui.grid.text_wrap import TextWrap
from danhgia_desktop.ui.palette import DARK, qt_palette
from tests.ui.grid.small_model import FIRST, NUMBER, SECOND, TEXT, WORDS, SmallModel


def test_frozen_columns_stay_while_the_others_scroll(user, qtbot):
    user.grid.resize(420, 400)
    before = user.grid.frozen.columnViewportPosition(TEXT)

    user.grid.horizontalScrollBar().setValue(user.grid.horizontalScrollBar().maximum())

    assert user.grid.horizontalScrollBar().value() > 0
    assert user.grid.frozen.columnViewportPosition(TEXT) == before
    assert user.grid.frozen.isColumnHidden(FIRST)


def test_the_headings_of_frozen_columns_stay_above_the_header_that_scrolls(user, qtbot):
    user.grid.resize(420, 400)
    user.grid.horizontalScrollBar().setValue(user.grid.horizontalScrollBar().maximum())
    corner = user.grid.horizontalHeader().geometry().topLeft() + QPoint(5, 5)

    assert user.grid.frozen.isAncestorOf(user.grid.childAt(corner))


def test_both_views_scroll_down_together(user):
    user.grid.resize(700, 200)

    user.grid.verticalScrollBar().setValue(60)
    assert user.grid.frozen.verticalScrollBar().value() == 60

    user.grid.frozen.verticalScrollBar().setValue(20)
    assert user.grid.verticalScrollBar().value() == 20


@pytest.mark.parametrize("width", [420, 360, 700])
def test_the_cell_a_person_is_at_stays_in_view_in_a_narrower_window(user, width):
    place = (3, WORDS)
    user.grid.go_to(place)
    user.grid.resize(width, 400)

    assert user.grid.shows(place)


def test_a_cell_that_was_scrolled_away_sideways_is_not_fetched_by_a_narrower_window(user):
    user.grid.resize(420, 400)
    user.grid.go_to((3, WORDS))
    user.grid.horizontalScrollBar().setValue(0)
    assert not user.grid.shows((3, WORDS))

    user.grid.resize(400, 400)

    assert not user.grid.shows((3, WORDS))


def test_rows_are_equally_tall_in_both_views(user):
    heights = [user.grid.rowHeight(row) for row in range(12)]

    assert heights == [user.grid.frozen.rowHeight(row) for row in range(12)]


def test_rows_grow_to_four_lines_and_no_further(user, qtbot):
    line = TextWrap(user.grid.font()).line_height
    user.grid.resize(500, 400)

    qtbot.waitUntil(lambda: user.grid.rowHeight(5) > 3 * line)
    assert user.grid.rowHeight(5) == 4 * line + 8


def test_a_wider_text_column_makes_rows_shorter(user, qtbot):
    tall = user.grid.rowHeight(3)

    user.grid.resize(1900, 500)

    qtbot.waitUntil(lambda: user.grid.rowHeight(3) < tall)


def test_a_heading_dragged_over_the_frozen_columns_moves_the_grid_too(user, qtbot):
    user.grid.frozen.setColumnWidth(TEXT, 300)

    assert user.grid.columnWidth(TEXT) == 300
    assert user.grid.frozen.width() == 300 + user.grid.columnWidth(NUMBER)
    assert user.grid.widths.current()[TEXT] == 300


def test_widths_nobody_dragged_are_not_remembered(grid):
    assert grid.widths.current() == ()


def test_remembered_widths_come_back_but_not_those_of_other_columns(grid):
    grid.widths.restore((60, 250, 90, 91, 92, 200))
    assert [grid.columnWidth(place) for place in (NUMBER, FIRST, SECOND)] == [60, 90, 91]

    grid.widths.restore((1, 2, 3))
    assert grid.columnWidth(NUMBER) == 60


def test_in_a_narrow_view_the_text_column_leaves_room_for_the_others(grid):
    grid.resize(360, 500)

    assert grid.columnWidth(TEXT) <= grid.viewport().width() * 0.4
    assert grid.frozen.width() < grid.viewport().width()


def test_a_row_of_one_line_is_as_tall_as_designed(grid):
    grid.resize(1900, 500)

    assert grid.rowHeight(0) == LEAST


def test_the_text_column_takes_what_is_left_over(grid, qtbot):
    grid.resize(1400, 500)

    total = sum(grid.columnWidth(place) for place in range(6))
    assert total == grid.viewport().width()


def test_the_current_cell_never_hides_below_the_frozen_columns(user):
    user.grid.resize(430, 400)
    user.at(0, WORDS)

    user.at(0, FIRST)

    left = user.grid.visualRect(user.model.index(0, FIRST)).left()
    assert left >= user.grid.frozen.width()


def test_going_to_a_frozen_column_does_not_scroll_sideways(user):
    user.grid.resize(430, 400)
    user.at(0, WORDS)
    value = user.grid.horizontalScrollBar().value()

    user.at(3, TEXT)

    assert user.grid.horizontalScrollBar().value() == value > 0


def test_a_click_on_a_frozen_cell_makes_it_current_and_the_grid_keeps_the_focus(user, qtbot):
    place = user.grid.frozen.visualRect(user.model.index(2, TEXT)).center()

    qtbot.mouseClick(user.grid.frozen.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert user.grid.place == (2, TEXT)
    assert user.grid.hasFocus()


class TypedTextModel(SmallModel):
    """A table whose frozen words can be typed."""

    def cell(self, row: int, column: int) -> Cell:
        if column == TEXT:
            text = self.value(row, column)
            return Cell(text=text, typed=text, state=CellState.OPEN, can_type=True)
        return super().cell(row, column)

    def refusal(self, row: int, column: int, text: str) -> str:
        return ""


def test_a_frozen_cell_is_typed_where_it_can_be_seen(qtbot):
    model = TypedTextModel()
    grid = GridView(model, frozen=2)
    qtbot.addWidget(grid)
    grid.show()
    grid.activateWindow()
    grid.setFocus()
    qtbot.waitUntil(grid.hasFocus)
    grid.go_to((1, TEXT))

    qtbot.keyClicks(grid, "a")
    assert grid.editor.parent() is grid.frozen.viewport()
    qtbot.keyClicks(grid.editor, "bc")
    qtbot.keyClick(grid.editor, Qt.Key.Key_Return)

    assert model.value(1, TEXT) == "abc"
    assert grid.hasFocus()


def test_ten_thousand_rows_are_measured_only_where_they_are_looked_at(qtbot):
    model = SmallModel(rows=10_000)
    grid = GridView(model, frozen=2)
    qtbot.addWidget(grid)
    grid.resize(800, 400)
    grid.show()
    qtbot.waitExposed(grid)

    assert grid.rowHeight(5) > LEAST
    assert grid.rowHeight(9_005) == LEAST
    grid.go_to((9_005, FIRST))
    assert grid.rowHeight(9_005) > LEAST


def test_a_larger_font_makes_rows_and_columns_larger(grid):
    height, width = grid.rowHeight(5), grid.columnWidth(FIRST)
    font = QFont(grid.font())
    font.setPointSizeF(font.pointSizeF() * 1.5)

    grid.setFont(font)

    assert grid.rowHeight(5) > height
    assert grid.columnWidth(FIRST) > width


def test_turning_dark_keeps_dragged_columns(grid):
    grid.setColumnWidth(FIRST, 123)

    grid.setPalette(qt_palette(DARK))

    assert grid.columnWidth(FIRST) == 123
    assert grid.grab().toImage().pixelColor(grid.width() // 2, grid.height() - 40).lightness() < 128


def test_another_set_of_rows_is_measured_anew(user):
    user.model.beginResetModel()
    user.model._count = 3
    user.model.endResetModel()

    assert user.grid.frozen.model().rowCount() == 3
    assert user.grid.rowHeight(2) > LEAST


@pytest.mark.parametrize("place", [(0, FIRST), (5, WORDS)])
def test_a_cell_editor_covers_its_cell(user, place):
    user.at(*place).press(Qt.Key.Key_F2)

    cell = user.grid.visualRect(user.model.index(*place))
    assert cell.contains(user.grid.editor.geometry())
    assert user.grid.editor.hasFocus()


def test_the_current_cell_has_a_frame_of_two_pixels(user):
    user.at(2, FIRST)
    rect = user.grid.visualRect(user.model.index(2, FIRST))
    picture = user.grid.viewport().grab().toImage()

    frame = [picture.pixelColor(rect.topLeft() + QPoint(step, rect.height() // 2)).name() for step in range(3)]
    assert frame[0] == frame[1] != frame[2]


def test_the_current_row_stays_in_view_when_other_widths_make_rows_taller(qtbot):
    model = SmallModel(rows=100)
    grid = GridView(model, frozen=2)
    qtbot.addWidget(grid)
    grid.resize(1900, 300)
    grid.show()
    grid.go_to((80, FIRST))
    height = grid.rowHeight(5)

    grid.resize(700, 300)

    qtbot.waitUntil(lambda: grid.rowHeight(5) > height)
    upper = grid.rowViewportPosition(80)
    assert 0 <= upper <= grid.viewport().height() - grid.rowHeight(80)


class TestTheFirstRow:
    """It is not cut while the current row can be seen below it."""

    @pytest.fixture
    def wide(self, qtbot) -> GridView:
        grid = GridView(SmallModel(rows=100), frozen=2)
        qtbot.addWidget(grid)
        grid.resize(1900, 400)
        grid.show()
        grid.go_to((3, FIRST))
        return grid

    def test_it_stays_at_the_upper_edge_when_the_rows_below_it_grow(self, wide):
        before = wide.rowViewportPosition(3)

        wide.resize(700, 400)

        assert wide.rowViewportPosition(3) > before
        assert wide.rowViewportPosition(0) == 0

    def test_it_gives_way_where_there_is_no_room_and_comes_back(self, wide):
        wide.resize(700, 200)
        assert wide.rowViewportPosition(3) + wide.rowHeight(3) <= wide.viewport().height()
        assert wide.rowViewportPosition(0) < 0

        wide.resize(1900, 400)
        assert wide.rowViewportPosition(0) == 0

    def test_who_has_scrolled_stays_where_he_is(self, wide):
        wide.go_to((6, FIRST))
        wide.verticalScrollBar().setValue(wide.rowHeight(0) + wide.rowHeight(1))
        before = wide.rowViewportPosition(6)

        wide.resize(1500, 400)

        assert wide.rowViewportPosition(6) == before
