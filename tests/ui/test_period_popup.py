from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton

from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.ui.period_button import PeriodButton
from danhgia_desktop.ui.period_popup import PeriodPopup
from danhgia_desktop.wording import Language

NOVEMBER = Period(year=2026, kind=PeriodKind.MONTH, number=11)


@pytest.fixture
def popup(qtbot) -> PeriodPopup:
    popup = PeriodPopup(NOVEMBER, {Period.year_of(2026)}, Language.VI)
    popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(popup)
    popup.show()
    return popup


def button(popup: PeriodPopup, code: str) -> QToolButton:
    return popup.findChild(QToolButton, f"period_{code}")


def test_the_year_with_its_halves_quarters_and_months_is_offered(popup):
    offered = [each.text() for each in popup.findChildren(QToolButton) if each.objectName().startswith("period_")]

    assert len(offered) == 1 + 2 + 4 + 12
    assert {"Năm 2026", "Quý IV/2026", "Tháng 11/2026"} <= set(offered)


def test_the_period_of_now_has_the_focus_and_used_ones_are_bold(popup):
    assert popup.focusWidget() is button(popup, "2026-11")
    assert button(popup, "2026-11").isChecked()
    assert button(popup, "2026").font().bold()
    assert not button(popup, "2026-10").font().bold()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_keyboard_moves_and_chooses(popup, qtbot, key):
    qtbot.keyClick(popup.focusWidget(), Qt.Key.Key_Left)
    with qtbot.waitSignal(popup.chosen) as chosen:
        qtbot.keyClick(popup.focusWidget(), key)

    assert chosen.args == [Period(year=2026, kind=PeriodKind.MONTH, number=10)]
    assert not popup.isVisible()


def test_another_year_is_turned_to_and_the_century_ends_somewhere(popup, qtbot):
    year = popup.findChild(QLabel, "year_label")
    qtbot.keyClick(popup.focusWidget(), Qt.Key.Key_PageUp)
    assert year.text() == "2025"

    for _ in range(120):
        qtbot.mouseClick(popup.findChild(QToolButton, "later_year_button"), Qt.MouseButton.LeftButton)
    assert year.text() == "2100"

    qtbot.mouseClick(button(popup, "2100-12"), Qt.MouseButton.LeftButton)
    assert not popup.isVisible()


def test_escape_leaves_the_period_as_it_is(popup, qtbot):
    with qtbot.assertNotEmitted(popup.chosen):
        qtbot.keyClick(popup.focusWidget(), Qt.Key.Key_Escape)

    assert not popup.isVisible()


def test_a_period_button_shows_what_was_chosen(qtbot):
    field = PeriodButton(NOVEMBER, Language.VI)
    qtbot.addWidget(field)
    field.show()

    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(field.findChild(PeriodPopup), "2026-Q3"), Qt.MouseButton.LeftButton)

    assert field.text() == "Quý III/2026"
    assert field.period == Period(year=2026, kind=PeriodKind.QUARTER, number=3)
