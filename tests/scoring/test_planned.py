"""What a sheet takes from the work plan: exact points for tasks, numbers for rules that count, and what is lacking."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.plan.performance import PartShare, Performance
from danhgia_desktop.regulation.criterion_rule import CountRate, DeductPer, RuleInput, TaskFigure
from danhgia_desktop.regulation.rubric import SELF, TOTAL, Round, RoundKey
from danhgia_desktop.regulation.task_rule import LeaderPartKind
from danhgia_desktop.scoring.computation import results
from danhgia_desktop.scoring.derivation import StepKind
from danhgia_desktop.scoring.deriving import derive
from danhgia_desktop.scoring.filling import at_maximum
from danhgia_desktop.scoring.planned import Planned, PlannedPoints, TermKind
from danhgia_desktop.scoring.problems import ProblemCode, of_round
from danhgia_desktop.scoring.round_figures import figures_of
from danhgia_desktop.scoring.scoresheet import Score, Scoresheet
from tests.rubric_builders import criterion, rubric, sheet

UNIT_ROUND = RoundKey("unit")
PER_TASK = CountRate(rate=Decimal("0.5"), figure=TaskFigure.ON_TIME)
LATE = DeductPer(points=Decimal(1), figure=TaskFigure.LATE)


def performance(points: Fraction | None = Fraction("65.625"), **attributes) -> Performance:
    """Return the worked example: 12 of 12 done, with a quality failure and three delays."""
    sums = {"assigned": Fraction(12), "done": Fraction(12), "quality": Fraction("11.25"), "progress": Fraction("10.5")}
    return Performance(**{**sums, "shares": (), "points": points, **attributes})


def planned(points: Fraction | None = Fraction("65.625"), **figures: int) -> Planned:
    by_tasks = PlannedPoints(criterion="a", full=Decimal(70), performance=performance(points))
    return Planned(by_tasks=by_tasks, figures={TaskFigure(name): count for name, count in figures.items()})


def taking(taken: Planned, points: dict[str, object] | None = None, *, rules=()) -> Scoresheet:
    """Return a sheet with a line that comes from tasks and one that rules may count."""
    lines = rubric(criterion("a", maximum="70"), criterion("b", maximum="10", rules=rules))
    return replace(sheet(lines, points or {}), planned=taken)


def test_a_blank_line_counts_by_the_plan_exactly():
    found = results(taking(planned(), {"b": "5"}), SELF)

    assert found["a"].points == Fraction("65.625")
    assert found["a"].stated is None
    assert (found[TOTAL].counted, found[TOTAL].blanks) == (Fraction("70.625"), 0)


def test_typed_points_go_before_the_plan_and_ask_for_a_reason():
    typed = taking(planned(), {"a": "60", "b": "5"})

    (problem,) = of_round(typed, SELF)
    assert results(typed, SELF)["a"].points == 60
    assert (problem.code, problem.criterion) == (ProblemCode.PLAN_MISMATCH, "a")
    assert (problem.stated, problem.computed) == (60, Fraction("65.625"))
    assert of_round(taking(planned(), {"a": Score(points=Decimal(60), reason="Đã thống nhất"), "b": "5"}), SELF) == ()


def test_where_too_little_is_known_the_line_is_blank_whatever_its_rules_say():
    lacking = taking(planned(None), {"b": "5"})
    with_rules = rubric(criterion("a", maximum="70", rules=(CountRate(rate=Decimal(1)),)))
    counted = Score(inputs=(RuleInput(rule=0, count=3),))

    (problem,) = of_round(lacking, SELF)
    assert (problem.code, problem.criterion) == (ProblemCode.PLAN_LACKING, "a")
    assert results(lacking, SELF)["a"].points is None
    assert results(replace(sheet(with_rules, {"a": counted}), planned=planned(None)), SELF)["a"].points is None


def test_until_something_is_assigned_what_people_said_for_the_rules_counts():
    lines = rubric(criterion("a", maximum="70", rules=(CountRate(rate=Decimal(1)),)))
    counted = sheet(lines, {"a": Score(inputs=(RuleInput(rule=0, count=3),))})
    nothing = PlannedPoints(criterion="a", full=Decimal(70), performance=performance(None, assigned=Fraction(0)))
    unplanned = replace(counted, planned=Planned(by_tasks=nothing))
    other = unplanned.with_scores({("a", SELF): Score(points=Decimal(9), inputs=(RuleInput(rule=0, count=3),))})

    assert results(unplanned, SELF) == results(counted, SELF)
    assert [step.kind for step in derive(unplanned, SELF, "a").steps] == [
        step.kind for step in derive(counted, SELF, "a").steps
    ]
    assert [problem.code for problem in of_round(other, SELF)] == [ProblemCode.RULE_MISMATCH]


def test_rules_count_the_numbers_of_the_plan_and_leave_other_counts_to_people():
    rules = (PER_TASK, LATE, CountRate(rate=Decimal(1)))
    counted = taking(planned(on_time=8, late=1), {"b": Score(inputs=(RuleInput(rule=2, count=2),))}, rules=rules)

    assert results(counted, SELF)["b"].points == 0 + 4 + 2 - 1
    assert counted.planned.counted(rules, ()) == (RuleInput(rule=0, count=8), RuleInput(rule=1, count=1))
    assert results(taking(Planned(), rules=rules), SELF)["b"].points is None


def test_a_round_that_nobody_has_begun_takes_nothing_but_the_first():
    lines = rubric(
        criterion("a", maximum="70"), rounds=(Round(key=SELF, name="Tự chấm"), Round(key=UNIT_ROUND, name="Đơn vị"))
    )
    fresh = replace(sheet(lines, {}), planned=planned())
    begun = fresh.with_scores({("a", UNIT_ROUND): Score(reason="Đồng ý")})

    assert results(fresh, SELF)["a"].points == Fraction("65.625")
    assert results(fresh, UNIT_ROUND)["a"].points is None
    assert results(begun, UNIT_ROUND)["a"].points == Fraction("65.625")


def test_filling_at_maximum_leaves_to_the_plan_what_comes_from_there():
    lacking = taking(planned(None))

    assert at_maximum(lacking, TOTAL, SELF).keys() == {("b", SELF)}


def test_kept_figures_follow_the_plan():
    rules = (PER_TASK,)
    first = figures_of(taking(planned(on_time=2), rules=rules), SELF)
    other = figures_of(taking(planned(Fraction(35), on_time=4), rules=rules), SELF, first)
    nothing = figures_of(taking(Planned(), rules=rules), SELF, other)

    assert [one.results[TOTAL].counted for one in (first, other, nothing)] == [Fraction("66.625"), 37, 0]
    assert figures_of(taking(Planned(), rules=rules), SELF, nothing) is nothing


def test_the_points_are_derived_from_their_terms():
    steps = derive(taking(planned(), {"a": "60"}), SELF, "a").steps

    assert [step.kind for step in steps][:6] == [
        *[StepKind.PLAN_TERM] * 3,
        StepKind.BY_PLAN,
        StepKind.TYPED,
        StepKind.PLAN_GIVES_WAY,
    ]
    assert [step.terms[0].share for step in steps[:3]] == [1, Fraction(15, 16), Fraction(7, 8)]
    assert (steps[3].points, steps[3].full) == (Fraction("65.625"), 70)
    lacking = derive(taking(planned(None)), SELF, "a").steps
    assert [step.kind for step in lacking[3:5]] == [StepKind.PLAN_LACKING, StepKind.BLANK]


def test_rules_that_count_tasks_are_derived_with_the_number():
    counted = derive(taking(planned(on_time=30), rules=(PER_TASK,)), SELF, "b").steps

    assert (counted[0].kind, counted[0].said, counted[0].uncapped) == (StepKind.RULE, RuleInput(rule=0, count=30), 15)


def test_what_leaders_are_asked_stands_among_the_terms():
    parts = (
        PartShare(kind=LeaderPartKind.STAFF_RESULTS, share=Fraction(1)),
        PartShare(kind=LeaderPartKind.UNITY, share=None),
    )
    by_tasks = PlannedPoints(criterion="a", full=Decimal(70), performance=performance(None, parts=parts))

    assert [term.kind.value for term in by_tasks.terms] == ["a", "b", "c", "d", "e"]
    assert by_tasks.terms[-1].kind is TermKind.UNITY
    assert by_tasks.terms[-1].share is None
    assert by_tasks.terms[-2].of is None


@given(points=st.none() | st.fractions(0, 70, max_denominator=1000), typed=st.none() | st.integers(0, 70))
def test_what_is_typed_stays_and_only_a_blank_takes_the_plans_points(points, typed):
    said = {} if typed is None else {"a": str(typed)}
    found = results(taking(planned(points), said), SELF)["a"]

    assert found.points == (points if typed is None else typed)
    assert found.blanks == int(typed is None and points is None)
