"""Going from a sheet to there being none, and back: what is seen, and where the keys go."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from danhgia_desktop.operations import scoring
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.ui.grid.grid_view import GridView
from tests.ui.keyboard import focused, press, show_and_focus
from tests.ui.scoring.test_scoring_tab import NEXT_YEAR


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


class TestAddingASheet:
    """From the dialog straight to typing."""

    def test_the_first_sheet_of_a_period_takes_what_is_typed(self, tab, sheet, store, qtbot):
        tab.show_period(NEXT_YEAR)
        show_and_focus(tab, tab.findChild(QPushButton, "no_sheet_button"), qtbot)
        self.add(tab, "Phòng A", qtbot)

        press("1", Qt.Key.Key_Return)

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
        press(unit, Qt.Key.Key_Return)
        tab.activateWindow()
        qtbot.waitUntil(tab.isActiveWindow)
        qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), GridView))
