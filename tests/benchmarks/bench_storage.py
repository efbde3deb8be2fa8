"""How much slower the store is than the floor below it, measured side by side in one run.

Run from the top of the checkout: `python -m tests.benchmarks.bench_storage`.
Machines differ and so do minutes: read the ratios.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from decimal import Decimal
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from danhgia_desktop.operations.searching import search
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.scoring.scoresheet import Score
from danhgia_desktop.storage import search_texts
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.store import Store, open_store
from tests.benchmarks.in_turns import side_by_side, timed
from tests.benchmarks.table import Seconds, tell
from tests.storage.builders import ACTOR, fill, make_large_rubric, make_sheet, make_unit

CRITERIA = 93
ROUNDS = 200
PAGE = 4096
WORDS = """
    WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 8)
    INSERT INTO score
    SELECT s.id, c.id, 'round ' || n, NULL, NULL, 0,
           'Nộp báo cáo tháng ' || n || ' chậm ' || (s.id * 31 + c.id) % 97 || ' ngày so với kế hoạch của tỉnh',
           'Công văn số ' || (s.id * 17 + c.id) || '/STNMT-VP ngày ' || c.id % 28 || ' tháng ' || n || ' năm 2026'
    FROM scoresheet AS s JOIN criterion AS c USING (rubric_id) CROSS JOIN number
"""
"""Some 220 000 scores with a reason and evidence."""

_side_by_side = partial(side_by_side, rounds=ROUNDS, clock=time.perf_counter)


def main() -> None:
    """Print one line for each thing measured: what, its time, the floor's time, the ratio."""
    with TemporaryDirectory(dir=Path.cwd()) as folder:
        path = Path(folder) / "bench.sqlite3"
        with open_store(path) as store:
            _populate(store)
            edit, flush, raw_edit = _edits(store, Path(folder) / "floor")
            tell("edit of one score, beside a flush of 4 KiB", edit, flush)
            tell("edit of one score, beside one raw UPDATE", edit, raw_edit)
            tell("reading one sheet, beside its rows by sqlite3", *_reading(store))
            tell("list of 300 sheets, beside its rows by sqlite3", *_listing(store))
            tell("import of 10 000 criteria, beside executemany", *_importing(store, path))
        tell("opening the file, beside sqlite3", *_opening(path))
        tell("search in 400 000 texts, beside LIKE over them", *_searching(path))


def _populate(store: Store) -> None:
    fill(store)
    rubric = make_large_rubric(CRITERIA)
    scores = {(criterion.key, SELF): Score(points=Decimal(3)) for criterion in rubric.leaves}
    with store.work(ACTOR, Label.IMPORT_RUBRIC) as work:
        work.rubrics.save(rubric)
        for number in range(300):
            unit = make_unit(f"bench{number}")
            work.org_units.save(unit)
            period = Period.year_of(2026)
            work.scoresheets.add(make_sheet(f"bench{number}", rubric=rubric, unit=unit, period=period, scores=scores))


def _edits(store: Store, floor: Path) -> tuple[Seconds, Seconds, Seconds]:
    """Interleave edits, flushes and raw updates, so that all see the same disk."""
    key = make_large_rubric(CRITERIA).leaves[7].key
    descriptor = os.open(floor, os.O_RDWR | os.O_CREAT)
    raw = sqlite3.connect(floor.with_suffix(".sqlite3"), isolation_level=None)
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute("PRAGMA synchronous = FULL")
    raw.execute("CREATE TABLE score (id INTEGER PRIMARY KEY, points INTEGER)")
    raw.execute("INSERT INTO score VALUES (1, 0)")
    times: list[tuple[Seconds, Seconds, Seconds]] = []
    for number in range(ROUNDS):
        score = Score(points=Decimal(number % 20) / 4)
        times.append(
            (
                _timed(lambda score=score: _edit(store, key, score)),
                _timed(lambda: _flush(descriptor)),
                _timed(lambda number=number: raw.execute("UPDATE score SET points = ?", (number,))),
            )
        )
    raw.close()
    os.close(descriptor)
    edits, flushes, updates = zip(*times, strict=True)
    return median(edits), median(flushes), median(updates)


