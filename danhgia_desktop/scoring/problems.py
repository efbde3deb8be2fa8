"""What is wrong with a rubric and with a score sheet."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.rubric_maxima import summed_maximum
from danhgia_desktop.regulation.rule_conflicts import ConflictKind, conflicts
from danhgia_desktop.regulation.rule_points import levels
from danhgia_desktop.scoring.computation import results

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from decimal import Decimal

    from danhgia_desktop.regulation.rubric import Criterion, CriterionKey, RoundKey, Rubric
    from danhgia_desktop.scoring.computation import LineResult
    from danhgia_desktop.scoring.scoresheet import Scoresheet

MAX_FIELD = "max"
"""The field of problems in điểm chuẩn; problems in scores name their round instead."""

TEXT_FIELD = "text"
"""The field of problems in the words of a criterion."""

RULE_FIELD = "rule"
"""The field of problems in the words of a rule."""


class ProblemCode(StrEnum):
    """What can be wrong; the codes stand in files and figures, `wording` has the sentences."""

    SUM_MISMATCH = "sum_mismatch"
    """A criterion states other points than its parts add up to; more of them are fine where it counts up to a limit."""
    RULE_CONFLICT = "rule_conflict"
    """A rule's words contradict its own formula or the maximum."""
    OVER_MAX = "over_max"
    """More points than the maximum."""
    RULE_MISMATCH = "rule_mismatch"
    """Typed points differ from what the rule gives, and no reason says why."""
    PLAN_MISMATCH = "plan_mismatch"
    """Typed points differ from what the work plan gives, and no reason says why."""
    NO_SUCH_LEVEL = "no_such_level"
    """Typed points are none of those that the criterion lists, and no reason says why."""
    MAX_MISSING = "max_missing"
    """A criterion is scored but states no maximum."""
    NAMELESS = "nameless"
    """A criterion without words, as a split leaves them: nobody can tell what is scored."""
    MISSING_EVIDENCE = "missing_evidence"
    """Points without the document that must prove them."""
    PLAN_LACKING = "plan_lacking"
    """The points come from tasks, and too little is known of these: blank, and never full points."""
    BLANK = "blank"
    """No points yet where they are expected: not at bonus and penalties."""


class Severity(StrEnum):
    """Errors block submitting; warnings ask for a look."""

    ERROR = "error"
    WARNING = "warning"


