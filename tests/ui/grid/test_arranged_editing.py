"""Blocks pasted, filled and cleared while rows are arranged: the source equals a plain reference."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from danhgia_desktop.ui.grid.arranged_model import ArrangedModel
from danhgia_desktop.ui.grid.cell import Entry
from danhgia_desktop.ui.grid.grid_pane import GridPane
from danhgia_desktop.ui.grid.paste_plan import Area, plan_clear, plan_fill, plan_fill_down, plan_fill_right, plan_paste
from danhgia_desktop.ui.grid.sorting import column_order
from tests.ui.grid.small_model import FIRST, LOCKED, SECOND, WORDS, SmallModel
from tests.ui.grid.tree_model import LINES, REPORTS, SECTION_1, SECTION_2, TreeModel
from tests.ui.keyboard import press, show_and_focus

PASTE = (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_V)
ROWS, COLUMNS = 6, 6
TYPED = (FIRST, SECOND, WORDS)


class TestEveryPaste:
    """Each way of pasting, onto rows 2, 4 and 6 of a filtered table."""

    @pytest.fixture
    def pane(self, qtbot) -> GridPane:
        pane = GridPane(SmallModel(rows=8), frozen=2)
        qtbot.addWidget(pane)
        show_and_focus(pane, pane.grid, qtbot)
        pane.shown.filter({1, 3, 5})
        yield pane
        QGuiApplication.clipboard().clear()

    def paste(self, pane, plain: str, area: Area, rich: str = "") -> list[list[str]]:
        mime = QMimeData()
        mime.setText(plain)
        if rich:
            mime.setHtml(rich)
        QGuiApplication.clipboard().setMimeData(mime)
        pane.grid.select_areas(area)
        press(PASTE)
        source = pane.shown.source
        assert not any(source.value(row, column) for row in (0, 2, 4, 6, 7) for column in TYPED)
        return [[source.value(row, column) for column in TYPED] for row in (1, 3, 5)]

    def area(self, top: int, left: int, bottom: int | None = None, right: int | None = None) -> Area:
        return Area(top=top, left=left, bottom=bottom or top, right=right or left)

    def test_ragged_rows_leave_what_they_do_not_reach(self, pane):
        pane.shown.source.put(3, SECOND, "9")

        pasted = self.paste(pane, "1\t2\n3\n4\t5\n", self.area(0, FIRST))

        assert pasted == [["1", "2", ""], ["3", "9", ""], ["4", "5", ""]]

    def test_a_quoted_cell_of_several_lines_is_one_cell(self, pane):
        pasted = self.paste(pane, '"một\nhai"\r\nba\r\n', self.area(0, WORDS))

        assert [row[-1] for row in pasted] == ["một\nhai", "ba", ""]

    def test_a_line_end_at_the_end_is_no_row(self, pane):
        pane.shown.source.put(5, FIRST, "9")

        assert self.paste(pane, "1\n2\n", self.area(0, FIRST)) == [["1", "", ""], ["2", "", ""], ["9", "", ""]]

    def test_merged_cells_stand_in_their_first_place(self, pane):
        rich = "<table><tr><td rowspan=2>1</td><td>2</td></tr><tr><td>3</td></tr><tr><td colspan=2>4</td></tr></table>"

        assert self.paste(pane, "", self.area(0, FIRST), rich) == [["1", "2", ""], ["", "3", ""], ["4", "", ""]]

    def test_one_value_fills_the_whole_selection(self, pane):
        pasted = self.paste(pane, "3", self.area(0, FIRST, 2, SECOND))

        assert pasted == [["3", "3", ""]] * 3

    def test_a_block_is_repeated_over_a_multiple_of_it(self, pane):
        assert self.paste(pane, "1\t2\n", self.area(0, FIRST, 2, SECOND)) == [["1", "2", ""]] * 3

    def test_rows_that_reach_below_what_is_shown_are_refused(self, pane, qtbot):
        pasted = self.paste(pane, "1\n2\n3\n4\n", self.area(0, FIRST))
        assert pasted == [["", "", ""]] * 3

        preview = pane.findChild(QDialog, "paste_preview")
        QTest.keyClick(preview.focusWidget() or preview, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: pane.shown.source.acts != [])
        assert [pane.shown.source.value(row, FIRST) for row in (1, 3, 5)] == ["1", "2", "3"]


NUMBERS = st.sampled_from(["", "0", "1", "2,5", "9"])
AREAS = st.builds(
    lambda top, left, height, width: Area(top=top, left=left, bottom=top + height, right=min(left + width, WORDS)),
    st.integers(0, ROWS - 1),
    st.sampled_from([FIRST, SECOND, LOCKED, WORDS]),
    st.integers(0, 3),
    st.integers(0, 2),
)
BLOCKS = st.lists(st.lists(NUMBERS, min_size=1, max_size=2).map(tuple), min_size=1, max_size=3).map(tuple)
EDITS = st.one_of(
    st.tuples(st.just("paste"), AREAS, BLOCKS),
    st.tuples(st.just("fill"), AREAS, NUMBERS),
    st.tuples(st.sampled_from(["down", "right", "clear"]), AREAS, st.none()),
)
ARRANGEMENTS = st.one_of(
    st.tuples(st.just("fold"), st.frozensets(st.sampled_from([SECTION_1, REPORTS, SECTION_2]))),
    st.tuples(st.just("filter"), st.none() | st.frozensets(st.integers(0, len(LINES) - 1))),
    st.tuples(st.just("sort"), st.none() | st.sampled_from([FIRST, SECOND, WORDS])),
)


def arrange(model: ArrangedModel, change: tuple[str, object]) -> None:
    kind, what = change
    if kind == "fold":
        model.fold(what)
    elif kind == "filter":
        model.filter(what)
    elif not model.is_tree:
        model.reorder(None if what is None else column_order(model.source, what))


def planned(cells, kind: str, area: Area, what: object) -> tuple[Entry, ...]:
    """Plan an edit of an area, as far as the table reaches."""
    if area.bottom >= cells.rowCount():
        return ()
    match kind:
        case "paste":
            return plan_paste(what, area, cells).entries
        case "fill":
            return plan_fill(what, list(area.places()), cells).entries
        case "down":
            return plan_fill_down(list(area.places()), cells).entries
        case "right":
            return plan_fill_right(list(area.places()), cells).entries
        case _:
            return plan_clear(list(area.places()), cells).entries


class Seen:
    """The rows that are seen, copied into a plain table: what a person believes to edit."""

    def __init__(self, model: ArrangedModel) -> None:
        self._rows = [[model.cell(row, place) for place in range(COLUMNS)] for row in range(model.rowCount())]
        self._refusal = model.source.refusal

    def rowCount(self) -> int:
        return len(self._rows)

    def columnCount(self) -> int:
        return COLUMNS

    def content(self, row: int, column: int):
        return self._rows[row][column]

    def refusal(self, row: int, column: int, text: str) -> str:
        return self._refusal(0, column, text)


@given(st.booleans(), st.lists(st.one_of(EDITS, ARRANGEMENTS), max_size=8))
def test_whatever_is_arranged_and_edited_the_source_holds_what_was_meant(is_tree, acts):
    source = TreeModel() if is_tree else SmallModel(rows=len(LINES))
    model = ArrangedModel(source)
    expected: dict[tuple[int, int], str] = {}
    for act in acts:
        if len(act) == 2:
            arrange(model, act)
            continue
        seen, rows = Seen(model), [model.source_row(row) for row in range(model.rowCount())]
        for entry in planned(seen, *act):
            expected[rows[entry.row], entry.column] = entry.text
        model.enter(planned(model, *act))

        assert source.texts == expected
        assert all(column in TYPED for _, column in expected)
    assert sorted(model.row_order) == list(range(source.rowCount()))
    assert len({model.source_row(row) for row in range(model.rowCount())}) == model.rowCount()
