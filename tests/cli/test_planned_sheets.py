"""What a sheet takes from the plan, by command."""

from __future__ import annotations

from decimal import Decimal

import pytest

from danhgia_desktop.operations import tasks
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.plan.task import Work
from tests.operations.plan_office import measured, plan_office
from tests.operations.planned_office import add_sheet, evaluate
from tests.storage.builders import ACTOR, PERSON
from tests.storage.plan_builders import PLAN, make_task


@pytest.fixture
def planned(run, data):
    """Run a command on a sheet of the worked example."""
    with open_data(data) as store:
        plan_office(store)
        evaluate(store)
        add_sheet(store)
        late = Work(assigned=Decimal(2), done=Decimal(2), quality_failures=3, delays=6)
        example = [measured("a", 10, 10, assignee=PERSON), make_task("b", assignee=PERSON, work=late)]
        tasks.add_tasks(store, ACTOR, PLAN, example)
    return run


def test_people_read_how_the_points_came_about_below_the_line(planned):
    lines = planned("sheet", "show").out.splitlines()

    place = next(number for number, line in enumerate(lines) if line.startswith("II "))
    assert "65,63" in lines[place]
    assert [line.strip() for line in lines[place + 1 : place + 5]] == [
        "· a (số lượng) = 12/12 = 100%",
        "· b (chất lượng) = 11,25/12 = 93,75%",
        "· c (tiến độ) = 10,5/12 = 87,5%",
        "· (a + b + c)/3 × 70 = 65,625",
    ]


def test_programs_read_exact_fractions_beside_decimals(planned):
    told = planned("sheet", "show", "--json").value["plan"]

    assert {name: told[name] for name in ("criterion", "full", "assigned", "a", "b", "c", "exact_points")} == {
        "criterion": "II",
        "full": "70",
        "assigned": "12",
        "a": "1",
        "b": "15/16",
        "c": "7/8",
        "exact_points": "525/8",
    }
    assert told["figures"]["on_time"] == 1


def test_where_rules_count_tasks_only_the_numbers_are_told(run, data):
    with open_data(data) as store:
        plan_office(store)
        evaluate(store, None)
        add_sheet(store)
        tasks.add_tasks(store, ACTOR, PLAN, [measured("a", 1, 0, assignee=PERSON)])

    told = run("sheet", "show", "--json").value["plan"]

    assert told["criterion"] is None
    assert told["figures"]["assigned"] == 1
