"""The log of petitions: what is overdue stands first, answers are written down, all can be undone."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from danhgia_desktop.operations.petitions import all_petitions
from danhgia_desktop.ui.petitions.petition_records import STATE
from danhgia_desktop.ui.petitions.petitions_page import PetitionsPage
from tests.ui.keyboard import CTRL

Key = Qt.Key


def test_what_is_overdue_stands_first_with_an_icon_and_its_words(clerk):
    page = PetitionsPage(clerk.desk)
    clerk.open(page)

    assert clerk.rows("petitions", STATE) == ["Quá hạn 1 ngày", "Chưa trả lời"]
    assert page.table.records.record_at(0).signs[STATE].tint == "red"
    index = page.table.records.index(0, STATE)
    assert not page.table.records.data(index, Qt.ItemDataRole.DecorationRole).isNull()


def test_a_petition_is_written_down_by_the_keys_alone_and_taken_back(clerk):
    clerk.open(PetitionsPage(clerk.desk)).press(Key.Key_Insert)
    clerk.press("Thiếu máy in", Key.Key_Tab, Key.Key_Tab, "UBND xã Tân Tiến", Key.Key_Return)

    added = all_petitions(clerk.store)[-1]
    assert (added.text, added.sender, added.received_on) == ("Thiếu máy in", "UBND xã Tân Tiến", date(2026, 11, 18))
    assert "Thiếu máy in" in clerk.rows("petitions", 2)

    clerk.press((CTRL, Key.Key_Z))
    assert "Thiếu máy in" not in clerk.rows("petitions", 2)


def test_an_answer_is_of_today_and_ends_what_is_owed(clerk):
    clerk.open(PetitionsPage(clerk.desk)).press((CTRL, Key.Key_Return))
    clerk.press("Công văn 12", (CTRL, Key.Key_Return))

    assert clerk.dialog is None
    answered = next(one for one in all_petitions(clerk.store) if not one.is_owed)
    assert (answered.uid, answered.answered_on, answered.answer) == ("old", date(2026, 11, 18), "Công văn 12")
    assert clerk.rows("petitions", STATE) == ["Chưa trả lời", "Đã trả lời 18/11/2026"]


def test_an_answer_without_its_day_is_not_saved(clerk):
    clerk.open(PetitionsPage(clerk.desk)).press((CTRL, Key.Key_Return)).press("Công văn 12")
    clerk.part(QLineEdit, "petition_answered").clear()
    clerk.press((CTRL, Key.Key_Return))

    assert clerk.part(QLabel, "petition_answered_fault").text()
    assert all(one.is_owed for one in all_petitions(clerk.store))


def test_petitions_are_removed_and_only_those_owed_are_shown_on_demand(clerk):
    page = PetitionsPage(clerk.desk)
    clerk.open(page).press((CTRL, Key.Key_Return))
    clerk.press("Đã trả lời", (CTRL, Key.Key_Return))
    page._owed_only.setChecked(True)
    assert clerk.rows("petitions", 2) == ["Kiến nghị new"]

    page.take_focus()
    clerk.press(Key.Key_Delete)
    assert [one.uid for one in all_petitions(clerk.store)] == ["old"]
