"""Units that a list of people names and the data do not have yet."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.imports.office_words import kind_by_name
from danhgia_desktop.organization.meant_units import MeantUnits
from danhgia_desktop.organization.org_unit import OrgUnit, UnitUid
from danhgia_desktop.organization.unit_slips import slips_among
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from danhgia_desktop.imports.staff_rows import StaffRow


def missing_units(known: Collection[OrgUnit], rows: Iterable[StaffRow]) -> tuple[OrgUnit, ...]:
    """Return the units to be made for a list, each once, after those that are known.

    What may be a slip for a known unit, or for one before it in the list, is none: only people know.
    """
    meant, there = MeantUnits(known), {fold(unit.name) for unit in known}
    names: dict[str, str] = {}
    for row in rows:
        names.setdefault(fold(row.unit), row.unit)
    missing = [name for key, name in names.items() if key and key not in there and not meant.meant(name)]
    slips = slips_among(missing)
    last = max((unit.ordinal for unit in known), default=0)
    made = (name for name in missing if name not in slips)
    return tuple(
        OrgUnit(uid=UnitUid(uuid4().hex), name=name, ordinal=ordinal, kind=kind_by_name(name))
        for ordinal, name in enumerate(made, start=last + 1)
    )
