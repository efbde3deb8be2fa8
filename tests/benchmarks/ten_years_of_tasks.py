"""Ten years of plans: 720 000 tasks in 120 months of 15 units with 20 people each, written past the journal."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from danhgia_desktop.operations import shipped
from danhgia_desktop.period import Period
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import ACTOR, make_member, make_posting, make_unit

UNITS, PEOPLE, YEARS, TASKS = 15, 20, 10, 20
"""Units, people of each, years, tasks of each person in a month."""

FIRST_YEAR = 2017
_WORDS = "Tham mưu ban hành văn bản hướng dẫn các cơ quan, đơn vị triển khai nội dung số"


def make(path: Path) -> None:
    """Make the file; the office through the store, its tasks by plain sqlite3."""
    with open_store(path) as store:
        with store.work(ACTOR, Label.IMPORT_STAFF) as work:
            for unit in range(UNITS):
                work.org_units.save(make_unit(f"u{unit}", name=f"Phòng {unit}", ordinal=unit))
                for number in range(PEOPLE):
                    uid = f"m{unit}-{number}"
                    work.staff.save(make_member(uid, code=uid, name=f"Nguyễn Văn {unit} {number}"))
                    posted = {"staff": uid, "unit": f"u{unit}", "from_on": date(FIRST_YEAR, 1, 1)}
                    work.postings.save(make_posting(f"p{uid}", **posted))
        shipped.add_shipped(store, ACTOR)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(f"INSERT INTO work_plan VALUES ({_marks(7)})", _plans())  # noqa: S608
        connection.executemany(f"INSERT INTO task VALUES ({_marks(31)})", _tasks())  # noqa: S608
        connection.execute(
            "INSERT INTO explanation SELECT NULL, 'e' || id, id, 'Chờ ý kiến của đơn vị phối hợp', due_on, "
            "'2026-01-01T00:00:00.000Z', NULL, NULL, '', NULL, NULL, '' FROM task WHERE id % 20 = 0"
        )
        connection.execute(
            "INSERT INTO task_support SELECT id, 0, 1 + id % 15, 'cung cấp số liệu' FROM task WHERE id % 10 = 0"
        )


def _plans() -> Iterator[tuple[object, ...]]:
    for place, month in enumerate(_months()):
        for unit in range(UNITS):
            number = place * UNITS + unit + 1
            yield number, f"k{number}", month.code, unit + 1, None, "19/KH-SNV", ""


def _tasks() -> Iterator[tuple[object, ...]]:
    number = 0
    for place, month in enumerate(_months()):
        for unit in range(UNITS):
            for ordinal in range(PEOPLE * TASKS):
                number += 1
                due = month.starts_on + timedelta(days=ordinal % 28)
                assignee = unit * PEOPLE + ordinal % PEOPLE + 1
                said = f"{_WORDS} {number}", "Văn bản", None, "planned", "", None, "", None, assignee, "", None, ""
                done = 100 * (1 + ordinal % 3), 100 * (1 + ordinal % 2), "6/5", due.isoformat(), ordinal % 7 // 6, None
                rest = "Đã hoàn thành", "", "", None, None, None, ""
                plan = place * UNITS + unit + 1
                yield number, f"t{number}", plan, ordinal, *said, None, due.isoformat(), *done, *rest


def _months() -> Iterator[Period]:
    for year in range(FIRST_YEAR, FIRST_YEAR + YEARS):
        for month in range(1, 13):
            yield Period.month_of(date(year, month, 1))


def _marks(columns: int) -> str:
    return ", ".join("?" * columns)
