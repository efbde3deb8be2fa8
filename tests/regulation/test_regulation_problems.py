"""What is wrong with a rule set, and at which field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.regulation.deadline import Deadline, DeadlineStep
from danhgia_desktop.regulation.explanation_round import ExplanationRound
from danhgia_desktop.regulation.presence_rule import PresenceRule
from danhgia_desktop.regulation.quota import QuotaGroup
from danhgia_desktop.regulation.rating_level import RatingLevel, RatingRole
from danhgia_desktop.regulation.regulation import Amendment, AmendmentKind
from danhgia_desktop.regulation.regulation_problem import RuleFault
from danhgia_desktop.regulation.regulation_problems import of_regulation
from danhgia_desktop.regulation.roll_up import RollUp, RollUpFormula
from danhgia_desktop.regulation.rubric import CONCLUDED, SELF, CriterionKey, RoundKey, RubricUid
from danhgia_desktop.regulation.subject_rules import RoundRule
from danhgia_desktop.regulation.task_consequences import Answerable
from tests.rule_set_builders import (
    BODIES,
    LEADERS,
    MONTH,
    PEOPLE,
    QUARTER,
    RATING,
    REGULATION,
    RULE_SET,
    STAFF,
    TASKS,
    YEAR,
    with_people,
    with_rating,
)


def found(regulation, rubrics=RULE_SET.by_uid) -> list[tuple[RuleFault, str]]:
    return [(problem.fault, problem.path) for problem in of_regulation(regulation, rubrics)]


def figures(regulation) -> list[tuple[object, object]]:
    return [(problem.stated, problem.limit) for problem in of_regulation(regulation, RULE_SET.by_uid)]


def banded(*changes: tuple[int, dict]):
    bands = list(RATING.bands)
    for place, change in changes:
        bands[place] = replace(bands[place], **change)
    return with_rating(bands=tuple(bands))


def quota(**changes):
    return with_rating(quota=replace(RATING.quota, **changes))


def tasks(**changes):
    return with_people(tasks=replace(PEOPLE.tasks, **changes))


def rewards(**changes):
    return with_people(rewards=replace(PEOPLE.rewards, **changes))


def degree(**changes):
    first, second = PEOPLE.rewards.degrees
    return rewards(degrees=(replace(first, **changes), second))


def due(step: DeadlineStep, period: PeriodKind, month: int, day: int) -> Deadline:
    return Deadline(step=step, period=period, month=month, day=day)


def test_a_rule_set_that_is_right_has_no_problems():
    assert found(REGULATION) == []


@pytest.mark.parametrize(
    ("wrong", "fault", "path"),
    [
        (replace(REGULATION, title=" "), RuleFault.TITLE_MISSING, "title"),
        (replace(REGULATION, title="x" * 501), RuleFault.TITLE_TOO_LONG, "title"),
        (replace(REGULATION, number=" ", is_sample=False), RuleFault.NUMBER_MISSING, "number"),
        (
            replace(REGULATION, effective_until=date(2025, 12, 31)),
            RuleFault.ENDS_BEFORE_IT_BEGINS,
            "effective_until",
        ),
        (replace(REGULATION, issued_on=date(2026, 1, 2)), RuleFault.ISSUED_AFTER_EFFECT, "effective_from"),
        (
            replace(REGULATION, amends=Amendment(regulation=REGULATION.uid, kind=AmendmentKind.AMENDS)),
            RuleFault.AMENDS_ITSELF,
            "amends.regulation",
        ),
        (replace(REGULATION, rules=()), RuleFault.NO_RULES, "rules"),
        (with_people(kinds=()), RuleFault.NO_KINDS, "rules[0].kinds"),
        (with_people(kinds=(SubjectKind.WORKER, SubjectKind.UNIT)), RuleFault.KIND_TWICE, "rules[1].kinds[0]"),
        (with_people(periods=(MONTH, QUARTER, YEAR, MONTH)), RuleFault.TWICE, "rules[0].periods[3]"),
        (with_people(rubric=None), RuleFault.RUBRIC_MISSING, "rules[0].rubric"),
        (with_people(rubric=RubricUid("gone")), RuleFault.RUBRIC_UNKNOWN, "rules[0].rubric"),
        (with_people(leader_rubric=RubricUid("gone")), RuleFault.RUBRIC_UNKNOWN, "rules[0].leader_rubric"),
        (
            replace(REGULATION, rules=(PEOPLE, replace(BODIES, leader_rubric=LEADERS))),
            RuleFault.LEADERS_OF_BODIES,
            "rules[1].leader_rubric",
        ),
        (
            with_people(rounds=(*PEOPLE.rounds, PEOPLE.rounds[0])),
            RuleFault.TWICE,
            "rules[0].rounds[3].round",
        ),
        (
            with_people(leader_rubric=None, rounds=PEOPLE.rounds[:2]),
            RuleFault.ROUND_UNFILLED,
            "rules[0].rounds",
        ),
        (
            with_people(roll_ups=(RollUp(period=PeriodKind.HALF, formula=RollUpFormula.LATEST),)),
            RuleFault.PERIOD_UNKNOWN,
            "rules[0].roll_ups[0].period",
        ),
        (
            with_people(roll_ups=(RollUp(period=MONTH, formula=RollUpFormula.LATEST),)),
            RuleFault.ROLL_UP_IMPOSSIBLE,
            "rules[0].roll_ups[0].formula",
        ),
        (
            with_people(roll_ups=(RollUp(period=QUARTER, formula=RollUpFormula.MEAN_OF_QUARTERS),)),
            RuleFault.ROLL_UP_IMPOSSIBLE,
            "rules[0].roll_ups[0].formula",
        ),
        (
            with_people(roll_ups=(PEOPLE.roll_ups[1], PEOPLE.roll_ups[1])),
            RuleFault.TWICE,
            "rules[0].roll_ups[1].period",
        ),
        (with_people(tasks=None), RuleFault.ROLL_UP_WITHOUT_TASKS, "rules[0].roll_ups[0].formula"),
        (
            with_people(roll_ups=(replace(PEOPLE.roll_ups[0], given=RollUpFormula.SUM_OF_SUMS),)),
            RuleFault.ROLL_UP_WITHOUT_TASKS,
            "rules[0].roll_ups[0].given",
        ),
        (tasks(failure_cost=Fraction(5, 4)), RuleFault.OUT_OF_RANGE, "rules[0].tasks.failure_cost"),
        (
            tasks(leader_parts=(replace(PEOPLE.tasks.leader_parts[0], full=" "),)),
            RuleFault.NAME_MISSING,
            "rules[0].tasks.leader_parts[0].full",
        ),
        (
            tasks(leader_parts=(replace(PEOPLE.tasks.leader_parts[0], otherwise=Fraction(2)),)),
            RuleFault.OUT_OF_RANGE,
            "rules[0].tasks.leader_parts[0].otherwise",
        ),
        (
            tasks(leader_parts=PEOPLE.tasks.leader_parts[:1] * 2),
            RuleFault.TWICE,
            "rules[0].tasks.leader_parts[1].kind",
        ),
        (tasks(leader_parts_in=()), RuleFault.LEADER_PARTS_NEVER_ASKED, "rules[0].tasks.leader_parts_in"),
        (
            tasks(leader_parts_in=(PeriodKind.WEEK,)),
            RuleFault.PERIOD_UNKNOWN,
            "rules[0].tasks.leader_parts_in[0]",
        ),
        (
            with_people(explanation=replace(PEOPLE.explanation, factor=Decimal("1.1"))),
            RuleFault.OUT_OF_RANGE,
            "rules[0].explanation.factor",
        ),
        (banded((1, {"at_least": Decimal(90)})), RuleFault.BAND_OVERLAP, "rules[0].rating.bands[1].at_least"),
        (
            banded((1, {"at_least": Decimal(95)})),
            RuleFault.BANDS_NOT_DESCENDING,
            "rules[0].rating.bands[1].at_least",
        ),
        (
            with_rating(
                bands=(
                    replace(RATING.bands[1], at_least=Decimal(90)),
                    replace(RATING.bands[0], at_least=Decimal(0)),
                )
            ),
            RuleFault.BANDS_NOT_DESCENDING,
            "rules[0].rating.bands[1].at_least",
        ),
        (with_rating(bands=()), RuleFault.NO_BANDS, "rules[0].rating.bands"),
        (banded((3, {"at_least": Decimal(10)})), RuleFault.BAND_GAP, "rules[0].rating.bands[3].at_least"),
        (
            banded((0, {"at_least": Decimal(101)})),
            RuleFault.OUT_OF_RANGE,
            "rules[0].rating.bands[0].at_least",
        ),
        (
            banded((3, {"level": RatingLevel.NOT_RATED})),
            RuleFault.BAND_LEVEL,
            "rules[0].rating.bands[3].level",
        ),
        (
            with_rating(conditions=(replace(RATING.conditions[0], clause="\n"),)),
            RuleFault.CONDITION_WITHOUT_CLAUSE,
            "rules[0].rating.conditions[0].clause",
        ),
        (
            with_rating(conditions=(replace(RATING.conditions[1], level=RatingLevel.EXCELLENT),)),
            RuleFault.CAP_WITHOUT_EFFECT,
            "rules[0].rating.conditions[0].level",
        ),
        (
            with_rating(conditions=RATING.conditions[:1] * 2),
            RuleFault.TWICE,
            "rules[0].rating.conditions[1].key",
        ),
        (
            quota(percent=Decimal(200), outstanding_percent=None),
            RuleFault.OUT_OF_RANGE,
            "rules[0].rating.quota.percent",
        ),
        (quota(percent=Decimal(-1)), RuleFault.OUT_OF_RANGE, "rules[0].rating.quota.percent"),
        (
            quota(outstanding_percent=Decimal(101)),
            RuleFault.OUT_OF_RANGE,
            "rules[0].rating.quota.outstanding_percent",
        ),
        (
            quota(outstanding_percent=Decimal(15)),
            RuleFault.OUTSTANDING_BELOW,
            "rules[0].rating.quota.outstanding_percent",
        ),
        (
            quota(clause="Không quá 20,5% hoặc 30 phần trăm", percent=Decimal(15)),
            RuleFault.CLAUSE_SAYS_OTHERWISE,
            "rules[0].rating.quota.clause",
        ),
        (quota(groups=()), RuleFault.GROUPS_MISSING, "rules[0].rating.quota.groups"),
        (quota(groups=(QuotaGroup.PER_UNIT,) * 2), RuleFault.TWICE, "rules[0].rating.quota.groups[1]"),
        (quota(periods=()), RuleFault.NO_PERIODS, "rules[0].rating.quota.periods"),
        (quota(periods=(PeriodKind.HALF,)), RuleFault.PERIOD_UNKNOWN, "rules[0].rating.quota.periods[0]"),
        (
            with_rating(task_cap=replace(RATING.task_cap, binds=())),
            RuleFault.NOBODY_BOUND,
            "rules[0].rating.task_cap.binds",
        ),
        (
            with_rating(task_cap=replace(RATING.task_cap, binds=(Answerable.ASSIGNEE,) * 2)),
            RuleFault.TWICE,
            "rules[0].rating.task_cap.binds[1]",
        ),
        (
            with_rating(review=replace(RATING.review, from_month=Period.year_of(2023))),
            RuleFault.NOT_A_MONTH,
            "rules[0].rating.review.from_month",
        ),
        (
            with_rating(review=replace(RATING.review, months=0)),
            RuleFault.OUT_OF_RANGE,
            "rules[0].rating.review.months",
        ),
        (
            with_rating(presence=(replace(RATING.presence[0], below_months=Decimal(13)),)),
            RuleFault.LONGER_THAN_PERIOD,
            "rules[0].rating.presence[0].below_months",
        ),
        (
            with_rating(presence=(replace(RATING.presence[0], below_months=Decimal(0)),)),
            RuleFault.OUT_OF_RANGE,
            "rules[0].rating.presence[0].below_months",
        ),
        (
            with_rating(presence=RATING.presence[:1] * 2),
            RuleFault.TWICE,
            "rules[0].rating.presence[1].level",
        ),
        (
            with_rating(
                presence=(PresenceRule(period=PeriodKind.WEEK, below_months=Decimal("0.1"), level=RatingLevel.GOOD),)
            ),
            RuleFault.PERIOD_UNKNOWN,
            "rules[0].rating.presence[0].period",
        ),
        (rewards(degrees=()), RuleFault.NO_DEGREES, "rules[0].rewards.degrees"),
        (rewards(degrees=PEOPLE.rewards.degrees[:1] * 2), RuleFault.TWICE, "rules[0].rewards.degrees[1].key"),
        (degree(name=""), RuleFault.NAME_MISSING, "rules[0].rewards.degrees[0].name"),
        (degree(coefficient=Decimal(-1)), RuleFault.OUT_OF_RANGE, "rules[0].rewards.degrees[0].coefficient"),
        (degree(points=Decimal(-1)), RuleFault.OUT_OF_RANGE, "rules[0].rewards.degrees[0].points"),
        (
            degree(coefficient=Decimal(0), points=Decimal(0)),
            RuleFault.NOTHING_GIVEN,
            "rules[0].rewards.degrees[0].coefficient",
        ),
        (rewards(most_points=Decimal(-1)), RuleFault.OUT_OF_RANGE, "rules[0].rewards.most_points"),
        (
            rewards(council=replace(PEOPLE.rewards.council, quorum=Fraction(0))),
            RuleFault.OUT_OF_RANGE,
            "rules[0].rewards.council.quorum",
        ),
        (
            rewards(council=replace(PEOPLE.rewards.council, threshold=Fraction(3, 2))),
            RuleFault.OUT_OF_RANGE,
            "rules[0].rewards.council.threshold",
        ),
        (
            with_people(deadlines=(due(DeadlineStep.SUBMITTED, YEAR, 2, 31),)),
            RuleFault.DAY_IMPOSSIBLE,
            "rules[0].deadlines[0].day",
        ),
        (
            with_people(deadlines=(due(DeadlineStep.SUBMITTED, PeriodKind.WEEK, 1, 5),)),
            RuleFault.PERIOD_UNKNOWN,
            "rules[0].deadlines[0].period",
        ),
        (
            with_people(deadlines=(due(DeadlineStep.SUBMITTED, MONTH, 1, 25),) * 2),
            RuleFault.TWICE,
            "rules[0].deadlines[1].step",
        ),
        (
            with_people(authority=PEOPLE.authority[:1] * 2),
            RuleFault.TWICE,
            "rules[0].authority[1].whom",
        ),
    ],
)
def test_each_fault_is_found_at_its_field(wrong, fault, path):
    assert found(wrong) == [(fault, path)]


def test_rules_without_periods_have_nothing_to_be_said_of_any():
    assert (RuleFault.NO_PERIODS, "rules[1].periods") in found(
        replace(REGULATION, rules=(PEOPLE, replace(BODIES, periods=())))
    )


def test_both_rubrics_must_have_the_criterion_of_tasks():
    assert (
        found(tasks(criterion=CriterionKey("gone"))) == [(RuleFault.CRITERION_UNKNOWN, "rules[0].tasks.criterion")] * 2
    )
    assert (
        found(tasks(criterion=CriterionKey("common"), points=Decimal(30)))
        == [(RuleFault.CRITERION_NOT_A_LEAF, "rules[0].tasks.criterion")] * 2
    )
    assert figures(tasks(points=Decimal(60))) == [(60, 70), (60, 70)]
    assert (RuleFault.OUT_OF_RANGE, "rules[0].tasks.points") in found(tasks(points=Decimal(0)))


def test_a_criterion_without_a_maximum_takes_what_tasks_give():
    unlimited = {
        uid: rubric.with_criterion(replace(rubric.get(TASKS), max_points=None))
        for uid, rubric in RULE_SET.by_uid.items()
    }

    assert found(REGULATION, unlimited) == []


def test_a_round_must_be_one_of_the_rubric_and_explanations_cannot_come_first():
    other = RoundKey("other")

    assert (
        found(with_people(rounds=(*PEOPLE.rounds, RoundRule(round=other, filled_by=RatingRole.COUNCIL))))
        == [(RuleFault.ROUND_UNKNOWN, "rules[0].rounds[3].round")] * 2
    )
    assert (
        found(with_people(explanation=ExplanationRound(round=other, factor=Decimal("0.7"))))
        == [(RuleFault.ROUND_UNKNOWN, "rules[0].explanation.round")] * 2
    )
    assert (
        found(with_people(explanation=ExplanationRound(round=SELF, factor=Decimal("0.7"))))
        == [(RuleFault.FIRST_ROUND, "rules[0].explanation.round")] * 2
    )


def test_steps_have_their_days_in_their_order():
    backwards = with_people(
        deadlines=(
            due(DeadlineStep.SELF_SCORED, MONTH, 1, 25),
            due(DeadlineStep.SUBMITTED, MONTH, 1, 20),
            due(DeadlineStep.CONCLUDED, MONTH, 2, 3),
            due(DeadlineStep.NOTIFIED, YEAR, 1, 3),
        )
    )
    impossible = with_people(
        deadlines=(due(DeadlineStep.SELF_SCORED, YEAR, 2, 31), due(DeadlineStep.SUBMITTED, YEAR, 1, 20))
    )

    special = due(DeadlineStep.CONCLUDED_SPECIALLY, YEAR, 13, 15)
    notified = due(DeadlineStep.NOTIFIED, YEAR, 12, 20)

    assert found(with_people(deadlines=(special, notified))) == []
    assert found(backwards) == [(RuleFault.DEADLINE_ORDER, "rules[0].deadlines[1].day")]
    assert found(impossible) == [(RuleFault.DAY_IMPOSSIBLE, "rules[0].deadlines[0].day")]


def test_problems_quote_what_stands_there_and_what_it_is_measured_by():
    assert figures(quota(percent=Decimal(200), outstanding_percent=None)) == [(200, 100)]
    assert figures(quota(percent=Decimal("20.5"), clause="Không quá 20,5%", outstanding_percent=None)) == []
    assert figures(quota(clause="Không quá 15%")) == [(15, 20)]
    assert figures(quota(percent=Decimal(-1))) == [(-1, 0)]
    assert figures(replace(REGULATION, effective_until=date(2025, 12, 31))) == [("31/12/2025", "01/01/2026")]
    assert figures(with_people(leader_rubric=None, rounds=PEOPLE.rounds[:2])) == [("Điểm kết luận", "Chuyên viên")]
    assert CONCLUDED not in {rule.round for rule in PEOPLE.rounds[:2]}


def test_some_problems_only_ask_for_a_look():
    (warning,) = of_regulation(replace(REGULATION, issued_on=date(2026, 1, 2)), RULE_SET.by_uid)
    (error,) = of_regulation(replace(REGULATION, title=""), RULE_SET.by_uid)

    assert not warning.blocks
    assert error.blocks


def test_only_the_rubrics_that_are_there_are_looked_into():
    assert found(REGULATION, {STAFF: RULE_SET.by_uid[STAFF]}) == [
        (RuleFault.RUBRIC_UNKNOWN, "rules[0].leader_rubric"),
        (RuleFault.RUBRIC_UNKNOWN, "rules[1].rubric"),
    ]


def test_rewards_without_ceilings_and_without_a_council_are_right():
    assert found(rewards(most_points=None, most_coefficient=None, council=None)) == []
