"""Rows that come, go and move singly, in a table that people have arranged."""

from __future__ import annotations

from collections.abc import Hashable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex

from danhgia_desktop.ui.grid.arranged_model import ArrangedModel
from danhgia_desktop.ui.grid.arrangement import Arrangement
from danhgia_desktop.ui.grid.cell import Cell, RowLook
from danhgia_desktop.ui.grid.grid_pane import GridPane
from danhgia_desktop.ui.grid.row_changes import ShownChange, carried_over, change_between, stand_ins
from tests.ui.grid.small_model import FIRST, TEXT, SmallModel

ROOT = QModelIndex()
LETTERS = "abcdefgh"
ROWS = st.lists(st.none() | st.integers(0, 9), max_size=8)


class KeyedModel(SmallModel):
    """Rows known by letters; a capital is a section, and small letters are parts of the one above them."""

    def __init__(self, keys: str) -> None:
        super().__init__(rows=len(keys))
        self.keys = keys

    def insert(self, row: int, keys: str) -> None:
        self.beginInsertRows(ROOT, row, row + len(keys) - 1)
        self._know(self.keys[:row] + keys + self.keys[row:])
        self.endInsertRows()

    def remove(self, first: int, last: int) -> None:
        self.beginRemoveRows(ROOT, first, last)
        self._know(self.keys[:first] + self.keys[last + 1 :])
        self.endRemoveRows()

    def rearrange(self, keys: str) -> None:
        self.layoutAboutToBeChanged.emit()
        self._know(keys)
        self.layoutChanged.emit()
        self.dataChanged.emit(self.index(0, 0), self.index(len(keys) - 1, self.columnCount() - 1))

    def cell(self, row: int, column: int) -> Cell:
        return Cell(text=self.keys[row]) if column == TEXT else super().cell(row, column)

    def row_key(self, row: int) -> Hashable:
        return self.keys[row]

    def row_look(self, row: int) -> RowLook:
        return RowLook.SECTION if self.keys[row].isupper() else RowLook.LINE

    def parent_row(self, row: int) -> int | None:
        above = (place for place in range(row - 1, -1, -1) if self.keys[place].isupper())
        return None if self.keys[row].isupper() else next(above, None)

    def _know(self, keys: str) -> None:
        self.keys, self._count = keys, len(keys)


