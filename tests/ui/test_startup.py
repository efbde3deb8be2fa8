"""What is loaded when the window appears, in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from danhgia_desktop.app import Program

application = QApplication([])
program = Program(application, Path(sys.argv[1]))

def tell():
    print(*sys.modules)
    program.window.close()

program._go_on = tell  # in place of what the first paint sets going
program.start()
application.exec()
"""

ROOT = Path(__file__).resolve().parents[2]
SLOW = {"alembic", "docx", "lxml", "numpy", "openpyxl", "pypdfium2", "reportlab", "sqlalchemy", "sqlite3", "xlsxwriter"}


@pytest.fixture(scope="module")
def loaded(tmp_path_factory) -> set[str]:
    command = [sys.executable, "-c", PROGRAM, str(tmp_path_factory.mktemp("data"))]
    process = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60, cwd=ROOT)
    return set(process.stdout.split())


def test_no_library_that_is_slow_to_load_is_loaded_when_the_window_appears(loaded):
    assert loaded & SLOW == set()


def test_neither_operations_nor_sentences_are_loaded_when_the_window_appears(loaded):
    ours = {name for name in loaded if name.startswith("danhgia_desktop.")}

    assert "danhgia_desktop.ui.main_window" in ours
    assert not any(name.startswith(("danhgia_desktop.operations", "danhgia_desktop.wording")) for name in ours)


RUN = """
import sys
from pathlib import Path
from danhgia_desktop import app

class Hasty(app.Program):
    def _open(self):
        print(self.window.acts.leave.text(), self.window.close())

app.Program = Hasty
sys.exit(app.run(data=Path(sys.argv[1]), language="en"))
"""


def test_the_program_runs_in_the_language_of_the_command_line_and_ends_well(tmp_path):
    command = [sys.executable, "-c", RUN, str(tmp_path)]

    process = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60, cwd=ROOT)

    assert process.stdout == "&Quit True\n"
    assert "Traceback" not in process.stderr
