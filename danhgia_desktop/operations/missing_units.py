"""Units that a list of people names and the data do not have yet."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.imports.office_words import kind_by_name
from danhgia_desktop.operations.own_unit import with_own_unit
from danhgia_desktop.organization.meant_units import MeantUnits
from danhgia_desktop.organization.org_unit import OrgUnit, UnitUid
from danhgia_desktop.organization.unit_slips import slips_among
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from danhgia_desktop.imports.staff_rows import StaffRow
    from danhgia_desktop.organization.agency import Agency


def missing_units(
    known: Collection[OrgUnit], agency: Agency, rows: Iterable[StaffRow], *, creates: bool
) -> tuple[OrgUnit, ...]:
    """Return the units to be made for a list, each once, after those that are known.

    What may be a slip for a known unit, or for one before it in the list, is none: only people know. The agency itself
    is known by its name, so that nobody need ask for its unit; it stands first.

    Args:
        known: the units that are there.
        agency: whose they are.
        rows: of the list.
        creates: whether units that nobody knows are made.
    """
    names: dict[str, str] = {}
    for row in rows:
        names.setdefault(fold(row.unit), row.unit)
    with_own = with_own_unit(known, agency)
    own = tuple(unit for unit in with_own if unit not in known and fold(unit.name) in names)
    return (*own, *_unknown_to_all(with_own, names)) if creates else own


def _unknown_to_all(known: Collection[OrgUnit], names: Mapping[str, str]) -> tuple[OrgUnit, ...]:
    meant, there = MeantUnits(known), {fold(unit.name) for unit in known}
    missing = [name for key, name in names.items() if key and key not in there and not meant.meant(name)]
    slips = slips_among(missing)
    last = max((unit.ordinal for unit in known), default=0)
    made = (name for name in missing if name not in slips)
    return tuple(
        OrgUnit(uid=UnitUid(uuid4().hex), name=name, ordinal=ordinal, kind=kind_by_name(name))
        for ordinal, name in enumerate(made, start=last + 1)
    )
