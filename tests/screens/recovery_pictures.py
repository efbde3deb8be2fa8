"""Pictures of data that cannot be opened, in each state: `python -m tests.screens.recovery_pictures FOLDER`.

Not a test. Give `--size 1920x1040`, `--dark`, `--language en` or `--scale 1.5` for the other looks.
"""

from __future__ import annotations

import argparse
import shutil
import sqlite3
import tempfile
from contextlib import closing
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from danhgia_desktop import paths
from danhgia_desktop.app import Program
from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.operations.backups import BackupReason, back_up
from danhgia_desktop.operations.data_file import data_path, open_data
from danhgia_desktop.operations.person import present_actor
from danhgia_desktop.operations.sample import sample_sheet
from tests.screens.photographed import wait
from tests.screens.picture_options import picture_options
from tests.screens.program_to_photograph import keep_look
from tests.ui.keyboard import press
from tests.ui.running_program import end

SETTLING_MS = 1500
PATIENCE_MS = 6000
"""Longer than a second start waits for the window of the first."""

CLOUD = "OneDrive - Sở Tài nguyên và Môi trường tỉnh Bắc Giang"


def main() -> None:
    """Take all the pictures."""
    options = picture_options(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        Camera(options, Path(folder)).take_all()


class Camera:
    """A program started on one spoiled folder after the other, photographed each time."""

    def __init__(self, options: argparse.Namespace, folder: Path) -> None:
        self._application = QApplication([])
        self._options = options
        self._folder = folder
        paths.own_data_dir = lambda: folder / "own"
        with open_data(folder / "good") as store:
            sample_sheet(store, present_actor())
            for reason in (BackupReason.DAY, BackupReason.HOUR, BackupReason.EXIT):
                back_up(store, reason)
        keep_look(options, folder / "good")

    def take_all(self) -> None:
        """Take every picture."""
        damaged = self._copy("damaged")
        data_path(damaged).write_bytes(b"garbage" * 1000)
        min((damaged / "backups").iterdir()).write_bytes(b"garbage" * 1000)
        self._take("damaged", damaged, Qt.Key.Key_Return)
        bare = self._copy("bare")
        shutil.rmtree(bare / "backups")
        data_path(bare).write_bytes(b"")
        self._take("without_backups", bare)
        lost = self._copy("lost")
        data_path(lost).unlink()
        self._take("lost", lost)
        self._take("cloud", self._copy(CLOUD))
        newer = self._copy("newer")
        with closing(sqlite3.connect(data_path(newer))) as connection:
            connection.execute("UPDATE alembic_version SET version_num = '9999'")
            connection.commit()
        self._take("newer", newer)
        used = self._copy("used")
        with open_data(used):
            self._take("in_use", used, Qt.Key.Key_Return)

    def _copy(self, name: str) -> Path:
        return Path(shutil.copytree(self._folder / "good", self._folder / name / "Đánh giá"))

    def _take(self, name: str, folder: Path, *keys: Qt.Key) -> None:
        """Photograph the dialog, and what is there after each key."""
        program = Program(self._application, folder, BugLog(folder))
        program.start()
        program.window.resize(QSize(*map(int, self._options.size.split("x"))))
        self._wait_for_dialog()
        wait(SETTLING_MS)
        self._shoot(program, name)
        for key in keys:
            press(key)
            QTimer.singleShot(SETTLING_MS, partial(self._shoot, program, f"{name}_then"))
            wait(SETTLING_MS)
        if (dialog := self._application.activeModalWidget()) is not None:
            dialog.reject()
        end(program)

    def _wait_for_dialog(self) -> None:
        for _ in range(0, PATIENCE_MS, SETTLING_MS):
            if self._application.activeModalWidget() is not None:
                return
            wait(SETTLING_MS)
        raise TimeoutError("no dialog is shown")

    def _shoot(self, program: Program, name: str) -> None:
        shown = self._application.activeModalWidget() or program.window
        shown.grab().save(str(self._options.folder / f"{name}.png"))
        if isinstance(shown, QMessageBox):
            shown.reject()  # a question holds everything else until it is answered


if __name__ == "__main__":
    main()
