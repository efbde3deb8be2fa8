"""The rubric of Bắc Giang 2020 (seed 003) row by row: what must be read, however it is handed in."""

from __future__ import annotations

import csv
from decimal import Decimal
from itertools import count
from pathlib import Path

from danhgia_desktop.imports.rubric_draft import RubricDraft
from danhgia_desktop.imports.rubric_reader import read_rubric
from danhgia_desktop.imports.table import Source
from danhgia_desktop.regulation.rubric import SELF
from tests.bac_giang import HEADER, PATH
from tests.imports.rubric_sources import self_points

SAMPLE = PATH.read_text(encoding="utf-8")
HEADER_LINE = "\t".join(HEADER)
ABOVE, BELOW = SAMPLE.split(HEADER_LINE)
TABLE = HEADER_LINE + BELOW
ROWS = [(line.split("\t") + [""] * 4)[:4] for line in BELOW.split("\n") if line.strip()]

with (Path(__file__).parents[1] / "data" / "rubric_bac_giang_2020.csv").open(encoding="utf-8", newline="") as file:
    EXPECTED = list(csv.DictReader(file))

Row = tuple[str, str, str, Decimal | None, Decimal | None]


def draft_of(source: Source) -> RubricDraft:
    numbers = count(1)
    return read_rubric(source, new_key=lambda: f"k{next(numbers)}")


def rows_of(draft: RubricDraft) -> list[Row]:
    """Return level, number, words, maximum and self-given points of each printed row, the total last."""
    rows: list[Row] = []
    for line in draft.rubric.lines:
        level = draft.rubric.depth(line.key)
        score = draft.scores.get((line.key, SELF))
        rows.append((str(level), line.code, line.text, line.max_points, score.points if score else None))
        rows += [(str(level + 1), "", guidance, None, None) for guidance in line.guidance]
    root = draft.rubric.root
    return [*rows, ("0", "", root.text, root.max_points, self_points(draft))]


def expected_rows() -> list[Row]:
    return [
        (row["level"], row["code"], row["text"], _points(row["max_points"]), _points(row["self_points"]))
        for row in EXPECTED
    ]


def _points(written: str) -> Decimal | None:
    return Decimal(written) if written else None