class Watcher:
    """Knows what a model shows by what it tells alone, as a view does."""

    def __init__(self, model: ArrangedModel) -> None:
        self._model = model
        self.resets = 0
        self._read()
        model.modelReset.connect(self._start_over)
        model.rowsInserted.connect(self._insert)
        model.rowsRemoved.connect(self._remove)
        model.dataChanged.connect(self._change)

    def _read(self) -> None:
        self.shown = [self._said(row) for row in range(self._model.rowCount())]

    def _said(self, row: int) -> str:
        return self._model.cell(row, TEXT).text

    def _start_over(self) -> None:
        self.resets += 1
        self._read()

    def _insert(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.shown[first:first] = [self._said(row) for row in range(first, last + 1)]

    def _remove(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.shown[first : last + 1]

    def _change(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            self.shown[row] = self._said(row)


def texts(model: ArrangedModel) -> str:
    return "".join(model.cell(row, TEXT).text for row in range(model.rowCount()))


@given(ROWS, ROWS)
def test_a_change_leads_from_what_was_shown_to_what_is(before, after):
    before = list(dict.fromkeys(before)) if None not in before else before
    wanted = list(dict.fromkeys(row for row in after if row is not None))
    rows = [row if row is None or before.index(row) == place else None for place, row in enumerate(before)]

    change = change_between(rows, wanted)

    if change is not None:
        kept = [row for place, row in enumerate(rows) if place not in change.gone]
        kept[change.come.start : change.come.start] = [wanted[place] for place in change.come]
        assert kept == wanted


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        ([0, 1, 2], [0, 1, 2], ShownChange(gone=range(0), come=range(0))),
        ([0, 2], [0, 1, 2], ShownChange(gone=range(0), come=range(1, 2))),
        ([0, None, None, 1], [0, 1], ShownChange(gone=range(1, 3), come=range(0))),
        ([0, None, 1], [0, 1, 2], ShownChange(gone=range(1, 2), come=range(2, 3))),
        ([1, 0], [0, 1], None),
        ([None, 0, None], [0], None),
        ([1], [0, 1, 2], None),
    ],
)
def test_one_run_goes_and_one_comes_or_it_is_no_change_of_runs(before, after, change):
    assert change_between(before, after) == change


@given(ROWS)
def test_every_row_that_is_gone_is_stood_in_for_by_one_that_stays(rows):
    found = stand_ins(rows)

    assert len(found) == len(rows)
    assert all(row in rows for row in found) or set(rows) <= {None}
    assert all(one == other for one, other in zip(rows, found, strict=True) if one is not None)


def test_a_row_that_came_is_kept_by_the_filter_and_stands_last():
    arrangement = Arrangement(folded=frozenset({0}), matches=frozenset({1, 2}), order=(2, 1, 0))

    carried = carried_over(arrangement, "abc", "cxa")

    assert carried == Arrangement(folded=frozenset({2}), matches=frozenset({0, 1}), order=(0, 2, 1))


KEYS = st.permutations(["A", "a", "b", "B", "c", "d", "C"]).map("".join)
ACTS = st.one_of(
    st.tuples(st.just("insert"), st.integers(0, 20), st.sampled_from(["x", "X", "xy", "Xy"])),
    st.tuples(st.just("remove"), st.integers(0, 20), st.integers(0, 2)),
    st.tuples(st.just("move"), st.integers(0, 20), st.integers(0, 20)),
    st.tuples(st.just("fold"), st.frozensets(st.sampled_from("ABCX")), st.none()),
    st.tuples(st.just("filter"), st.none() | st.frozensets(st.sampled_from("abcdABx")), st.none()),
)


@given(KEYS, st.lists(ACTS, max_size=8))
def test_whatever_happens_views_know_what_is_shown(keys, acts):
    source = KeyedModel(keys)
    model = ArrangedModel(source)
    watcher = Watcher(model)
    for act in acts:
        perform(source, model, *act)

        assert "".join(watcher.shown) == texts(model)
        assert [model.shown_row(model.source_row(row)) for row in range(model.rowCount())] == list(
            range(model.rowCount())
        )
        assert all(bool(model.hidden_by(row)) is (model.shown_row(row) is None) for row in range(source.rowCount()))
    model.filter(None)
    model.fold(())
    assert texts(model) == source.keys == "".join(watcher.shown)


def perform(source: KeyedModel, model: ArrangedModel, act: str, what: object, more: object) -> None:
    keys = source.keys
    match act:
        case "insert" if not set(str(more)) & set(keys):
            source.insert(int(what) % (len(keys) + 1), str(more))
        case "remove" if keys:
            first = int(what) % len(keys)
            source.remove(first, min(first + int(more), len(keys) - 1))
        case "move" if keys:
            one = keys[int(what) % len(keys)]
            rest = keys.replace(one, "")
            place = int(more) % len(keys)
            source.rearrange(rest[:place] + one + rest[place:])
        case "fold":
            model.fold(keys.index(key) for key in what if key in keys)
        case "filter":
            model.filter(None if what is None else {keys.index(key) for key in what if key in keys})


class TestInAGrid:
    @pytest.fixture
    def source(self, qapp) -> KeyedModel:
        return KeyedModel("AabBcd")

    @pytest.fixture
    def pane(self, qtbot, source) -> GridPane:
        pane = GridPane(source, frozen=2)
        qtbot.addWidget(pane)
        return pane

    def test_the_current_cell_stays_in_its_row(self, pane, source):
        pane.grid.go_to((4, FIRST))

        source.insert(1, "x")
        assert pane.grid.place == (5, FIRST)
        source.remove(0, 2)
        assert pane.grid.place == (2, FIRST)

    def test_what_comes_into_a_folded_section_is_folded_away(self, pane, source):
        watcher = Watcher(pane.shown)
        pane.shown.fold({0})

        source.insert(1, "x")

        assert texts(pane.shown) == "ABcd"
        assert watcher.resets == 1
        assert pane.grid.show_source((1, FIRST))
        assert texts(pane.shown) == "AxabBcd"

    def test_a_folded_section_moves_folded(self, pane, source):
        pane.shown.fold({0})
        pane.grid.go_to((2, FIRST))

        source.rearrange("BcdAab")

        assert texts(pane.shown) == "BcdA"

    def test_where_the_current_row_is_removed_the_one_above_is_current(self, pane, source):
        pane.shown.filter({1, 2, 4, 5})
        pane.grid.go_to((2, FIRST))

        source.remove(2, 4)

        assert texts(pane.shown) == "Aad"
        assert pane.grid.place == (1, FIRST)
