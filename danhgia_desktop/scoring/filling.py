"""Acts on a whole section of a sheet: filling what is blank, letting sums stand for themselves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop.scoring.computation import results

if TYPE_CHECKING:
    from collections.abc import Iterator

    from danhgia_desktop.regulation.rubric import Criterion, CriterionKey, RoundKey, Rubric
    from danhgia_desktop.scoring.scoresheet import Score, ScoreKey, Scoresheet


def at_maximum(sheet: Scoresheet, section: CriterionKey, round_: RoundKey) -> dict[ScoreKey, Score]:
    """Return the scores that fill what is blank in a section, the criterion itself included, to the maximum.

    Bonus and penalties stay blank, since nobody has them by default; so do
    lines for which something was counted, ticked or measured, lines whose points
    come from tasks, and lines that state no maximum.

    Raises:
        NoSuchCriterionError: there is none of that key.
    """
    found = results(sheet, round_)
    blank = (line for line in below(sheet.rubric, section) if sheet.rubric.is_leaf(line.key))
    return {
        (line.key, round_): replace(score, points=line.max_points)
        for line in blank
        if found[line.key].blanks and line.max_points is not None and not sheet.planned.gives(line.key)
        for score in (sheet.score(line.key, round_),)
        if not score.inputs
    }


def without_stated_sums(sheet: Scoresheet, section: CriterionKey, round_: RoundKey) -> dict[ScoreKey, Score]:
    """Return the scores that take away what a document states beside the sums in a section, the criterion included.

    Raises:
        NoSuchCriterionError: there is none of that key.
    """
    sums = (line for line in below(sheet.rubric, section) if not sheet.rubric.is_leaf(line.key))
    return {
        (line.key, round_): replace(score, points=None)
        for line in sums
        for score in (sheet.score(line.key, round_),)
        if score.points is not None
    }


def below(rubric: Rubric, key: CriterionKey) -> Iterator[Criterion]:
    """Yield a criterion and everything it consists of, in reading order.

    Raises:
        NoSuchCriterionError: there is none of that key.
    """
    yield rubric.get(key)
    for part in rubric.children(key):
        yield from below(rubric, part.key)
