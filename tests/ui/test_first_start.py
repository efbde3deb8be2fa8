"""The first page: other ways than to begin with an empty file."""

from __future__ import annotations

import re
import shutil
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from danhgia_desktop import paths
from danhgia_desktop.operations import units
from danhgia_desktop.operations.backups import EVIDENCE, BackupReason, all_backups, back_up
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.recovery import begin_anew
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.ui.backups.backups_dialog import BackupsDialog
from danhgia_desktop.ui.backups.restore_dialog import RestoreDialog
from danhgia_desktop.ui.first_start import FirstStart
from tests.operations.evidence_office import add, write
from tests.storage.builders import ACTOR
from tests.ui.keyboard import CTRL, SHIFT, press
from tests.ui.running_program import is_ready, running
from tests.ui.scripted_prompts import ScriptedPrompts


@pytest.fixture
def own(tmp_path, monkeypatch):
    """The data of this PC, with an agency in it."""
    monkeypatch.setattr(paths, "own_data_dir", lambda: tmp_path / "own")
    with open_data(tmp_path / "own") as store:
        units.set_agency(store, ACTOR, Agency(name="Sở Nội vụ"))
    return tmp_path / "own"


def click(qtbot, window, name: str) -> None:
    qtbot.mouseClick(window.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def go_on_after_restore(qtbot, program) -> None:
    qtbot.waitUntil(lambda: program.window.findChild(RestoreDialog) is not None)
    dialog = program.window.findChild(RestoreDialog)
    end = dialog.findChild(QPushButton, "end_restore_button")
    qtbot.waitUntil(lambda: end.property("look") == "main")
    click(qtbot, dialog, "end_restore_button")
    qtbot.waitUntil(lambda: program.work.workspace is not None and is_ready(program))


def said_at_end(program) -> str:
    dialog = program.window.findChild(RestoreDialog)
    return "" if dialog is None else dialog.findChild(QLabel, "restore_heading").text()


def test_backups_beside_new_data_are_told_and_reached_by_their_key(qtbot, own):
    with open_data(own) as store:
        back_up(store, BackupReason.DAY)
    begin_anew(own)

    with running(qtbot, own) as program:
        said = [label.text() for label in program.window.findChild(FirstStart).findChildren(QLabel)]
        assert "Ở đây còn 1 bản sao lưu của dữ liệu trước; cũng có thể lấy lại từ ổ USB." in said
        assert not program.window.findChild(QAction, "add_sheet_action").isEnabled()
        press((CTRL | SHIFT, Qt.Key.Key_B))
        qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), BackupsDialog))
        press(Qt.Key.Key_Escape)


def test_on_a_new_pc_the_backup_on_a_stick_becomes_the_data(qtbot, own, tmp_path):
    (tmp_path / "stick").mkdir()
    with open_data(own) as store:
        add(store, "H1", write(tmp_path))
        shutil.rmtree(own / EVIDENCE)
        made = back_up(store, BackupReason.ASKED, tmp_path / "stick")
    prompts = ScriptedPrompts(made.path, "Khôi phục")

    with running(qtbot, tmp_path / "new", prompts) as program:
        click(qtbot, program.window, "restore_first_button")
        click(qtbot, program.window, "restore_other_button")
        qtbot.waitUntil(lambda: said_at_end(program).startswith("Đã khôi phục dữ liệu"))
        outcome = program.window.findChild(RestoreDialog).findChild(QLabel, "restore_outcome").text()
        assert "1 tệp minh chứng không tìm thấy ở đâu." in outcome
        go_on_after_restore(qtbot, program)

        assert program.window.windowTitle().startswith("Sở Nội vụ – ")


def test_a_portable_program_says_so_and_takes_the_data_of_this_pc_along(qtbot, own, tmp_path, monkeypatch):
    portable = tmp_path / "stick" / "danhgia-data"
    monkeypatch.setattr(paths, "portable_data_dir", lambda: portable)

    with running(qtbot, portable) as program:
        click(qtbot, program.window, "copy_own_button")
        qtbot.waitUntil(lambda: said_at_end(program) == "Đã chép dữ liệu")
        go_on_after_restore(qtbot, program)

        assert "Sở Nội vụ – " in program.window.windowTitle()
        assert "dữ liệu đi kèm chương trình" in program.window.windowTitle()

    assert all_backups(portable) == ()
    with open_data(own) as store:
        assert units.get_agency(store).name == "Sở Nội vụ"


@pytest.mark.parametrize("language", ["vi", "en"])
def test_no_letter_of_the_first_page_and_the_menus_beside_it_is_there_twice(
    qtbot, own, tmp_path, monkeypatch, language
):
    portable = tmp_path / "stick" / "danhgia-data"
    monkeypatch.setattr(paths, "portable_data_dir", lambda: portable)
    with running(qtbot, portable) as program:
        (act,) = [act for act in program.window.acts.languages.actions() if act.data() == language]
        act.trigger()
        page = program.window.findChild(FirstStart)
        words = [widget.text() for widget in (*page.findChildren(QLabel), *page.findChildren(QPushButton))]
        words += [act.text() for act in program.window.menuBar().actions()]
        program.window.acts.languages.actions()[0].trigger()

    letters = Counter(letter.lower() for said in words for letter in re.findall(r"&(\w)", said))
    assert len(letters) == 14
    assert {letter for letter, times in letters.items() if times > 1} == set()


def test_data_of_this_pc_in_which_nothing_was_done_is_not_offered(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "own_data_dir", lambda: tmp_path / "own")
    monkeypatch.setattr(paths, "portable_data_dir", lambda: tmp_path / "danhgia-data")
    open_data(tmp_path / "own").close()

    with running(qtbot, tmp_path / "danhgia-data") as program:
        assert program.window.findChild(QPushButton, "copy_own_button") is None
