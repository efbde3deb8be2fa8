"""How long the list of a large office takes: read, foreseen, taken in, foreseen again.

Run from the top of the checkout: `python -m tests.benchmarks.bench_lists`.
"""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import xlsxwriter

from danhgia_desktop.imports.reading import read_file
from danhgia_desktop.imports.staff_rows import read_staff
from danhgia_desktop.imports.unit_rows import read_units
from danhgia_desktop.operations.given_for_all import GivenForAll
from danhgia_desktop.operations.staff_import import import_staff, preview_staff
from danhgia_desktop.operations.unit_import import import_units
from danhgia_desktop.storage.store import open_store
from tests.benchmarks.table import Seconds, tell
from tests.imports.office_lists import STAFF_HEADER, unit_list
from tests.storage.builders import ACTOR

PEOPLE, UNITS = 5_000, 50
SINCE = date(2026, 1, 1)
READ, FORESEEN, TAKEN_IN = 3.0, 2.0, 10.0
"""Seconds that a person waits with a progress bar in sight."""

Outcome = TypeVar("Outcome")


def main() -> None:
    """Print one line for each step."""
    with TemporaryDirectory(dir=Path.cwd()) as folder:
        path = Path(folder) / "danh sách.xlsx"
        path.write_bytes(_list())
        with open_store(Path(folder) / "bench.sqlite3") as store:
            rows = (f"Phòng {number}|P{number}|||" for number in range(UNITS))
            import_units(store, ACTOR, read_units(unit_list(*rows)))
            read, table = _timed(lambda: read_staff(read_file(path)))
            tell(f"reading a list of {PEOPLE} people", read, within=READ)
            tell(
                "what it would do",
                _timed(lambda: preview_staff(store, table, GivenForAll(since=SINCE)))[0],
                within=FORESEEN,
            )
            taken_in, _ = _timed(lambda: import_staff(store, ACTOR, table, GivenForAll(since=SINCE)))
            tell("taking it in", taken_in, within=TAKEN_IN)
            again, _ = _timed(lambda: import_staff(store, ACTOR, table, GivenForAll(since=SINCE)))
            tell("taking it in again, which changes nothing", again, within=FORESEEN)


def _timed(work: Callable[[], Outcome]) -> tuple[Seconds, Outcome]:
    began = time.perf_counter()
    outcome = work()
    return time.perf_counter() - began, outcome


def _list() -> bytes:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Danh sách")
        sheet.write_row(0, 0, STAFF_HEADER)
        for number in range(PEOPLE):
            unit = number % UNITS
            post = "Trưởng phòng" if number < UNITS else "Chuyên viên"
            name = f"Nguyễn Thị {number}"
            sheet.write_row(number + 1, 0, [number, f"CC{number:05}", name, "Công chức", f"Phòng {unit}", post, ""])
    return content.getvalue()


if __name__ == "__main__":
    main()
