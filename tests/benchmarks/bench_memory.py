"""How much memory a working session takes at most, with the window and ten years of data.

Run from the top of the checkout: `python -m tests.benchmarks.bench_memory`.
The session runs in a program of its own, which tells its peak; the data is made by another one first.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from danhgia_desktop.app import Program
from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.operations import backups, scoring, searching
from danhgia_desktop.operations.data_file import DATA_FILE
from danhgia_desktop.operations.printing import ReportFormat, export_sheet, usual_form
from danhgia_desktop.operations.units import set_agency
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.storage.backup_file import BackupReason
from danhgia_desktop.storage.store import Store, open_store
from danhgia_desktop.ui.grid.grid_view import GridView
from tests.benchmarks import ten_years
from tests.benchmarks.table import tell_size
from tests.storage.builders import ACTOR
from tests.ui.keyboard import CTRL, press
from tests.ui.running_program import end, is_ready
from tests.ui.scripted_prompts import ScriptedPrompts

MOST = 200_000_000
SUBJECTS, SCORES = 60, 10
REST_MS = 20
SESSION = """
from danhgia_desktop.ui import plain_imports
plain_imports.restore()  # as the program does
from tests.benchmarks.bench_memory import main
main()
"""
Key = Qt.Key


def main() -> None:
    """Print the peak; or, given a folder, be the session."""
    if len(sys.argv) > 1:
        _session(Path(sys.argv[1]))
        return
    with TemporaryDirectory(dir=Path.cwd()) as folder:
        path = Path(folder) / DATA_FILE
        ten_years.make(path)
        with open_store(path) as store:
            set_agency(store, ACTOR, Agency(name="SỞ NỘI VỤ"))
        command = [sys.executable, "-c", SESSION, folder]
        said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    bare, shown, peak = map(int, said.split())
    tell_size("window of the empty program, its libraries loaded", bare)
    tell_size("the same with ten years of data shown", shown, bare)
    tell_size("peak of a session: 60 subjects, 600 scores, search, PDF, Excel, backup", peak, bare, within=MOST)


def _session(folder: Path) -> None:
    application = QApplication(sys.argv)
    program = Program(application, folder, BugLog(folder), make_prompts=lambda _window, _settings: ScriptedPrompts())
    bare = _peak()
    program.start()
    while not is_ready(program):
        _rest()
    _rest()
    shown = _peak()
    store = program.work.store
    before = store.version()
    _score(program)
    assert store.version() > before + SUBJECTS  # each is undone once, some scores were the same already
    _put_out(store, folder)
    sys.stdout.write(f"{bare} {shown} {_peak()}\n")
    end(program)


def _score(program: Program) -> None:
    grid = program.window.findChild(GridView, "score_grid")
    program.window.activateWindow()
    grid.setFocus()
    for _ in range(SUBJECTS):
        for place in range(SCORES):
            press(str(place % 5), Key.Key_Return)
        press((CTRL, Key.Key_Z))
        _rest()
        press((CTRL, Key.Key_PageDown))
        _rest()


def _put_out(store: Store, folder: Path) -> None:
    searching.search(store, "phong chuyen mon")
    store.history()
    month = scoring.sheets(store, max(scoring.periods(store)))
    for sheet in month[:20]:
        form = usual_form(store, sheet.uid)
        for format_ in ReportFormat:
            export_sheet(store, sheet.uid, form, format_, folder / f"{sheet.uid}.{format_.value}")
        _rest()
    backups.back_up(store, BackupReason.ASKED)


def _rest() -> None:
    """Let the window work as long as a person takes before the next key."""
    loop = QEventLoop()
    QTimer.singleShot(REST_MS, loop.quit)
    loop.exec()


def _peak() -> int:
    """Return the most memory that this program has had at once, in bytes."""
    found = re.search(r"^VmHWM:\s+(\d+) kB$", Path("/proc/self/status").read_text(encoding="ascii"), re.MULTILINE)
    assert found is not None
    return int(found[1]) * 1024


if __name__ == "__main__":
    main()
