"""Deriving the numbers of a score sheet from what they were computed from."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.rubric import Standing
from danhgia_desktop.scoring.computation import brought, results
from danhgia_desktop.scoring.derivation import Derivation, Figure, Step, StepKind
from danhgia_desktop.scoring.deriving_by_plan import steps_of_plan
from danhgia_desktop.scoring.deriving_by_rules import steps_of_rules
from danhgia_desktop.scoring.filling import below

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from danhgia_desktop.regulation.rubric import Criterion, CriterionKey, RoundKey
    from danhgia_desktop.scoring.computation import LineResult
    from danhgia_desktop.scoring.scoresheet import Scoresheet

_NOTHING = Fraction(0)


def derive(
    sheet: Scoresheet,
    round_: RoundKey,
    key: CriterionKey,
    figure: Figure = Figure.POINTS,
    computed: Mapping[CriterionKey, LineResult] | None = None,
) -> Derivation:
    """Return why a number of a line is what it is.

    Args:
        sheet: the score sheet.
        round_: the round looked at.
        key: the line; the root for the total.
        figure: which of its numbers.
        computed: the round's results where the caller has them already.

    Raises:
        NoSuchCriterionError, NoSuchRoundError: there is none of that name.
    """
    criterion = sheet.rubric.get(key)
    sheet.rubric.round_of(round_)
    found = results(sheet, round_) if computed is None else computed
    line = _Line(sheet=sheet, round=round_, criterion=criterion, found=found)
    points_of, steps_of = _FIGURES[figure]
    return Derivation(
        criterion=key, round=round_, figure=figure, points=points_of(line.result), steps=tuple(steps_of(line))
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """The line asked about, with everything that its numbers were computed from."""

    sheet: Scoresheet
    round: RoundKey
    criterion: Criterion
    found: Mapping[CriterionKey, LineResult]

    @property
    def result(self) -> LineResult:
        return self.found[self.criterion.key]

    @property
    def is_leaf(self) -> bool:
        return self.sheet.rubric.is_leaf(self.criterion.key)

    @property
    def parts(self) -> list[tuple[CriterionKey, LineResult]]:
        return [(part.key, self.found[part.key]) for part in self.sheet.rubric.children(self.criterion.key)]

    @property
    def leaves(self) -> list[tuple[CriterionKey, LineResult]]:
        rubric = self.sheet.rubric
        lines = (line.key for line in below(rubric, self.criterion.key) if rubric.is_leaf(line.key))
        return [(key, self.found[key]) for key in lines]

    def brings(self, part: LineResult) -> Fraction:
        return brought(part, self.result.standing)

    def step(self, kind: StepKind, points: Fraction | None = None, figure: Figure | None = None) -> Step:
        """Return a step about the line itself."""
        return Step(kind=kind, criterion=self.criterion.key, points=points, figure=figure)

    def excluded(self) -> Step:
        """Say that the line does not apply; lead to where that was said, the line itself or one above."""
        above: Criterion | None = self.criterion
        while above is not None and not self.sheet.score(above.key, self.round).not_applicable:
            above = None if above.parent is None else self.sheet.rubric.get(above.parent)
        return Step(kind=StepKind.NOT_APPLICABLE, criterion=(above or self.criterion).key)


def _points(line: _Line) -> Iterator[Step]:
    if line.result.not_applicable:
        yield line.excluded()
        return
    yield from _points_of_leaf(line) if line.is_leaf else _points_of_sum(line)
    yield from _beside_the_points(line)


def _points_of_leaf(line: _Line) -> Iterator[Step]:
    result, key = line.result, line.criterion.key
    planned = line.sheet.planned_in(line.round)
    is_by_rules = result.computed is not None and not planned.overrules(key)
    by_plan = planned.by_tasks if planned.gives(key) and not is_by_rules else None
    if by_plan is not None:
        yield from steps_of_plan(by_plan)
    else:
        yield from steps_of_rules(line.criterion, line.sheet.score(key, line.round).inputs, result, planned)
    if result.stated is not None:
        yield line.step(StepKind.TYPED, Fraction(result.stated))
        if result.computed is not None and result.computed != result.stated:
            yield line.step(StepKind.RULES_GIVE_WAY if by_plan is None else StepKind.PLAN_GIVES_WAY, result.computed)
    if result.points is None:
        yield line.step(StepKind.BLANK)
        return
    yield from _limits(line, result.points, result.counted)
    if result.maximum is not None and result.counted > result.maximum:
        yield line.step(StepKind.OVER, result.counted - result.maximum)


def _points_of_sum(line: _Line) -> Iterator[Step]:
    for key, part in line.parts:
        if part.not_applicable:
            yield Step(kind=StepKind.PART_NOT_APPLICABLE, criterion=key)
        elif part.points is None:
            yield Step(kind=StepKind.BLANK_PART, criterion=key, points=part.maximum, blanks=part.blanks)
        else:
            yield Step(
                kind=StepKind.PART,
                criterion=key,
                points=line.brings(part),
                blanks=part.blanks,
                figure=Figure.POINTS,
            )
    summed = sum((line.brings(part) for _, part in line.parts), _NOTHING)
    yield line.step(StepKind.SUM, summed)
    yield from _limits(line, summed, line.result.counted)
    if line.result.stated is not None and line.result.stated != line.result.counted:
        yield line.step(StepKind.STATED, Fraction(line.result.stated))


def _beside_the_points(line: _Line) -> Iterator[Step]:
    result = line.result
    if result.standing is Standing.PENALTY:
        yield line.step(StepKind.TAKEN_AWAY, result.counted)
    elif result.standing is Standing.EXTRA:
        yield line.step(StepKind.OUTSIDE, result.counted)
    if result.maximum is not None:
        yield line.step(StepKind.MAXIMUM, result.maximum, Figure.MAXIMUM)
    if result.standing is Standing.PART and result.remaining is not None and result.remaining > 0:
        yield line.step(StepKind.REMAINING, result.remaining, Figure.REMAINING)
        if result.lost and result.lost != result.remaining:
            yield line.step(StepKind.LOST, result.lost, Figure.LOST)


def _maximum(line: _Line) -> Iterator[Step]:
    result, stated = line.result, line.criterion.max_points
    if result.not_applicable:
        yield line.excluded()
    elif result.maximum is None:
        yield line.step(StepKind.NO_MAXIMUM)
    elif line.is_leaf:
        yield line.step(StepKind.MAXIMUM, result.maximum)
    else:
        yield from _sum_of_maxima(line, result.maximum)
        if stated is not None and stated != result.maximum:
            yield line.step(StepKind.STATED, Fraction(stated))


def _sum_of_maxima(line: _Line, maximum: Fraction) -> Iterator[Step]:
    summed = _NOTHING
    for key, part in line.parts:
        if part.not_applicable:
            yield Step(kind=StepKind.PART_NOT_APPLICABLE, criterion=key)
        elif part.standing is not line.result.standing:
            yield Step(kind=StepKind.PART_OUTSIDE, criterion=key)
        elif part.maximum is not None:
            summed += part.maximum
            yield Step(kind=StepKind.PART, criterion=key, points=part.maximum, figure=Figure.MAXIMUM)
    yield line.step(StepKind.SUM, summed)
    yield from _limits(line, summed, maximum)


def _lost(line: _Line) -> Iterator[Step]:
    lost = [(key, leaf.lost) for key, leaf in line.leaves if leaf.lost]
    for key, points in lost:
        yield Step(kind=StepKind.PART, criterion=key, points=points, figure=Figure.POINTS)
    if not lost:
        yield line.step(StepKind.NOTHING_LOST)
    elif not line.is_leaf:
        summed = sum((points for _, points in lost), _NOTHING)
        yield line.step(StepKind.SUM, summed)
        yield from _limits(line, summed, line.result.lost or _NOTHING)


def _remaining(line: _Line) -> Iterator[Step]:
    result = line.result
    if result.maximum is None:
        yield line.step(StepKind.NO_MAXIMUM)
        return
    yield line.step(StepKind.MAXIMUM, result.maximum, Figure.MAXIMUM)
    yield line.step(StepKind.COUNTED, result.counted, Figure.POINTS)
    if result.extra:
        yield line.step(StepKind.WITH_EXTRA, result.extra)
    if result.penalties:
        yield line.step(StepKind.LESS_PENALTIES, result.penalties)
    if result.lost:
        yield line.step(StepKind.LOST, result.lost, Figure.LOST)
    for key, leaf in line.leaves:
        if leaf.points is None and not leaf.not_applicable and leaf.standing is Standing.PART:
            yield Step(kind=StepKind.BLANK_PART, criterion=key, points=leaf.maximum, blanks=leaf.blanks)


def _limits(line: _Line, points: Fraction, counted: Fraction) -> Iterator[Step]:
    """Yield why not all of the points count, or not less than nothing."""
    if counted < points:
        yield line.step(StepKind.LIMIT, counted)
    elif counted > points:
        yield line.step(StepKind.FLOOR, counted)


_FIGURES: dict[Figure, tuple[Callable[[LineResult], Fraction | None], Callable[[_Line], Iterator[Step]]]] = {
    Figure.POINTS: (lambda result: result.points, _points),
    Figure.MAXIMUM: (lambda result: result.maximum, _maximum),
    Figure.LOST: (lambda result: result.lost, _lost),
    Figure.REMAINING: (lambda result: result.remaining, _remaining),
}
