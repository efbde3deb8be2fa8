"""How long a person's acts on a sheet keep the processor busy, from the key to the repaint, beside SQLite and Qt.

Run from the top of the checkout: `python -m tests.benchmarks.bench_editing`.
Each figure is the least processor time of many runs: what waits for the disk,
or for other programs, is not counted. What is measured alternates with its
floor, so that both meet the same minute.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from danhgia_desktop.operations import scoring
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.scoring.scoresheet import ScorePlace, Scoresheet
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.store import Store
from danhgia_desktop.ui.style import Style
from tests.benchmarks.scoring_desk import HEIGHT, WIDTH, Heartbeat, ScoringDesk, data_folder, rest
from tests.benchmarks.table import Seconds, tell
from tests.storage.builders import ACTOR, make_large_rubric, make_sheet, make_unit
from tests.ui.keyboard import CTRL
from tests.ui.seeded import YEAR, add_seed

EDITS = 120
FEW = 15
SEEN = 8
PASTED = 1000
COLUMNS = 9
Key = Qt.Key


def main() -> None:
    """Print one line for each thing measured."""
    Style(QApplication(sys.argv))
    with data_folder() as (folder, store):
        sheet = add_seed(store)
        tell("the same rows by plain sqlite3", _plain_sqlite(folder))
        tell("one edit stored by its operation", _operation(store, sheet))
        desk = ScoringDesk(store, folder)
        edit, plain = _editing(desk, PlainTable(sheet))
        tell("one edit, key to repaint", edit, within=0.002)
        tell("one edit of a table of plain Qt, which stores nothing", plain)
        tell("undo of one edit, key to repaint", _undoing(desk))
        tell("the tab opened and painted", _opening(store, folder))
        scoring.open_scoresheet(store, ACTOR, rubric=sheet.rubric.uid, subject=UnitNamed(name="Sở Nội vụ"), period=YEAR)
        desk.edits.read_again()
        desk.take_focus()
        tell("another subject by Ctrl+PgDn, key to repaint", _switching(desk))
        tell("the longest the window stands still in a session", _session(desk), within=0.1)
        desk.tab.close()
        tell(f"paste of {PASTED} cells, key to repaint", _pasting(store, folder), within=0.05)


class PlainTable:
    """A table of Qt's own, with its model in C++, of the size of the sheet's."""

    def __init__(self, sheet: Scoresheet) -> None:
        self.view = QTableView()
        self._model = QStandardItemModel(len(sheet.rubric.criteria), COLUMNS)
        for row, criterion in enumerate(sheet.rubric.criteria):
            self._model.setItem(row, 1, QStandardItem(criterion.text))
        self.view.setModel(self._model)
        self.view.resize(WIDTH, HEIGHT)
        self.view.show()

    def take_focus(self) -> None:
        """Let the keys go to the table."""
        self.view.activateWindow()
        self.view.setFocus()
        QApplication.processEvents()

    def edit(self, row: int) -> Seconds:
        """Type into a cell, and return how long it takes from Enter until everything is painted."""
        self.view.setCurrentIndex(self._model.index(row, 3))
        QTest.keyClicks(self.view, "5")
        QApplication.processEvents()
        start = time.process_time()
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
        QApplication.processEvents()
        return time.process_time() - start


def _plain_sqlite(folder: Path) -> Seconds:
    """Write what one edit writes: a score, its total, a change set and its change."""
    raw = sqlite3.connect(folder / "plain.sqlite3", isolation_level=None)
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute("PRAGMA synchronous = FULL")
    raw.executescript(
        """
        CREATE TABLE score (id INTEGER PRIMARY KEY, points INTEGER);
        CREATE TABLE total (id INTEGER PRIMARY KEY, points INTEGER);
        CREATE TABLE change_set (id INTEGER PRIMARY KEY, at TEXT, label TEXT, details TEXT);
        CREATE TABLE change (set_id INTEGER, ordinal INTEGER, keys TEXT, before TEXT, after TEXT);
        INSERT INTO score VALUES (1, 0);
        INSERT INTO total VALUES (1, 0);
        """
    )

    def edit() -> None:
        raw.execute("BEGIN IMMEDIATE")
        before = raw.execute("SELECT points FROM score WHERE id = 1").fetchone()
        raw.execute("UPDATE score SET points = ? WHERE id = 1", (before[0] + 1,))
        raw.execute("REPLACE INTO total VALUES (1, ?)", (before[0],))
        number = raw.execute("INSERT INTO change_set (at, label, details) VALUES ('2026', 'x', '{}')").lastrowid
        raw.execute("INSERT INTO change VALUES (?, 0, '[[1]]', '{}', '{}')", (number,))
        raw.execute("COMMIT")

    taken = _least(edit)
    raw.close()
    return taken


def _operation(store: Store, sheet: Scoresheet) -> Seconds:
    place = ScorePlace(sheet=sheet.uid, criterion=sheet.rubric.leaves[0].key, round=SELF)
    points = (Decimal(number % 9) for number in range(2 * EDITS))
    return _least(lambda: scoring.set_points(store, ACTOR, place, next(points)))


def _editing(desk: ScoringDesk, plain: PlainTable) -> tuple[Seconds, Seconds]:
    """Return what an edit takes, and what Qt takes for its own table, in turns."""
    edits, plain_edits = [], []
    for row in range(SEEN):
        plain.take_focus()
        plain_edits += [plain.edit(row) for _ in range(FEW)]
        desk.take_focus()
        for number in range(FEW):
            desk.type(row, f"{number % 9},05")
            edits.append(desk.time_key(Key.Key_Return))
    plain.view.close()
    return min(edits), min(plain_edits)


def _undoing(desk: ScoringDesk) -> Seconds:
    return min(desk.time_key((CTRL, Key.Key_Z)) for _ in range(FEW))


def _opening(store: Store, folder: Path) -> Seconds:
    taken = []
    for _ in range(FEW):
        start = time.process_time()
        desk = ScoringDesk(store, folder)
        taken.append(time.process_time() - start)
        desk.tab.close()
        desk.tab.deleteLater()
    return min(taken)


def _switching(desk: ScoringDesk) -> Seconds:
    keys = [Key.Key_PageDown, Key.Key_PageUp] * FEW
    return min(desk.time_key((CTRL, key)) for key in keys)


def _session(desk: ScoringDesk) -> Seconds:
    """Type as people do, with rests between the keys, and undo, redo, look through and switch subjects."""
    heart = Heartbeat()
    for number in range(FEW):
        desk.type(number, "1,5")
        desk.time_key(Key.Key_Return)
        rest()
    for keys in [(CTRL, Key.Key_Z)] * 3 + [(CTRL, Key.Key_Y)] * 3 + [Key.Key_PageDown] * 3 + [(CTRL, Key.Key_PageDown)]:
        desk.time_key(keys)
        rest()
    return heart.longest


def _pasting(store: Store, folder: Path) -> Seconds:
    """Paste into a sheet of so many lines, undo it, and paste again."""
    rubric = make_large_rubric(PASTED + PASTED // 5)
    unit = make_unit("large", name="Sở có bộ lớn", ordinal=9)
    with store.work(ACTOR, Label.IMPORT_RUBRIC, name=rubric.name) as work:
        work.rubrics.save(rubric)
        work.org_units.save(unit)
        work.scoresheets.add(make_sheet("large", rubric=rubric, unit=unit, period=YEAR))
    desk = ScoringDesk(store, folder)
    desk.show_sheet("large")
    QGuiApplication.clipboard().setText("".join(f"{number % 5},5\r\n" for number in range(PASTED)))
    pasted = []
    for _ in range(FEW):
        desk.grid.go_to((desk.leaves[0], desk.column))
        pasted.append(desk.time_key((CTRL, Key.Key_V)))
        desk.undo()
        rest()
    desk.tab.close()
    return min(pasted)


def _least(act: Callable[[], object]) -> Seconds:
    """Return how long an act takes when nothing disturbs it."""
    return min(_time(act) for _ in range(EDITS))


def _time(act: Callable[[], object]) -> Seconds:
    start = time.process_time()
    act()
    return time.process_time() - start


if __name__ == "__main__":
    main()
