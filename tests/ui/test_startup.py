"""What is loaded when the window appears, in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import sys
from pathlib import Path
from PySide6 import QtCore
from PySide6.QtWidgets import QApplication
from danhgia_desktop.app import Program
from danhgia_desktop.bug_log.bug_log import BugLog

application = QApplication([])
program = Program(application, Path(sys.argv[1]), BugLog(Path(sys.argv[1])))

def tell():
    print(*sys.modules, *(f"QtCore.{name}" for name in vars(QtCore)))
    program.window.close()

program._go_on = tell  # in place of what the first paint sets going
program.start()
application.exec()
"""

ROOT = Path(__file__).resolve().parents[2]
SLOW = {
    "alembic",
    "asyncio",
    "dataclasses",
    "docx",
    "lxml",
    "numpy",
    "openpyxl",
    "pypdfium2",
    "reportlab",
    "sqlalchemy",
    "sqlite3",
    "xlsxwriter",
}


@pytest.fixture(scope="module")
def loaded(tmp_path_factory) -> set[str]:
    command = [sys.executable, "-c", PROGRAM, str(tmp_path_factory.mktemp("data"))]
    process = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60, cwd=ROOT)
    return set(process.stdout.split())


def test_no_library_that_is_slow_to_load_is_loaded_when_the_window_appears(loaded):
    assert loaded & SLOW == set()


def test_qts_enumerations_are_not_made_before_the_window_appears(loaded):
    assert "QtCore.QTimer" in loaded  # as all classes, it is made when it is first used
    assert "QtCore.Qt" not in loaded


def test_neither_operations_nor_sentences_are_loaded_when_the_window_appears(loaded):
    ours = {name for name in loaded if name.startswith("danhgia_desktop.")}

    assert "danhgia_desktop.ui.main_window" in ours
    assert not any(name.startswith(("danhgia_desktop.operations", "danhgia_desktop.wording")) for name in ours)


RUN = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from danhgia_desktop import app
from tests.ui.running_program import fill_with_year

class Watched(app.Program):
    def __init__(self, *parts, sample):
        super().__init__(*parts, sample=sample, fill_sample=fill_with_year)

    def start(self):
        super().start()
        self.used = []
        self.beat = QTimer(self)
        self.beat.timeout.connect(lambda: self.used.append(time.thread_time()))
        self.window.painted.connect(lambda: self.beat.start(1))
        self.data_shown.connect(self.look)
        self.ready.connect(lambda: QTimer.singleShot(20, self.tell))

    def look(self):
        search = self.window.acts.search
        self.early = "danhgia_desktop.ui.work_acts" in sys.modules or search.isEnabled()
        self.ready.connect(lambda: print(self.early, search.isEnabled(), sep=";", end=";"))

    def tell(self):
        self.work.workspace.leave()
        longest = max(after - before for before, after in zip(self.used, self.used[1:]))
        print(self.window.acts.leave.text(), self.window.close(), longest, sep=";")

app.Program = Watched
sys.exit(app.run(data=Path(sys.argv[1]), language="en", sample=True))
"""
MOST_SECONDS = 0.2
"""Of processor time in one go; a step of the start takes 0.05."""


def test_the_program_starts_in_steps_in_the_language_of_the_command_line_and_ends_well(tmp_path):
    command = [sys.executable, "-c", RUN, str(tmp_path)]

    process = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60, cwd=ROOT)

    was_early, is_offered, words, is_closed, longest = process.stdout.split(";")
    assert (was_early, is_offered) == ("False", "True")  # what is behind the menus comes once the data is shown
    assert (words, is_closed) == ("&Quit", "True")
    assert float(longest) < MOST_SECONDS
    assert "Traceback" not in process.stderr
