"""What is being typed belongs to its sheet, round and line, whatever is shown next."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QLineEdit, QListView, QPushButton

from danhgia_desktop.operations import reasons, scoring
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.regulation.criterion_rule import RuleInput
from danhgia_desktop.regulation.rubric import SELF, RoundKey
from danhgia_desktop.ui.scoring.note_edit import NoteEdit
from danhgia_desktop.ui.scoring.sheet_columns import round_column
from tests.storage.builders import ACTOR
from tests.ui.keyboard import ALT, CTRL, SHIFT
from tests.ui.scoring.test_scoring_tab import NEXT_YEAR
from tests.ui.seeded import YEAR

Key = Qt.Key
COUNTED, APPRAISED = "I.1.2/2", RoundKey("appraised")
TWELVE = (RuleInput(rule=0, count=12),)


@pytest.fixture
def other(store, sheet):
    """Another unit's sheet, which stands below the first in the list."""
    return scoring.open_scoresheet(
        store, ACTOR, rubric=sheet.rubric.uid, subject=UnitNamed(name="Văn phòng"), period=YEAR
    )


@pytest.fixture
def score_of(store, scorer):
    """Read what a sheet says of a line."""

    def score_of(uid, path, round_=SELF):
        return scoring.get_scoresheet(store, uid).score(scorer.key(path), round_)

    return score_of


def type_figure(scorer, text: str = "12") -> QLineEdit:
    scorer.at(COUNTED).press(Key.Key_Delete)
    scorer.at(COUNTED)
    field = scorer.widget(QLineEdit, "rule_0_count")
    field.setFocus()
    scorer.press(text)
    return field


