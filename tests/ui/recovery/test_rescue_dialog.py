"""The data file is deleted, moved or replaced while it is open: nothing that was said to be saved is lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from danhgia_desktop.operations import units
from danhgia_desktop.operations.data_file import data_path, open_data
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.storage.store import open_store
from danhgia_desktop.ui import presence_watch
from danhgia_desktop.ui.recovery.recovery_dialog import RecoveryDialog
from danhgia_desktop.ui.recovery.rescue_dialog import RescueDialog
from tests.storage.builders import ACTOR
from tests.ui.keyboard import ALT, press
from tests.ui.running_program import is_ready, running
from tests.ui.scripted_prompts import ScriptedPrompts

Key = Qt.Key


@pytest.fixture
def folder(tmp_path) -> Path:
    """A data folder with an agency."""
    with open_data(tmp_path / "data") as store:
        units.set_agency(store, ACTOR, Agency(name="Sở Nội vụ"))
    return tmp_path / "data"


def delete(folder: Path) -> None:
    for file in folder.glob(f"{data_path(folder).name}*"):
        file.unlink()


def rescue_of(qtbot) -> RescueDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), RescueDialog), timeout=10_000)
    return QApplication.activeModalWidget()


def names_of_units(program) -> list[str]:
    return [unit.name for unit in units.all_units(program.work.store)]


def test_what_is_entered_last_is_written_back_and_worked_with_again(qtbot, folder):
    with running(qtbot, folder) as program:
        lost = program.work.edits
        lost.run(units.add_unit, "Văn phòng")
        saved_at = lost.saved_at
        delete(folder)

        assert lost.run(units.add_unit, "Thanh tra") is None
        dialog = rescue_of(qtbot)
        assert lost.saved_at == saved_at
        assert dialog.findChild(QLabel, "rescue_heading").text() == "Tệp dữ liệu không còn ở chỗ cũ"
        press(Key.Key_Return)
        qtbot.waitUntil(lambda: program.work.edits not in {None, lost} and is_ready(program))

        assert names_of_units(program) == ["Văn phòng", "Thanh tra"]
        assert program.work.edits.run(units.add_unit, "Chi cục") is not None
    with open_data(folder) as store:
        assert len(units.all_units(store)) == 3


def test_that_the_file_is_gone_is_noticed_though_nothing_is_entered(qtbot, folder, monkeypatch):
    monkeypatch.setattr(presence_watch, "_EVERY_MS", 10)
    with running(qtbot, folder, ScriptedPrompts("Bỏ, không ghi")) as program:
        delete(folder)

        rescue_of(qtbot)
        press((ALT, Key.Key_B))
        qtbot.waitUntil(lambda: isinstance(program.window.findChild(RecoveryDialog), RecoveryDialog))

        press(Key.Key_Escape)
        assert not data_path(folder).exists()


def test_a_window_that_is_closed_does_not_take_what_it_holds_with_it(qtbot, folder):
    with running(qtbot, folder) as program:
        program.work.edits.run(units.add_unit, "Văn phòng")
        delete(folder)

        assert not program.window.close()
        rescue_of(qtbot)
        press(Key.Key_Return)
        qtbot.waitUntil(lambda: is_ready(program) and program.work.edits is not None)

        assert names_of_units(program) == ["Văn phòng"]


def test_all_is_written_to_another_folder_when_the_old_one_takes_nothing(qtbot, folder, tmp_path):
    elsewhere = tmp_path / "USB"
    elsewhere.mkdir()
    prompts = ScriptedPrompts(elsewhere)
    with running(qtbot, folder, prompts) as program:
        program.work.edits.run(units.add_unit, "Văn phòng")
        shutil.rmtree(folder)
        folder.write_text("a file stands where the folder was")
        program.work.edits.find_in_place()
        dialog = rescue_of(qtbot)

        press(Key.Key_Return)
        qtbot.waitUntil(dialog.findChild(QLabel, "rescue_outcome_label").isVisible)
        press((ALT, Key.Key_N))
        qtbot.waitUntil(lambda: dialog.findChild(QPushButton, "write_back_button").isHidden())

        (written,) = elsewhere.iterdir()
        assert str(written) in dialog.findChild(QLabel, "rescue_sentence").text()
        press(Key.Key_Return)
        qtbot.waitUntil(lambda: program.window.findChild(RecoveryDialog) is not None)
        press(Key.Key_Escape)
    with open_store(written, read_only=True) as store:
        assert [unit.name for unit in units.all_units(store)] == ["Văn phòng"]


def test_who_does_not_mean_to_give_everything_up_is_asked_again(qtbot, folder):
    prompts = ScriptedPrompts(None, "Bỏ, không ghi")
    with running(qtbot, folder, prompts) as program:
        delete(folder)
        program.work.edits.find_in_place()
        dialog = rescue_of(qtbot)

        press(Key.Key_Escape)
        assert dialog.isVisible()
        press(Key.Key_Escape)

        qtbot.waitUntil(lambda: program.window.findChild(RecoveryDialog) is not None)
        press(Key.Key_Escape)
