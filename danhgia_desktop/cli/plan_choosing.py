"""Whose plan or tasks a command means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.staff import NoSuchStaffCodeError, all_staff
from danhgia_desktop.operations.units import all_units
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner
from danhgia_desktop.text import fold, folded_code

if TYPE_CHECKING:
    from argparse import Namespace

    from danhgia_desktop.storage.store import Store


class NoSuchUnitChosenError(ExpectedError):
    """No unit has the name that was said."""

    code = "no_such_unit_chosen"


def chosen_owner(store: Store, arguments: Namespace) -> PlanOwner:
    """Return the unit of that name, the person with that code, or the agency.

    Raises:
        NoSuchUnitChosenError, NoSuchStaffCodeError: there is none.
    """
    if arguments.staff is not None:
        code = folded_code(arguments.staff)
        person = next((one for one in all_staff(store) if folded_code(one.code) == code), None)
        if person is None:
            raise NoSuchStaffCodeError(staff_code=arguments.staff)
        return PlanOwner(staff=person.uid)
    if arguments.unit is not None:
        unit = next((one for one in all_units(store) if fold(one.name) == fold(arguments.unit)), None)
        if unit is None:
            raise NoSuchUnitChosenError(said=arguments.unit)
        return PlanOwner(unit=unit.uid)
    return AGENCY
