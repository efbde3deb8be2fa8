"""The agency as a unit of itself: where its directors are posted, and what is scored as the agency as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.imports.office_words import kind_by_name
from danhgia_desktop.organization.org_unit import OrgUnit, UnitKind, UnitUid
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from danhgia_desktop.organization.agency import Agency


def is_own_name(name: str, agency: Agency) -> bool:
    """Tell whether a name is that of the agency itself."""
    return bool(agency.name) and fold(name) == fold(agency.name)


def kind_of_named(name: str, agency: Agency) -> UnitKind:
    """Return what a unit of that name is: the agency itself, or what its name says."""
    return UnitKind.AGENCY if is_own_name(name, agency) else kind_by_name(name)


def with_own_unit(known: Iterable[OrgUnit], agency: Agency) -> tuple[OrgUnit, ...]:
    """Return units with the agency's own, which stands first, whether it has been made yet or not."""
    units = tuple(known)
    if not agency.name or any(is_own_name(unit.name, agency) for unit in units):
        return units
    first = min((unit.ordinal for unit in units), default=1)
    own = OrgUnit(uid=UnitUid(uuid4().hex), name=agency.name, ordinal=max(first - 1, 0), kind=UnitKind.AGENCY)
    return (own, *units)
