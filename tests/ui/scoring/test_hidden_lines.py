"""Lines that are folded or filtered away: jumps show them, the program never edits them unseen."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListView, QPushButton

from danhgia_desktop.operations import scoring
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.scoring.scoresheet import ScorePlace
from danhgia_desktop.ui.scoring.note_edit import NoteEdit
from tests.storage.builders import ACTOR
from tests.ui.keyboard import CTRL, SHIFT
from tests.ui.seeded import YEAR

Key = Qt.Key


def line(scorer) -> str:
    row = scorer.grid.cells.source_row(scorer.grid.place[0])
    return scorer.model.row(row).criterion.key


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


def test_a_filter_that_keeps_nothing_of_the_next_sheet_stays_and_a_key_takes_it_away(scorer, tab, edits, sheet):
    edits.run(scoring.open_scoresheet, rubric=sheet.rubric.uid, subject=UnitNamed(name="Văn phòng"), period=YEAR)
    scorer.at("I.1.1/1").press((CTRL | SHIFT, Key.Key_L), ">1", Key.Key_Return)
    before = line(scorer)
    scorer.press((CTRL, Key.Key_PageDown))
    assert tab.current_sheet() != sheet.uid
    assert scorer.grid.cells.rowCount() == 0
    assert scorer.label("kept_rows").startswith("Không có dòng nào khớp bộ lọc: 0 /")
    assert not scorer.widget(NoteEdit, "reason_edit").isVisible()  # it was of the sheet before

    scorer.press((CTRL, Key.Key_PageUp))
    assert line(scorer) == before
    assert tab._page.shown.is_filtered
    scorer.press((CTRL, Key.Key_PageDown), (CTRL | SHIFT, Key.Key_L))

    assert not tab._page.shown.is_filtered
    assert line(scorer) == before
    assert scorer.widget(NoteEdit, "reason_edit").isVisible()
    assert scorer.grid.hasFocus()


def test_a_filter_asks_the_next_sheet_the_same(scorer, tab, store, sheet):
    other = scoring.open_scoresheet(
        store, ACTOR, rubric=sheet.rubric.uid, subject=UnitNamed(name="Văn phòng"), period=YEAR
    )
    first = scorer.key("I.1.1/1")
    scoring.set_points(store, ACTOR, ScorePlace(sheet=other.uid, criterion=first, round=SELF), Decimal(2))
    scorer.at("I.1.1/1").press((CTRL | SHIFT, Key.Key_L), ">1", Key.Key_Return)
    assert tab._page.shown.is_filtered

    tab.show_sheet(other.uid)

    assert tab._page.shown.is_filtered
    shown = [tab._page.shown.source_row(row) for row in range(tab._page.shown.rowCount())]
    assert [scorer.model.row(row).criterion.key for row in shown if scorer.model.row(row).is_leaf] == [first]
