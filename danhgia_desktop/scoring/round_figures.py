"""What one round of a score sheet comes to and what is wrong in it, kept from edit to edit as far as it stays."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from danhgia_desktop.scoring import computation, problems
from danhgia_desktop.scoring.planned import takes_figures
from danhgia_desktop.scoring.problems import Severity
from danhgia_desktop.scoring.scoresheet import BLANK

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from danhgia_desktop.regulation.rubric import CriterionKey, RoundKey, Rubric
    from danhgia_desktop.scoring.computation import LineResult
    from danhgia_desktop.scoring.planned import Planned
    from danhgia_desktop.scoring.problems import Problem
    from danhgia_desktop.scoring.scoresheet import Score, Scoresheet, SheetUid


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundFigures:
    """One round, worked out.

    Attributes:
        rubric: under which the scores were given.
        scores: what the round gives each criterion; those without a score are blank.
        proven: how many documents of evidence there are for scores; none is left out.
        planned: what it takes from the work plan.
        results: what every criterion comes to.
        found: what is wrong, by criterion; those with nothing wrong are absent.
        problems: all of it, in reading order, the total last.
    """

    rubric: Rubric
    scores: Mapping[CriterionKey, Score]
    proven: Mapping[CriterionKey, int]
    planned: Planned
    results: Mapping[CriterionKey, LineResult]
    found: Mapping[CriterionKey, tuple[Problem, ...]]
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> int:
        """How many problems block submitting."""
        return sum(problem.severity is Severity.ERROR for problem in self.problems)


def figures_of(sheet: Scoresheet, round_: RoundKey, before: RoundFigures | None = None) -> RoundFigures:
    """Return what a round of a sheet comes to; who asks again, after an edit too, waits for what has changed only.

    Args:
        sheet: the score sheet.
        round_: the round.
        before: figures of another sheet, for one that was not asked about of late.
    """
    kept = _kept(sheet.uid)
    figures = kept[round_] = _worked_out(sheet, round_, kept.get(round_, before))
    return figures  # not what is kept: an undo beside the window may have put its own there by now


@lru_cache(maxsize=16)
def _kept(_sheet: SheetUid) -> dict[RoundKey, RoundFigures]:
    """Return the last figures of the rounds of a sheet, whoever read it or changed it: storage and window do both."""
    return {}


def _worked_out(sheet: Scoresheet, round_: RoundKey, before: RoundFigures | None) -> RoundFigures:
    """Work a round out.

    Any earlier figures do: they save time, not more. Only criteria of which something else is said
    than then are worked out again, with what depends on them.
    """
    scores = {key: score for (key, of), score in sheet.scores.items() if of == round_}
    proven = {key: count for (key, of), count in sheet.proven.items() if of == round_}
    rubric, planned = sheet.rubric, sheet.planned_in(round_)
    if before is None or before.rubric != rubric:
        stale: Collection[CriterionKey] = [criterion.key for criterion in rubric.criteria]
        kept: Mapping[CriterionKey, LineResult] = {}
        found: dict[CriterionKey, tuple[Problem, ...]] = {}
    else:
        if (before.scores, before.proven, before.planned) == (scores, proven, planned):
            return before
        proven_otherwise = ((key, False) for key, _ in before.proven.items() ^ proven.items())
        planned_otherwise = _planned_otherwise(rubric, before.planned, planned)
        stale = _dependent(rubric, chain(_scored_otherwise(before.scores, scores), proven_otherwise, planned_otherwise))
        kept = {key: result for key, result in before.results.items() if key not in stale}
        found = {key: wrong for key, wrong in before.found.items() if key not in stale}
    results = computation.results(sheet, round_, kept)
    for key in stale:
        if wrong := problems.of_criterion(sheet, round_, key, results):
            found[key] = wrong
    in_order = (*rubric.lines, rubric.root)
    return RoundFigures(
        rubric=rubric,
        scores=scores,
        proven=proven,
        planned=planned,
        results=results,
        found=found,
        problems=tuple(problem for criterion in in_order for problem in found.get(criterion.key, ())),
    )


def _scored_otherwise(
    before: Mapping[CriterionKey, Score], after: Mapping[CriterionKey, Score]
) -> Iterator[tuple[CriterionKey, bool]]:
    """Yield the criteria whose scores changed, and whether that changes what of them applies."""
    for key in {**before, **after}:
        old, new = before.get(key, BLANK), after.get(key, BLANK)
        if old is not new and old != new:  # most are the very same, and comparing takes its time
            yield key, old.not_applicable is not new.not_applicable


def _planned_otherwise(rubric: Rubric, before: Planned, after: Planned) -> Iterator[tuple[CriterionKey, bool]]:
    """Yield the criteria that take something else from the plan."""
    if before.by_tasks != after.by_tasks:
        yield from ((one.criterion, False) for one in (before.by_tasks, after.by_tasks) if one is not None)
    if before.figures != after.figures:
        for criterion in rubric.criteria:
            if takes_figures(criterion.rules):
                yield criterion.key, False


def _dependent(rubric: Rubric, changed: Iterable[tuple[CriterionKey, bool]]) -> set[CriterionKey]:
    """Return the changed criteria, of each said whether what applies of it did, with what depends on them."""
    found: set[CriterionKey] = set()
    for key, applies_otherwise in changed:
        found.update(_branch(rubric, key) if applies_otherwise else [key])
        above = rubric.get(key).parent
        while above is not None and above not in found:
            found.add(above)
            above = rubric.get(above).parent
    return found


def _branch(rubric: Rubric, key: CriterionKey) -> Iterator[CriterionKey]:
    yield key
    for part in rubric.children(key):
        yield from _branch(rubric, part.key)
