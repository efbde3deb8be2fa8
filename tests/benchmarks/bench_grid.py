"""How fast the grid opens, repaints and takes a block, beside what Qt allows, measured in one run.

Run from the top of the checkout: `python -m tests.benchmarks.bench_grid`.
Machines differ and so do minutes: read the ratios. Each figure is the least
processor time of many runs, which alternate with their floor.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractTableModel, QEvent
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QDialog, QTableView, QVBoxLayout

from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.scoring.scoresheet import Scoresheet
from danhgia_desktop.ui.grid.arranged_model import ArrangedModel
from danhgia_desktop.ui.grid.clipboard_block import read_block
from danhgia_desktop.ui.grid.grid_view import GridView
from danhgia_desktop.ui.grid.paste_plan import Area, plan_paste
from danhgia_desktop.ui.scoring.score_cells import View
from danhgia_desktop.ui.scoring.score_model import ScoreModel
from danhgia_desktop.ui.scoring.sheet_columns import FROZEN
from danhgia_desktop.ui.scoring.sheet_figures import work_out
from danhgia_desktop.ui.style import Style
from danhgia_desktop.wording import Language
from tests.benchmarks.table import Seconds, tell
from tests.ui.grid.small_model import FIRST, SmallModel
from tests.ui.seeded import add_seed

ROUNDS = 15
WIDTH, HEIGHT = 1200, 760


def main() -> None:
    """Print one line for each thing measured: what, its time, the floor's time, the ratio, the target."""
    application = QApplication(sys.argv)
    Style(application)
    with TemporaryDirectory(dir=Path.cwd()) as folder, open_data(Path(folder)) as store:
        sheet = add_seed(store)
        tell("104-row sheet, dialog built to painted, beside an empty table", *_opening(sheet), times=3.5)
        tell("repaint of the grid, beside the same cells from C++", *_painting(sheet), times=2.2)
        tell(
            "paste of 1 000 cells, planned and shown, without the disk",
            min(_pasting() for _ in range(ROUNDS)),
            within=0.05,
        )


def _opening(sheet: Scoresheet) -> tuple[Seconds, Seconds]:
    view = View(figures=work_out(sheet), round=SELF, read_only=False, language=Language.VI)
    ours, floor = [], []
    for _ in range(ROUNDS):
        floor.append(_shown(QTableView))
        ours.append(_shown(lambda: _grid(view)))
    return median(ours), median(floor)  # the least may be of a window that the screen was late to show


def _grid(view: View) -> GridView:
    model = ScoreModel()
    grid = GridView(ArrangedModel(model), frozen=FROZEN)
    grid.resize(WIDTH, HEIGHT)
    model.show(view)
    return grid


def _shown(make: Callable[[], QTableView]) -> Seconds:
    start = time.process_time()
    dialog = QDialog()
    layout = QVBoxLayout(dialog)
    layout.addWidget(make())
    dialog.resize(WIDTH, HEIGHT)
    dialog.show()
    QApplication.processEvents()
    taken = time.process_time() - start
    dialog.close()
    dialog.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # which processEvents leaves to an event loop
    QApplication.processEvents()
    return taken


def _painting(sheet: Scoresheet) -> tuple[Seconds, Seconds]:
    ours = _grid(View(figures=work_out(sheet), round=SELF, read_only=False, language=Language.VI))
    floor = QTableView()
    floor.setModel(_copied(ours.model()))
    floor.setWordWrap(True)
    for view in (ours, floor):
        view.resize(WIDTH, HEIGHT)
        view.show()
    for column in range(ours.model().columnCount()):
        floor.setColumnWidth(column, ours.columnWidth(column))
    for row in range(ours.model().rowCount()):
        floor.setRowHeight(row, ours.rowHeight(row))
    QApplication.processEvents()
    taken: dict[QTableView, list[Seconds]] = {ours: [], floor: []}
    for _ in range(4 * ROUNDS):
        for view, times in taken.items():
            start = time.process_time()
            view.grab()
            times.append(time.process_time() - start)
    for view in taken:
        view.close()
    return min(taken[ours]), min(taken[floor])


def _copied(model: QAbstractTableModel) -> QStandardItemModel:
    copy = QStandardItemModel(model.rowCount(), model.columnCount())
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            copy.setItem(row, column, QStandardItem(model.index(row, column).data()))
    return copy


def _pasting() -> Seconds:
    model = SmallModel(rows=600)
    grid = GridView(model, frozen=2)
    grid.resize(WIDTH, HEIGHT)
    grid.show()
    QApplication.processEvents()
    text = "".join(f"{number % 5}\t{number % 4}\r\n" for number in range(500))
    start = time.process_time()
    plan = plan_paste(read_block(plain=text), Area(top=0, left=FIRST, bottom=0, right=FIRST), model)
    model.enter(plan.entries)
    grid.viewport().repaint()
    taken = time.process_time() - start
    grid.close()
    return taken


if __name__ == "__main__":
    main()
