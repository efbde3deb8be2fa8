"""What is wrong with how subjects are scored: rubrics, rounds, tasks, explanations, longer periods."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop.period import PeriodKind
from danhgia_desktop.regulation.problem_checks import out_of_range, twice, unknown_periods
from danhgia_desktop.regulation.regulation_problem import RegulationProblem, RuleFault
from danhgia_desktop.regulation.roll_up import RollUpFormula

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from danhgia_desktop.regulation.explanation_round import ExplanationRound
    from danhgia_desktop.regulation.roll_up import RollUp
    from danhgia_desktop.regulation.rubric import Rubric, RubricUid
    from danhgia_desktop.regulation.subject_rules import SubjectRules
    from danhgia_desktop.regulation.task_rule import TaskRule

Rubrics = dict[str, "Rubric"]
"""The rubrics of some rules that are there, by the field that names them."""

_LENGTHS = (PeriodKind.WEEK, PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.YEAR)
_SHORTEST_SOURCE = {
    RollUpFormula.MEAN_OF_MONTHS_WORKED: PeriodKind.MONTH,
    RollUpFormula.MEAN_OF_QUARTERS: PeriodKind.QUARTER,
}


def of_scoring(rules: SubjectRules, known: Mapping[RubricUid, Rubric], path: str) -> Iterator[RegulationProblem]:
    """Yield what is wrong, in the order of the fields.

    Args:
        rules: the rules.
        known: the rubrics that are there.
        path: where the rules stand.
    """
    yield from _of_rubrics(rules, known, path)
    rubrics = {
        name: known[uid]
        for name, uid in (("rubric", rules.rubric), ("leader_rubric", rules.leader_rubric))
        if uid is not None and uid in known
    }
    yield from _of_rounds(rules, rubrics, path)
    yield from _of_roll_ups(rules, f"{path}.roll_ups")
    if rules.tasks is not None:
        yield from _of_tasks(rules.tasks, rules, rubrics, f"{path}.tasks")
    if rules.explanation is not None:
        yield from _of_explanation(rules.explanation, rubrics, f"{path}.explanation")


def _of_rubrics(rules: SubjectRules, known: Mapping[RubricUid, Rubric], path: str) -> Iterator[RegulationProblem]:
    if rules.rubric is None:
        yield RegulationProblem(fault=RuleFault.RUBRIC_MISSING, path=f"{path}.rubric")
    elif rules.rubric not in known:
        yield RegulationProblem(fault=RuleFault.RUBRIC_UNKNOWN, path=f"{path}.rubric", stated=rules.rubric)
    if rules.leader_rubric is None:
        return
    if rules.leader_rubric not in known:
        yield RegulationProblem(
            fault=RuleFault.RUBRIC_UNKNOWN, path=f"{path}.leader_rubric", stated=rules.leader_rubric
        )
    if rules.kinds and not any(kind.is_person for kind in rules.kinds):
        yield RegulationProblem(fault=RuleFault.LEADERS_OF_BODIES, path=f"{path}.leader_rubric")


def _of_rounds(rules: SubjectRules, rubrics: Rubrics, path: str) -> Iterator[RegulationProblem]:
    yield from twice(f"{path}.rounds", (rule.round for rule in rules.rounds), "round")
    filled = {rule.round for rule in rules.rounds}
    for rubric in rubrics.values():
        rounds = {round_.key for round_ in rubric.rounds}
        for place, rule in enumerate(rules.rounds):
            if rule.round not in rounds:
                yield RegulationProblem(
                    fault=RuleFault.ROUND_UNKNOWN,
                    path=f"{path}.rounds[{place}].round",
                    stated=rule.round,
                    limit=rubric.name,
                )
        for round_ in rubric.rounds:
            if round_.key not in filled:
                yield RegulationProblem(
                    fault=RuleFault.ROUND_UNFILLED, path=f"{path}.rounds", stated=round_.name, limit=rubric.name
                )


def _of_roll_ups(rules: SubjectRules, path: str) -> Iterator[RegulationProblem]:
    yield from unknown_periods(path, (rule.period for rule in rules.roll_ups), rules.periods, "period")
    yield from twice(path, (rule.period for rule in rules.roll_ups), "period")
    for place, rule in enumerate(rules.roll_ups):
        yield from _of_roll_up(rule, rules, f"{path}[{place}]")


def _of_roll_up(rule: RollUp, rules: SubjectRules, path: str) -> Iterator[RegulationProblem]:
    shorter = _LENGTHS[: _LENGTHS.index(rule.period)]
    for name, formula in (("formula", rule.formula), ("given", rule.given)):
        if formula is None:
            continue
        source = _SHORTEST_SOURCE.get(formula)
        sources = [kind for kind in rules.periods if kind in shorter and source in {None, kind}]
        if not sources:
            yield RegulationProblem(
                fault=RuleFault.ROLL_UP_IMPOSSIBLE,
                path=f"{path}.{name}",
                stated=formula,
                limit=rule.period,
            )
        if formula is RollUpFormula.SUM_OF_SUMS and (rules.tasks is None or name == "given"):
            yield RegulationProblem(fault=RuleFault.ROLL_UP_WITHOUT_TASKS, path=f"{path}.{name}", stated=formula)


def _of_tasks(tasks: TaskRule, rules: SubjectRules, rubrics: Rubrics, path: str) -> Iterator[RegulationProblem]:
    for rubric in rubrics.values():
        yield from _of_task_criterion(tasks, rubric, path)
    yield from out_of_range(f"{path}.points", tasks.points, above=True)
    yield from out_of_range(f"{path}.failure_cost", tasks.failure_cost, most=1)
    yield from twice(f"{path}.leader_parts", (part.kind for part in tasks.leader_parts), "kind")
    for place, part in enumerate(tasks.leader_parts):
        if not part.full.strip():
            yield RegulationProblem(fault=RuleFault.NAME_MISSING, path=f"{path}.leader_parts[{place}].full")
        yield from out_of_range(f"{path}.leader_parts[{place}].otherwise", part.otherwise, most=1)
    if tasks.leader_parts and not tasks.leader_parts_in:
        yield RegulationProblem(fault=RuleFault.LEADER_PARTS_NEVER_ASKED, path=f"{path}.leader_parts_in")
    yield from unknown_periods(f"{path}.leader_parts_in", tasks.leader_parts_in, rules.periods)


def _of_task_criterion(tasks: TaskRule, rubric: Rubric, path: str) -> Iterator[RegulationProblem]:
    criterion = next((line for line in rubric.lines if line.key == tasks.criterion), None)
    if criterion is None:
        yield RegulationProblem(
            fault=RuleFault.CRITERION_UNKNOWN, path=f"{path}.criterion", stated=tasks.criterion, limit=rubric.name
        )
        return
    if not rubric.is_leaf(criterion.key):
        yield RegulationProblem(
            fault=RuleFault.CRITERION_NOT_A_LEAF,
            path=f"{path}.criterion",
            stated=rubric.path(criterion.key),
            limit=rubric.name,
        )
    if criterion.max_points is not None and criterion.max_points != tasks.points:
        yield RegulationProblem(
            fault=RuleFault.MAXIMUM_DIFFERS,
            path=f"{path}.points",
            stated=Fraction(tasks.points),
            limit=Fraction(criterion.max_points),
        )


def _of_explanation(explanation: ExplanationRound, rubrics: Rubrics, path: str) -> Iterator[RegulationProblem]:
    for rubric in rubrics.values():
        places = [round_.key for round_ in rubric.rounds]
        if explanation.round not in places:
            yield RegulationProblem(
                fault=RuleFault.ROUND_UNKNOWN, path=f"{path}.round", stated=explanation.round, limit=rubric.name
            )
        elif explanation.round == places[0]:
            yield RegulationProblem(fault=RuleFault.FIRST_ROUND, path=f"{path}.round", stated=explanation.round)
    yield from out_of_range(f"{path}.factor", explanation.factor, most=1)
