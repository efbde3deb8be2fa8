"""Going from a sheet to there being none, and back: what is seen, and where the keys go."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView, QPushButton, QWidget

from danhgia_desktop.operations import scoring
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.ui.grid.grid_view import GridView
from tests.ui.keyboard import focused, press, show_and_focus
from tests.ui.scoring.test_scoring_tab import NEXT_YEAR

Key = Qt.Key


def unpainted_parts(widget: QWidget) -> list[str]:
    """Return what stays blank on the screen."""
    return [part.objectName() for part in widget.findChildren(QWidget) if not part.updatesEnabled()]


class TestTheOnlySheet:
    """It goes and comes back."""

    def test_undoing_its_removal_brings_headings_and_frozen_columns_back_too(self, scorer, tab, edits):
        edits.run(scoring.remove_scoresheet, tab.current_sheet())
        assert tab.findChild(QPushButton, "no_sheet_button").isVisible()

        edits.undo_action.trigger()

        assert scorer.grid.isVisible()
        assert unpainted_parts(tab) == []

    def test_the_keys_go_to_what_can_be_done_next_and_back_to_the_grid(self, scorer, tab, edits):
        edits.run(scoring.remove_scoresheet, tab.current_sheet())
        assert focused() is tab.findChild(QPushButton, "no_sheet_button")

        edits.undo_action.trigger()

        assert focused() is scorer.grid


class TestAfterRestoring:
    """The button that brings a past score back is of no use then: the keys go on in the grid."""

    def test_what_is_typed_goes_into_the_cell(self, scorer, edits, qtbot):
        history = self.history_of(scorer, "1", "0,5", qtbot=qtbot)
        history.setFocus()
        scorer.press(Key.Key_Down, Key.Key_Tab, Key.Key_Space)

        assert edits.undo_action.text() == "Hoàn tác: Khôi phục điểm I.4/1"
        assert focused() is scorer.grid

    def test_a_state_that_is_like_the_one_of_now_says_so_and_cannot_be_brought_back(self, scorer, qtbot):
        history = self.history_of(scorer, "1", "0,5", "1", qtbot=qtbot)

        history.setCurrentIndex(history.model().index(2, 0))

        restore = scorer.widget(QPushButton, "restore_score")
        assert not restore.isEnabled()
        assert restore.text() == "Ô đang đúng như vậy"

    @staticmethod
    def history_of(scorer, *typed: str, qtbot) -> QListView:
        for text in typed:
            scorer.at("I.4/1").press(text, Key.Key_Return)
        history = scorer.at("I.4/1").widget(QListView, "score_history")
        qtbot.waitUntil(lambda: history.model().rowCount() == len(typed))
        return history


class TestAddingASheet:
    """From the dialog straight to typing."""

    def test_the_first_sheet_of_a_period_takes_what_is_typed(self, tab, sheet, store, qtbot):
        tab.show_period(NEXT_YEAR)
        show_and_focus(tab, tab.findChild(QPushButton, "no_sheet_button"), qtbot)
        self.add(tab, "Phòng A", qtbot)

        press("1", Key.Key_Return)

        new = scoring.get_scoresheet(store, tab.current_sheet())
        assert new.subject.name == "Phòng A"
        assert new.score(new.rubric.leaves[0].key, SELF).points == 1

    def test_another_sheet_starts_at_its_first_blank_cell(self, scorer, tab, qtbot):
        scorer.at("II.2/2")

        self.add(tab, "Phòng B", qtbot)

        assert scorer.grid.place == (scorer.model.row_of(scorer.key("I.1.1/1")), scorer.column("Tự chấm"))
        assert focused() is scorer.grid

    @staticmethod
    def add(tab: QWidget, unit: str, qtbot) -> None:
        tab._add_sheet()
        dialog = tab.findChild(QWidget, "add_sheet_dialog")
        qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.isAncestorOf(QApplication.focusWidget()))
        press(unit, Key.Key_Return)
        tab.activateWindow()
        qtbot.waitUntil(tab.isActiveWindow)
        qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), GridView))