class TestFigures:
    """Typed in the pane, not yet entered."""

    def test_the_next_sheet_gets_its_own(self, other, scorer, tab, score_of):
        shown = tab.current_sheet()
        field = type_figure(scorer)

        scorer.press((CTRL, Key.Key_PageDown if shown != other.uid else Key.Key_PageUp), Key.Key_Return)

        assert tab.current_sheet() != shown
        assert field.text() == ""
        assert score_of(shown, COUNTED).inputs == TWELVE
        assert score_of(tab.current_sheet(), COUNTED).inputs == ()

    def test_the_next_round_gets_its_own(self, scorer):
        type_figure(scorer)

        scorer.press((ALT, Key.Key_2), Key.Key_Return)

        assert scorer.stored(COUNTED).inputs == TWELVE
        assert scorer.stored(COUNTED, APPRAISED).inputs == ()

    def test_another_line_shown_by_somebody_else_gets_its_own(self, scorer, tab):
        type_figure(scorer)

        tab._page.grid.show_source((scorer.model.row_of(scorer.key("I.1.2/1")), scorer.column("Tự chấm")))
        scorer.pause()

        assert scorer.stored(COUNTED).inputs == TWELVE

    def test_one_that_cannot_be_meant_keeps_its_round(self, scorer):
        field = type_figure(scorer, "1x")

        scorer.press((ALT, Key.Key_2))

        assert field.text() == "1x"
        assert field.hasFocus()
        assert scorer.model.view.round == SELF

    def test_one_that_cannot_be_meant_keeps_its_line(self, scorer):
        field = type_figure(scorer, "1x")
        line = scorer.grid.place

        scorer.press((SHIFT, Key.Key_F6), Key.Key_Down)

        assert (field.text(), field.hasFocus()) == ("1x", True)
        assert scorer.grid.place == line
        assert scorer.said[-1] == "Chưa rời dòng này được: “1x” không phải là số đếm. Hãy sửa hoặc xóa."
        scorer.press(Key.Key_Backspace, Key.Key_Return, (SHIFT, Key.Key_F6), Key.Key_Down)
        assert scorer.stored(COUNTED).inputs == (RuleInput(rule=0, count=1),)
        assert scorer.grid.place != line

    def test_one_that_cannot_be_meant_stays_while_its_points_are_typed(self, scorer, edits):
        field = type_figure(scorer, "1x")

        scorer.press((SHIFT, Key.Key_F6), "2", Key.Key_Tab)
        edits.read_again()
        scorer.pause()

        assert scorer.stored(COUNTED).points == 2
        assert field.text() == "1x"
        assert "“1x” không phải là số đếm." in [label.text() for label in scorer.tab.findChildren(QLabel)]

    def test_one_of_a_line_that_does_not_apply_keeps_nobody(self, scorer):
        type_figure(scorer, "1x")
        line = scorer.grid.place
        scorer.widget(QCheckBox, "not_applicable").setFocus()

        scorer.press(Key.Key_Space, (SHIFT, Key.Key_F6), Key.Key_Down)

        assert scorer.stored(COUNTED).not_applicable
        assert scorer.grid.place != line

    def test_one_that_cannot_be_meant_says_why_nothing_is_undone_or_left(self, scorer, tab, edits, other, qtbot):
        scorer.at("I.1.1/1").press("1", Key.Key_Return)
        field = type_figure(scorer, "1x")
        scorer.grid.setFocus()
        why = "Chưa rời dòng này được: “1x” không phải là số đếm. Hãy sửa hoặc xóa."

        with qtbot.waitSignal(edits.told) as told:
            edits.undo_action.trigger()
        assert told.args == [why]
        for leave in (lambda: tab.show_sheet(other.uid), lambda: scorer.press((ALT, Key.Key_2))):
            scorer.said.clear()
            leave()
            assert why in scorer.said
        assert (field.text(), field.hasFocus()) == ("1x", True)

    def test_one_that_no_filter_shows_is_given_up_with_words_and_keeps_nobody(self, scorer, tab, edits, other):
        scorer.at("I.1.1/1").press("1", Key.Key_Return)
        field = type_figure(scorer, "1x")
        scorer.grid.setFocus()

        scorer.press((CTRL | SHIFT, Key.Key_L), "zzzz", Key.Key_Return)

        assert not field.isVisible()
        assert "Đã bỏ số liệu chưa nhập được: “1x” không phải là số đếm." in scorer.said
        for _ in range(2):  # the pane is put away and shown again
            tab._acts.show_pane.trigger()
            scorer.pause()
        edits.undo_action.trigger()
        edits.undo_action.trigger()
        assert scorer.stored("I.1.1/1").points != 1
        scorer.press((ALT, Key.Key_2))
        assert scorer.model.view.round == APPRAISED
        tab.show_sheet(other.uid)
        assert tab.current_sheet() == other.uid

    def test_a_figure_that_no_filter_shows_is_entered_for_its_line(self, scorer):
        type_figure(scorer)
        scorer.grid.setFocus()

        scorer.press((CTRL | SHIFT, Key.Key_L), "zzzz", Key.Key_Return)

        assert scorer.stored(COUNTED).inputs == TWELVE

    def test_it_is_entered_once_when_the_window_closes(self, scorer, tab, edits):
        type_figure(scorer)

        with_one_change = edits.undo_action.text()
        assert tab.keep_words()
        assert scorer.stored(COUNTED).inputs == TWELVE
        assert edits.undo_action.text() != with_one_change
        edits.undo_action.trigger()
        assert scorer.stored(COUNTED).inputs == ()


