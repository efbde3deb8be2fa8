"""Lists to choose from, by what is typed over them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from danhgia_desktop.ui.steady_combo import SteadyCombo
from tests.ui.keyboard import CTRL, press, show_and_focus

UNITS = (
    "Văn phòng Sở",
    "Phòng Kế hoạch – Tài chính",
    "Phòng Môi trường",
    "\u2003Tổ Môi trường đô thị",
    "Chi cục Biển",
)


@pytest.fixture
def units(qtbot) -> SteadyCombo:
    combo = SteadyCombo()
    combo.addItems(UNITS)
    combo.setCurrentIndex(-1)
    qtbot.addWidget(combo)
    show_and_focus(combo, combo, qtbot)
    return combo


def test_of_several_the_name_is_found_that_says_little_else(units):
    units.insertItem(0, "Sở Nông nghiệp và Môi trường")

    press("moi")

    assert units.currentText() == "Phòng Môi trường"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("moi", 2),
        ("moi t", 2),
        ("phong m", 2),
        ("phòng môi", 2),
        ("do thi", 3),
        ("uong do", 3),
        ("tai chinh", 1),
        ("v", 0),
        ("khong co", 1),  # what the letters before found stays
        ("xyz", -1),
    ],
)
def test_words_anywhere_in_a_name_find_it_without_diacritics(units, typed, found):
    press(typed)

    assert units.currentIndex() == found
    assert not units.view().isVisible()


def test_the_same_letter_after_a_pause_goes_on_to_the_next_name(units):
    press("p")
    units._search.forget()  # as after the pause
    press("p")
    assert units.currentText() == "Phòng Môi trường"
    units._search.forget()
    press("p")
    assert units.currentText() == "Phòng Kế hoạch – Tài chính"


def test_the_open_list_is_searched_as_well_and_space_opens_it(qtbot, units):
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(units.view().isVisible)

    for letter in "phong m":
        QTest.keyClick(units.view(), letter)
    QTest.keyClick(units.view(), "x")  # nothing is like that: the row stays
    QTest.keyClick(units.view(), Qt.Key.Key_Return)

    assert units.currentText() == "Phòng Môi trường"
    qtbot.waitUntil(lambda: not units.view().isVisible())


def test_other_keys_mean_what_they_do_elsewhere(units):
    press(Qt.Key.Key_Down, (CTRL, Qt.Key.Key_M))

    assert units.currentIndex() == 0
