"""The first page: other ways than to begin with an empty file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from danhgia_desktop import paths
from danhgia_desktop.operations import units
from danhgia_desktop.operations.backups import BackupReason, back_up
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.ui.backups.restore_dialog import RestoreDialog
from tests.storage.builders import ACTOR
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


def test_on_a_new_pc_the_backup_on_a_stick_becomes_the_data(qtbot, own, tmp_path):
    (tmp_path / "stick").mkdir()
    with open_data(own) as store:
        made = back_up(store, BackupReason.ASKED, tmp_path / "stick")
    prompts = ScriptedPrompts(made.path, "Khôi phục")

    with running(qtbot, tmp_path / "new", prompts) as program:
        click(qtbot, program.window, "restore_first_button")
        click(qtbot, program.window, "restore_other_button")
        go_on_after_restore(qtbot, program)

        assert program.window.windowTitle().startswith("Sở Nội vụ – ")


def test_a_portable_program_says_so_and_takes_the_data_of_this_pc_along(qtbot, own, tmp_path, monkeypatch):
    portable = tmp_path / "stick" / "danhgia-data"
    monkeypatch.setattr(paths, "portable_data_dir", lambda: portable)

    with running(qtbot, portable) as program:
        click(qtbot, program.window, "copy_own_button")
        go_on_after_restore(qtbot, program)

        assert "Sở Nội vụ – " in program.window.windowTitle()
        assert "dữ liệu đi kèm chương trình" in program.window.windowTitle()

    with open_data(own) as store:
        assert units.get_agency(store).name == "Sở Nội vụ"


def test_data_of_this_pc_in_which_nothing_was_done_is_not_offered(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "own_data_dir", lambda: tmp_path / "own")
    monkeypatch.setattr(paths, "portable_data_dir", lambda: tmp_path / "danhgia-data")
    open_data(tmp_path / "own").close()

    with running(qtbot, tmp_path / "danhgia-data") as program:
        assert program.window.findChild(QPushButton, "copy_own_button") is None
