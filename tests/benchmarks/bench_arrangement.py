"""How fast a long grid is filtered, sorted and folded, the repaint included, measured in one run.

Run from the top of the checkout: `python -m tests.benchmarks.bench_arrangement`.
"""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Callable
from decimal import Decimal

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication

from danhgia_desktop.ui.grid.cell import Align, Cell, CellState, Column
from danhgia_desktop.ui.grid.filter_condition import condition_of, matching_rows
from danhgia_desktop.ui.grid.grid_model import GridModel
from danhgia_desktop.ui.grid.grid_pane import GridPane
from danhgia_desktop.ui.grid.sorting import column_order
from tests.benchmarks.table import tell

ROWS = 10_000
ROUNDS = 7
WIDTH, HEIGHT = 1200, 760
TARGET = 0.05
TEXT, POINTS = 1, 2
_WORDS = (
    "Xây",
    "dựng",
    "kế hoạch",
    "báo cáo",
    "định kỳ",
    "đúng thời gian",
    "của",
    "Ủy ban",
    "tỉnh",
    "chuyển đổi",
    "số",
)
_ROOT = QModelIndex()


def main() -> None:
    """Print one line for each thing measured: what, its time, the target."""
    application = QApplication(sys.argv)
    pane = GridPane(LongModel(), frozen=2)
    pane.resize(WIDTH, HEIGHT)
    pane.show()
    application.processEvents()
    for what, act, undo in (
        ("filter by words", lambda: _filter(pane, TEXT, "ke hoach so"), lambda: pane.shown.filter(None)),
        ("filter by points", lambda: _filter(pane, POINTS, ">4,5"), lambda: pane.shown.filter(None)),
        ("filter that keeps nearly all", lambda: _filter(pane, POINTS, "<>3"), lambda: pane.shown.filter(None)),
        ("show all again", lambda: pane.shown.filter(None), lambda: _filter(pane, TEXT, "bao cao")),
        ("sort words by dictionary", lambda: _sort(pane, TEXT), lambda: pane.shown.reorder(None)),
        ("sort points", lambda: _sort(pane, POINTS), lambda: pane.shown.reorder(None)),
    ):
        taken = min(_taken(application, pane, act, undo) for _ in range(ROUNDS))
        tell(f"{ROWS} rows, {what}, repaint included", taken, within=TARGET)
    pane.close()


class LongModel(GridModel):
    """A flat table whose rows all say something else."""

    def __init__(self) -> None:
        super().__init__(
            (
                Column(key="number", title="Số TT", characters=6),
                Column(key="text", title="Nhiệm vụ", characters=50, wraps=True, shapes_rows=True, stretches=True),
                Column(key="points", title="Điểm", characters=8, align=Align.RIGHT, numeric=True),
                *(Column(key=f"words_{place}", title="Ghi chú", characters=12, wraps=True) for place in range(6)),
            )
        )
        chance = random.Random(1)  # noqa: S311 - the same table in every run
        self._rows = [self._made(row, chance) for row in range(ROWS)]

    def rowCount(self, parent: QModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def cell(self, row: int, column: int) -> Cell:
        return self._rows[row][column]

    def refusal(self, row: int, column: int, text: str) -> str:
        return ""

    def _made(self, row: int, chance: random.Random) -> tuple[Cell, ...]:
        points = Decimal(chance.randrange(1000)) / 100
        said = str(points).replace(".", ",")
        return (
            Cell(text=str(row + 1)),
            Cell(text=f"{' '.join(chance.choices(_WORDS, k=9))} {row}", state=CellState.OPEN, can_type=True),
            Cell(text=said, typed=said, value=points, state=CellState.OPEN, can_type=True),
            *(Cell(text=chance.choice(_WORDS), state=CellState.OPEN, can_type=True) for _ in range(6)),
        )


def _filter(pane: GridPane, column: int, written: str) -> None:
    condition = condition_of(written)
    pane.shown.filter(matching_rows(pane.shown.source, {column: condition}))


def _sort(pane: GridPane, column: int) -> None:
    pane.shown.reorder(column_order(pane.shown.source, column))


def _taken(application: QApplication, pane: GridPane, act: Callable[[], None], undo: Callable[[], None]) -> float:
    undo()
    application.processEvents()
    start = time.process_time()
    act()
    pane.grid.viewport().repaint()
    pane.grid.frozen.viewport().repaint()
    taken = time.process_time() - start
    application.processEvents()
    return taken


if __name__ == "__main__":
    main()
