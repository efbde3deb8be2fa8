"""Leaders in charge of units, in the data file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from danhgia_desktop.organization.charge import Charge, ChargeUid
from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.storage.charges import NoSuchChargeError
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.org_units import NoSuchUnitError, UnitInUseError
from danhgia_desktop.storage.staff import NoSuchStaffMemberError
from danhgia_desktop.storage.uses import Use
from tests.storage.builders import ACTOR, PERSON, UNIT, make_member, make_unit

OVER_UNIT = Charge(uid=ChargeUid("c1"), unit=UNIT, staff=PERSON, from_on=date(2025, 1, 1), until_on=date(2025, 6, 30))
OVER_OFFICE = Charge(uid=ChargeUid("c2"), unit=UnitUid("u2"), staff=PERSON, from_on=date(2024, 1, 1))


@pytest.fixture
def office(store):
    """A unit of work on a file in which one person is in charge of two units."""
    with store.work(ACTOR, Label.ADD_CHARGE) as work:
        work.org_units.save(make_unit())
        work.org_units.save(make_unit("u2"))
        work.staff.save(make_member())
        for charge in (OVER_UNIT, OVER_OFFICE):
            work.charges.save(charge)
        yield work


def test_charges_come_back_whole_the_earliest_first(office):
    assert office.charges.all() == (OVER_OFFICE, OVER_UNIT)
    assert office.charges.of(PERSON) == (OVER_OFFICE, OVER_UNIT)
    assert office.charges.over(UNIT) == (OVER_UNIT,)
    assert office.charges.get(OVER_OFFICE.uid) == OVER_OFFICE


def test_a_charge_that_ends_is_changed(office):
    ended = replace(OVER_OFFICE, until_on=date(2026, 1, 1))

    office.charges.save(ended)

    assert office.charges.get(ended.uid) == ended


def test_a_charge_that_was_removed_is_missed(office):
    office.charges.remove(OVER_UNIT.uid)

    for act in (office.charges.get, office.charges.remove):
        with pytest.raises(NoSuchChargeError) as raised:
            act(OVER_UNIT.uid)
        assert raised.value.values == {"charge": OVER_UNIT.uid}


def test_a_unit_in_charge_of_somebody_stays(office):
    with pytest.raises(UnitInUseError) as raised:
        office.org_units.remove(UNIT)

    assert raised.value.values["uses"] == {Use.CHARGES: 1}


def test_a_charge_needs_its_unit_and_its_leader(office):
    with pytest.raises(NoSuchUnitError):
        office.charges.save(replace(OVER_UNIT, unit=UnitUid("gone")))
    with pytest.raises(NoSuchStaffMemberError):
        office.charges.save(replace(OVER_UNIT, staff=StaffUid("gone")))
