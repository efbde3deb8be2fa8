"""Lines that are folded or filtered away: jumps show them, the program never edits them unseen."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListView, QPushButton

from danhgia_desktop.operations import scoring
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.scoring.scoresheet import ScorePlace
from tests.storage.builders import ACTOR
from tests.ui.keyboard import CTRL, SHIFT
from tests.ui.seeded import YEAR

Key = Qt.Key


def line(scorer) -> str:
    row = scorer.grid.cells.source_row(scorer.grid.place[0])
    return scorer.model.row(row).criterion.key


def test_undo_of_a_line_in_view_leaves_the_cursor_where_it_is(scorer, edits):
    scorer.at("I.4/1").press("0,5", Key.Key_Return)
    scorer.at("I.4/2")

    edits.undo_action.trigger()

    assert scorer.stored("I.4/1").points is None
    assert line(scorer) == scorer.key("I.4/2")


def test_undo_of_a_folded_line_opens_its_section_and_says_so(scorer, edits):
    scorer.at("I.4/1").press("0,5", Key.Key_Return).press((CTRL | SHIFT, Key.Key_Minus))

    edits.undo_action.trigger()
    scorer.pause()

    assert line(scorer) == scorer.key("I.4/1")
    assert "Đã mở mục đang gấp để hiện dòng này." in scorer.said


def test_a_problem_in_a_folded_section_is_jumped_to(scorer):
    scorer.at("I.4/1").press(Key.Key_Delete).at("I").press((CTRL | SHIFT, Key.Key_Minus))
    scorer.widget(QPushButton, "check_button").click()
    problems = scorer.widget(QListView, "problems")
    texts = [problems.model().index(row, 0).data() for row in range(problems.model().rowCount())]
    wanted = next(row for row, text in enumerate(texts) if "I.4/1" in text)
    problems.setCurrentIndex(problems.model().index(wanted, 0))
    problems.setFocus()
    scorer.press(Key.Key_Return)

    assert scorer.grid.hasFocus()
    assert line(scorer) == scorer.key("I.4/1")


def test_folds_stay_when_another_subject_of_the_rubric_is_shown(scorer, tab):
    scorer.at("I.4/1").press((CTRL | SHIFT, Key.Key_Minus))
    shown = scorer.grid.cells.rowCount()

    tab._choose_round("appraised")

    assert scorer.grid.cells.rowCount() == shown


def test_a_paste_over_filtered_lines_reaches_only_those(scorer):
    scorer.at("I.4/1", "Tiêu chí").press((CTRL | SHIFT, Key.Key_L), "gui dung thoi gian quy dinh", Key.Key_Down)
    seen = [scorer.grid.cells.source_row(row) for row in range(scorer.grid.cells.rowCount())]
    lines = [row for row in seen if scorer.model.row(row).is_leaf]
    others = [row for row in range(scorer.model.rowCount()) if row not in lines and scorer.model.row(row).is_leaf]
    column = scorer.column("Tự chấm")
    before = [scorer.model.cell(row, column).text for row in others]
    QGuiApplication.clipboard().setText("0,25")

    shown = [scorer.grid.cells.shown_row(row) for row in lines]
    scorer.grid.go_to((min(shown), column))
    scorer.press(*[(SHIFT, Key.Key_Down)] * (max(shown) - min(shown)), (CTRL, Key.Key_V))

    assert {scorer.model.cell(row, column).text for row in lines} == {"0,25"}
    assert [scorer.model.cell(row, column).text for row in others] == before
    QGuiApplication.clipboard().clear()


def test_a_filter_asks_the_next_sheet_the_same(scorer, tab, store, sheet):
    other = scoring.open_scoresheet(store, ACTOR, rubric=sheet.rubric.uid, unit_name="Văn phòng", period=YEAR)
    first = scorer.key("I.1.1/1")
    scoring.set_points(store, ACTOR, ScorePlace(sheet=other.uid, criterion=first, round=SELF), Decimal(2))
    scorer.at("I.1.1/1").press((CTRL | SHIFT, Key.Key_L), ">1", Key.Key_Return)
    assert tab._page.shown.is_filtered

    tab.show_sheet(other.uid)

    assert tab._page.shown.is_filtered
    shown = [tab._page.shown.source_row(row) for row in range(tab._page.shown.rowCount())]
    assert [scorer.model.row(row).criterion.key for row in shown if scorer.model.row(row).is_leaf] == [first]
