"""How long a verified backup of ten years of data takes, beside its parts, measured in turns in one run.

Run from the top of the checkout: `python -m tests.benchmarks.bench_backup`.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from danhgia_desktop.operations import backups
from danhgia_desktop.operations.data_file import DATA_FILE
from danhgia_desktop.storage.backup_file import BackupReason
from danhgia_desktop.storage.file_summary import summary
from danhgia_desktop.storage.store import Store, open_store
from tests.benchmarks import ten_years
from tests.benchmarks.table import Seconds, tell

ROUNDS = 7


def main() -> None:
    """Print one line for each thing measured."""
    with TemporaryDirectory(dir=Path.cwd()) as folder:
        path = Path(folder) / DATA_FILE
        ten_years.make(path)
        with open_store(path) as store:
            times = [(_timed(lambda: _ours(store)), _timed(lambda: _parts(path))) for _ in range(ROUNDS)]
        ours, parts = (median(taken) for taken in zip(*times, strict=True))
        tell("verified backup of ten years, beside backup API and quick_check", ours, parts, times=2)
        tell("what a backup holds, told before it is restored", median(_timed(lambda: summary(path)) for _ in times))


def _ours(store: Store) -> None:
    backups.back_up(store, BackupReason.ASKED).path.unlink()


def _parts(path: Path) -> None:
    copied = path.with_name("parts.sqlite3")
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copied)) as target:
        source.backup(target)
        assert target.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    copied.unlink()


def _timed(action: Callable[[], object]) -> Seconds:
    """Return the processor time, which both spend reading and writing the same pages."""
    start = time.process_time()
    action()
    return time.process_time() - start


if __name__ == "__main__":
    main()