def _edit(store: Store, key: str, score: Score) -> None:
    with store.work(ACTOR, Label.SCORE_LINE, criterion="7") as work:
        work.scoresheets.set_scores("bench7", {(key, SELF): score})


def _flush(descriptor: int) -> None:
    os.pwrite(descriptor, bytes(PAGE), 0)
    os.fdatasync(descriptor)


def _reading(store: Store) -> tuple[Seconds, Seconds]:
    def read() -> None:
        with store.reading() as reading:
            reading.scoresheets.get("bench7")

    with closing(sqlite3.connect(store.path)) as raw:

        def fetch() -> None:
            number, rubric = raw.execute("SELECT id, rubric_id FROM scoresheet WHERE uid = 'bench7'").fetchone()
            raw.execute("SELECT * FROM rubric WHERE id = ?", (rubric,)).fetchall()
            raw.execute("SELECT * FROM criterion WHERE rubric_id = ? ORDER BY ordinal", (rubric,)).fetchall()
            raw.execute("SELECT * FROM score WHERE sheet_id = ?", (number,)).fetchall()

        return _side_by_side(read, fetch)


def _listing(store: Store) -> tuple[Seconds, Seconds]:
    def read() -> None:
        with store.reading() as reading:
            reading.figures.scoresheets()

    with closing(sqlite3.connect(store.path)) as raw:

        def fetch() -> None:
            joined = "scoresheet s JOIN org_unit u ON u.id = s.unit_id JOIN rubric r ON r.id = s.rubric_id"
            raw.execute(f"SELECT s.*, u.name, r.name FROM {joined} ORDER BY u.ordinal, u.id").fetchall()  # noqa: S608
            raw.execute("SELECT * FROM scoresheet_total").fetchall()

        return _side_by_side(read, fetch)


def _importing(store: Store, path: Path) -> tuple[Seconds, Seconds]:
    rubric = make_large_rubric(10_000, uid="ten thousand")

    def save() -> None:
        with store.work(ACTOR, Label.IMPORT_RUBRIC) as work:
            work.rubrics.save(rubric)

    ours = _timed(save)
    with closing(sqlite3.connect(path)) as raw:
        rows = raw.execute("SELECT * FROM criterion ORDER BY id DESC LIMIT 10000").fetchall()
    with closing(sqlite3.connect(path.with_name("import.sqlite3"))) as raw, raw:
        raw.execute(f"CREATE TABLE criterion ({', '.join(f'c{number}' for number in range(len(rows[0])))})")
        insert = f"INSERT INTO criterion VALUES ({', '.join('?' * len(rows[0]))})"  # noqa: S608
        theirs = _timed(lambda: raw.executemany(insert, rows))
    return ours, theirs


def _opening(path: Path) -> tuple[Seconds, Seconds]:
    def bare() -> None:
        with closing(sqlite3.connect(path)) as raw:
            raw.execute("SELECT count(*) FROM sqlite_master").fetchone()

    return _side_by_side(lambda: open_store(path).close(), bare)


def _searching(path: Path) -> tuple[Seconds, Seconds]:
    """Look for what is nowhere, which takes the longest, among scores with words in eight rounds of all sheets."""
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute(WORDS)
    with open_store(path) as store, closing(sqlite3.connect(path)) as raw:
        with store._writer.begin() as connection:
            search_texts.rebuild(connection)

        def fetch() -> None:
            raw.execute("SELECT * FROM score WHERE reason LIKE '%nowhere%' OR evidence LIKE '%nowhere%'").fetchall()

        return _side_by_side(lambda: search(store, "nowhere"), fetch, rounds=20)


def _timed(action: Callable[[], object]) -> Seconds:
    return timed(action, time.perf_counter)


if __name__ == "__main__":
    main()