class TestCells:
    """A text is open in the grid."""

    def test_undo_takes_back_what_was_typed_and_not_the_sheet_under_it(self, other, scorer, tab, edits, score_of):
        tab.show_sheet(other.uid)
        edits.read_again()
        scorer.at("I.1.1/1").press("1")

        edits.undo_action.trigger()

        assert tab.current_sheet() == other.uid
        assert scorer.grid.editor is None
        assert score_of(other.uid, "I.1.1/1").points is None

    def test_what_cannot_stand_is_not_undone_over(self, scorer, edits, qtbot):
        scorer.at("IV.1").press("1", Key.Key_Return)
        scorer.at("I.1.1/1").press("abc")

        with qtbot.waitSignal(edits.told) as told:
            edits.undo_action.trigger()
        edits.redo_action.trigger()

        assert told.args == [scorer.grid.editor.reason]
        assert scorer.grid.editor.text() == "abc"
        assert scorer.stored("IV.1").points == 1

    def test_a_sheet_that_is_gone_takes_the_text_along_and_says_so(self, other, scorer, edits, score_of):
        scorer.at("I.1.1/1").press("1")
        scoring.remove_scoresheet(edits.store, ACTOR, scorer.tab.current_sheet())

        edits.read_again()

        assert scorer.tab.current_sheet() == other.uid
        assert scorer.grid.editor is None
        assert "Chưa nhập “1”: phiếu đang gõ không còn hiển thị." in scorer.said
        assert score_of(other.uid, "I.1.1/1").points is None

    def test_another_round_enters_it_though_other_columns_are_hidden(self, scorer, tab):
        rounds = scorer.model.view.figures.sheet.rubric.rounds
        tab._columns._keep_hidden(frozenset(round_column(each.key) for each in rounds[1:]))
        scorer.at("I.1.1/1").press("0")

        scorer.press((ALT, Key.Key_2))

        assert scorer.stored("I.1.1/1").points == 0
        assert scorer.model.view.round == APPRAISED

    def test_what_cannot_stand_keeps_its_round(self, scorer):
        scorer.at("I.1.1/1").press("abc", (ALT, Key.Key_2))

        assert scorer.grid.editor.text() == "abc"
        assert scorer.model.view.round == SELF


class TestHistory:
    """Versions of one score are never given to another."""

    @pytest.mark.parametrize("move", [(ALT, Key.Key_2), (CTRL, Key.Key_PageDown)])
    def test_it_offers_nothing_until_it_is_that_of_the_place(self, move, other, scorer, qtbot, score_of):
        scorer.at("I.1.1/1").press("1", Key.Key_Return)
        scorer.at("I.1.1/1")
        versions = scorer.widget(QListView, "score_history")
        qtbot.waitUntil(lambda: versions.model().rowCount() >= 2)
        versions.setCurrentIndex(versions.model().index(1, 0))
        restore = scorer.widget(QPushButton, "restore_score")
        restore.setFocus()

        scorer.press(move, Key.Key_Space)

        assert not restore.isEnabled()
        assert score_of(other.uid, "I.1.1/1").points is None
        assert scorer.stored("I.1.1/1", APPRAISED).points is None


def test_a_note_stays_while_a_dialog_that_writes_is_open(scorer, edits, qtbot):
    note = scorer.at("I.1.1/1").widget(NoteEdit, "reason_edit")
    note.setFocus()
    scorer.press("viet do")
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)

    edits.read_again()
    scorer.pause()

    assert note.toPlainText() == "viet do"


def test_keys_write_nothing_into_a_sheet_nobody_sees(scorer, tab, store, edits, sheet):
    edits.run(reasons.add_reason_phrase, "Thiếu minh chứng")
    scorer.at("I.1.1/1").press(Key.Key_Delete)
    line = scorer.at("I.1.1/1").grid.place
    before = scoring.get_scoresheet(store, sheet.uid)
    tab.show_period(NEXT_YEAR)
    tab.take_focus()

    scorer.press((CTRL, Key.Key_M), (CTRL, Key.Key_1), (CTRL, Key.Key_E), Key.Key_F9)

    assert scoring.get_scoresheet(store, sheet.uid) == before
    tab.show_period(YEAR)
    assert scorer.grid.place == line


def test_a_tab_that_is_not_seen_reads_nothing_later(scorer, tab, edits, store):
    tab.hide()
    edits.read_again()
    edits.changed.emit(scoring.get_scoresheet(store, tab.current_sheet()))
    tab._page.line_moved.emit()
    store.close()

    QTest.qWait(200)  # a timer that reads the closed file would fail the test

    assert not tab._line_pane.is_behind
