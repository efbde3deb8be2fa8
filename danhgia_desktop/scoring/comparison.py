"""Comparing one round of a sheet with another sheet, line by line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.rubric import Standing
from danhgia_desktop.scoring.computation import results
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from danhgia_desktop.regulation.rubric import CriterionKey, RoundKey, Rubric
    from danhgia_desktop.scoring.computation import LineResult
    from danhgia_desktop.scoring.scoresheet import Scoresheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """What another sheet gives a line.

    Attributes:
        points: what it comes to there, a penalty below zero; None for blank. A section comes to its parts; while
            none of them is scored, to what was typed for it, as where its line was split after it had points.
        not_applicable: the line does not apply there.
        difference: how much more (above zero) or less it comes to here; None where either is blank or not applicable.
    """

    points: Fraction | None
    not_applicable: bool
    difference: Fraction | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Yardstick:
    """A round of another sheet, with the lines found again that a rubric has as well.

    Attributes:
        sheet: the other sheet.
        round: its round.
        results: what its lines come to, by the keys of the rubric that is compared.
    """

    sheet: Scoresheet
    round: RoundKey
    results: Mapping[CriterionKey, LineResult]

    def compare(self, key: CriterionKey, result: LineResult) -> Compared | None:
        """Return what the other sheet gives a line; None where its rubric has no such line.

        Args:
            key: the line.
            result: what the line comes to on the sheet that is compared.
        """
        other = self.results.get(key)
        if other is None:
            return None
        points, own = _points(other), _points(result)
        return Compared(
            points=points,
            not_applicable=other.not_applicable,
            difference=None if points is None or own is None else own - points,
        )


def yardstick(rubric: Rubric, round_: RoundKey, other: Scoresheet) -> Yardstick:
    """Return another sheet as a yardstick for sheets under a rubric.

    Lines are known again by their keys, which versions and copies of a rubric
    share; where a rubric was imported anew, by their place and their words.

    Args:
        rubric: the rubric of the sheets that are compared.
        round_: their round; where the other rubric has none of that key, its first is taken.
        other: the other sheet.
    """
    rounds = [each.key for each in other.rubric.rounds]
    taken = round_ if round_ in rounds else rounds[0]
    found = results(other, taken)
    by_words = {_words(other.rubric, line.key): line.key for line in other.rubric.criteria}
    matched = {
        line.key: line.key if line.key in found else by_words.get(_words(rubric, line.key)) for line in rubric.criteria
    }
    known = {key: found[there] for key, there in matched.items() if there is not None}
    return Yardstick(sheet=other, round=taken, results=known)


def _points(result: LineResult) -> Fraction | None:
    """Return what a line comes to, a penalty below zero; None for blank or not applicable."""
    if result.not_applicable or result.points is None:
        return None
    points = result.points if result.computed is None else result.counted
    return -points if result.standing is Standing.PENALTY else points


def _words(rubric: Rubric, key: CriterionKey) -> tuple[str, str]:
    return rubric.path(key), fold(rubric.get(key).text)
