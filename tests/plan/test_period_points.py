"""Points of longer periods."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from danhgia_desktop import period as periods
from danhgia_desktop.plan.leader_answer import LeaderAnswer
from danhgia_desktop.plan.performance import Leader, performance_of
from danhgia_desktop.plan.period_points import ShorterPeriod, roll_up, shorter_periods
from danhgia_desktop.regulation.regulation import RegulationUid
from danhgia_desktop.regulation.roll_up import RollUpFormula
from danhgia_desktop.regulation.task_rule import LeaderPartKind
from tests.plan.builders import MINH, RULE, TODAY, followed, work

OLD, NEW = RegulationUid("old"), RegulationUid("new")


def shorter(code: str, *quantities: tuple[str, str], regulation=NEW, rule=RULE, was_worked=True):
    tasks = [followed(work=work(*both)) for both in quantities]
    return ShorterPeriod(
        period=periods.parse(code),
        regulation=regulation,
        rule=rule,
        performance=performance_of(tasks, rule, today=TODAY),
        was_worked=was_worked,
    )


def codes(found) -> list[str]:
    return [period.code for period in found]


@pytest.mark.parametrize(
    ("period", "formula", "expected"),
    [
        ("2026-Q2", RollUpFormula.SUM_OF_SUMS, ["2026-04", "2026-05", "2026-06"]),
        ("2026-H2", RollUpFormula.MEAN_OF_QUARTERS, ["2026-Q3", "2026-Q4"]),
        ("2026-Q2", RollUpFormula.MEAN_OF_QUARTERS, []),
        ("2026", RollUpFormula.LATEST, ["2026-H1", "2026-H2"]),
        ("2026-W47", RollUpFormula.LATEST, []),
    ],
)
def test_the_formula_says_of_which_periods_a_longer_one_is_made(period, formula, expected):
    assert codes(shorter_periods(periods.parse(period), formula)) == expected


def test_a_year_has_twelve_months_in_order():
    months = shorter_periods(periods.parse("2026"), RollUpFormula.MEAN_OF_MONTHS_WORKED)

    assert codes(months) == [f"2026-{number:02}" for number in range(1, 13)]


def test_sums_of_sums_weigh_months_by_what_was_assigned():
    (found,) = roll_up([shorter("2026-05", ("1", "1")), shorter("2026-04", ("3", "0"))], RollUpFormula.SUM_OF_SUMS)

    assert found.points == Fraction(70, 4)
    assert codes(found.counted) == ["2026-04", "2026-05"]


def test_the_mean_of_months_weighs_all_months_alike_and_tells_which_it_left_out():
    months = [
        shorter("2026-04", ("3", "0")),
        shorter("2026-05", ("1", "1")),
        shorter("2026-06"),
        shorter("2026-07", ("1", "0"), was_worked=False),
    ]

    (found,) = roll_up(months, RollUpFormula.MEAN_OF_MONTHS_WORKED)

    assert found.points == 35
    assert codes(found.counted) == ["2026-04", "2026-05"]
    assert codes(found.left_out) == ["2026-06", "2026-07"]


def test_the_mean_of_quarters_asks_nothing_of_months_worked():
    quarters = [shorter("2026-Q1", ("1", "1"), was_worked=False), shorter("2026-Q2", ("2", "1"))]

    assert roll_up(quarters, RollUpFormula.MEAN_OF_QUARTERS)[0].points == Fraction(105, 2)


def test_the_latest_is_the_last_that_gives_points():
    (found,) = roll_up(
        [shorter("2026-05", ("1", "1")), shorter("2026-04", ("1", "0")), shorter("2026-06")], RollUpFormula.LATEST
    )

    assert found.points == 70
    assert codes(found.left_out) == ["2026-04", "2026-06"]


@pytest.mark.parametrize("formula", RollUpFormula)
def test_what_different_rule_sets_gave_is_never_mixed(formula):
    strict = replace(RULE, failure_cost=Fraction(1, 2))
    found = roll_up(
        [shorter("2026-06", ("1", "1")), shorter("2026-05", ("2", "1"), regulation=OLD, rule=strict)], formula
    )

    assert [(one.regulation, one.points) for one in found] == [(OLD, 35), (NEW, 70)]


@pytest.mark.parametrize("formula", RollUpFormula)
def test_months_in_which_nothing_was_assigned_give_no_points(formula):
    (found,) = roll_up([shorter("2026-05")], formula)

    assert found.points is None
    assert (codes(found.counted), codes(found.left_out)) == ([], ["2026-05"])


def test_a_leader_is_asked_for_d_dd_and_e_in_the_sum_of_a_quarter():
    quarter = periods.parse("2026-Q2")
    leader = Leader(
        period=quarter,
        answers=tuple(LeaderAnswer(staff=MINH, period=quarter, part=part, is_full=True) for part in LeaderPartKind),
    )
    months = [shorter("2026-04", ("2", "0")), shorter("2026-05", ("2", "2"))]

    (found,) = roll_up(months, RollUpFormula.SUM_OF_SUMS, leader=leader)

    assert found.points == Fraction(3 * Fraction(1, 2) + 3) / 6 * 70
