"""How modules are imported after Qt, in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import linecache, sys
from danhgia_desktop.ui import plain_imports
if sys.argv[1] == "plainly":
    plain_imports.restore()
from danhgia_desktop import app
print(len([path for path in linecache.cache if "danhgia_desktop" in path]))
"""


@pytest.mark.parametrize(("way", "is_read"), [("as Qt does", True), ("plainly", False)])
def test_the_sources_of_modules_imported_after_qt_are_neither_read_nor_kept(way, is_read):
    root = Path(__file__).resolve().parents[2]

    command = [sys.executable, "-c", PROGRAM, way]
    said = subprocess.run(command, capture_output=True, text=True, check=True, cwd=root).stdout

    assert (int(said) > 1) is is_read
