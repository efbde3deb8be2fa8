"""What undo and redo have changed is shown where it is, and said."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from danhgia_desktop.operations import scoring
from danhgia_desktop.regulation.rubric import APPRAISED, SELF
from danhgia_desktop.scoring.scoresheet import ScorePlace
from tests.storage.builders import ACTOR
from tests.ui.keyboard import ALT, CTRL, SHIFT
from tests.ui.seeded import YEAR

Key = Qt.Key


@pytest.fixture
def other(store, sheet):
    """Another unit's sheet, which is not shown."""
    return scoring.open_scoresheet(store, ACTOR, rubric=sheet.rubric.uid, unit_name="Văn phòng", period=YEAR)


def place(scorer, path: str, column: str = "Tự chấm") -> tuple[int, int]:
    return scorer.model.row_of(scorer.key(path)), scorer.column(column)


def test_the_cell_is_gone_to_though_it_can_be_seen(scorer, edits):
    scorer.at("I.1.1/1").press("1", Key.Key_Return, "0,5", Key.Key_Return)
    scorer.at("I.1.1/3")

    edits.undo_action.trigger()

    assert scorer.grid.place == place(scorer, "I.1.1/2")
    assert scorer.said[-1] == "Hoàn tác: Sửa điểm I.1.1/2"
    edits.undo_action.trigger()
    assert scorer.grid.place == place(scorer, "I.1.1/1")

    edits.redo_action.trigger()
    assert scorer.said[-1] == "Làm lại: Sửa điểm I.1.1/1"


def test_a_block_is_selected(scorer, edits):
    QGuiApplication.clipboard().setText("1,5\n0,5\n0,5")
    scorer.at("I.1.1/1").press((CTRL, Key.Key_V))
    scorer.at("VI/5")

    edits.undo_action.trigger()

    column = scorer.column("Tự chấm")
    assert scorer.grid.selected_places() == [place(scorer, f"I.1.1/{line}") for line in (1, 2, 3)]
    assert scorer.grid.shows((scorer.grid.place[0], column))


def test_words_are_found_in_their_column(scorer, edits):
    scorer.at("I.1.1/1", "Ghi chú").press("muộn", Key.Key_Return)
    scorer.at("VI/5")

    edits.undo_action.trigger()

    assert scorer.grid.place == place(scorer, "I.1.1/1", "Ghi chú")


def test_points_of_a_round_that_is_put_away_are_found_by_their_line(scorer, tab, edits):
    scorer.press((ALT, Key.Key_2)).at("I.1.1/1", "Thẩm định").press("1", Key.Key_Return)
    scorer.press((ALT, Key.Key_1))
    tab._columns._keep_hidden(frozenset({f"round/{APPRAISED}"}))
    scorer.at("VI/5")

    edits.undo_action.trigger()

    assert scorer.grid.place == place(scorer, "I.1.1/1")


def test_a_filtered_row_is_shown_again(scorer, edits):
    scorer.at("I.1.1/1").press("1", Key.Key_Return)
    scorer.at("I.1.1/2", "Tiêu chí").press((CTRL | SHIFT, Key.Key_L), "bảo mật", Key.Key_Return)

    edits.undo_action.trigger()

    shown = scorer.grid.cells.source_row(scorer.grid.place[0])
    assert shown == scorer.model.row_of(scorer.key("I.1.1/1"))


def test_a_change_in_another_sheet_is_said_with_its_place(scorer, edits, other):
    there = ScorePlace(sheet=other.uid, criterion=scorer.key("I.1.1/1"), round=SELF)
    edits.run(scoring.set_points, there, Decimal(1))
    here = scorer.at("VI/5").grid.place

    edits.undo_action.trigger()

    assert scorer.said[-1] == "Hoàn tác: Sửa điểm I.1.1/1 · ở phiếu khác: Văn phòng, Năm 2020"
    assert scorer.grid.place == here
