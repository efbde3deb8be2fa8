"""The agency and its units."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.operations.names import NameTakenError, given_name
from danhgia_desktop.organization.org_unit import OrgUnit, UnitUid
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.organization.agency import Agency
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Work


def get_agency(store: Store) -> Agency:
    """Return the agency, with empty names where it was never set."""
    with store.reading() as reading:
        return reading.agency.get()


def set_agency(store: Store, actor: Actor, agency: Agency) -> Agency:
    """Set the names that letterheads print; giving an office its first name cannot be undone."""
    kept = replace(
        agency,
        name=tidy(agency.name),
        superior=tidy(agency.superior),
        locality=tidy(agency.locality),
        symbol=tidy(agency.symbol),
    )
    is_first = bool(kept.name) and not get_agency(store).name
    with store.work(actor, Label.START_OFFICE if is_first else Label.SET_AGENCY) as work:
        work.agency.save(kept)
    return kept


def all_units(store: Store) -> tuple[OrgUnit, ...]:
    """Return the units in the order people put them in."""
    with store.reading() as reading:
        return reading.org_units.all()


def add_unit(store: Store, actor: Actor, name: str) -> OrgUnit:
    """Add a unit below the others.

    Raises:
        NameMissingError, NameTakenError: it has no name, or another's.
    """
    kept = given_name(name)
    with store.work(actor, Label.ADD_UNIT, name=kept) as work:
        if work.org_units.named(kept):
            raise NameTakenError(name=kept)
        return unit_named(work, kept)


def unit_named(work: Work, name: str) -> OrgUnit:
    """Return the unit of that name within a transaction; it is added where there is none.

    Raises:
        NameMissingError: there is nothing in the name.
    """
    kept = given_name(name)
    if known := work.org_units.named(kept):
        return known[0]
    last = max((unit.ordinal for unit in work.org_units.all()), default=0)
    unit = OrgUnit(uid=UnitUid(uuid4().hex), name=kept, ordinal=last + 1)
    work.org_units.save(unit)
    return unit


def rename_unit(store: Store, actor: Actor, uid: UnitUid, name: str) -> OrgUnit:
    """Give a unit another name.

    Raises:
        NoSuchUnitError: there is none.
        NameMissingError, NameTakenError: the name is empty, or another's.
    """
    kept = given_name(name)
    with store.work(actor, Label.RENAME_UNIT, name=kept) as work:
        if any(unit.uid != uid for unit in work.org_units.named(kept)):
            raise NameTakenError(name=kept)
        unit = replace(work.org_units.get(uid), name=kept)
        work.org_units.save(unit)
    return unit


def remove_unit(store: Store, actor: Actor, uid: UnitUid) -> None:
    """Remove a unit that has no score sheets.

    Raises:
        NoSuchUnitError, UnitInUseError: there is none, or it has sheets.
    """
    name = next((unit.name for unit in all_units(store) if unit.uid == uid), "")
    with store.work(actor, Label.REMOVE_UNIT, name=name) as work:
        work.org_units.remove(uid)
