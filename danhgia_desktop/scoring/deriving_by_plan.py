"""Deriving the points that come from tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.scoring.derivation import Step, StepKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from danhgia_desktop.scoring.planned import PlannedPoints


def steps_of_plan(by_tasks: PlannedPoints) -> Iterator[Step]:
    """Yield a, b, c, d, đ, e as far as they are asked, and what they come to, or that too little is known."""
    criterion, points, terms = by_tasks.criterion, by_tasks.performance.points, by_tasks.terms
    for term in terms:
        yield Step(kind=StepKind.PLAN_TERM, criterion=criterion, points=term.share, terms=(term,))
    if points is None:
        yield Step(kind=StepKind.PLAN_LACKING, criterion=criterion)
    else:
        yield Step(kind=StepKind.BY_PLAN, criterion=criterion, points=points, terms=terms, full=by_tasks.full)
