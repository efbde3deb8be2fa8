"""Everything that is worked out about a score sheet, kept between edits as far as it stays the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.scoring import computation, problems

if TYPE_CHECKING:
    from collections.abc import Mapping

    from danhgia_desktop.regulation.rubric import CriterionKey, RoundKey
    from danhgia_desktop.scoring.computation import LineResult
    from danhgia_desktop.scoring.problems import Problem
    from danhgia_desktop.scoring.scoresheet import Score, Scoresheet

ProblemsByPlace = dict[tuple["CriterionKey", str], tuple["Problem", ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundFigures:
    """What one round comes to.

    Attributes:
        scores: the scores it was worked out from.
        results: what every criterion comes to.
        problems: what is wrong, in reading order.
    """

    scores: Mapping[CriterionKey, Score]
    results: Mapping[CriterionKey, LineResult]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFigures:
    """A sheet with all its rounds worked out.

    Attributes:
        sheet: the sheet.
        rounds: its rounds.
        rubric_problems: what is wrong with the rubric itself.
        by_place: all problems, by criterion and field.
    """

    sheet: Scoresheet
    rounds: Mapping[RoundKey, RoundFigures]
    rubric_problems: tuple[Problem, ...]
    by_place: ProblemsByPlace

    def result(self, key: CriterionKey, round_: RoundKey) -> LineResult:
        """Return what a criterion comes to in a round."""
        return self.rounds[round_].results[key]

    def at(self, key: CriterionKey, field: str) -> tuple[Problem, ...]:
        """Return what is wrong in one place."""
        return self.by_place.get((key, field), ())

    def of_line(self, key: CriterionKey, round_: RoundKey) -> tuple[Problem, ...]:
        """Return what is wrong with a criterion: in its maximum, its rules, and one round."""
        return (*self.at(key, problems.MAX_FIELD), *self.at(key, problems.RULE_FIELD), *self.at(key, round_))


def work_out(sheet: Scoresheet, before: SheetFigures | None = None) -> SheetFigures:
    """Work out a sheet; rounds whose scores are those of `before` are taken over from there."""
    same_rubric = before is not None and before.sheet.rubric == sheet.rubric
    kept = before.rounds if before is not None and same_rubric else {}
    rounds = {round_.key: _round_figures(sheet, round_.key, kept.get(round_.key)) for round_ in sheet.rubric.rounds}
    of_rubric = before.rubric_problems if before is not None and same_rubric else problems.of_rubric(sheet.rubric)
    return SheetFigures(sheet=sheet, rounds=rounds, rubric_problems=of_rubric, by_place=_by_place(of_rubric, rounds))


def _round_figures(sheet: Scoresheet, round_: RoundKey, before: RoundFigures | None) -> RoundFigures:
    scores = {key: score for (key, of), score in sheet.scores.items() if of == round_}
    if before is not None and before.scores == scores:
        return before
    results = computation.results(sheet, round_)
    return RoundFigures(scores=scores, results=results, problems=problems.of_round(sheet, round_, results))


def _by_place(of_rubric: tuple[Problem, ...], rounds: Mapping[RoundKey, RoundFigures]) -> ProblemsByPlace:
    found: ProblemsByPlace = {}
    for problem in (*of_rubric, *(problem for figures in rounds.values() for problem in figures.problems)):
        place = (problem.criterion, problem.field)
        found[place] = (*found.get(place, ()), problem)
    return found
