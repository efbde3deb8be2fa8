"""Pictures of backups in each state: `python -m tests.screens.backup_pictures FOLDER`.

Not a test. Give `--size 1920x1040`, `--dark`, `--language en` or `--scale 1.5` for the other looks.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from danhgia_desktop.app import Program
from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.operations import units
from danhgia_desktop.operations.backups import BackupReason, back_up
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.person import present_actor
from danhgia_desktop.operations.sample import sample_sheet
from danhgia_desktop.ui.backups.exit_dialog import ExitDialog
from tests.screens.photographed import photographed, wait
from tests.screens.picture_options import picture_options
from tests.screens.program_to_photograph import keep_look
from tests.ui.scripted_prompts import ScriptedPrompts

OPENING_MS, SETTLING_MS = 2000, 500


def main() -> None:
    """Take all the pictures."""
    options = picture_options(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        Camera(options, Path(folder)).take_all()


class Camera:
    """A program on data that is backed up again and again, photographed each time."""

    def __init__(self, options: argparse.Namespace, folder: Path) -> None:
        self._application = QApplication([])
        self._options = options
        self._data, self._stick = folder / "Đánh giá", folder / "USB SAO LUU"
        self._stick.mkdir()
        with open_data(self._data) as store:
            sample_sheet(store, present_actor())
        keep_look(options, self._data)
        self._prompts = ScriptedPrompts()
        self._program = Program(
            self._application, self._data, BugLog(self._data), make_prompts=lambda _window, _settings: self._prompts
        )

    def take_all(self) -> None:
        """Take every picture."""
        with photographed(self._program, self._options.size):
            self._take_each_state()

    def _take_each_state(self) -> None:
        care = self._program.work.workspace._acts.backups
        care._schedule.stop()
        shutil.rmtree(self._data / "backups", ignore_errors=True)
        self._open("empty").reject()
        for reason in (BackupReason.DAY, BackupReason.HOUR, BackupReason.EXIT, BackupReason.IMPORT):
            back_up(self._program.work.store, reason)
        self._open("filled").reject()
        care._schedule.second.choose(self._stick)
        care._schedule.bring_to_second_place()
        wait(SETTLING_MS)
        self._open("second_place").reject()
        self._stick.rename(self._stick.with_name("away"))
        care._schedule.bring_to_second_place()
        wait(SETTLING_MS)
        dialog = self._open("second_place_missing")
        care._schedule.make(BackupReason.ASKED)
        self._shoot(dialog, "running")
        wait(SETTLING_MS)
        shutil.move(self._data / "backups", self._data / "before")
        (self._data / "backups").write_text("")
        care._schedule.make(BackupReason.ASKED)
        wait(SETTLING_MS)
        self._shoot(dialog, "failing")
        dialog.reject()
        wait(SETTLING_MS)
        self._shoot(self._program.window, "failing_window")
        self._restore()
        self._leave()

    def _restore(self) -> None:
        (self._data / "backups").unlink()
        shutil.move(self._data / "before", self._data / "backups")
        dialog = self._open("before_restore")
        self._prompts.answers = ["Khôi phục" if self._options.language == "vi" else "Restore"]
        dialog._ask_to_restore()
        wait(SETTLING_MS)
        restore = self._application.activeModalWidget()
        self._shoot(restore, "restored")
        restore.reject()
        wait(OPENING_MS)

    def _leave(self) -> None:
        window = self._program.window
        self._program.work.edits.run(units.add_unit, "Thanh tra")
        window.close()
        self._shoot(window.findChild(ExitDialog), "exit")
        wait(SETTLING_MS)

    def _open(self, name: str) -> QDialog:
        self._program.window.acts.show_backups.trigger()
        wait(SETTLING_MS)
        dialog = self._application.activeModalWidget()
        self._shoot(dialog, name)
        return dialog

    def _shoot(self, shown: QWidget, name: str) -> None:
        shown.grab().save(str(self._options.folder / f"{name}.png"))


if __name__ == "__main__":
    main()
