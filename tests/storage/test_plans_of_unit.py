"""Whose plans are a unit's."""

from __future__ import annotations

from datetime import date

import pytest

from danhgia_desktop.organization.org_unit import UnitKind, UnitUid
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner, PlanUid
from danhgia_desktop.storage.labels import Label
from tests.storage.builders import ACTOR, PERSON, UNIT, make_posting, make_unit
from tests.storage.plan_builders import OTHER_UNIT, SEPTEMBER, found_office, make_plan, make_task


@pytest.fixture
def planned(store):
    """A plan of the agency, one of the unit and one of its person, with a task each."""
    found_office(store)
    with store.work(ACTOR, Label.ADD_TASKS) as work:
        owners = {"agency": AGENCY, "unit": PlanOwner(unit=UNIT), "person": PlanOwner(staff=PERSON)}
        for name, owner in owners.items():
            work.plans.save(make_plan(name, owner=owner))
            work.tasks.save([make_task(name, plan=PlanUid(name))])
    return store


def post(store, *postings) -> None:
    with store.work(ACTOR, Label.EDIT_POSTING) as work:
        for posting in postings:
            work.postings.save(posting)


def of(store, unit) -> set[str]:
    with store.reading() as reading:
        return {one.task.uid for one in reading.tasks.followed_of_unit(unit, SEPTEMBER)}


def test_who_left_within_the_period_counts_where_they_were_last(planned):
    post(planned, make_posting(until_on=date(2026, 9, 29)))

    assert of(planned, UNIT) == {"unit", "person"}


def test_who_left_before_the_period_counts_nowhere(planned):
    post(planned, make_posting(until_on=date(2026, 8, 31)))

    assert of(planned, UNIT) == {"unit"}


def test_who_moved_and_then_left_counts_in_the_later_unit_alone(planned):
    post(
        planned,
        make_posting(until_on=date(2026, 9, 9)),
        make_posting("p9", unit=OTHER_UNIT, from_on=date(2026, 9, 10), until_on=date(2026, 9, 20)),
    )

    assert of(planned, UNIT) == {"unit"}
    assert "person" in of(planned, OTHER_UNIT)


def test_the_agency_has_all_tasks_where_it_stands_among_the_units(planned):
    with planned.work(ACTOR, Label.ADD_UNIT) as work:
        work.org_units.save(make_unit("top", name="Sở Nội vụ", kind=UnitKind.AGENCY))

    assert of(planned, UnitUid("top")) == {"agency", "unit", "person"}
