"""The model behind a grid."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt

from danhgia_desktop.ui.grid.cell import Entry
from tests.ui.grid.small_model import FIRST, LOCKED, ROWS, TEXT


def test_qt_finds_nothing_wrong_with_it(model, qtmodeltester):
    qtmodeltester.check(model)

    assert model.rowCount() == ROWS


def test_it_changes_nothing_itself_but_tells_what_was_entered(model):
    assert model.setData(model.index(0, FIRST), "2,5")

    assert model.acts == [(Entry(0, FIRST, "2,5"),)]


def test_what_stands_there_already_is_no_entry(model):
    model.put(0, FIRST, "2,5")

    assert model.setData(model.index(0, FIRST), "2,5")
    assert model.acts == []


def test_what_cannot_stand_is_refused_with_a_reason(model, qtbot):
    with qtbot.waitSignal(model.refused) as refused:
        assert not model.setData(model.index(0, FIRST), "mười")

    assert refused.args == ["“mười” không phải là số điểm."]


def test_other_roles_and_invalid_places_are_not_entered(model):
    assert not model.setData(model.index(0, FIRST), "1", Qt.ItemDataRole.DisplayRole)
    assert not model.setData(QModelIndex(), "1")


@pytest.mark.parametrize(("column", "editable"), [(TEXT, False), (FIRST, True), (LOCKED, False)])
def test_only_cells_that_are_typed_are_editable(model, column, editable):
    flags = model.flags(model.index(0, column))

    assert bool(flags & Qt.ItemFlag.ItemIsEditable) is editable
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags


def test_screen_readers_hear_the_text_and_what_is_wrong(model):
    model.put(0, FIRST, "9")
    index = model.index(0, FIRST)

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Dòng 1, Tự chấm, 9, lỗi"
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "quá 5 điểm"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "quá 5 điểm"
    assert index.data(Qt.ItemDataRole.EditRole) == "9"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


def test_headings_change_only_when_they_are_others(model, qtbot):
    with qtbot.assertNotEmitted(model.headerDataChanged):
        model.show_columns(model.columns)
    with qtbot.waitSignal(model.headerDataChanged):
        model.show_columns(model.columns[::-1])

    assert model.headerData(0, Qt.Orientation.Horizontal) == "Ghi chú"
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_rows_are_called_by_their_number(model):
    assert model.row_name(3) == "4"
