"""A filter while the cells below it change, and while one of them is typed into."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from danhgia_desktop.ui.grid.filter_edit import FilterEdit
from danhgia_desktop.ui.grid.grid_pane import GridPane
from tests.ui.grid.small_model import FIRST
from tests.ui.grid.tree_model import PLAN, REPORTS, numbers
from tests.ui.keyboard import CTRL, SHIFT, press

Key = Qt.Key
FILTER = (CTRL | SHIFT, Key.Key_L)


@pytest.fixture
def pane(tree_pane) -> GridPane:
    tree_pane.grid.go_to((PLAN, FIRST))
    return tree_pane


def field(pane) -> FilterEdit:
    return pane.findChild(FilterEdit, "filter_first")


class TestChangedCells:
    """Rows stay while people work in them; cells of something else are filtered at once."""

    @pytest.fixture
    def filtered(self, pane) -> GridPane:
        pane.shown.source.put(PLAN, FIRST, "3")
        press(FILTER, ">2", Key.Key_Return)
        assert numbers(pane.shown) == ["I", "I.1"]
        return pane

    def test_a_row_that_is_typed_into_stays_until_rows_are_filtered_again(self, filtered, qtbot):
        again = filtered.findChild(QPushButton, "filter_again")
        assert not again.isVisible()
        press("1", Key.Key_Return)
        assert numbers(filtered.shown) == ["I", "I.1"]
        assert again.isVisible()

        qtbot.mouseClick(again, Qt.MouseButton.LeftButton)

        assert numbers(filtered.shown) == []
        assert filtered.grid.hasFocus()
        assert not again.isVisible()

    def test_cells_of_something_else_are_filtered_at_once(self, filtered):
        source = filtered.shown.source
        source.put(PLAN, FIRST, "1", "5")
        source.dataChanged.emit(source.index(PLAN, FIRST), source.index(REPORTS, FIRST))

        source.replaced.emit()

        assert numbers(filtered.shown) == ["I", "I.2"]
        assert not filtered.findChild(QPushButton, "filter_again").isVisible()


def test_a_click_into_a_field_leaves_the_keys_to_a_text_that_cannot_stand(pane, qtbot):
    press(FILTER)
    pane.grid.setFocus()
    press("mười")

    qtbot.mouseClick(field(pane), Qt.MouseButton.LeftButton)
    press(" hai")

    assert pane.grid.editor.text() == "mười hai"
    assert field(pane).text() == ""
    press(Key.Key_Escape)


def test_a_click_into_a_field_enters_a_text_that_can_stand(pane, qtbot):
    press(FILTER)
    pane.grid.setFocus()
    press("3")

    qtbot.mouseClick(field(pane), Qt.MouseButton.LeftButton)

    assert pane.shown.source.value(PLAN, FIRST) == "3"
    assert field(pane).hasFocus()


def test_the_cell_is_found_again_after_a_filter_that_kept_nothing(pane):
    pane.grid.go_to((REPORTS, FIRST))
    press(FILTER, "không đâu có", Key.Key_Return)
    assert numbers(pane.shown) == []
    assert pane.grid.place is None

    press(FILTER)

    assert pane.grid.place == (REPORTS, FIRST)
