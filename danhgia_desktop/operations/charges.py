"""Which leader of the agency is in charge of which unit."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.storage.labels import Label

if TYPE_CHECKING:
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.organization.charge import Charge, ChargeUid
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Work


class InChargeAlreadyError(ExpectedError):
    """A leader would be put in charge of a unit twice for the same day."""

    code = "in_charge_already"


class ChargeOfClosedUnitError(ExpectedError):
    """A leader would be in charge of a unit that is no more."""

    code = "charge_of_closed_unit"


def all_charges(store: Store) -> tuple[Charge, ...]:
    """Return who was ever in charge of which unit, the earliest first."""
    with store.reading() as reading:
        return reading.charges.all()


def add_charge(store: Store, actor: Actor, charge: Charge) -> Charge:
    """Put a leader in charge of a unit; the charge has a uid of its own.

    Raises:
        NoSuchStaffMemberError, NoSuchUnitError: the leader or the unit is not there.
        ChargeOfClosedUnitError: on one of the days the unit is no more.
        InChargeAlreadyError: on one of the days the leader is in charge of it already.
    """
    with store.work(actor, Label.ADD_CHARGE) as work:
        return _save(work, charge)


def edit_charge(store: Store, actor: Actor, charge: Charge) -> Charge:
    """Change a charge, known by its uid; whose it is stays.

    Raises:
        NoSuchChargeError, NoSuchUnitError: it, or the unit, is not there.
        ChargeOfClosedUnitError: on one of the days the unit is no more.
        InChargeAlreadyError: on one of the days the leader is in charge of the unit already.
    """
    with store.work(actor, Label.EDIT_CHARGE) as work:
        return _save(work, replace(charge, staff=work.charges.get(charge.uid).staff))


def remove_charge(store: Store, actor: Actor, uid: ChargeUid) -> None:
    """Remove a charge that was entered by mistake.

    Raises:
        NoSuchChargeError: there is none.
    """
    with store.work(actor, Label.REMOVE_CHARGE) as work:
        work.describe(name=work.staff.get(work.charges.get(uid).staff).shown_name)
        work.charges.remove(uid)


def _save(work: Work, charge: Charge) -> Charge:
    name = work.staff.get(charge.staff).shown_name
    unit = work.org_units.get(charge.unit)
    work.describe(name=name)
    if not unit.works_on(charge.until_on or date.max):
        raise ChargeOfClosedUnitError(name=name, unit=unit.name, day=unit.closed_on)
    for other in work.charges.of(charge.staff):
        if other.uid != charge.uid and other.unit == charge.unit and other.overlaps(charge):
            raise InChargeAlreadyError(name=name, unit=unit.name, from_on=other.from_on, until_on=other.until_on)
    work.charges.save(charge)
    return charge
