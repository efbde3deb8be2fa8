"""What rules need, entered below the cell by real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QRadioButton

from danhgia_desktop.regulation.criterion_rule import RuleInput
from danhgia_desktop.ui.scoring.rule_popup import RulePopup
from tests.ui.keyboard import SHIFT

Key = Qt.Key
COUNTED, DEDUCTED = "I.1.2/2", "IV.1"
BEFORE, NEXT = "I.1.2/1", "I.1.3/1"


@pytest.fixture
def popup(scorer, qtbot):
    """Open the popup at a line."""

    def at(path: str) -> RulePopup:
        scorer.come_back().at(path).press(Key.Key_F4)
        return scorer.tab.findChildren(RulePopup)[-1]

    yield at
    for opened in scorer.tab.findChildren(RulePopup):
        QTest.keyClick(opened, Key.Key_Escape)


def field(popup: RulePopup, name: str = "rule_0_count") -> QLineEdit:
    return popup.findChild(QLineEdit, name)


def test_a_count_shows_its_points_while_it_is_typed_and_enter_enters_it(scorer, popup):
    scorer.at(COUNTED).press(Key.Key_Delete)
    opened = popup(COUNTED)

    QTest.keyClicks(field(opened), "10")
    assert opened.findChild(QLabel, "rule_points").text() == "Theo quy tắc: 2,5 điểm"
    assert scorer.stored(COUNTED).inputs == ()
    QTest.keyClick(field(opened), Key.Key_Return)

    assert scorer.stored(COUNTED).inputs == (RuleInput(rule=0, count=10),)
    assert scorer.text(COUNTED) == "2,5"
    assert scorer.grid.hasFocus()
    assert scorer.grid.place == (scorer.model.row_of(scorer.key(NEXT)), scorer.column("Tự chấm"))


def test_enter_goes_on_as_in_a_cell_though_nothing_was_typed(scorer, popup):
    QTest.keyClick(field(popup(COUNTED)), Key.Key_Return)
    assert scorer.grid.place == (scorer.model.row_of(scorer.key(NEXT)), scorer.column("Tự chấm"))

    QTest.keyClick(field(popup(COUNTED)), Key.Key_Return, SHIFT)
    assert scorer.grid.place == (scorer.model.row_of(scorer.key(BEFORE)), scorer.column("Tự chấm"))


def test_a_field_keeps_its_height_when_words_come_to_stand_below_it(scorer, popup, qtbot):
    scorer.at(COUNTED).press(Key.Key_Delete)
    opened = popup(COUNTED)
    height, tall = field(opened).height(), opened.height()

    QTest.keyClicks(field(opened), "1x")

    qtbot.waitUntil(lambda: opened.height() > tall)
    qtbot.waitUntil(lambda: field(opened).height() == height)


def test_it_stays_on_the_screen_though_its_cell_is_below_the_edge(scorer, popup):
    opened = popup(COUNTED)
    screen = opened.screen().availableGeometry()

    opened.show_beside(QRect(screen.left(), screen.bottom() + 2 * opened.height(), 80, 30))

    assert screen.contains(opened.geometry())


def test_escape_leaves_everything_as_it_was(scorer, popup):
    opened = popup(COUNTED)
    QTest.keyClicks(field(opened), "10")

    QTest.keyClick(field(opened), Key.Key_Escape)

    assert scorer.stored(COUNTED).inputs == ()
    assert scorer.grid.hasFocus()


def test_what_is_no_count_is_not_entered(scorer, popup):
    opened = popup(COUNTED)
    QTest.keyClicks(field(opened), "1x")

    QTest.keyClick(field(opened), Key.Key_Return)

    assert opened.isVisible()
    assert scorer.stored(COUNTED).inputs == ()


def test_ticks_are_entered_together(scorer, popup, edits):
    scorer.at(DEDUCTED).press(Key.Key_Delete)
    opened = popup(DEDUCTED)
    for name in ("rule_0_yes", "rule_1_no"):
        opened.findChild(QRadioButton, name).click()
    assert scorer.stored(DEDUCTED).inputs == ()

    QTest.keyClick(opened, Key.Key_Return)

    assert scorer.text(DEDUCTED) == "0,5"
    assert edits.undo_action.text() == "Hoàn tác: Nhập số liệu IV.1"


def test_points_typed_before_give_way_when_the_rules_are_wanted(scorer, popup):
    scorer.at(COUNTED).press("1", Key.Key_Return)
    opened = popup(COUNTED)
    QTest.keyClicks(field(opened), "10")
    QTest.keyClick(field(opened), Key.Key_Return)
    assert scorer.text(COUNTED) == "1,0"
    opened = popup(COUNTED)
    use = opened.findChild(QPushButton, "use_rule_points")
    use.setFocus()

    QTest.keyClick(opened, Key.Key_Return)

    assert scorer.text(COUNTED) == "2,5"
    assert scorer.grid.hasFocus()


def test_the_rules_points_are_taken_in_one_step_of_undo(scorer, popup, edits):
    scorer.at(COUNTED).press("1", Key.Key_Return)
    opened = popup(COUNTED)
    QTest.keyClicks(field(opened), "10")
    QTest.keyClick(field(opened), Key.Key_Return)
    before = scorer.stored(COUNTED)
    opened = popup(COUNTED)
    field(opened).selectAll()
    QTest.keyClicks(field(opened), "8")

    opened.findChild(QPushButton, "use_rule_points").click()

    assert scorer.stored(COUNTED).points is None
    assert scorer.stored(COUNTED).inputs == (RuleInput(rule=0, count=8),)
    edits.undo_action.trigger()
    assert scorer.stored(COUNTED) == before


def test_the_rules_points_are_not_taken_from_what_cannot_be_meant(scorer, popup):
    scorer.at(COUNTED).press("1", Key.Key_Return)
    opened = popup(COUNTED)
    QTest.keyClicks(field(opened), "10")
    QTest.keyClick(field(opened), Key.Key_Return)
    opened = popup(COUNTED)
    field(opened).selectAll()
    QTest.keyClicks(field(opened), "8x")

    opened.findChild(QPushButton, "use_rule_points").click()

    assert opened.isVisible()
    assert scorer.stored(COUNTED).points == 1


def click_elsewhere(popup: RulePopup) -> None:
    QTest.mouseClick(popup, Qt.MouseButton.LeftButton, pos=QPoint(-50, -50))


def test_a_click_elsewhere_enters_what_was_typed(scorer, popup):
    opened = popup(COUNTED)
    QTest.keyClicks(field(opened), "10")

    click_elsewhere(opened)

    assert scorer.stored(COUNTED).inputs == (RuleInput(rule=0, count=10),)


def test_a_click_elsewhere_does_not_drop_what_cannot_be_meant(scorer, popup):
    opened = popup(COUNTED)
    QTest.keyClicks(field(opened), "1x")

    click_elsewhere(opened)

    assert opened.isVisible()
    assert field(opened).text() == "1x"
    assert scorer.stored(COUNTED).inputs == ()


@pytest.mark.parametrize("path", ["I.4/1", "I"])
def test_a_line_without_rules_says_so(scorer, path):
    scorer.at(path).press(Key.Key_F4)

    assert scorer.said[-1] == "Dòng này không có quy tắc tính điểm; hãy gõ điểm vào ô."
    assert scorer.tab.findChild(RulePopup) is None


def test_a_line_that_does_not_apply_says_so(scorer):
    scorer.at(COUNTED).press("KAD", Key.Key_Return)

    scorer.at(COUNTED).press(Key.Key_F4)

    assert scorer.said[-1] == "Dòng này không áp dụng; gõ điểm để chấm lại."


def test_the_pane_keeps_the_focus_after_the_rules_points_are_taken(scorer):
    scorer.at(COUNTED).press("1", Key.Key_Return)
    scorer.at(COUNTED).press(Key.Key_F6, "10", Key.Key_Return)
    use = scorer.widget(QPushButton, "use_rule_points")
    use.setFocus()

    use.click()

    assert scorer.text(COUNTED) == "2,5"
    assert QApplication.focusWidget().objectName() == "rule_0_count"
