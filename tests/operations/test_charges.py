"""Which leader of the agency is in charge of which unit."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from danhgia_desktop.operations import charges, undoing, units
from danhgia_desktop.operations.charges import ChargeOfClosedUnitError, InChargeAlreadyError
from danhgia_desktop.organization.charge import Charge, ChargeUid
from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.storage.charges import NoSuchChargeError
from danhgia_desktop.storage.org_units import NoSuchUnitError
from danhgia_desktop.storage.staff import NoSuchStaffMemberError
from tests.operations.people import INSPECTORS, OFFICE, fill_office, last_step, person_of, told, uid_of
from tests.storage.builders import ACTOR


@pytest.fixture
def charge(store) -> Charge:
    fill_office(store)
    return charges.add_charge(
        store,
        ACTOR,
        Charge(uid=ChargeUid("c1"), unit=uid_of(store, INSPECTORS), staff=person_of("CC1"), from_on=date(2026, 1, 1)),
    )


def test_leaders_are_in_charge_of_several_units_and_units_of_several_leaders(store, charge):
    also = charges.add_charge(store, ACTOR, replace(charge, uid=ChargeUid("c2"), unit=uid_of(store, OFFICE)))
    other = charges.add_charge(store, ACTOR, replace(charge, uid=ChargeUid("c3"), staff=person_of("CC2")))

    assert charges.all_charges(store) == (charge, also, other)
    assert last_step(store) == "Phân công Lê Văn Bình phụ trách đơn vị"


def test_a_leader_is_put_in_charge_of_a_unit_once_for_each_day(store, charge):
    again = replace(charge, uid=ChargeUid("c2"), from_on=date(2026, 6, 1))

    with pytest.raises(InChargeAlreadyError) as refused:
        charges.add_charge(store, ACTOR, again)
    assert told(refused).startswith("Trần Thị Ánh đã phụ trách Thanh tra từ 01/01/2026, chưa có ngày cuối.")

    charges.edit_charge(store, ACTOR, replace(charge, until_on=date(2026, 6, 1)))
    assert last_step(store) == "Sửa phân công phụ trách của Trần Thị Ánh"
    with pytest.raises(InChargeAlreadyError) as refused:
        charges.add_charge(store, ACTOR, again)
    assert told(refused).startswith("Trần Thị Ánh đã phụ trách Thanh tra từ 01/01/2026 đến 01/06/2026.")

    charges.add_charge(store, ACTOR, replace(again, from_on=date(2026, 6, 2)))


def test_nobody_is_in_charge_of_a_unit_that_is_no_more(store, charge):
    closed = units.add_unit(store, ACTOR, "Phòng cũ")
    units.close_unit(store, ACTOR, closed.uid, date(2026, 7, 1))
    wanted = replace(charge, uid=ChargeUid("c2"), unit=closed.uid)

    for late in (wanted, replace(wanted, from_on=date(2026, 8, 1)), replace(wanted, until_on=date(2026, 7, 1))):
        with pytest.raises(ChargeOfClosedUnitError) as refused:
            charges.add_charge(store, ACTOR, late)
        assert told(refused).startswith("Phòng cũ thôi hoạt động từ ngày 01/07/2026, nên Trần Thị Ánh không thể")

    charges.add_charge(store, ACTOR, replace(wanted, until_on=date(2026, 6, 30)))


def test_a_charge_stays_that_of_its_leader(store, charge):
    kept = charges.edit_charge(store, ACTOR, replace(charge, staff=person_of("CC2"), until_on=date(2026, 6, 1)))

    assert kept == replace(charge, until_on=date(2026, 6, 1))


def test_a_charge_is_removed_and_comes_back(store, charge):
    charges.remove_charge(store, ACTOR, charge.uid)

    assert charges.all_charges(store) == ()
    assert last_step(store) == "Xóa phân công phụ trách của Trần Thị Ánh"
    undoing.undo(store, ACTOR)
    assert charges.all_charges(store) == (charge,)


def test_a_charge_a_leader_or_a_unit_that_is_gone_is_missed(store, charge):
    gone = replace(charge, uid=ChargeUid("gone"))
    for act in (
        lambda: charges.edit_charge(store, ACTOR, gone),
        lambda: charges.remove_charge(store, ACTOR, gone.uid),
    ):
        with pytest.raises(NoSuchChargeError):
            act()
    with pytest.raises(NoSuchStaffMemberError):
        charges.add_charge(store, ACTOR, replace(gone, staff=StaffUid("gone")))
    with pytest.raises(NoSuchUnitError):
        charges.add_charge(store, ACTOR, replace(gone, unit=UnitUid("gone")))
