"""A grid whose rows are folded, filtered and sorted, on the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt

from danhgia_desktop.ui.grid.arranged_model import ArrangedModel
from danhgia_desktop.ui.grid.block_editing import BlockEditing
from danhgia_desktop.ui.grid.cell import Entry, Fold, RowLook
from danhgia_desktop.ui.grid.grid_model import Hidden
from danhgia_desktop.ui.grid.grid_view import GridView
from danhgia_desktop.ui.grid.kept_place import KeptPlace
from danhgia_desktop.ui.grid.paste_plan import Area
from danhgia_desktop.ui.grid.seeking import Seeking
from tests.ui.grid.small_model import FIRST, SECOND, TEXT, SmallModel
from tests.ui.grid.tree_model import (
    COURSES,
    LINES,
    PAPERS,
    PLAN,
    QUARTER,
    REPORTS,
    SECTION_1,
    SECTION_2,
    TOTAL,
    YEARLY,
    TreeModel,
    numbers,
)
from tests.ui.keyboard import press, show_and_focus

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def source(qapp) -> TreeModel:
    return TreeModel()


@pytest.fixture
def shown(source) -> ArrangedModel:
    return ArrangedModel(source)


@pytest.fixture
def grid(qtbot, shown) -> GridView:
    view = GridView(shown, frozen=2)
    view.blocks = BlockEditing(view)
    view.seeking = Seeking(view)
    view.kept_place = KeptPlace(view, shown)
    qtbot.addWidget(view)
    view.resize(900, 300)
    show_and_focus(view, view, qtbot)
    return view


def test_unarranged_it_shows_its_source(shown, source, qtmodeltester):
    qtmodeltester.check(shown)

    assert shown.source is source
    assert numbers(shown) == [number for number, _, _ in LINES]
    assert shown.columns == source.columns
    assert shown.headerData(TEXT, Qt.Orientation.Horizontal) == "Tiêu chí"
    assert not shown.is_filtered
    assert shown.match_count == len(LINES)
    assert shown.rowCount(shown.index(0, 0)) == 0


def test_a_plain_model_is_its_own_source(qapp):
    model = SmallModel()

    assert model.source is model
    assert (model.source_row(3), model.shown_row(3), model.parent_row(3), model.row_key(3)) == (3, 3, None, 3)
    assert model.reveal(3) is model.hidden_by(3) is Hidden.NOT
    assert model.row_fold(3) is Fold.NONE
    assert not ArrangedModel(model).is_tree


def test_a_filter_keeps_what_matches_are_part_of_and_shows_it_weaker(shown):
    shown.filter({YEARLY, TOTAL})

    assert numbers(shown) == ["I", "I.2", "I.2.2", ""]
    assert [shown.row_look(row) for row in range(4)] == [
        RowLook.CONTEXT,
        RowLook.CONTEXT,
        RowLook.LINE,
        RowLook.SECTION,
    ]
    assert (shown.is_filtered, shown.match_count) == (True, 2)


def test_only_headings_fold(shown):
    shown.fold({REPORTS, PLAN})

    assert numbers(shown) == ["I", "I.1", "I.2", "II", "II.1", "II.2", ""]
    assert shown.folded == {REPORTS}
    assert [shown.row_fold(row) for row in range(3)] == [Fold.OPEN, Fold.NONE, Fold.FOLDED]
    assert shown.headings == {SECTION_1, REPORTS, SECTION_2}


def test_a_filter_looks_into_what_is_folded_and_leaves_it_folded_after(shown):
    shown.fold({SECTION_1})

    shown.filter({YEARLY})
    assert numbers(shown) == ["I", "I.2", "I.2.2"]
    shown.fold({REPORTS})
    assert numbers(shown) == ["I", "I.2"]

    shown.filter(None)
    assert shown.folded == {SECTION_1}


def test_entries_leave_in_rows_of_the_source(shown, source):
    shown.filter({YEARLY})

    shown.enter((Entry(2, FIRST, "3"),))

    assert source.acts == [(Entry(YEARLY, FIRST, "3"),)]
    assert shown.cell(2, FIRST).text == "3"


def test_a_typed_text_is_judged_by_the_row_it_stands_in(shown, source, qtbot):
    shown.filter({YEARLY})

    with qtbot.waitSignal(shown.refused):
        assert not shown.setData(shown.index(2, FIRST), "mười")
    assert shown.setData(shown.index(2, FIRST), "2")
    assert source.value(YEARLY, FIRST) == "2"
    assert shown.why_closed(2, FIRST) == source.why_closed(YEARLY, FIRST)
    assert shown.row_name(2) == "I.2.2"


def test_what_changes_in_the_source_is_repainted_where_it_is_shown(shown, source):
    repainted: list[tuple[int, int]] = []
    shown.filter({PAPERS, COURSES})
    shown.dataChanged.connect(lambda first, last: repainted.append((first.row(), last.row())))

    source.dataChanged.emit(source.index(PAPERS, FIRST), source.index(TOTAL, FIRST))
    source.dataChanged.emit(source.index(PLAN, FIRST), source.index(PLAN, FIRST))

    assert repainted == [(1, 2)]


def test_sorting_reorders_and_none_restores(qapp):
    source = SmallModel(rows=4)
    shown = ArrangedModel(source)

    shown.reorder((3, 1, 2, 0))
    assert [shown.source_row(row) for row in range(4)] == [3, 1, 2, 0]
    assert shown.shown_row(0) == 3

    shown.reorder(None)
    assert numbers(shown) == ["1", "2", "3", "4"]


def test_folds_are_known_again_when_the_source_has_other_rows_but_filters_are_not(shown, source):
    shown.fold({SECTION_1})
    shown.filter({PAPERS})

    source.beginResetModel()
    source.endResetModel()

    assert numbers(shown) == ["I", "II", "II.1", "II.2", ""]


def test_revealing_opens_only_what_hides_the_row(shown):
    shown.fold({SECTION_1, REPORTS, SECTION_2})

    assert shown.reveal(PAPERS) is Hidden.FOLDED
    assert shown.folded == {SECTION_1, REPORTS}
    assert shown.reveal(PAPERS) is Hidden.NOT

    shown.filter({PLAN})
    assert shown.hidden_by(YEARLY) is Hidden.FILTERED
    assert shown.reveal(YEARLY) == Hidden.FILTERED | Hidden.FOLDED
    assert shown.shown_row(YEARLY) is not None


class TestKeepingThePlace:
    """A person stays where she is while rows come and go."""

    def test_current_cell_and_selection_move_with_their_rows(self, grid, shown):
        grid.go_to((PAPERS, FIRST))
        press((SHIFT, Key.Key_Down), (SHIFT, Key.Key_Right))

        shown.fold({SECTION_1})

        assert grid.place == (2, FIRST)
        assert grid.selected_places() == [(row, column) for row in (2, 3) for column in (FIRST, SECOND)]
        press("4", Key.Key_Return)
        assert shown.source.value(PAPERS, FIRST) == "4"

    def test_the_current_cell_goes_to_what_folds_it_away(self, grid, shown):
        grid.go_to((YEARLY, SECOND))

        shown.fold({SECTION_1})

        assert grid.place == (SECTION_1, SECOND)
        assert grid.selected_places() == [(SECTION_1, SECOND)]

    def test_nothing_left_leaves_no_current_cell_and_no_selection(self, grid, shown):
        grid.select_areas(Area(top=0, left=FIRST, bottom=2, right=FIRST))

        shown.filter(())

        assert grid.place is None
        assert grid.selected_places() == []
        shown.filter(None)
        assert shown.rowCount() == len(LINES)

    def test_what_is_being_typed_is_entered_first(self, grid, shown, source):
        grid.go_to((QUARTER, FIRST))
        press("3")

        shown.filter({QUARTER})

        assert source.value(QUARTER, FIRST) == "3"
        assert grid.editor is None
        assert grid.place == (2, FIRST)

    def test_a_text_that_cannot_stand_is_given_up_where_rows_change_without_asking(self, grid, shown, source):
        grid.go_to((QUARTER, FIRST))
        press("mười")

        shown.filter({QUARTER})

        assert grid.editor is None
        assert source.acts == []

    def test_the_current_row_stays_where_it_is_on_the_screen(self, qtbot):
        shown = ArrangedModel(SmallModel(rows=200))
        grid = GridView(shown, frozen=2)
        grid.kept_place = KeptPlace(grid, shown)
        qtbot.addWidget(grid)
        grid.resize(900, 300)
        show_and_focus(grid, grid, qtbot)
        grid.go_to((100, FIRST))
        before = grid.rowViewportPosition(100)

        shown.filter(range(0, 200, 2))

        assert grid.place == (50, FIRST)
        assert grid.rowViewportPosition(50) == before

    def test_a_scattered_selection_of_thousands_is_given_up_for_the_current_cell(self, qtbot):
        shown = ArrangedModel(SmallModel(rows=1000))
        grid = GridView(shown, frozen=2)
        grid.kept_place = KeptPlace(grid, shown)
        qtbot.addWidget(grid)
        grid.selectAll()
        grid.setCurrentIndex(shown.index(0, FIRST))
        grid.selectAll()

        shown.reorder([*range(0, 1000, 2), *range(1, 1000, 2)])
        assert len(grid.selected_places()) == 6000

        grid.select_areas(Area(top=0, left=FIRST, bottom=499, right=FIRST))
        shown.reorder(None)
        assert grid.selected_places() == [(0, FIRST)]

    def test_dragged_columns_stay_dragged(self, grid, shown):
        grid.setColumnWidth(FIRST, 123)

        shown.fold({SECTION_1})

        assert grid.columnWidth(FIRST) == 123
        assert grid.frozen.isColumnHidden(FIRST)

    def test_a_jump_to_a_hidden_row_shows_it_and_says_so(self, grid, shown, qtbot):
        shown.fold({SECTION_1})
        with qtbot.waitSignal(grid.said) as said:
            assert grid.show_source((YEARLY, FIRST))
        assert said.args == ["Đã mở mục đang gấp để hiện dòng này."]
        assert grid.place == (YEARLY, FIRST)

        shown.filter({PLAN})
        with qtbot.waitSignal(grid.said) as said:
            grid.show_source((COURSES, FIRST))
        assert said.args == ["Đã bỏ lọc để hiện dòng này."]

    def test_no_jump_leaves_a_text_that_cannot_stand(self, grid, shown):
        shown.fold({SECTION_2})
        grid.go_to((PLAN, FIRST))
        press("mười")

        assert not grid.show_source((COURSES, FIRST))
        assert shown.folded == {SECTION_2}
        press(Key.Key_Escape)

    def test_f8_finds_problems_in_hidden_rows(self, grid, shown, source):
        source.put(COURSES, FIRST, "9")
        shown.fold({SECTION_2})
        grid.go_to((0, FIRST))

        press(Key.Key_F8)

        assert grid.place == (COURSES, FIRST)

    def test_a_grid_without_rows_has_no_place(self, grid, shown):
        grid.setCurrentIndex(QModelIndex())

        shown.fold({SECTION_1})

        assert grid.place is None
