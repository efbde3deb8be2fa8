"""From data that cannot be opened to a window that can be worked with, by keys."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from danhgia_desktop.app import Program
from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.operations.data_file import data_path, open_data
from danhgia_desktop.operations.second_place import copy_newest
from danhgia_desktop.ui import calls_to_front
from danhgia_desktop.ui.backups.second_place import keep_copied_at, keep_second_place
from danhgia_desktop.ui.recovery.backup_banner import BackupBanner
from danhgia_desktop.ui.recovery.backup_choice import BackupChoice
from danhgia_desktop.ui.recovery.recovery_dialog import RecoveryDialog
from danhgia_desktop.ui.settings import FILE_NAME, Settings
from tests.ui.keyboard import ALT, CTRL, SHIFT, focused, press
from tests.ui.running_program import end, is_ready
from tests.ui.scripted_prompts import ScriptedPrompts

Key = Qt.Key


@pytest.fixture(autouse=True)
def _impatient(monkeypatch):
    """Who holds the data here is no window that could answer."""
    monkeypatch.setattr(calls_to_front, "_PATIENCE_MS", 0)


@pytest.fixture
def in_trouble(qtbot) -> Callable[..., AbstractContextManager[Program]]:
    """Start the program on a folder that cannot be opened, and go on once the dialog is there.

    Answers to its questions may be given; by default a restore is agreed to.
    """

    @contextmanager
    def started(folder: Path, answers: Sequence[object] = ("Khôi phục",)) -> Iterator[Program]:
        prompts = ScriptedPrompts(*answers)
        program = Program(
            QApplication.instance(), folder, BugLog(folder), make_prompts=lambda _window, _settings: prompts
        )
        program.start()
        qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), RecoveryDialog), timeout=20_000)
        choice = QApplication.activeWindow().findChild(BackupChoice)
        qtbot.waitUntil(lambda: not (program.work.background.is_busy or (choice and choice.is_searching)))
        yield program
        end(program)

    return started


def saved(program) -> str:
    return program.window.findChild(QLabel, "saved_label").text()


def test_data_in_use_is_looked_at(in_trouble, qtbot, folder):
    with open_data(folder), in_trouble(folder) as program:
        press(Key.Key_Return)
        qtbot.waitUntil(lambda: is_ready(program))

        assert saved(program) == "Chỉ đọc"
        assert not program.window.acts.import_rubric.isEnabled()
        assert program.window.acts.print_sheet.isEnabled()


def test_data_that_is_only_looked_at_is_backed_up_to_another_place(in_trouble, qtbot, folder, tmp_path):
    stick = tmp_path / "USB"
    stick.mkdir()
    with open_data(folder), in_trouble(folder, [stick]) as program:
        press(Key.Key_Return)
        qtbot.waitUntil(lambda: is_ready(program))
        assert program.window.acts.show_backups.text() == "Sao lư&u vào nơi khác…"
        program.window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

        press((CTRL | SHIFT, Key.Key_B))

        qtbot.waitUntil(lambda: program.window.statusBar().currentMessage().startswith("Đã sao lưu vào "))
        (made,) = stick.glob("*.sqlite3")
        assert program.window.statusBar().currentMessage().endswith(str(made))


def test_data_in_use_is_opened_once_it_is_free(in_trouble, qtbot, folder):
    other = open_data(folder)
    with in_trouble(folder) as program:
        other.close()
        press((ALT, Key.Key_T))
        qtbot.waitUntil(lambda: is_ready(program))

        assert saved(program) == "Mọi thay đổi được lưu ngay"
        assert not program.window.acts.leave_sample.isVisible()


def test_data_that_is_still_in_use_is_told_of_again(in_trouble, qtbot, folder):
    with open_data(folder), in_trouble(folder) as program:
        first = QApplication.activeWindow()
        press((ALT, Key.Key_T))
        qtbot.waitUntil(lambda: QApplication.activeWindow() not in {first, program.window, None})

        with qtbot.waitSignal(program.window.closed):
            press(Key.Key_Escape)


def test_what_cannot_be_opened_is_left_alone(in_trouble, qtbot, damaged):
    before = data_path(damaged).read_bytes()

    with in_trouble(damaged) as program, qtbot.waitSignal(program.window.closed):
        press(Key.Key_Escape)

    assert data_path(damaged).read_bytes() == before


def test_damaged_data_is_restored_and_worked_with(in_trouble, qtbot, damaged):
    with in_trouble(damaged) as program:
        press(Key.Key_Return)
        qtbot.waitUntil(lambda: isinstance(focused(), QPushButton) and focused().text() == "Mở &dữ liệu")
        press(Key.Key_Return)
        qtbot.waitUntil(lambda: is_ready(program))

        assert program.window.windowTitle().startswith("Sở Nội vụ – ")
        assert saved(program) == "Mọi thay đổi được lưu ngay"


def test_a_support_bundle_is_saved_before_damaged_data_is_mended(in_trouble, qtbot, damaged, tmp_path):
    with in_trouble(damaged, [tmp_path / "gói.zip", None]) as program:
        dialog = QApplication.activeWindow()

        press((ALT, Key.Key_L))

        qtbot.waitUntil(lambda: (tmp_path / "gói.zip").exists() and not program.work.background.is_busy)
        assert dialog.isVisible()
        assert dialog.findChild(QPushButton, "restore_button").isEnabled()
        press(Key.Key_Escape)


def test_behind_what_keeps_the_data_from_being_opened_nothing_says_that_it_is(in_trouble, qtbot, folder):
    other = open_data(folder)
    with in_trouble(folder) as program:
        behind = program.window.findChild(QLabel, "opening_page")
        assert behind.text() == ""

        other.close()
        press((ALT, Key.Key_T))
        qtbot.waitUntil(lambda: behind.text() == "Đang mở dữ liệu…")
        qtbot.waitUntil(lambda: is_ready(program))


def test_a_backup_is_looked_at_under_its_own_name_and_left_again(in_trouble, qtbot, damaged):
    newest = max((damaged / "backups").iterdir())
    with in_trouble(damaged) as program:
        press((ALT, Key.Key_X))
        qtbot.waitUntil(lambda: is_ready(program))

        assert program.window.windowTitle().endswith(str(newest))
        assert saved(program) == "Chỉ đọc"
        looked_at = program.window

        assert program.window.acts.leave_sample.isVisible()
        assert not program.window.acts.show_backups.isEnabled()  # a backup is not backed up again
        program.window.resize(program.window.minimumSizeHint().width(), 700)
        banner = program.window.findChild(BackupBanner)
        qtbot.waitUntil(banner.isVisible)
        assert banner.text().startswith("Bản sao lưu ")
        qtbot.mouseClick(banner, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), RecoveryDialog))
        assert program.window is not looked_at
        press(Key.Key_Escape)

    assert [path.suffix for path in (damaged / "backups").iterdir()] == [".sqlite3"] * 2


def test_data_in_a_cloud_is_worked_with_on_this_pc(in_trouble, qtbot, folder, tmp_path, own):
    (tmp_path / "Dropbox").mkdir()
    cloud = folder.rename(tmp_path / "Dropbox" / "Đánh giá")

    with in_trouble(cloud) as program:
        press(Key.Key_Return)
        qtbot.waitUntil(lambda: is_ready(program))

        assert program.window.windowTitle().endswith(str(data_path(own)))


def test_data_of_which_only_the_second_place_knows_is_not_taken_for_that_of_a_new_office(in_trouble, folder, tmp_path):
    (tmp_path / "USB").mkdir()
    copy_newest(folder, tmp_path / "USB", datetime.now(UTC))
    settings = Settings(folder / FILE_NAME)
    keep_second_place(settings, tmp_path / "USB")
    keep_copied_at(settings, datetime.now(UTC))
    settings.save()
    shutil.rmtree(folder / "backups")
    data_path(folder).unlink()

    with in_trouble(folder):
        dialog = QApplication.activeWindow()

        assert dialog.findChild(QLabel, "recovery_heading").text() == "Không thấy tệp dữ liệu"
        assert dialog.findChild(QPushButton, "restore_button").isEnabled()
        press(Key.Key_Escape)
