"""What is typed is saved when the person pauses, and stays where it was typed while it cannot be saved."""

from __future__ import annotations

import sqlite3
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from danhgia_desktop.operations import scoring
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.regulation.criterion_rule import RuleInput
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.storage import database
from danhgia_desktop.ui.scoring.note_edit import NoteEdit
from tests.storage.builders import ACTOR
from tests.ui.keyboard import CTRL, focused
from tests.ui.seeded import YEAR

Key = Qt.Key


@pytest.fixture(autouse=True)
def impatient(monkeypatch) -> None:
    """Connections that do not wait for others."""
    monkeypatch.setattr(database, "BUSY_SECONDS", 0)


@pytest.fixture
def note(scorer) -> NoteEdit:
    """The field of reasons, with the keys in it, and a pause that is soon over."""
    note = scorer.at("I.1.1/1").widget(NoteEdit, "reason_edit")
    note.findChild(QTimer, "pause").setInterval(20)
    note.setFocus()
    return note


class Disk:
    """The disk below the data, which may take nothing for a while, as when a backup program reads it."""

    def __init__(self, store) -> None:
        self._other = sqlite3.connect(store.path, isolation_level=None)

    def refuse(self) -> None:
        self._other.execute("BEGIN IMMEDIATE")

    def allow(self) -> None:
        self._other.execute("ROLLBACK")

    def close(self) -> None:
        self._other.close()


@pytest.fixture
def disk(store):
    disk = Disk(store)
    yield disk
    disk.close()


@pytest.fixture
def other(store, sheet):
    """Another unit's sheet."""
    return scoring.open_scoresheet(
        store, ACTOR, rubric=sheet.rubric.uid, subject=UnitNamed(name="Văn phòng"), period=YEAR
    )


def saved(scorer, qtbot, words: str, path: str = "I.1.1/1") -> None:
    qtbot.waitUntil(lambda: scorer.stored(path).reason == words)


class TestPause:
    """A reason is being written, and the field is not left."""

    def test_what_is_written_is_saved_and_writing_goes_on_where_it_was(self, scorer, note, qtbot):
        scorer.press("thiếu ")
        saved(scorer, qtbot, "thiếu")

        scorer.press("bản sao")
        saved(scorer, qtbot, "thiếu bản sao")
        assert note.toPlainText() == "thiếu bản sao"
        assert note.hasFocus()

    def test_it_is_one_step_of_undo(self, scorer, note, edits, qtbot):
        step = edits.undo_action.text()
        scorer.press("thiếu bản sao")
        saved(scorer, qtbot, "thiếu bản sao")

        edits.undo_action.trigger()

        assert scorer.stored("I.1.1/1").reason == ""
        assert note.toPlainText() == ""
        assert edits.undo_action.text() == step

    def test_escape_takes_back_what_a_pause_has_saved(self, scorer, note, qtbot):
        scorer.press("đủ", (CTRL, Key.Key_Return), " và kịp thời")
        saved(scorer, qtbot, "đủ và kịp thời")

        scorer.press(Key.Key_Escape)

        assert note.toPlainText() == "đủ"
        assert scorer.stored("I.1.1/1").reason == "đủ"

    def test_evidence_is_saved_as_well(self, scorer, qtbot):
        evidence = scorer.at("I.1.1/1").widget(NoteEdit, "evidence_edit")
        evidence.findChild(QTimer, "pause").setInterval(20)
        evidence.setFocus()
        scorer.press("Báo cáo 12")
        qtbot.waitUntil(lambda: scorer.stored("I.1.1/1").evidence == "Báo cáo 12")


class TestSign:
    """The window says what is not saved."""

    def test_a_reason_is_told_until_it_is_saved(self, scorer, note, tab, qtbot):
        note.findChild(QTimer, "pause").setInterval(60_000)
        scorer.press("đủ")
        qtbot.waitUntil(lambda: tab.unsaved.words == "Đang gõ, chưa lưu")

        scorer.press((CTRL, Key.Key_Return))

        assert tab.unsaved.words == ""

    @pytest.mark.parametrize("end", [Key.Key_Return, Key.Key_Escape])
    def test_a_cell_is_told_until_typing_ends(self, end, scorer, tab, qtbot):
        scorer.at("I.4/1").press("0,5")
        qtbot.waitUntil(lambda: tab.unsaved.words == "Đang gõ, chưa lưu")

        scorer.press(end)

        assert tab.unsaved.words == ""

    def test_what_is_entered_at_once_is_not_told(self, scorer, tab):
        told = []
        tab.unsaved.changed.connect(lambda: told.append(tab.unsaved.words))
        scorer.at("I.4/1").press("0,5", Key.Key_Return)
        assert told == []

    def test_what_cannot_be_saved_is_told_without_a_dialog(self, scorer, note, disk, qtbot):
        disk.refuse()
        scorer.press("đủ")
        qtbot.waitUntil(lambda: scorer.tab.unsaved.words == "Chữ đang gõ chưa lưu được")
        assert note.toPlainText() == "đủ"

    def test_what_could_not_be_saved_is_saved_by_itself_once_it_can_be(self, scorer, note, disk, prompts, qtbot):
        note.findChild(QTimer, "again").setInterval(20)
        disk.refuse()
        scorer.press("đủ")
        qtbot.waitUntil(lambda: scorer.tab.unsaved.words == "Chữ đang gõ chưa lưu được")

        disk.allow()

        saved(scorer, qtbot, "đủ")
        assert scorer.tab.unsaved.words == ""
        assert prompts.said == []


