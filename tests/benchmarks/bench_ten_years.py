"""How fast and how large ten years of data are, beside sqlite3 on the same file, measured in turns in one run.

Run from the top of the checkout: `python -m tests.benchmarks.bench_ten_years`.
Both files are made first, which takes longer than everything else.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date
from decimal import Decimal
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from danhgia_desktop.operations import scoring, searching
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.rubric import SELF, CriterionKey
from danhgia_desktop.scoring.scoresheet import ScorePlace, SheetUid
from danhgia_desktop.storage.store import Store, open_store
from tests.benchmarks import ten_years
from tests.benchmarks.in_turns import side_by_side, timed
from tests.benchmarks.table import Seconds, tell, tell_size
from tests.storage.builders import ACTOR

ROUNDS = 60
SHEET = 18_000
CRITERION = 7
LINE = CriterionKey("0.6")
MONTH = Period.month_of(date(2020, 12, 1))
_CHANGE_SET = """
    INSERT INTO change_set SELECT NULL, at, 1, label, 0, NULL, 0, details, changes FROM change_set WHERE id = 90
"""

_side_by_side = partial(side_by_side, rounds=ROUNDS, clock=time.process_time)


def main() -> None:
    """Print one line for each thing measured."""
    with TemporaryDirectory(dir=Path.cwd()) as folder:
        path, bare = Path(folder) / "danhgia.sqlite3", Path(folder) / "bare.sqlite3"
        started = time.process_time()
        ten_years.make(path)
        tell("ten years of data made: 1.44 million scores, each typed singly", time.process_time() - started)
        ten_years.make(bare, with_journal=False)
        tell_size("its size, beside the same without journal", path.stat().st_size, bare.stat().st_size, times=2)
        _by_processor(path)


def _by_processor(path: Path) -> None:
    opened, looked = _side_by_side(lambda: open_store(path).close(), lambda: _bare_opening(path), rounds=9)
    tell("opened for writing and closed, beside sqlite3", opened, looked)
    with open_store(path) as store, closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA synchronous = FULL")
        sheet = SheetUid(raw.execute("SELECT uid FROM scoresheet WHERE id = ?", (SHEET,)).fetchone()[0])
        tell("one score typed, beside its four rows by sqlite3", *_edit(store, raw, sheet))
        tell("one sheet read, beside its rows by sqlite3", *_sheet(store, raw, sheet), within=0.001)
        tell("list of a month, 300 sheets, beside its rows by sqlite3", *_month(store, raw), within=0.01)
        tell("history of one score among 1.4 million", _least(lambda: _history(store, sheet)), within=0.05)
        tell("newest 100 changes", _least(store.history), within=0.05)
        tell("what was there to undo", _least(store.undoable))
        tell("search for what 36 000 sheets say, beside LIKE", *_search(store, raw, "phong chuyen mon so 7"))
        tell("search for what nothing says, beside LIKE", *_search(store, raw, "nowhere"))


def _bare_opening(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _edit(store: Store, raw: sqlite3.Connection, sheet: SheetUid) -> tuple[Seconds, Seconds]:
    place = ScorePlace(sheet=sheet, criterion=LINE, round=SELF)
    numbers = count()

    def ours() -> None:
        scoring.set_points(store, ACTOR, place, Decimal(next(numbers) % 5))

    def floor() -> None:
        """Write the rows of another score; a fifth of the numbers would be the same as before."""
        points = next(numbers)
        key = (SHEET + 1, CRITERION)
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("SELECT * FROM score WHERE sheet_id = ? AND criterion_id = ?", key).fetchone()
        raw.execute("UPDATE score SET points = ? WHERE sheet_id = ? AND criterion_id = ?", (points, *key))
        raw.execute("UPDATE scoresheet_total SET counted = ? WHERE sheet_id = ?", (points, SHEET + 1))
        raw.execute(_CHANGE_SET)
        raw.execute("INSERT OR IGNORE INTO change_block VALUES (6, ?, ?)", (SHEET + 1, points))
        raw.execute("COMMIT")

    return _side_by_side(ours, floor)


def _sheet(store: Store, raw: sqlite3.Connection, sheet: SheetUid) -> tuple[Seconds, Seconds]:
    def fetch() -> None:
        number, rubric = raw.execute("SELECT id, rubric_id FROM scoresheet WHERE uid = ?", (sheet,)).fetchone()
        raw.execute("SELECT * FROM rubric WHERE id = ?", (rubric,)).fetchall()
        raw.execute("SELECT * FROM criterion WHERE rubric_id = ? ORDER BY ordinal", (rubric,)).fetchall()
        raw.execute("SELECT * FROM score WHERE sheet_id = ?", (number,)).fetchall()

    return _side_by_side(lambda: scoring.get_scoresheet(store, sheet), fetch)


def _month(store: Store, raw: sqlite3.Connection) -> tuple[Seconds, Seconds]:
    def fetch() -> None:
        joined = "scoresheet s JOIN org_unit u ON u.id = s.unit_id JOIN rubric r ON r.id = s.rubric_id"
        period = (MONTH.code,)
        raw.execute(f"SELECT s.*, u.name, r.name FROM {joined} WHERE s.period = ?", period).fetchall()  # noqa: S608
        raw.execute(
            "SELECT t.* FROM scoresheet_total t JOIN scoresheet s ON s.id = t.sheet_id WHERE s.period = ?", period
        ).fetchall()

    return _side_by_side(lambda: scoring.sheets(store, MONTH), fetch)


def _history(store: Store, sheet: SheetUid) -> None:
    with store.reading() as reading:
        reading.scoresheets.score_history(sheet, LINE, SELF)


def _search(store: Store, raw: sqlite3.Connection, words: str) -> tuple[Seconds, Seconds]:
    def fetch() -> None:
        raw.execute(
            "SELECT * FROM search_text WHERE folded LIKE ? ORDER BY owner_id DESC LIMIT 2000", (f"%{words}%",)
        ).fetchall()

    return _side_by_side(lambda: searching.search(store, words), fetch, rounds=9)


def _least(action: Callable[[], object]) -> Seconds:
    return min(_timed(action) for _ in range(ROUNDS))


def _timed(action: Callable[[], object]) -> Seconds:
    """Return the processor time: what waits for the disk, or for other programs, is not counted."""
    return timed(action, time.process_time)


if __name__ == "__main__":
    main()
