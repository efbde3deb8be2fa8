"""What a screen reader says of cells."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit

from danhgia_desktop.ui.grid.grid_pane import GridPane
from tests.ui.grid.small_model import FIRST, LOCKED, SUM_ROW, TEXT, WORDS, SmallModel
from tests.ui.grid.test_seeking import WantingModel
from tests.ui.grid.tree_model import PLAN, SECTION_1


def read_aloud(pane, row: int, column: int) -> str:
    """Return what the system's screen reader gets for a cell."""
    return accessible_cell(pane, row, column).text(QAccessible.Text.Name)


def accessible_cell(pane, row: int, column: int):
    """Return a cell as the system sees it: the headings of columns and rows are children, too."""
    table = QAccessible.queryAccessibleInterface(pane.grid)
    return table.child((row + 1) * (pane.shown.columnCount() + 1) + column + 1)


@pytest.fixture
def small(qtbot) -> GridPane:
    pane = GridPane(SmallModel(), frozen=2)
    qtbot.addWidget(pane)
    pane.show()
    return pane


@pytest.fixture
def tree(qtbot) -> GridPane:
    pane = GridPane(WantingModel(), frozen=2)
    qtbot.addWidget(pane)
    pane.show()
    return pane


def test_a_cell_is_named_by_its_row_and_column_and_says_its_value(small):
    small.shown.source.put(2, FIRST, "4,5")

    assert read_aloud(small, 2, FIRST) == "Dòng 3, Tự chấm, 4,5"
    assert read_aloud(small, 2, WORDS) == "Dòng 3, Ghi chú, trống"


def test_its_state_is_said(small):
    small.shown.source.put(2, FIRST, "9")

    assert read_aloud(small, 2, LOCKED) == "Dòng 3, Kết luận, 2,0, khóa"
    assert read_aloud(small, SUM_ROW, FIRST) == f"Dòng {SUM_ROW + 1}, Tự chấm, trống, tự tính"
    assert read_aloud(small, 2, FIRST) == "Dòng 3, Tự chấm, 9, lỗi"


def test_what_is_wrong_is_its_description(small):
    small.shown.source.put(2, FIRST, "9")

    assert accessible_cell(small, 2, FIRST).text(QAccessible.Text.Description) == "quá 5 điểm"


def test_blanks_that_want_something_and_folding_are_said(tree):
    assert read_aloud(tree, PLAN, FIRST) == "Dòng I.1, Tự chấm, trống, còn thiếu"
    tree.shown.fold({SECTION_1})
    assert read_aloud(tree, SECTION_1, TEXT) == "Dòng I, Tiêu chí, Công tác chỉ đạo, đang gấp"
    assert read_aloud(tree, 1, TEXT) == "Dòng II, Tiêu chí, Chuyển đổi số, đang mở"


def test_every_field_of_the_pane_has_a_name(small):
    small.filters.turn()
    small.finding._open(replaces=True)

    assert all(field.accessibleName() for field in small.findChildren(QLineEdit))
    small.filters.close()
