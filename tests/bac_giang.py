"""The rubric of Bắc Giang 2020 (seed 003): the one real document that everything is held against."""

from __future__ import annotations

from functools import cache

from danhgia_desktop.imports.reading import read_file
from danhgia_desktop.imports.rubric_draft import RubricDraft
from danhgia_desktop.operations.rubrics import read_rubric
from danhgia_desktop.paths import resources_dir

PATH = resources_dir() / "samples" / "rubric_bac_giang_2020.txt"
HEADER = ["SỐ TT", "TIÊU CHÍ", "ĐIỂM CHUẨN", "ĐIỂM TỰ CHẤM"]


@cache
def draft() -> RubricDraft:
    """Return the rubric as read, under a name of its own."""
    return read_rubric(read_file(PATH)).named("Bắc Giang 2020")


def rows() -> list[list[str]]:
    """Return the cells of the table as the document prints them, without its header."""
    lines = [line.split("\t") for line in PATH.read_text(encoding="utf-8").splitlines()]
    return [[cell.strip() for cell in line] for line in lines if len(line) == len(HEADER)][1:]
