"""What undo and redo have changed is shown where it is, and said."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from danhgia_desktop.operations import scoring
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.regulation.rubric import APPRAISED, SELF
from danhgia_desktop.scoring.scoresheet import ScorePlace
from tests.storage.builders import ACTOR
from tests.ui.keyboard import ALT, CTRL, SHIFT
from tests.ui.seeded import YEAR

Key = Qt.Key


@pytest.fixture
def other(store, sheet):
    """Another unit's sheet, which is not shown."""
    return scoring.open_scoresheet(
        store, ACTOR, rubric=sheet.rubric.uid, subject=UnitNamed(name="Văn phòng"), period=YEAR
    )


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


def test_cells_that_the_step_did_not_touch_are_not_selected_between_those_it_did(scorer, edits, store, sheet):
    """Or Delete, pressed next, would clear them."""
    first, last = (scorer.key(path) for path in ("I.1.1/1", "VI/5"))
    edits.run(scoring.set_many_points, sheet.uid, {(first, SELF): Decimal(1), (last, SELF): Decimal("0.25")})
    scorer.at("I.1.1/2")

    edits.undo_action.trigger()

    assert scorer.grid.selected_places() == [place(scorer, "I.1.1/1"), place(scorer, "VI/5")]
    assert scorer.grid.place == place(scorer, "I.1.1/1")
    before = scoring.get_scoresheet(store, sheet.uid)
    scorer.press(Key.Key_Delete)
    after = scoring.get_scoresheet(store, sheet.uid)
    cleared = {key for key in before.scores if after.score(*key) != before.score(*key)}
    assert cleared == {(first, SELF), (last, SELF)}


def test_what_is_scattered_too_far_to_be_selected_is_gone_to_alone(scorer, edits, sheet):
    lines = [line.key for line in sheet.rubric.leaves]
    scattered = {(line, SELF): Decimal("0.05") for line in lines[::2]}
    rest = {(line, APPRAISED): Decimal("0.05") for line in lines[1::2]}
    edits.run(scoring.set_many_points, sheet.uid, scattered | rest)
    scorer.at("VI/5")

    edits.undo_action.trigger()

    assert scorer.grid.selected_places() == [scorer.grid.place]
    assert scorer.model.row(scorer.grid.place[0]).criterion.key == lines[0]


def test_points_and_words_of_one_step_are_each_selected_in_their_column(scorer, edits, sheet):
    words, figures = scorer.key("I.1.1/1"), scorer.key("I.1.1/2")
    changed = {
        (words, SELF): replace(sheet.score(words, SELF), reason="muộn"),
        (figures, SELF): replace(sheet.score(figures, SELF), points=Decimal("0.25")),
    }
    edits.run(scoring.set_many_scores, sheet.uid, changed)
    scorer.at("VI/5")

    edits.undo_action.trigger()

    assert scorer.grid.selected_places() == [place(scorer, "I.1.1/1", "Ghi chú"), place(scorer, "I.1.1/2")]


def test_words_of_another_round_are_not_looked_for_among_those_of_the_active_one(scorer, edits, sheet):
    edits.run(
        scoring.set_reason, ScorePlace(sheet=sheet.uid, criterion=scorer.key("I.1.1/1"), round=SELF), "của tự chấm"
    )
    there = ScorePlace(sheet=sheet.uid, criterion=scorer.key("I.1.1/1"), round=APPRAISED)
    edits.run(scoring.set_reason, there, "của thẩm định")
    scorer.at("VI/5")

    edits.undo_action.trigger()

    assert scorer.grid.selected_places() == [place(scorer, "I.1.1/1", "Thẩm định")]
    assert scorer.said[-1] == "Hoàn tác: Sửa lý do I.1.1/1 · ở vòng Thẩm định"


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
    assert scorer.said[-1] == "Hoàn tác: Sửa điểm I.1.1/1 · ở vòng Thẩm định"


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
