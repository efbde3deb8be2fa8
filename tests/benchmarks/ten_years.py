"""The data of an office after ten years: 300 sheets a month with 40 scores each, 1.44 million scores.

Each score was typed singly, one change set each, which is both the usual and the largest case for the journal. The
rows are written in bulk, but in the form and the order in which the program writes them, so that every page of the
file is as full as it would be. Tasks come with a later form of the data file.

Made from the top of the checkout by `python -m tests.benchmarks.ten_years FOLDER`, in about a minute: the file with its
journal, and beside it the same without.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import sqlalchemy as sa

from danhgia_desktop.period import Period
from danhgia_desktop.regulation.rubric import SELF, Rubric
from danhgia_desktop.scoring.scoresheet import Score, SheetUid
from danhgia_desktop.storage import journal, rubric_rows, schema, search_texts, totals
from danhgia_desktop.storage.change import Change, Operation
from danhgia_desktop.storage.database import Access, open_engine
from danhgia_desktop.storage.journal import Entry
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.rows import format_of
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import ACTOR, make_large_rubric, make_sheet, make_unit

YEARS, UNITS, CRITERIA = 10, 300, 45
"""Of the 45 criteria 40 are scored, the others are sections."""
PATTERNS = 20
"""Sheets are scored in so many ways, each of which is added up once."""
FIRST_DAY = datetime(2016, 1, 25, 1, 0, tzinfo=UTC)

_SCORE, _SHEET = format_of(schema.score), format_of(schema.scoresheet)


def make(path: Path, *, with_journal: bool = True, years: int = YEARS, units: int = UNITS) -> None:
    """Make the file; the same arguments make the same file, but for the moments of its first two changes."""
    with open_store(path) as store, store.work(ACTOR, Label.IMPORT_RUBRIC, name="Bộ lớn") as work:
        work.rubrics.save(make_large_rubric(CRITERIA))
        for number in range(units):
            work.org_units.save(make_unit(f"unit{number}", name=f"Phòng chuyên môn số {number + 1}", ordinal=number))
    engine = open_engine(path, Access.WRITE)
    with engine.begin() as connection:
        rubric = rubric_rows.load(connection, 1)
        office = _Office(rubric.rubric, [rubric.criterion_ids[line.key] for line in rubric.rubric.leaves])
        for month in range(12 * years):
            day = date(FIRST_DAY.year + month // 12, 1 + month % 12, 1)
            for insert, rows in office.month(Period.month_of(day), units, with_journal=with_journal):
                connection.execute(insert, rows)
        search_texts.rebuild(connection)
    engine.dispose()


class _Office:
    """Writes the sheets of one month after those of another."""

    def __init__(self, rubric: Rubric, criterion_ids: list[int]) -> None:
        self._rubric = rubric
        self._criterion_ids = criterion_ids
        self._chance = random.Random(1)  # noqa: S311 - the same file in every run
        self._totals = [self._total(pattern) for pattern in range(PATTERNS)]
        self._entries = [_entry(Label.SCORE_LINE, criterion=rubric.path(line.key)) for line in rubric.leaves]
        self._sheets = 0
        self._moment = FIRST_DAY
        self._sets: list[dict[str, object]] = []
        self._blocks: list[dict[str, int]] = []
        self._set_number = 1

    def month(
        self, period: Period, units: int, *, with_journal: bool
    ) -> Iterator[tuple[sa.Insert, list[dict[str, object]]]]:
        """Yield the rows of all units in a month, by tables in the order in which they can be written."""
        self._sets, self._blocks = [], []
        self._moment = datetime(period.starts_on.year, period.starts_on.month, 25, 1, tzinfo=UTC)
        sheets, scores, added = [], [], []
        for unit in range(1, units + 1):
            self._sheets += 1
            sheets.append(self._sheet(unit, period))
            scores += self._scores(self._sheets)
            added.append({**self._totals[self._sheets % PATTERNS], "sheet_id": self._sheets})
            if with_journal:
                self._note_down(self._sheets, unit)
        yield sa.insert(schema.scoresheet), sheets
        yield sa.insert(schema.score), scores
        yield sa.insert(schema.scoresheet_total), added
        if with_journal:
            yield sa.insert(schema.change_set), self._sets
            yield sa.insert(schema.change_block).prefix_with("OR IGNORE"), self._blocks

    def _sheet(self, unit: int, period: Period) -> dict[str, object]:
        uid = f"{self._chance.getrandbits(128):032x}"
        return {"id": self._sheets, "uid": uid, "rubric_id": 1, "unit_id": unit, "period": period.code, "review": None}

    def _scores(self, sheet: int) -> Iterator[dict[str, object]]:
        given = {
            "sheet_id": sheet,
            "round": SELF,
            "inputs": None,
            "not_applicable": False,
            "reason": "",
            "evidence": "",
        }
        for place, criterion in enumerate(self._criterion_ids):
            yield {**given, "criterion_id": criterion, "points": _points(sheet % PATTERNS, place)}

    def _total(self, pattern: int) -> dict[str, object]:
        scores = {
            (line.key, SELF): Score(points=_points(pattern, place)) for place, line in enumerate(self._rubric.leaves)
        }
        sheet = make_sheet(SheetUid("pattern"), rubric=self._rubric, scores=scores)
        return dict(totals._values(0, sheet, SELF) or {})

    def _note_down(self, sheet: int, unit: int) -> None:
        self._record(
            _entry(Label.OPEN_SCORESHEET, name=f"Phòng chuyên môn số {unit}"),
            Change(format=_SHEET, scope=sheet, operation=Operation.INSERT, keys=((sheet,),)),
        )
        for entry, criterion in zip(self._entries, self._criterion_ids, strict=True):
            keys = ((sheet, criterion, SELF),)
            self._record(entry, Change(format=_SCORE, scope=sheet, operation=Operation.INSERT, keys=keys))

    def _record(self, entry: Entry, change: Change) -> None:
        self._set_number += 1
        self._moment += timedelta(milliseconds=self._chance.randrange(400, 4000))
        self._sets.append(journal.row(replace(entry, at=self._moment), 1, [change]))
        self._blocks += journal.blocks(self._set_number, [change])


def _entry(label: Label, **details: str) -> Entry:
    return Entry(at=FIRST_DAY, actor=ACTOR, label=label, details=details)


def _points(pattern: int, place: int) -> Decimal:
    return Decimal((pattern * 7 + place * 3) % 21) / 4


def main() -> None:
    """Make both files in the folder that is named."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, with_journal in (("with_journal", True), ("without_journal", False)):
        path = folder / f"{name}.sqlite3"
        path.unlink(missing_ok=True)
        make(path, with_journal=with_journal)
        sys.stdout.write(f"{path}: {path.stat().st_size:,} bytes\n")


if __name__ == "__main__":
    main()
