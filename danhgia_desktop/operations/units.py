"""The agency and its units."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.names import NameTakenError, given_name, named_in_short
from danhgia_desktop.operations.own_unit import kind_of_named
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.organization.org_unit import OrgUnit, UnitKind, UnitUid
from danhgia_desktop.organization.unit_tree import UnitTree
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Work


class PeopleInUnitError(ExpectedError):
    """People are posted in a unit on the day from which it is to be no more, or later."""

    code = "people_in_unit"


class PartsAtWorkError(ExpectedError):
    """A unit is to be no more while units below it still are."""

    code = "parts_at_work"


class UnitAboveClosedError(ExpectedError):
    """A unit is to be a part of one that is no more before it."""

    code = "unit_above_closed"


def get_agency(store: Store) -> Agency:
    """Return the agency, with empty names where it was never set."""
    with store.reading() as reading:
        return reading.agency.get()


def set_agency(store: Store, actor: Actor, agency: Agency) -> Agency:
    """Set the names that letterheads print; giving an office its first name cannot be undone."""
    kept = Agency(**{field.name: tidy(getattr(agency, field.name)) for field in fields(agency)})
    is_first = bool(kept.name) and not get_agency(store).name
    with store.work(actor, Label.START_OFFICE if is_first else Label.SET_AGENCY) as work:
        work.agency.save(kept)
    return kept


def all_units(store: Store) -> tuple[OrgUnit, ...]:
    """Return the units in the order people put them in."""
    with store.reading() as reading:
        return reading.org_units.all()


def unit_tree(store: Store) -> UnitTree:
    """Return the units as the tree they make."""
    return UnitTree(all_units(store))


def add_unit(  # noqa: PLR0913 - a unit as a form asks for it, most of which may be left out
    store: Store,
    actor: Actor,
    name: str,
    *,
    kind: UnitKind = UnitKind.DIVISION,
    parent: UnitUid | None = None,
    symbol: str = "",
) -> OrgUnit:
    """Add a unit below its brothers.

    Raises:
        NameMissingError, NameTakenError: it has no name, or another's.
        NoSuchUnitError, UnitAboveClosedError: the unit that it is to be a part of is not there, or no more.
    """
    kept = given_name(name)
    with store.work(actor, Label.ADD_UNIT, name=kept) as work:
        unit = replace(_new_unit(work, kept), kind=kind, parent=parent, symbol=tidy(symbol))
        _save(work, unit)
    return unit


def unit_named(work: Work, name: str) -> OrgUnit:
    """Return the unit of that name within a transaction; it is added where there is none.

    Raises:
        NameMissingError: there is nothing in the name.
    """
    kept = given_name(name)
    if known := work.org_units.named(kept):
        return known[0]
    unit = replace(_new_unit(work, kept), kind=kind_of_named(kept, work.agency.get()))
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
        unit = replace(work.org_units.get(uid), name=kept)
        _save(work, unit)
    return unit


def edit_unit(store: Store, actor: Actor, unit: OrgUnit) -> OrgUnit:
    """Give a unit another name, kind, symbol, or unit that it is a part of, where it then stands last.

    Its place among its brothers and the day from which it is no more stay: `move_unit` and `close_unit` change them.

    Raises:
        NoSuchUnitError: it, or the unit above it, is not there.
        NameMissingError, NameTakenError: the name is empty, or another's.
        UnitCycleError, UnitAboveClosedError: it cannot be a part of that unit.
    """
    kept = given_name(unit.name)
    with store.work(actor, Label.EDIT_UNIT, name=kept) as work:
        old = work.org_units.get(unit.uid)
        ordinal = old.ordinal if unit.parent == old.parent else _next_ordinal(work)
        edited = replace(unit, name=kept, symbol=tidy(unit.symbol), ordinal=ordinal, closed_on=old.closed_on)
        _save(work, edited)
    return edited


def move_unit(store: Store, actor: Actor, uid: UnitUid, number: int) -> None:
    """Give a unit another place among the parts of the same unit.

    Args:
        store: the data.
        actor: who does it.
        uid: the unit.
        number: its place from now on, the first being 1; the ends are as far as it goes.

    Raises:
        NoSuchUnitError: there is none.
    """
    with store.work(actor, Label.MOVE_UNIT) as work:
        moved = work.org_units.get(uid)
        work.describe(name=moved.name)
        brothers = [unit for unit in UnitTree(work.org_units.all()).parts(moved.parent) if unit.uid != uid]
        brothers.insert(max(number - 1, 0), moved)
        for ordinal, unit in enumerate(UnitTree(_in_order(work.org_units.all(), brothers)), start=1):
            work.org_units.save(replace(unit, ordinal=ordinal))


def close_unit(store: Store, actor: Actor, uid: UnitUid, closed_on: date | None) -> OrgUnit:
    """Say from which day a unit is no more; its sheets and what people did there stay.

    Args:
        store: the data.
        actor: who does it.
        uid: the unit.
        closed_on: the first day without it; None where it works on after all.

    Raises:
        NoSuchUnitError: there is none.
        PeopleInUnitError: people are posted there on that day or later.
        PartsAtWorkError, UnitAboveClosedError: units below it work longer, or the one above it does not.
    """
    with store.work(actor, Label.CLOSE_UNIT) as work:
        unit = replace(work.org_units.get(uid), closed_on=closed_on)
        work.describe(name=unit.name)
        if closed_on is not None:
            _require_left(work, unit, closed_on)
        _save(work, unit)
    return unit


def remove_unit(store: Store, actor: Actor, uid: UnitUid) -> None:
    """Remove a unit to which nothing belongs.

    Raises:
        NoSuchUnitError: there is none.
        UnitInUseError: score sheets, postings, charges or other units belong to it.
    """
    with store.work(actor, Label.REMOVE_UNIT) as work:
        work.describe(name=work.org_units.get(uid).name)
        work.org_units.remove(uid)


def _new_unit(work: Work, name: str) -> OrgUnit:
    return OrgUnit(uid=UnitUid(uuid4().hex), name=name, ordinal=_next_ordinal(work))


def _next_ordinal(work: Work) -> int:
    return max((unit.ordinal for unit in work.org_units.all()), default=0) + 1


def _save(work: Work, unit: OrgUnit) -> None:
    """Save a unit, and make sure that the tree is one still."""
    if any(other.uid != unit.uid for other in work.org_units.named(unit.name)):
        raise NameTakenError(name=unit.name)
    work.org_units.save(unit)
    parts = UnitTree(work.org_units.all()).parts(unit.uid)
    if longer := [part.name for part in parts if not _works_as_long(unit, part)]:
        raise PartsAtWorkError(unit=unit.name, day=unit.closed_on, parts=named_in_short(longer))
    above = unit.parent and work.org_units.get(unit.parent)
    if above and not _works_as_long(above, unit):
        raise UnitAboveClosedError(unit=unit.name, above=above.name, day=above.closed_on)


def _works_as_long(above: OrgUnit, part: OrgUnit) -> bool:
    return above.closed_on is None or (part.closed_on is not None and part.closed_on <= above.closed_on)


def _require_left(work: Work, unit: OrgUnit, day: date) -> None:
    there = {
        posting.staff: None
        for posting in work.postings.in_unit(unit.uid)
        if posting.until_on is None or posting.until_on >= day
    }
    if there:
        names = named_in_short(work.staff.get(person).shown_name for person in there)
        raise PeopleInUnitError(unit=unit.name, day=day, count=len(there), people=names)


def _in_order(units: Iterable[OrgUnit], brothers: Iterable[OrgUnit]) -> Iterable[OrgUnit]:
    """Return the units with those brothers in that order; what is above and below them stays as it was."""
    ordinals = {unit.uid: ordinal for ordinal, unit in enumerate(brothers)}
    return (replace(unit, ordinal=ordinals.get(unit.uid, unit.ordinal)) for unit in units)
