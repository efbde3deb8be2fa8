"""What an edit of a rubric does to one score sheet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.rubric import TOTAL
from danhgia_desktop.scoring import problems
from danhgia_desktop.scoring.computation import results
from danhgia_desktop.scoring.problems import ProblemCode
from danhgia_desktop.scoring.rule_matching import loses, moved_inputs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from danhgia_desktop.regulation.rubric import CriterionKey, RoundKey, Rubric
    from danhgia_desktop.scoring.computation import LineResult
    from danhgia_desktop.scoring.scoresheet import ScoreKey, Scoresheet


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundImpact:
    """What a round with scores came to, and what it comes to under the edited rubric.

    Attributes:
        round: which round.
        before, after: exact points of the total.
        maximum_before, maximum_after: the applicable maximum; None where none is stated.
    """

    round: RoundKey
    before: Fraction
    after: Fraction
    maximum_before: Fraction | None
    maximum_after: Fraction | None

    @property
    def is_changed(self) -> bool:
        """Whether the total or its maximum is another one."""
        return (self.before, self.maximum_before) != (self.after, self.maximum_after)


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetImpact:
    """What an edit does to a sheet.

    Attributes:
        sheet: the sheet as it stands under the edited rubric.
        rounds: those in which something was said.
        dropped: scores whose criterion is gone.
        inputs_lost: scores of which some counts, ticks or ratios fit no rule any more.
        blanks: lines that nobody has scored, and that were scored or were no lines of their own before.
        over: points that are above the maximum now and were not before.
        uncounted: points of scored lines that are in no sum any more: their line is gone, or its parts count now.
        changed: lines and sections that are there before and after, with other points now.
    """

    sheet: Scoresheet
    rounds: tuple[RoundImpact, ...]
    dropped: tuple[ScoreKey, ...]
    inputs_lost: tuple[ScoreKey, ...]
    blanks: tuple[ScoreKey, ...]
    over: tuple[ScoreKey, ...]
    uncounted: Mapping[ScoreKey, Fraction]
    changed: tuple[ScoreKey, ...]

    @property
    def is_changed(self) -> bool:
        """Whether the edit does anything to the sheet's figures."""
        touched = self.dropped or self.inputs_lost or self.blanks or self.over or self.changed
        return bool(touched) or any(round_.is_changed for round_ in self.rounds)


def under(sheet: Scoresheet, after: Rubric) -> Scoresheet:
    """Return a sheet under the edited rubric: scores of criteria that are gone go, inputs follow their rules."""
    keys = _keys(after)
    scores = {}
    for (key, round_), score in sheet.scores.items():
        if key in keys:
            old, new = sheet.rubric.get(key).rules, after.get(key).rules
            inputs = score.inputs if old == new else moved_inputs(score.inputs, old, new)
            scores[key, round_] = replace(score, inputs=inputs)
    said = {place: score for place, score in scores.items() if not score.is_blank}
    return replace(sheet, rubric=after, scores=MappingProxyType(said))


def impact(sheet: Scoresheet, after: Rubric) -> SheetImpact:
    """Return what the edit from a sheet's own rubric to another state of it does to the sheet."""
    moved, keys = under(sheet, after), _keys(after)
    rounds: list[RoundImpact] = []
    blanks: list[ScoreKey] = []
    over: list[ScoreKey] = []
    uncounted: dict[ScoreKey, Fraction] = {}
    changed: list[ScoreKey] = []
    for round_ in _scored_rounds(sheet):
        old, new = results(sheet, round_), results(moved, round_)
        rounds.append(_round_impact(round_, old[TOTAL], new[TOTAL]))
        blanks += [(key, round_) for key in _not_in(_blank(moved, new), _blank(sheet, old))]
        over += [(key, round_) for key in _not_in(_over(moved, round_, new), _over(sheet, round_, old))]
        uncounted |= {
            (leaf.key, round_): lost for leaf in sheet.rubric.leaves if (lost := _uncounted(old, new, leaf.key))
        }
        changed += [(key, round_) for key in old if key in new and _number(old[key]) != _number(new[key])]
    return SheetImpact(
        sheet=moved,
        rounds=tuple(rounds),
        dropped=tuple(place for place in sheet.scores if place[0] not in keys),
        inputs_lost=tuple(place for place in sheet.scores if place[0] in keys and _loses(sheet, after, place)),
        blanks=tuple(blanks),
        over=tuple(over),
        uncounted=MappingProxyType(uncounted),
        changed=tuple(changed),
    )


def _keys(rubric: Rubric) -> frozenset[CriterionKey]:
    return frozenset(criterion.key for criterion in rubric.criteria)


def _scored_rounds(sheet: Scoresheet) -> list[RoundKey]:
    scored = {round_ for _, round_ in sheet.scores}
    return [round_.key for round_ in sheet.rubric.rounds if round_.key in scored]


def _loses(sheet: Scoresheet, after: Rubric, place: ScoreKey) -> bool:
    return loses(sheet.scores[place].inputs, sheet.rubric.get(place[0]).rules, after.get(place[0]).rules)


def _round_impact(round_: RoundKey, before: LineResult, after: LineResult) -> RoundImpact:
    return RoundImpact(
        round=round_,
        before=before.counted,
        after=after.counted,
        maximum_before=before.maximum,
        maximum_after=after.maximum,
    )


def _uncounted(
    old: Mapping[CriterionKey, LineResult], new: Mapping[CriterionKey, LineResult], key: CriterionKey
) -> Fraction:
    """Return what a line gave before and does not give now, where it is gone or has parts that nobody has scored."""
    now = new.get(key)
    counts = now is not None and (now.computed is not None or now.counted != 0)
    return Fraction(0) if counts else old[key].counted


def _blank(sheet: Scoresheet, found: Mapping[CriterionKey, LineResult]) -> list[CriterionKey]:
    return [leaf.key for leaf in sheet.rubric.leaves if found[leaf.key].blanks]


def _number(found: LineResult) -> tuple[Fraction | None, Fraction]:
    return found.points, found.counted


def _over(sheet: Scoresheet, round_: RoundKey, found: Mapping[CriterionKey, LineResult]) -> list[CriterionKey]:
    wrong = problems.of_round(sheet, round_, found)
    return [problem.criterion for problem in wrong if problem.code is ProblemCode.OVER_MAX]


def _not_in(keys: list[CriterionKey], others: list[CriterionKey]) -> Iterator[CriterionKey]:
    known = frozenset(others)
    return (key for key in keys if key not in known)
