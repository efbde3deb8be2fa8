"""What happens to the current cell and to lines of words when people work on in another round."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt

from danhgia_desktop.regulation.rubric import RoundKey
from tests.ui.keyboard import ALT

Key = Qt.Key


def place(scorer) -> tuple[str, str]:
    row, column = scorer.grid.place
    return scorer.model.row(row).criterion.key, scorer.model.columns[column].title


def test_the_cursor_goes_over_to_the_column_of_the_new_round(scorer):
    scorer.at("I.4/1").press((ALT, Key.Key_2))

    assert place(scorer) == (scorer.key("I.4/1"), "Thẩm định")
    scorer.press("0,5", Key.Key_Return)
    assert scorer.stored("I.4/1", RoundKey("appraised")).points == Decimal("0.5")


def test_in_a_column_of_words_it_stays(scorer):
    scorer.at("I.4/1", "Ghi chú").press((ALT, Key.Key_2))

    assert place(scorer) == (scorer.key("I.4/1"), "Ghi chú")


def test_a_note_of_several_lines_keeps_them_when_it_is_edited_in_the_grid(scorer):
    scorer.at("I.4/1", "Ghi chú").press("một", (ALT, Key.Key_Return), "hai", Key.Key_Return)
    assert scorer.stored("I.4/1").reason == "một\nhai"

    scorer.at("I.4/1", "Ghi chú").press(Key.Key_F2, " ba", Key.Key_Return)
    assert scorer.stored("I.4/1").reason == "một\nhai ba"
