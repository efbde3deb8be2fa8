"""What one round of a score sheet comes to and what is wrong in it, kept from edit to edit as far as it stays."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from danhgia_desktop.scoring import computation, problems
from danhgia_desktop.scoring.problems import Severity
from danhgia_desktop.scoring.scoresheet import BLANK

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from danhgia_desktop.regulation.rubric import CriterionKey, RoundKey, Rubric
    from danhgia_desktop.scoring.computation import LineResult
    from danhgia_desktop.scoring.problems import Problem
    from danhgia_desktop.scoring.scoresheet import Score, Scoresheet, SheetUid


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundFigures:
    """One round, worked out.

    Attributes:
        rubric: under which the scores were given.
        scores: what the round gives each criterion; those without a score are blank.
        results: what every criterion comes to.
        found: what is wrong, by criterion; those with nothing wrong are absent.
        problems: all of it, in reading order, the total last.
    """

    rubric: Rubric
    scores: Mapping[CriterionKey, Score]
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

    Any earlier figures do: they save time, not more. Only criteria whose scores differ
    from theirs are worked out again, with what depends on them.
    """
    scores = {key: score for (key, of), score in sheet.scores.items() if of == round_}
    rubric = sheet.rubric
    if before is None or before.rubric != rubric:
        stale: Collection[CriterionKey] = [criterion.key for criterion in rubric.criteria]
        kept: Mapping[CriterionKey, LineResult] = {}
        found: dict[CriterionKey, tuple[Problem, ...]] = {}
    else:
        if before.scores == scores:
            return before
        stale = _dependent(rubric, before.scores, scores)
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
        results=results,
        found=found,
        problems=tuple(problem for criterion in in_order for problem in found.get(criterion.key, ())),
    )


def _dependent(
    rubric: Rubric, before: Mapping[CriterionKey, Score], after: Mapping[CriterionKey, Score]
) -> set[CriterionKey]:
    """Return the changed criteria with what depends on them: sums depend on parts, parts on what applies."""
    found: set[CriterionKey] = set()
    for key in {**before, **after}:
        old, new = before.get(key, BLANK), after.get(key, BLANK)
        if old is new or old == new:  # most are the very same, and comparing takes its time
            continue
        depends: Iterable[CriterionKey] = [key]
        if old.not_applicable is not new.not_applicable:
            depends = _branch(rubric, key)
        found.update(depends)
        above = rubric.get(key).parent
        while above is not None and above not in found:
            found.add(above)
            above = rubric.get(above).parent
    return found


def _branch(rubric: Rubric, key: CriterionKey) -> Iterator[CriterionKey]:
    yield key
    for part in rubric.children(key):
        yield from _branch(rubric, part.key)
