"""What a score sheet takes from the work plan: the points for tasks, and the numbers that rules count."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.criterion_rule import CountRate, DeductPer, RuleInput
from danhgia_desktop.regulation.rule_points import NO_FIGURES
from danhgia_desktop.regulation.task_rule import LeaderPartKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal
    from fractions import Fraction

    from danhgia_desktop.plan.performance import Performance
    from danhgia_desktop.regulation.criterion_rule import Rule, TaskFigure
    from danhgia_desktop.regulation.rubric import CriterionKey
    from danhgia_desktop.regulation.task_rule import TaskRule


class TermKind(StrEnum):
    """What the points for tasks are the mean of, in the letters of NĐ 335/2025."""

    QUANTITY = "a"
    QUALITY = "b"
    PROGRESS = "c"
    STAFF_RESULTS = "d"
    UNIT_RESULTS = "đ"
    UNITY = "e"


TERM_OF_PART = {
    LeaderPartKind.STAFF_RESULTS: TermKind.STAFF_RESULTS,
    LeaderPartKind.UNIT_RESULTS: TermKind.UNIT_RESULTS,
    LeaderPartKind.UNITY: TermKind.UNITY,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One of a, b, c, d, đ, e.

    Attributes:
        share: 0 to 1; None where it is not known.
        part, of: the sums that the share is the quotient of; None where an answer is the share.
    """

    kind: TermKind
    share: Fraction | None
    part: Fraction | None = None
    of: Fraction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedPoints:
    """The points of one criterion that come from tasks.

    Attributes:
        criterion: whose points they are.
        full: what a full share gives.
        performance: the sums, and the exact points; without the shares of single tasks.
    """

    criterion: CriterionKey
    full: Decimal
    performance: Performance

    @classmethod
    def of(cls, rule: TaskRule, performance: Performance) -> PlannedPoints:
        """Return what a rule makes of how tasks were done."""
        return cls(criterion=rule.criterion, full=rule.points, performance=replace(performance, shares=()))

    @property
    def terms(self) -> tuple[Term, ...]:
        """What the points are the mean of, times the full points."""
        found = self.performance
        sums = {
            TermKind.QUANTITY: (found.a, found.done),
            TermKind.QUALITY: (found.b, found.quality),
            TermKind.PROGRESS: (found.c, found.progress),
        }
        of_tasks = (Term(kind=kind, share=share, part=part, of=found.assigned) for kind, (share, part) in sums.items())
        return (*of_tasks, *(Term(kind=TERM_OF_PART[part.kind], share=part.share) for part in found.parts))


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """What a sheet takes from the work plan; nothing where its rules take nothing from there.

    Attributes:
        by_tasks: the criterion whose points come from tasks; None for none.
        figures: the numbers that counting rules take; none where no rule takes any.
    """

    by_tasks: PlannedPoints | None = None
    figures: Mapping[TaskFigure, int] = field(default_factory=lambda: NO_FIGURES)

    @property
    def points(self) -> Mapping[CriterionKey, Fraction]:
        """The exact points that are known."""
        by_tasks = self.by_tasks
        if by_tasks is None or by_tasks.performance.points is None:
            return MappingProxyType({})
        return MappingProxyType({by_tasks.criterion: by_tasks.performance.points})

    def gives(self, key: CriterionKey) -> bool:
        """Tell whether the points of a criterion come from tasks, whether they are known or not."""
        return self.by_tasks is not None and self.by_tasks.criterion == key

    def overrules(self, key: CriterionKey) -> bool:
        """Tell whether tasks go before the rules of a criterion: from when on something is assigned.

        Until then, what people said for the rules counts as it did before there was a plan.
        """
        return self.by_tasks is not None and self.gives(key) and bool(self.by_tasks.performance.assigned)

    def lacks(self, key: CriterionKey) -> bool:
        """Tell whether the points come from tasks, and not enough is known (chưa đủ dữ liệu)."""
        return self.gives(key) and key not in self.points

    def counted(self, rules: Sequence[Rule], inputs: tuple[RuleInput, ...]) -> tuple[RuleInput, ...]:
        """Return what was said for the rules of a criterion, with the numbers of the plan where rules take them."""
        said = {entry.rule: entry for entry in inputs}
        for place, rule in enumerate(rules):
            if isinstance(rule, CountRate | DeductPer) and rule.figure is not None and rule.figure in self.figures:
                said[place] = RuleInput(rule=place, count=self.figures[rule.figure])
        return tuple(said[place] for place in sorted(said))


NOTHING_PLANNED = Planned()


def figures_of(rules: Sequence[Rule]) -> tuple[TaskFigure, ...]:
    """Return the numbers of the plan that rules count."""
    return tuple(rule.figure for rule in rules if isinstance(rule, CountRate | DeductPer) and rule.figure is not None)


def takes_figures(rules: Sequence[Rule]) -> bool:
    """Tell whether a rule counts a number of the plan."""
    return bool(figures_of(rules))
