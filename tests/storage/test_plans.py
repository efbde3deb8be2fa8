"""Plans in the data file."""

from __future__ import annotations

from dataclasses import replace

import pytest

from danhgia_desktop import period as periods
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner, PlanUid
from danhgia_desktop.storage import period_codes
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.org_units import NoSuchUnitError
from danhgia_desktop.storage.period_lock import PeriodLockedError
from danhgia_desktop.storage.plans import NoSuchPlanError, PlanExistsError, PlanNotEmptyError
from danhgia_desktop.storage.staff import NoSuchStaffMemberError
from tests.storage.builders import ACTOR, PERSON, UNIT
from tests.storage.plan_builders import PLAN, SEPTEMBER, TASK, found_office, make_plan, make_task, plan_work
from tests.storage.test_plan_records import conclude

YEARS = make_plan("year", owner=AGENCY, period=periods.parse("2026"), number="19/KH-SNV", title="Kế hoạch năm")
WEEKS = make_plan("week", owner=PlanOwner(staff=PERSON), period=periods.parse("2026-W36"))


@pytest.fixture
def office(store):
    found_office(store)
    return store


def save(store, *plans):
    with store.work(ACTOR, Label.OPEN_PLAN) as work:
        for plan in plans:
            work.plans.save(plan)


def test_plans_of_everybody_come_back_whole(office):
    plans = YEARS, make_plan(), WEEKS
    save(office, *plans)

    with office.reading() as reading:
        found = reading.plans
        assert found.all() == plans
        assert [found.get(plan.uid) for plan in plans] == list(plans)
        assert [found.find(plan.owner, plan.period) for plan in plans] == list(plans)
        assert found.find(AGENCY, SEPTEMBER) is None
        assert found.of(PlanOwner(unit=UNIT)) == (make_plan(),)
        assert found.within(SEPTEMBER) == (make_plan(), WEEKS)
        assert found.within(periods.parse("2026")) == plans
        with pytest.raises(NoSuchPlanError):
            found.get(PlanUid("gone"))


def test_owners_are_named(office):
    with office.work(ACTOR, Label.SET_AGENCY) as work:
        work.agency.save(Agency(name="Sở Nội vụ"))
        names = [work.plans.name_of(owner) for owner in (AGENCY, PlanOwner(unit=UNIT), PlanOwner(staff=PERSON))]

    assert names == ["Sở Nội vụ", "Phòng Tổng hợp", "Lê Thị Bình"]


@pytest.mark.parametrize("plan", [YEARS, make_plan(), WEEKS], ids=lambda plan: plan.owner.level)
def test_an_owner_has_one_plan_for_a_period(office, plan):
    save(office, plan, replace(plan, title="Bổ sung"))

    with pytest.raises(PlanExistsError) as raised:
        save(office, replace(plan, uid=PlanUid("other")))
    assert raised.value.values["period"] == plan.period


def test_the_owner_must_be_there(office):
    with pytest.raises(NoSuchUnitError):
        save(office, make_plan(owner=PlanOwner(unit=UnitUid("gone"))))
    with pytest.raises(NoSuchStaffMemberError):
        save(office, make_plan(owner=PlanOwner(staff=StaffUid("gone"))))


def test_a_plan_is_removed_once_it_is_empty(store):
    plan_work(store)
    with store.work(ACTOR, Label.REMOVE_PLAN) as work:
        with pytest.raises(PlanNotEmptyError) as raised:
            work.plans.remove(PLAN)
        work.tasks.remove([TASK])
        work.plans.remove(PLAN)
        with pytest.raises(NoSuchPlanError):
            work.plans.remove(PLAN)

    assert raised.value.values == {"count": 1}


@pytest.mark.parametrize("code", ["2026-09", "2026-Q3", "2026-H2", "2026"])
def test_plans_of_what_was_concluded_stay_as_they_are(office, code):
    save(office, WEEKS, make_plan())
    conclude(office, code)

    for change in (
        lambda work: work.plans.save(replace(WEEKS, title="khác")),
        lambda work: work.plans.save(make_plan("new", owner=AGENCY)),
        lambda work: work.plans.remove(PLAN),
        lambda work: work.tasks.save([make_task()]),
    ):
        with pytest.raises(PeriodLockedError), office.work(ACTOR, Label.EDIT_PLAN) as work:
            change(work)


def test_periods_beside_and_above_what_was_concluded_are_open(office):
    conclude(office, "2026-08")

    save(office, YEARS, make_plan())

    with office.reading() as reading:
        assert len(reading.plans.all()) == 2


def test_a_period_holds_the_shorter_ones_that_it_is_made_of():
    assert period_codes.within(SEPTEMBER) == ("2026-09", "2026-W36", "2026-W37", "2026-W38", "2026-W39")
    assert period_codes.through(WEEKS.period) == ("2026-W36", "2026-09", "2026-Q3", "2026-H2", "2026")
