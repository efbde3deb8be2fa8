"""The notes below a score sheet's table: what does not add up, and what counts less than it seems."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop import points
from danhgia_desktop.regulation.rubric import TOTAL
from danhgia_desktop.scoring import problems
from danhgia_desktop.text import continued

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from danhgia_desktop.regulation.rubric import CriterionKey, RoundKey, Rubric
    from danhgia_desktop.scoring.computation import LineResult
    from danhgia_desktop.scoring.scoresheet import Scoresheet

NOT_APPLICABLE = "KAD"
MAXIMUM = "điểm chuẩn"


def notes_below(
    sheet: Scoresheet, rounds: tuple[RoundKey, ...], computed: Mapping[RoundKey, Mapping[CriterionKey, LineResult]]
) -> list[str]:
    """Return a line for every stated sum that is not the sum of its parts, and for every maximum made smaller.

    Args:
        sheet: the sheet.
        rounds: the rounds that are printed, in their order.
        computed: what each of them adds up to.
    """
    found = [(MAXIMUM, problem) for problem in problems.of_rubric(sheet.rubric)]
    for round_ in rounds:
        name = continued(sheet.rubric.round_of(round_).name)
        found += [(name, problem) for problem in problems.of_round(sheet, round_, computed[round_])]
    notes = [
        _note(sheet.rubric, column, problem)
        for column, problem in found
        if problem.code is problems.ProblemCode.SUM_MISMATCH
    ]
    notes += [note for round_ in rounds for note in _limit_notes(sheet.rubric, round_, computed[round_])]
    notes += [
        f"{sheet.rubric.round_of(round_).name}: điểm chuẩn áp dụng là {points.shown(applicable)},"
        f" không tính các tiêu chí không áp dụng ({NOT_APPLICABLE})."
        for round_ in rounds
        if (applicable := computed[round_][TOTAL].maximum) is not None
        and any(result.not_applicable for result in computed[round_].values())
    ]
    return [f"Ghi chú: {notes[0]}", *notes[1:]] if notes else []


def _limit_notes(rubric: Rubric, round_: RoundKey, computed: Mapping[CriterionKey, LineResult]) -> Iterator[str]:
    """Yield a line for every section of bonus or penalty that counts less than its parts add up to."""
    name = continued(rubric.round_of(round_).name)
    for criterion in rubric.lines:
        parts = [computed[part.key].counted for part in rubric.children(criterion.key)]
        summed, counted = sum(parts, Fraction(0)), computed[criterion.key].counted
        if parts and criterion.is_capped and summed > counted:
            yield (
                f"Mục {rubric.path(criterion.key)}: {name} tính tối đa {points.shown(counted)},"
                f" cộng các dòng con {points.shown(summed)}."
            )


def _note(rubric: Rubric, column: str, problem: problems.Problem) -> str:
    place = "Tổng cộng" if problem.criterion == TOTAL else f"Mục {rubric.path(problem.criterion)}"
    stated, summed = points.shown(problem.stated or 0), points.shown(problem.computed or 0)
    return f"{place}: {column} ghi {stated}, cộng các dòng con {summed}."
