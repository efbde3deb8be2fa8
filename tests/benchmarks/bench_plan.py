"""How fast plans are among 720 000 tasks, beside the same queries in sqlite3 on the same file, in turns in one run.

Run from the top of the checkout: `python -m tests.benchmarks.bench_plan`.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy.dialects.sqlite.pysqlite import dialect

from danhgia_desktop.operations import plan_performance, tasks
from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.period import Period
from danhgia_desktop.plan.task import TaskUid
from danhgia_desktop.storage import followed, period_codes, task_rows
from danhgia_desktop.storage.store import Store, open_store
from tests.benchmarks import ten_years_of_tasks
from tests.benchmarks.in_turns import side_by_side
from tests.benchmarks.table import tell, tell_size
from tests.storage.builders import ACTOR

MONTH = Period.month_of(date(2026, 9, 1))
YEAR = Period.year_of(2026)
UNIT, PERSON, TASK = UnitUid("u7"), StaffUid("m7-3"), TaskUid("t700000")
TODAY = date(2026, 9, 15)

_side_by_side = partial(side_by_side, clock=time.process_time)


def main() -> None:
    """Print one line for each thing measured."""
    with TemporaryDirectory(dir=Path.cwd()) as folder:
        path = Path(folder) / "danhgia.sqlite3"
        started = time.process_time()
        ten_years_of_tasks.make(path)
        tell("ten years of plans made: 720 000 tasks", time.process_time() - started)
        tell_size("their size", path.stat().st_size)
        with open_store(path) as store, closing(sqlite3.connect(path)) as raw:
            _read(store, raw)
            _write(store)


def _read(store: Store, raw: sqlite3.Connection) -> None:
    month, year = period_codes.within(MONTH), period_codes.within(YEAR)
    of_unit = _fetching(raw, followed.IN_PLANS, {"plans": _plans(raw, month)})
    opened, looked = _side_by_side(lambda: _unit(store, MONTH), of_unit, rounds=60)
    tell("a unit's month, 400 tasks, beside sqlite3", opened, looked, times=2)
    told, looked = _side_by_side(lambda: _performance(store), of_unit, rounds=60)
    tell("the same with its performance, beside sqlite3", told, looked, times=2)
    read_anew = task_rows.task_of.cache_clear
    told, looked = _side_by_side(lambda: _performance(store), of_unit, rounds=60, before=read_anew)
    tell("the same with tasks that were never read, beside sqlite3", told, looked, times=2)
    of_year = _fetching(raw, followed.IN_PLANS, {"plans": _plans(raw, year)})
    opened, looked = _side_by_side(lambda: _unit(store, YEAR), of_year, rounds=9)
    tell("a unit's year, 4 800 tasks, beside sqlite3", opened, looked, times=2)
    of_person = _fetching(raw, followed.OF_PERSON, {"staff": PERSON, "codes": month})
    opened, looked = _side_by_side(lambda: _person(store), of_person, rounds=60)
    tell("a person's month, 20 tasks, beside sqlite3", opened, looked)


def _write(store: Store) -> None:
    numbers = count()

    def edit() -> None:
        task = tasks.get_task(store, TASK).task
        tasks.edit_tasks(store, ACTOR, [replace(task, result=f"Lần {next(numbers)}")])

    edited, _ = _side_by_side(edit, lambda: None, rounds=30)
    tell("one task changed", edited, within=0.02)


def _unit(store: Store, period: Period) -> None:
    with store.reading() as reading:
        reading.tasks.followed_of_unit(UNIT, period)


def _person(store: Store) -> None:
    with store.reading() as reading:
        reading.tasks.followed_of_person(PERSON, MONTH)


def _performance(store: Store) -> None:
    plan_performance.performance_of_unit(store, UNIT, MONTH, today=TODAY)


def _plans(raw: sqlite3.Connection, codes: tuple[str, ...]) -> list[int]:
    listed = ", ".join("?" * len(codes))
    query = f"SELECT id FROM work_plan WHERE unit_id = 8 AND period IN ({listed})"  # noqa: S608
    return [number for (number,) in raw.execute(query, codes)]


def _fetching(raw: sqlite3.Connection, condition: followed.Condition, asked: dict[str, object]) -> Callable[[], None]:
    """Return what fetches the same rows by sqlite3 itself."""
    options = {"literal_binds": True, "render_postcompile": True}
    queries = [
        str(query.params(asked).compile(dialect=dialect(), compile_kwargs=options))
        for query in (condition.tasks, condition.explanations, condition.supports)
    ]

    def fetch() -> None:
        for query in queries:
            raw.execute(query).fetchall()

    return fetch


if __name__ == "__main__":
    main()
