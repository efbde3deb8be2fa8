"""The tree that the units of the agency make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from danhgia_desktop.organization.org_unit import OrgUnit, UnitUid


class UnitCycleError(ExpectedError):
    """A unit would be a part of itself."""

    code = "unit_cycle"


class UnitTree:
    """Units in the order of their tree: every unit before its parts, parts in the order people gave them.

    A parent that is not among the units counts as none, so that a list of some units is a tree as well.
    """

    def __init__(self, units: Iterable[OrgUnit]) -> None:
        """Raise a UnitCycleError (unit, path) where units are parts of each other."""
        self._by_uid = {unit.uid: unit for unit in sorted(units, key=lambda unit: (unit.ordinal, unit.name))}
        self._parts: dict[UnitUid | None, list[OrgUnit]] = {}
        for unit in self._by_uid.values():
            self._parts.setdefault(self._above(unit), []).append(unit)
        self._require_no_cycle()

    def __iter__(self) -> Iterator[OrgUnit]:
        return (unit for top in self.parts(None) for unit in self.with_parts(top.uid))

    def parts(self, uid: UnitUid | None) -> tuple[OrgUnit, ...]:
        """Return what is directly below a unit, or directly below the agency for None."""
        return tuple(self._parts.get(uid, ()))

    def with_parts(self, uid: UnitUid) -> Iterator[OrgUnit]:
        """Yield a unit and everything below it, in the order of the tree."""
        ahead = [self._by_uid[uid]]
        while ahead:
            unit = ahead.pop()
            yield unit
            ahead.extend(reversed(self.parts(unit.uid)))

    def depth(self, uid: UnitUid) -> int:
        """Return how deep a unit stands: 0 directly under the agency."""
        return len(self.path(uid)) - 1

    def path(self, uid: UnitUid) -> tuple[OrgUnit, ...]:
        """Return the units from the top down to this one, both included."""
        upwards = [self._by_uid[uid]]
        while (above := self._above(upwards[-1])) is not None:
            upwards.append(self._by_uid[above])
        return tuple(reversed(upwards))

    def _above(self, unit: OrgUnit) -> UnitUid | None:
        return unit.parent if unit.parent in self._by_uid else None

    def _require_no_cycle(self) -> None:
        for unit in self._by_uid.values():
            path = {unit.uid: unit.name}
            above = self._above(unit)
            while above is not None and above not in path:
                path[above] = self._by_uid[above].name
                above = self._above(self._by_uid[above])
            if above is not None:
                raise UnitCycleError(unit=unit.name, path=" › ".join((*path.values(), self._by_uid[above].name)))
