"""What people type into the cells of a score sheet, turned into scores."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from danhgia_desktop import points
from danhgia_desktop.scoring.reasons import reason_parts
from danhgia_desktop.scoring.round_figures import figures_of
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from danhgia_desktop.scoring.scoresheet import Score, ScoreKey, Scoresheet

NOT_APPLICABLE = "KAD"
"""Stands, and can be typed, where a criterion does not apply (không áp dụng)."""


@dataclass(frozen=True, slots=True)
class EnteredPoints:
    """Points, blank, or not applicable: what one text in a column of points says."""

    points: Decimal | None
    not_applicable: bool = False

    def onto(self, score: Score) -> Score:
        """Return the score with this entered."""
        if self.not_applicable:
            return replace(score, not_applicable=True)
        return score.with_points(self.points)


@lru_cache(maxsize=4096)
def read_points(text: str, *, is_penalty: bool = False) -> EnteredPoints:
    """Read what was typed into a cell of points; what is taken away may be typed, and copied, with its minus.

    Raises:
        NotPointsError, AmbiguousPointsError, TooPrecisePointsError, NegativePointsError, TooManyPointsError:
            it is no number of points.
    """
    if fold(text) == fold(NOT_APPLICABLE):
        return EnteredPoints(points=None, not_applicable=True)
    return EnteredPoints(points=points.parse(text, is_penalty=is_penalty))


def tidy_lines(text: str) -> str:
    """Return words as they are kept from a cell: tidy, without blank lines; each line may be a reason of its own."""
    return "\n".join(reason_parts(text))


def without_agreeing_sums(sheet: Scoresheet, changed: Mapping[ScoreKey, Score]) -> dict[ScoreKey, Score]:
    """Drop the totals in a pasted block that only repeat what the lines pasted with them add up to.

    A printed form states a total beside its lines; kept as a statement, it
    would disagree as soon as one line is edited.
    """
    if all(sheet.rubric.is_leaf(key) for key, _ in changed):
        return dict(changed)
    after = sheet.with_scores(changed)
    summed = {round_: figures_of(after, round_).results for round_ in {round_ for _, round_ in changed}}
    kept: dict[ScoreKey, Score] = {}
    for (key, round_), score in changed.items():
        agrees = not sheet.rubric.is_leaf(key) and score.points == summed[round_][key].computed
        kept[key, round_] = replace(score, points=None) if agrees else score
    return kept
