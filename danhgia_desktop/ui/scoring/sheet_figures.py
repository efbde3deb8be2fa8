"""Everything that is worked out about a score sheet, kept between edits as far as it stays the same."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.rubric import RoundKey
from danhgia_desktop.scoring import problems
from danhgia_desktop.scoring.round_figures import figures_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from danhgia_desktop.regulation.rubric import CriterionKey
    from danhgia_desktop.scoring.computation import LineResult
    from danhgia_desktop.scoring.problems import Problem
    from danhgia_desktop.scoring.round_figures import RoundFigures
    from danhgia_desktop.scoring.scoresheet import Scoresheet

    ProblemsByPlace = Mapping[tuple[CriterionKey, str], tuple[Problem, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFigures:
    """A sheet with all its rounds worked out.

    Attributes:
        sheet: the sheet.
        rounds: its rounds.
        rubric_problems: what is wrong with the rubric itself, in reading order.
        in_rubric: the same by criterion and field.
    """

    sheet: Scoresheet
    rounds: Mapping[RoundKey, RoundFigures]
    rubric_problems: tuple[Problem, ...]
    in_rubric: ProblemsByPlace

    def result(self, key: CriterionKey, round_: RoundKey) -> LineResult:
        """Return what a criterion comes to in a round."""
        return self.rounds[round_].results[key]

    def at(self, key: CriterionKey, field: str) -> tuple[Problem, ...]:
        """Return what is wrong in one place."""
        if field in {problems.MAX_FIELD, problems.RULE_FIELD}:
            return self.in_rubric.get((key, field), ())
        return self.rounds[RoundKey(field)].found.get(key, ())

    def of_line(self, key: CriterionKey, round_: RoundKey) -> tuple[Problem, ...]:
        """Return what is wrong with a criterion: in its maximum, its rules, and one round."""
        return (*self.at(key, problems.MAX_FIELD), *self.at(key, problems.RULE_FIELD), *self.at(key, round_))


def work_out(sheet: Scoresheet, before: SheetFigures | None = None) -> SheetFigures:
    """Work out a sheet; what stays as it was in `before`, whatever that was, is taken over from there."""
    rounds = {
        round_.key: figures_of(sheet, round_.key, None if before is None else before.rounds.get(round_.key))
        for round_ in sheet.rubric.rounds
    }
    if before is not None and before.sheet.rubric == sheet.rubric:
        return replace(before, sheet=sheet, rounds=rounds)
    found = problems.of_rubric(sheet.rubric)
    return SheetFigures(sheet=sheet, rounds=rounds, rubric_problems=found, in_rubric=_by_place(found))


def _by_place(found: tuple[Problem, ...]) -> ProblemsByPlace:
    by_place: dict[tuple[CriterionKey, str], tuple[Problem, ...]] = {}
    for problem in found:
        place = (problem.criterion, problem.field)
        by_place[place] = (*by_place.get(place, ()), problem)
    return by_place
