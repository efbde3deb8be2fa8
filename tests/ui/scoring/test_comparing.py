"""Comparing sheets, by real keys."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton, QToolButton

from danhgia_desktop.operations import scoring
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.ui.scoring.yardstick_dialog import YardstickDialog
from tests.storage.builders import ACTOR
from tests.ui.keyboard import ALT, CTRL, SHIFT
from tests.ui.seeded import UNIT, YEAR

Key = Qt.Key


@pytest.fixture
def others(store, sheet):
    """The unit's sheet of the year before, and another unit's of the same year, with the first line scored."""
    first = sheet.rubric.find("I.1.1/1").key
    opened = []
    for unit, period, points in ((UNIT, Period.year_of(2019), "1.5"), ("Văn phòng", YEAR, "2")):
        other = scoring.open_scoresheet(
            store, ACTOR, rubric=sheet.rubric.uid, subject=UnitNamed(name=unit), period=period
        )
        scoring.set_many_points(store, ACTOR, other.uid, {(first, SELF): Decimal(points)})
        opened.append(other)
    return opened


def choose(scorer, qtbot, words: str = "") -> YardstickDialog:
    scorer.come_back().at("I.1.1/1").press((CTRL | SHIFT, Key.Key_M))
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), YardstickDialog))
    dialog = QApplication.activeWindow()
    scorer.press(words)
    return dialog


@pytest.mark.usefixtures("others")
def test_comparing_leaves_the_filter_as_it_was(scorer, qtbot):
    scorer.at("I.1.1/1").press((CTRL | SHIFT, Key.Key_L), (CTRL, Key.Key_A), ">1", Key.Key_Return)
    shown = scorer.grid.cells
    kept = [shown.row_name(row) for row in range(shown.rowCount())]
    assert len(kept) < scorer.model.rowCount()

    choose(scorer, qtbot)
    scorer.press(Key.Key_Return)

    assert "Năm 2019" in titles(scorer)
    assert [shown.row_name(row) for row in range(shown.rowCount())] == kept


def titles(scorer) -> list[str]:
    return [column.title for column in scorer.model.columns]


@pytest.mark.usefixtures("others")
class TestComparing:
    def test_an_earlier_period_stands_beside_the_sheet_with_the_differences(self, scorer, qtbot):
        dialog = choose(scorer, qtbot)
        assert dialog.findChild(QListView, "yardsticks").model().rowCount() == 2

        scorer.press(Key.Key_Return)

        assert scorer.text("I.1.1/1", "Năm 2019") == "1,5"
        assert scorer.text("I.1.1/1", "Chênh lệch") == "▲ 0,5"
        assert scorer.cell("I.1.1/1", "Chênh lệch").message == "Nhiều hơn phiếu được so 0,5 điểm."
        assert scorer.text("I.1.1/2", "Năm 2019") == ""
        assert scorer.text("I.1.1/2", "Chênh lệch") == ""
        assert scorer.grid.place == (scorer.model.row_of(scorer.key("I.1.1/1")), scorer.column("Tự chấm"))

    def test_its_columns_are_seen_by_who_had_scrolled_away(self, scorer, qtbot, tab):
        tab.resize(1000, 700)
        scorer.at("I.1.1/1", "Ghi chú")
        scorer.come_back().press((CTRL | SHIFT, Key.Key_M))
        qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), YardstickDialog))

        scorer.press(Key.Key_Return)

        first, last = scorer.column("Năm 2019"), scorer.column("Chênh lệch")
        assert scorer.grid.columnViewportPosition(first) >= scorer.grid.frozen.width()
        right = scorer.grid.columnViewportPosition(last) + scorer.grid.columnWidth(last)
        assert right <= scorer.grid.viewport().width()

    def test_a_long_name_is_cut_in_the_heading_and_whole_in_the_tip(self, scorer, qtbot, tab, others):
        tab.show_sheet(others[1].uid)
        choose(scorer, qtbot, "tai nguyen")
        scorer.press(Key.Key_Return)

        assert "Sở Tài nguyên và…" in titles(scorer)
        assert scorer.widget(QToolButton, "drop_comparison").toolTip() == f"Đang so với: {UNIT}"

    def test_another_unit_is_found_without_diacritics(self, scorer, qtbot):
        choose(scorer, qtbot, "van phong")

        scorer.press(Key.Key_Return)
        assert scorer.text("I.1.1/1", "Văn phòng") == "2,0"
        assert scorer.text("I.1.1/1", "Chênh lệch") == "="
        scorer.come_back().at("I.1.1/1").press("1", Key.Key_Return)
        assert scorer.text("I.1.1/1", "Chênh lệch") == "▼ 1,0"

    def test_the_comparison_lasts_while_the_sheet_is_open_and_is_dropped_by_a_button(self, scorer, qtbot, tab, others):
        choose(scorer, qtbot)
        scorer.press(Key.Key_Return)
        button = scorer.widget(QToolButton, "drop_comparison")

        tab.show_sheet(others[1].uid)
        assert "Chênh lệch" not in titles(scorer)
        tab.show_sheet(scorer._sheet.uid)
        assert "Chênh lệch" in titles(scorer)
        button.click()

        assert "Chênh lệch" not in titles(scorer)
        assert not button.isVisible()

    def test_the_chooser_knows_what_is_compared_with_and_can_drop_it(self, scorer, qtbot):
        choose(scorer, qtbot)
        scorer.press(Key.Key_Down, Key.Key_Return)
        assert "Văn phòng" in titles(scorer)

        dialog = choose(scorer, qtbot)
        assert "Văn phòng" in dialog.findChild(QListView, "yardsticks").currentIndex().data()
        dialog.findChild(QPushButton, "drop_yardstick").click()

        assert "Văn phòng" not in titles(scorer)

    def test_a_sheet_that_was_removed_is_compared_with_no_more(self, scorer, qtbot, edits, others):
        choose(scorer, qtbot)
        scorer.press(Key.Key_Return)

        edits.run(scoring.remove_scoresheet, others[0].uid)

        assert "Chênh lệch" not in titles(scorer)

    def test_what_was_changed_in_the_other_sheet_meanwhile_stands_beside_this_one(self, scorer, qtbot, tab, others):
        choose(scorer, qtbot, "van phong")
        scorer.press(Key.Key_Return)
        assert scorer.text("I.1.1/1", "Văn phòng") == "2,0"
        shown = tab.current_sheet()

        tab.show_sheet(others[1].uid)
        scorer.come_back().at("I.1.1/1").press("1", Key.Key_Return)
        tab.show_sheet(shown)

        assert scorer.text("I.1.1/1", "Văn phòng") == "1,0"

    def test_another_round_is_compared_with_the_same_round_there(self, scorer, qtbot):
        choose(scorer, qtbot)
        scorer.press(Key.Key_Return)
        assert scorer.text("I.1.1/1", "Năm 2019") == "1,5"

        scorer.come_back().press((ALT, Key.Key_2))

        assert scorer.text("I.1.1/1", "Năm 2019") == ""

    def test_what_is_being_typed_wrongly_is_mended_first(self, scorer):
        scorer.at("I.1.1/1").press("1x", (CTRL | SHIFT, Key.Key_M))

        assert QApplication.activeWindow() is scorer.tab
        assert scorer.grid.editor.text() == "1x"
        scorer.press(Key.Key_Escape)

    def test_what_is_not_found_says_so(self, scorer, qtbot):
        dialog = choose(scorer, qtbot, "không có đâu")

        assert dialog.findChild(QLabel, "no_yardstick").text() == "Không có phiếu nào khớp."
        assert not dialog.findChild(QPushButton, "compare_button").isEnabled()
        dialog.findChild(QLineEdit, "yardstick_search").clear()
        scorer.press(Key.Key_Escape)
        assert "Chênh lệch" not in titles(scorer)


def test_a_sheet_without_others_says_what_is_missing(scorer, qtbot):
    dialog = choose(scorer, qtbot)

    assert dialog.findChild(QLabel, "no_yardstick").text().startswith("Chưa có phiếu nào để so")
    dialog.reject()