_WARNINGS = {
    ProblemCode.BLANK,
    ProblemCode.PLAN_LACKING,
    ProblemCode.NO_SUCH_LEVEL,
    ProblemCode.NAMELESS,
    ProblemCode.RULE_CONFLICT,
    ProblemCode.MISSING_EVIDENCE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that is wrong, at one criterion.

    Attributes:
        code: what is wrong.
        criterion: where.
        field: in which column: "text", "max", "rule", or the key of a round.
        stated: the points somebody stated or typed.
        computed: the points they should be by the arithmetic, the rule or the maximum.
        conflict: which part of a rule contradicts which, for rule conflicts.
        because: the criteria below whose own mismatch explains this one.
    """

    code: ProblemCode
    criterion: CriterionKey
    field: str
    stated: Fraction | None = None
    computed: Fraction | None = None
    conflict: ConflictKind | None = None
    because: tuple[CriterionKey, ...] = ()

    @property
    def severity(self) -> Severity:
        """Whether it blocks submitting."""
        return Severity.WARNING if self.code in _WARNINGS else Severity.ERROR


def of_rubric(rubric: Rubric) -> tuple[Problem, ...]:
    """Return what is wrong with the rubric itself, in reading order, the total last."""
    return tuple(
        problem for criterion in (*rubric.lines, rubric.root) for problem in _rubric_problems(rubric, criterion)
    )


def of_round(
    sheet: Scoresheet, round_: RoundKey, computed: Mapping[CriterionKey, LineResult] | None = None
) -> tuple[Problem, ...]:
    """Return what is wrong with the scores of one round, in reading order, the total last.

    Args:
        sheet: the score sheet.
        round_: the round looked at.
        computed: the round's results where the caller has them already.
    """
    found = results(sheet, round_) if computed is None else computed
    in_order = (*sheet.rubric.lines, sheet.rubric.root)
    return tuple(problem for criterion in in_order for problem in of_criterion(sheet, round_, criterion.key, found))


def of_criterion(
    sheet: Scoresheet, round_: RoundKey, key: CriterionKey, computed: Mapping[CriterionKey, LineResult]
) -> tuple[Problem, ...]:
    """Return what is wrong with the score of one criterion in a round with these results."""
    criterion = sheet.rubric.get(key)
    if sheet.rubric.is_leaf(key):
        return tuple(_leaf_problems(sheet, round_, criterion, computed[key]))
    return tuple(_parent_problems(sheet.rubric, criterion, round_, computed))


def _rubric_problems(rubric: Rubric, criterion: Criterion) -> Iterator[Problem]:
    if criterion.parent is not None and not criterion.text.strip():
        yield Problem(code=ProblemCode.NAMELESS, criterion=criterion.key, field=TEXT_FIELD)
    if rubric.is_leaf(criterion.key):
        if criterion.max_points is None and criterion.parent is not None:
            yield Problem(code=ProblemCode.MAX_MISSING, criterion=criterion.key, field=MAX_FIELD)
    else:
        summed = summed_maximum(rubric, criterion.key)
        stated = criterion.max_points
        if stated is not None and summed is not None and _differ(criterion, stated, summed):
            yield Problem(
                code=ProblemCode.SUM_MISMATCH,
                criterion=criterion.key,
                field=MAX_FIELD,
                stated=Fraction(stated),
                computed=summed,
            )
    for conflict in conflicts(criterion):
        yield Problem(
            code=ProblemCode.RULE_CONFLICT,
            criterion=criterion.key,
            field=RULE_FIELD,
            stated=conflict.stated,
            computed=conflict.computed,
            conflict=conflict.kind,
        )


def _differ(criterion: Criterion, stated: Decimal, summed: Fraction) -> bool:
    """Tell whether a stated maximum contradicts its parts; a limit on bonus or penalty may be below what they list."""
    return stated > summed if criterion.is_capped else stated != summed


def _leaf_problems(sheet: Scoresheet, round_: RoundKey, criterion: Criterion, result: LineResult) -> Iterator[Problem]:
    if result.not_applicable:
        return
    points, score, planned = result.points, sheet.score(criterion.key, round_), sheet.planned_in(round_)
    if points is None:
        if planned.lacks(criterion.key):
            yield Problem(code=ProblemCode.PLAN_LACKING, criterion=criterion.key, field=round_)
        elif result.blanks:
            yield Problem(code=ProblemCode.BLANK, criterion=criterion.key, field=round_)
        return
    if result.maximum is not None and points > result.maximum:
        yield Problem(
            code=ProblemCode.OVER_MAX, criterion=criterion.key, field=round_, stated=points, computed=result.maximum
        )
    differs = result.stated is not None and result.computed is not None and result.stated != result.computed
    if differs and not score.reason:
        yield Problem(
            code=ProblemCode.PLAN_MISMATCH if planned.overrules(criterion.key) else ProblemCode.RULE_MISMATCH,
            criterion=criterion.key,
            field=round_,
            stated=points,
            computed=result.computed,
        )
    elif _is_between_levels(criterion, points) and not score.reason:
        yield Problem(code=ProblemCode.NO_SUCH_LEVEL, criterion=criterion.key, field=round_, stated=points)
    if criterion.evidence_required and points > 0 and not sheet.is_proven(criterion.key, round_):
        yield Problem(code=ProblemCode.MISSING_EVIDENCE, criterion=criterion.key, field=round_, stated=points)


def _is_between_levels(criterion: Criterion, points: Fraction) -> bool:
    """Tell whether points up to the maximum are none of those that the rules list."""
    if criterion.max_points is None:
        return False
    listed = levels(criterion.rules, criterion.max_points)
    return listed is not None and points not in listed and points <= criterion.max_points


def _parent_problems(
    rubric: Rubric, criterion: Criterion, round_: RoundKey, computed: Mapping[CriterionKey, LineResult]
) -> Iterator[Problem]:
    result = computed[criterion.key]
    if _is_mismatched(result):
        yield Problem(
            code=ProblemCode.SUM_MISMATCH,
            criterion=criterion.key,
            field=round_,
            stated=result.points,
            computed=result.counted,
            because=_culprits(rubric, criterion.key, computed),
        )
    if result.not_applicable:
        return
    most = max(result.counted, result.points or Fraction(0))
    limit = None if criterion.max_points is None else Fraction(criterion.max_points) + result.extra
    if limit is not None and most > limit:
        yield Problem(code=ProblemCode.OVER_MAX, criterion=criterion.key, field=round_, stated=most, computed=limit)


def _is_mismatched(result: LineResult) -> bool:
    """Tell whether a document states other points for a criterion with parts than they add up to."""
    return not result.not_applicable and result.stated is not None and result.stated != result.counted


def _culprits(
    rubric: Rubric, key: CriterionKey, computed: Mapping[CriterionKey, LineResult]
) -> tuple[CriterionKey, ...]:
    """Return the deepest mismatched criteria below, which a person must look at first."""
    found: list[CriterionKey] = []
    for part in rubric.children(key):
        if not rubric.is_leaf(part.key):
            own = [part.key] if _is_mismatched(computed[part.key]) else []
            found += _culprits(rubric, part.key, computed) or own
    return tuple(found)
