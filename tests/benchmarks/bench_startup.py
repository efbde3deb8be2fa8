"""How long the window takes to appear, beside a bare window with four tabs, measured in turns in one run.

Run from the top of the checkout: `python -m tests.benchmarks.bench_startup`.
Targets: first paint 1.15 of the bare window's, data 3.0, no gap in the event loop above 50 ms after the first paint,
until all can be done with the data.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.sample import sample_sheet
from tests.benchmarks.table import tell
from tests.storage.builders import ACTOR

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 11

SAY = """
import sys, time

def say(word):
    print(word, time.process_time(), flush=True)
"""

BARE = (
    SAY
    + """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTabWidget, QWidget

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.tell)  # once all is painted, as our window tells it

    def tell(self):
        say("painted")
        QApplication.quit()

application = QApplication([])
window = Window()
tabs = QTabWidget()
for name in ("Tổng quan", "Kế hoạch", "Chấm điểm", "Báo cáo"):
    tabs.addTab(QWidget(), name)
window.setCentralWidget(tabs)
window.resize(1280, 720)
window.show()
application.exec()
"""
)

CORE = (
    SAY
    + """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import sqlalchemy, sqlalchemy.dialects.sqlite
say("painted")
"""
)
"""What no program can do without that shows a window and reads by SQLAlchemy."""

OURS = (
    SAY
    + """
from danhgia_desktop import __main__, garbage

def watch():
    collect_rarely()
    from PySide6.QtCore import QTimer
    from danhgia_desktop import app

    class Watched(app.Program):
        def _go_on(self):
            say("painted")
            self.beats = []
            timer = QTimer(self)
            timer.timeout.connect(self.beat)
            timer.start(1)
            self.data_shown.connect(lambda: QTimer.singleShot(0, lambda: say("data")))
            self.ready.connect(lambda: QTimer.singleShot(0, self.tell))
            super()._go_on()

        def beat(self):
            self.beats.append(time.perf_counter())

        def tell(self):
            self.beat()
            say("ready")
            gaps = [later - earlier for earlier, later in zip(self.beats, self.beats[1:])]
            print("gap", max(gaps), flush=True)
            self.work.workspace.leave()
            self.window.close()

    app.Program = Watched

collect_rarely, garbage.collect_rarely = garbage.collect_rarely, watch  # the first thing that opening a window does
sys.argv = ["danhgia-desktop"]
__main__.main()
"""
)


PROGRAMS = {"bare": BARE, "core": CORE, "ours": OURS}


def main() -> None:
    """Print the medians beside those of the bare window, of the clock and of processor time."""
    with TemporaryDirectory() as home:
        with open_data(Path(home) / "danhgia-desktop") as store:
            sample_sheet(store, ACTOR)
        _run(OURS, home)  # compiles what has not run yet
        runs = [{name: _run(program, home) for name, program in PROGRAMS.items()} for _ in range(ROUNDS)]
    for at, measure, of_all in ((0, "", median), (1, ", least processor time", min)):

        def told(program: str, word: str, at: int = at, of_all: Callable[[list[float]], float] = of_all) -> float:
            return of_all([run[program][word][at] for run in runs])

        floor = told("bare", "painted")
        tell(f"first paint{measure}", told("ours", "painted"), floor, times=1.15)
        tell(f"data shown{measure}", told("ours", "data"), floor, times=3)
        tell(f"all can be done with it{measure}", told("ours", "ready"), floor)
        tell(f"– Qt and SQLAlchemy loaded, and nothing else{measure}", told("core", "painted"), floor)
    gaps = [run["ours"]["gap"][1] for run in runs]
    tell("longest gap in the event loop until then", median(gaps), within=0.05)
    tell("– in the calmest run", min(gaps), within=0.05)


def _run(program: str, home: str) -> dict[str, tuple[float, float]]:
    """Start a program and return by what it said when it said it, in seconds since its start, and the number with it.

    The number is the processor time it had used by then, of a gap its length.
    """
    said: dict[str, tuple[float, float]] = {}
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"XDG_DATA_HOME": home, "LOCALAPPDATA": home}
    began = time.perf_counter()
    command = [sys.executable, "-c", program]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, text=True, env=environment, **pipes) as process:
        for line in process.stdout or ():
            word, number = line.split()
            said[word] = time.perf_counter() - began, float(number)
    return said


if __name__ == "__main__":
    main()
