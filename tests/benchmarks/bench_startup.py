"""How long the window takes to appear, beside a bare window with four tabs, measured in turns in one run.

Run from the top of the checkout: `python -m tests.benchmarks.bench_startup`.
Machines differ and so do minutes: read the ratios. Targets: first paint 1.15 of the
bare window's, data 3.0, no gap in the event loop above 50 ms after the first paint.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.sample import sample_sheet
from tests.storage.builders import ACTOR

ROUNDS = 9

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow, QTabWidget, QWidget

class Window(QMainWindow):
    def paintEvent(self, event):
        print("painted", flush=True)
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

OURS = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from danhgia_desktop.app import Program

application = QApplication([])
program = Program(application, Path(sys.argv[1]))
program.start()
program.window.painted.connect(lambda: print("painted", flush=True))
beats = []

def beat():
    beats.append(time.perf_counter())
    if program.window.acts.print_sheet.isEnabled():
        print("data", flush=True)
        gaps = [later - earlier for earlier, later in zip(beats, beats[1:])]
        print(f"gap {max(gaps) * 1000:.0f}", flush=True)
        program.window.close()

timer = QTimer()
timer.timeout.connect(beat)
program.window.painted.connect(lambda: timer.start(1))
application.exec()
"""


def main() -> None:
    """Print the medians and their ratios."""
    with TemporaryDirectory() as folder:
        with open_data(Path(folder)) as store:
            sample_sheet(store, ACTOR)
        _run(OURS, folder)  # compiles what has not run yet
        bare, painted, data, gaps = [], [], [], []
        for _ in range(ROUNDS):
            bare.append(_run(BARE, folder)["painted"])
            ours = _run(OURS, folder)
            painted.append(ours["painted"])
            data.append(ours["data"])
            gaps.append(ours["gap"])
    floor = median(bare)
    for what, seconds in (("bare window", floor), ("ours", median(painted)), ("ours with data", median(data))):
        sys.stdout.write(f"{what:<15} {seconds * 1000:6.0f} ms  {seconds / floor:5.2f}\n")
    sys.stdout.write(f"longest gap in the event loop until the data is shown: {median(gaps):.0f} ms\n")


def _run(program: str, folder: str) -> dict[str, float]:
    """Start a program and return when it said what, in seconds since its start."""
    said: dict[str, float] = {}
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    began = time.perf_counter()
    command = [sys.executable, "-c", program, folder]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, text=True, env=environment, **pipes) as process:
        for line in process.stdout or ():
            word, *number = line.split()
            said[word] = float(number[0]) if number else time.perf_counter() - began
    return said


if __name__ == "__main__":
    main()
