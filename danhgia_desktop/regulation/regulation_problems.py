"""What is wrong with a rule set: its own fields, then its rules in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.period import Period
from danhgia_desktop.regulation.deadline import DeadlineStep
from danhgia_desktop.regulation.problem_checks import out_of_range, twice, unknown_periods
from danhgia_desktop.regulation.rating_problems import of_rating
from danhgia_desktop.regulation.regulation_problem import RegulationProblem, RuleFault
from danhgia_desktop.regulation.scoring_problems import of_scoring

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from danhgia_desktop.organization.subject_kind import SubjectKind
    from danhgia_desktop.regulation.deadline import Deadline
    from danhgia_desktop.regulation.regulation import Regulation
    from danhgia_desktop.regulation.reward_rule import RewardDegree, RewardRule
    from danhgia_desktop.regulation.rubric import Rubric, RubricUid
    from danhgia_desktop.regulation.subject_rules import SubjectRules

_SOME_YEAR = 2026
"""Deadlines are put in order by the days they fall on in the first period of a usual year."""


LONGEST_TITLE = 500
"""In characters; the longest title of a decree or a decision in force is about half as long."""


def of_regulation(regulation: Regulation, rubrics: Mapping[RubricUid, Rubric]) -> tuple[RegulationProblem, ...]:
    """Return what is wrong with a rule set, in the order of its fields.

    Args:
        regulation: the regulation.
        rubrics: the rubrics that are there, of which it names some.
    """
    return (*_of_document(regulation), *_of_all_rules(regulation, rubrics))


def _of_document(regulation: Regulation) -> Iterator[RegulationProblem]:
    if not regulation.title.strip():
        yield RegulationProblem(fault=RuleFault.TITLE_MISSING, path="title")
    if len(regulation.title) > LONGEST_TITLE:
        yield RegulationProblem(
            fault=RuleFault.TITLE_TOO_LONG, path="title", stated=len(regulation.title), limit=LONGEST_TITLE
        )
    if not (regulation.number.strip() or regulation.is_sample):
        yield RegulationProblem(fault=RuleFault.NUMBER_MISSING, path="number")
    begins, ends = regulation.effective_from, regulation.effective_until
    if ends is not None and ends < begins:
        yield RegulationProblem(
            fault=RuleFault.ENDS_BEFORE_IT_BEGINS,
            path="effective_until",
            stated=f"{ends:%d/%m/%Y}",
            limit=f"{begins:%d/%m/%Y}",
        )
    if regulation.issued_on is not None and begins < regulation.issued_on:
        yield RegulationProblem(
            fault=RuleFault.ISSUED_AFTER_EFFECT,
            path="effective_from",
            stated=f"{begins:%d/%m/%Y}",
            limit=f"{regulation.issued_on:%d/%m/%Y}",
        )
    if regulation.amends is not None and regulation.amends.regulation == regulation.uid:
        yield RegulationProblem(fault=RuleFault.AMENDS_ITSELF, path="amends.regulation")


def _of_all_rules(regulation: Regulation, rubrics: Mapping[RubricUid, Rubric]) -> Iterator[RegulationProblem]:
    if not regulation.rules:
        yield RegulationProblem(fault=RuleFault.NO_RULES, path="rules")
    ruled: set[SubjectKind] = set()
    for number, rules in enumerate(regulation.rules):
        path = f"rules[{number}]"
        if not rules.kinds:
            yield RegulationProblem(fault=RuleFault.NO_KINDS, path=f"{path}.kinds")
        for place, kind in enumerate(rules.kinds):
            if kind in ruled:
                yield RegulationProblem(fault=RuleFault.KIND_TWICE, path=f"{path}.kinds[{place}]", stated=kind)
            ruled.add(kind)
        yield from _of_rules(rules, rubrics, path)


def _of_rules(rules: SubjectRules, rubrics: Mapping[RubricUid, Rubric], path: str) -> Iterator[RegulationProblem]:
    if not rules.periods:
        yield RegulationProblem(fault=RuleFault.NO_PERIODS, path=f"{path}.periods")
    yield from twice(f"{path}.periods", rules.periods)
    yield from of_scoring(rules, rubrics, path)
    yield from of_rating(rules, f"{path}.rating")
    if rules.rewards is not None:
        yield from _of_rewards(rules.rewards, f"{path}.rewards")
    yield from _of_deadlines(rules, f"{path}.deadlines")
    yield from twice(f"{path}.authority", (rule.whom for rule in rules.authority), "whom")


def _of_rewards(rewards: RewardRule, path: str) -> Iterator[RegulationProblem]:
    if not rewards.degrees:
        yield RegulationProblem(fault=RuleFault.NO_DEGREES, path=f"{path}.degrees")
    yield from twice(f"{path}.degrees", (degree.key for degree in rewards.degrees), "key")
    for place, degree in enumerate(rewards.degrees):
        yield from _of_degree(degree, f"{path}.degrees[{place}]")
    for name, ceiling in (("most_points", rewards.most_points), ("most_coefficient", rewards.most_coefficient)):
        if ceiling is not None:
            yield from out_of_range(f"{path}.{name}", ceiling)
    if rewards.council is not None:
        yield from out_of_range(f"{path}.council.quorum", rewards.council.quorum, most=1, above=True)
        yield from out_of_range(f"{path}.council.threshold", rewards.council.threshold, most=1)


def _of_degree(degree: RewardDegree, path: str) -> Iterator[RegulationProblem]:
    if not degree.name.strip():
        yield RegulationProblem(fault=RuleFault.NAME_MISSING, path=f"{path}.name")
    yield from out_of_range(f"{path}.coefficient", degree.coefficient)
    yield from out_of_range(f"{path}.points", degree.points)
    if degree.coefficient == degree.points == 0:
        yield RegulationProblem(fault=RuleFault.NOTHING_GIVEN, path=f"{path}.coefficient", stated=degree.name)


def _of_deadlines(rules: SubjectRules, path: str) -> Iterator[RegulationProblem]:
    deadlines = rules.deadlines
    yield from unknown_periods(path, (deadline.period for deadline in deadlines), rules.periods, "period")
    yield from twice(path, ((deadline.step, deadline.period) for deadline in deadlines), "step")
    for place, deadline in enumerate(deadlines):
        if not deadline.is_possible:
            yield RegulationProblem(
                fault=RuleFault.DAY_IMPOSSIBLE,
                path=f"{path}[{place}].day",
                stated=deadline.day,
                limit=deadline.month,
            )
        elif _is_before_an_earlier_step(deadline, deadlines):
            yield RegulationProblem(fault=RuleFault.DEADLINE_ORDER, path=f"{path}[{place}].day", stated=deadline.step)


def _is_before_an_earlier_step(deadline: Deadline, deadlines: tuple[Deadline, ...]) -> bool:
    period = Period(year=_SOME_YEAR, kind=deadline.period)
    earlier = (
        other
        for other in deadlines
        if other.period is deadline.period
        and other.step.place < deadline.step.place
        and other.step is not DeadlineStep.CONCLUDED_SPECIALLY  # what waits for special cases does not hold up others
    )
    return any(other.is_possible and other.last_day(period) > deadline.last_day(period) for other in earlier)
