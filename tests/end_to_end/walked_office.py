"""The office that the walk goes through: something in every list of it, and two rubrics to choose from."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

from danhgia_desktop.operations.list_import import Progress
from danhgia_desktop.operations.period_opening import open_period
from danhgia_desktop.operations.periods import conclude_period, reopen_period
from danhgia_desktop.operations.plans import open_plan
from danhgia_desktop.operations.regulations import new_regulation
from danhgia_desktop.operations.rubrics import all_rubrics, get_rubric, import_rubric
from danhgia_desktop.operations.tasks import add_tasks
from danhgia_desktop.operations.units import all_units
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.plan.work_plan import AGENCY
from danhgia_desktop.regulation.regulation import RegulationUid
from danhgia_desktop.regulation.rubric import CriterionKey
from danhgia_desktop.regulation.subject_rules import SubjectRules
from danhgia_desktop.regulation.task_rule import TaskRule
from danhgia_desktop.storage.store import Store
from tests import bac_giang
from tests.operations.plan_office import make_rules, regulate
from tests.storage.builders import ACTOR, make_regulation
from tests.ui.peopled import MONTH, fill_with_people
from tests.ui.planned_office import fill_with_plans, leave_undone, task
from tests.ui.running_program import fill_with_year


def fill_with_office(store: Store, progress: Progress) -> None:
    """Make sheets of a year, by a rule set that no period has pinned, people, and a month that was concluded once."""
    fill_with_year(store, progress)
    (rubric,) = all_rubrics(store)
    rules = SubjectRules(kinds=(SubjectKind.UNIT,), rubric=rubric.uid, periods=(PeriodKind.YEAR,))
    new_regulation(store, ACTOR, make_regulation(effective_from=date(2020, 1, 1), rules=(rules,)))
    _let_tasks_give_points(store, get_rubric(store, rubric.uid).leaves[0].key)
    import_rubric(store, ACTOR, bac_giang.draft(), name="Bắc Giang, hằng tháng")
    fill_with_people(store, 6)
    _plan(store)
    month = Period(year=2019, kind=PeriodKind.MONTH, number=10)
    open_period(store, ACTOR, month)
    conclude_period(store, ACTOR, month)
    reopen_period(store, ACTOR, month, reason="Ghi nhầm điểm")


def _let_tasks_give_points(store: Store, criterion: CriterionKey) -> None:
    tasks = TaskRule(criterion=criterion, points=Decimal(2), failure_cost=Fraction(1, 4))
    rules = make_rules(SubjectKind.AGENCY, tasks=tasks)
    regulate(store, rules, uid=RegulationUid("points of tasks"), effective_from=date(2020, 6, 1))


def _plan(store: Store) -> None:
    """Plan the year in front, the one before and this month; a task is undone in two months, which are concluded."""
    for year in (2019, 2020):
        plan = open_plan(store, ACTOR, AGENCY, Period.year_of(year))
        add_tasks(store, ACTOR, plan.uid, [task(f"y{year}", "Rà soát quy chế", date(year, 12, 31), person="m0")])
    general, office, *_ = all_units(store)
    months = [fill_with_plans(store, general, office, ("m0", "m1", "m2"))]
    for _ in range(4):
        months.append(months[-1].preceding)
    leave_undone(store, "m5", [one for one in months[2:] if one != MONTH][:2], SubjectKind.WORKER)
