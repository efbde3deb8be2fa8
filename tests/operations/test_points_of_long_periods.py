"""What a sheet takes for a longer period, and what is told of its tasks elsewhere, is one number, or none is taken."""

from __future__ import annotations

from fractions import Fraction

import pytest

from danhgia_desktop import period as periods
from danhgia_desktop.operations import plan_performance, plans, tasks
from danhgia_desktop.period import PeriodKind
from danhgia_desktop.plan.work_plan import PlanOwner
from danhgia_desktop.regulation.roll_up import RollUp, RollUpFormula
from tests.operations.plan_office import measured, plan_office
from tests.operations.planned_office import SHEET, TASKS, add_sheet, evaluate
from tests.storage.builders import ACTOR, PERSON, UNIT
from tests.storage.plan_builders import PLAN


@pytest.mark.parametrize(
    ("code", "formula", "told", "taken"),
    [
        ("2026-Q3", RollUpFormula.SUM_OF_SUMS, Fraction(70, 4), Fraction(70, 4)),
        ("2026-H2", RollUpFormula.SUM_OF_SUMS, Fraction(70, 4), Fraction(70, 4)),
        ("2026", RollUpFormula.SUM_OF_SUMS, Fraction(70, 4), Fraction(70, 4)),
        ("2026-Q3", RollUpFormula.MEAN_OF_MONTHS_WORKED, 35, None),
        ("2026", RollUpFormula.LATEST, Fraction(70, 4), None),
    ],
)
def test_a_sheet_takes_the_points_that_are_told_unless_they_are_made_of_other_periods(
    store, code, formula, told, taken
):
    period = periods.parse(code)
    plan_office(store)
    evaluate(store, period=period, roll_ups=(RollUp(period=PeriodKind(period.kind), formula=formula),))
    add_sheet(store, period=period)
    july = plans.open_plan(store, ACTOR, PlanOwner(unit=UNIT), periods.parse("2026-07"))
    tasks.add_tasks(store, ACTOR, july.uid, [measured("a", 3, 0, assignee=PERSON)])
    tasks.add_tasks(store, ACTOR, PLAN, [measured("b", 1, 1, assignee=PERSON)])

    found = plan_performance.performance_of_person(store, PERSON, period, today=period.ends_on)

    with store.reading() as reading:
        sheet = reading.scoresheets.get(SHEET)
    assert found.points == told
    assert sheet.planned.points.get(TASKS) == taken
    assert bool(found.rolled_up) is (taken is None)
