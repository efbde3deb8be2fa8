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

program._open = tell  # in place of what the first paint sets going
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