class TestRefusal:
    """What was typed cannot be saved."""

    def test_a_typed_cell_stays_open_with_its_text(self, scorer, prompts, disk):
        disk.refuse()
        scorer.at("I.4/1").press("0,5", Key.Key_Return)

        assert len(prompts.said) == 1
        assert scorer.grid.editor.text() == "0,5"
        assert focused() is scorer.grid.editor
        assert scorer.grid.place == (scorer.model.row_of(scorer.key("I.4/1")), scorer.column("Tự chấm"))

        disk.allow()
        scorer.press(Key.Key_Return)
        assert scorer.stored("I.4/1").points == Decimal("0.5")
        assert scorer.grid.editor is None
        assert len(prompts.said) == 1

    def test_a_cell_that_is_clicked_away_from_stays_open_and_is_told_of_once(self, scorer, prompts, disk, qtbot):
        disk.refuse()
        scorer.at("I.4/1").press("0,5")
        place = scorer.grid.place
        elsewhere = scorer.grid.visualRect(scorer.grid.cells.index(place[0] + 2, place[1])).center()

        QTest.mouseClick(scorer.grid.viewport(), Qt.MouseButton.LeftButton, pos=elsewhere)

        qtbot.waitUntil(lambda: focused() is scorer.grid.editor)
        assert len(prompts.said) == 1
        assert scorer.grid.place == place
        assert scorer.grid.editor.text() == "0,5"

    def test_a_cell_keeps_its_sheet(self, other, scorer, disk):
        shown = scorer.tab.current_sheet()
        scorer.at("I.4/1").press("0,5")
        disk.refuse()

        scorer.tab.show_sheet(other.uid if shown != other.uid else scorer._sheet.uid)

        assert scorer.tab.current_sheet() == shown
        assert scorer.grid.editor.text() == "0,5"
        assert not scorer.tab.keep_words()
        assert scorer.said[-1] == "Chưa lưu được; chữ đang gõ còn ở đây."

    def test_a_reason_keeps_its_field_and_its_line(self, scorer, note, prompts, disk, qtbot):
        note.findChild(QTimer, "pause").setInterval(60_000)
        disk.refuse()
        line = scorer.grid.place

        scorer.press("đủ", Key.Key_Tab)
        qtbot.waitUntil(note.hasFocus)
        scorer.grid.go_to((line[0] + 2, line[1]))
        scorer.pause()

        assert len(prompts.said) == 1
        assert scorer.grid.place == line
        assert (note.toPlainText(), note.hasFocus()) == ("đủ", True)
        assert scorer.said[-1].startswith("Chưa rời dòng này được: điều vừa gõ chưa lưu được. ")

    def test_a_reason_keeps_its_sheet_until_it_is_saved(self, other, scorer, note, disk):
        shown = scorer.tab.current_sheet()
        scorer.press("đủ")
        disk.refuse()
        elsewhere = other.uid if shown != other.uid else scorer._sheet.uid

        scorer.tab.show_sheet(elsewhere)
        assert scorer.tab.current_sheet() == shown
        assert not scorer.tab.keep_words()

        disk.allow()
        scorer.tab.show_sheet(elsewhere)
        assert scorer.tab.current_sheet() == elsewhere
        assert scoring.get_scoresheet(scorer._store, shown).score(scorer.key("I.1.1/1"), SELF).reason == "đủ"

    def test_a_figure_stays_in_its_field(self, scorer, prompts, disk):
        scorer.at("I.1.2/2")
        field = scorer.widget(QLineEdit, "rule_0_count")
        field.setFocus()
        disk.refuse()

        scorer.press("12", Key.Key_Return)
        assert len(prompts.said) == 1
        assert field.text() == "12"
        assert not scorer.tab.keep_words()

        disk.allow()
        assert scorer.tab.keep_words()
        assert scorer.stored("I.1.2/2").inputs == (RuleInput(rule=0, count=12),)
