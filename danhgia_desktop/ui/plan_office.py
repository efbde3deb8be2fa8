"""Whom, which units and which products the cells of tasks name, and what is meant by what people type."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from danhgia_desktop.operations.products import all_products
from danhgia_desktop.operations.staff import all_staff, staff_on
from danhgia_desktop.operations.units import get_agency, unit_tree
from danhgia_desktop.plan.work_plan import AGENCY
from danhgia_desktop.text import fold, folded_code, tidy

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from danhgia_desktop.operations.staff import StaffOn
    from danhgia_desktop.organization.org_unit import OrgUnit, UnitUid
    from danhgia_desktop.organization.staff_member import StaffMember, StaffUid
    from danhgia_desktop.organization.unit_tree import UnitTree
    from danhgia_desktop.plan.standard_product import ProductUid, StandardProduct
    from danhgia_desktop.plan.work_plan import PlanOwner
    from danhgia_desktop.storage.store import Store


@dataclass(frozen=True, kw_only=True)  # no slots: what is asked for again and again is worked out once
class PlanOffice:
    """The office on the last day of a period.

    Attributes:
        agency: its name.
        members: everybody by given name, those who have left as well.
        posted: those who worked there on the day, unit by unit.
        products: the catalogue.
    """

    day: date
    agency: str
    tree: UnitTree
    members: tuple[StaffMember, ...]
    posted: tuple[StaffOn, ...]
    products: tuple[StandardProduct, ...]

    @cached_property
    def units(self) -> Mapping[UnitUid, OrgUnit]:
        """The units in the order of their tree."""
        return {unit.uid: unit for unit in self.tree}

    @cached_property
    def names(self) -> Mapping[StaffUid, str]:
        """What everybody is called, namesakes with their code, so that what is shown can be typed again."""
        called = Counter(fold(member.shown_name) for member in self.members)
        return {
            member.uid: f"{member.shown_name} ({member.code})"
            if called[fold(member.shown_name)] > 1
            else member.shown_name
            for member in self.members
        }

    @cached_property
    def people_typed(self) -> tuple[str, ...]:
        """Who can be chosen: those who worked there on the day, by given name."""
        return tuple(self.names[member.uid] for member in self.members if member.uid in self._unit_of)

    def people_beginning_with(self, unit: UnitUid | None) -> tuple[str, ...]:
        """Return who can be chosen, the people of a unit before all others."""
        if unit is None:
            return self.people_typed
        there = [member.uid for member in self.members if member.uid in self._unit_of]
        in_order = sorted(there, key=lambda uid: self._unit_of[uid] != unit)  # stays by given name
        return tuple(self.names[uid] for uid in in_order)

    @cached_property
    def units_typed(self) -> tuple[str, ...]:
        """Which units can be chosen."""
        return tuple(unit.name for unit in self.tree if unit.works_on(self.day))

    @cached_property
    def products_typed(self) -> tuple[str, ...]:
        """Which products can be chosen."""
        return tuple(product.name for product in self.products)

    def person(self, said: str, unit: UnitUid | None = None) -> StaffUid | None:
        """Return whom a name, with or without marks, or a code means.

        Args:
            said: what was typed.
            unit: in which it was; of several people of a name, the only one posted there is meant.

        Returns:
            None for nobody, and for one of several.
        """
        known = self._people.get(fold(said)) or self._codes.get(folded_code(said))
        if known is not None or unit is None:
            return known
        own = [uid for uid in self._namesakes.get(fold(said), ()) if self._unit_of.get(uid) == unit]
        return own[0] if len(own) == 1 else None

    def namesakes(self, said: str) -> tuple[str, ...]:
        """Return the people whom a name may mean, with their codes and units, where that is more than one."""
        found = self._namesakes.get(fold(said), ())
        units = (self.unit_name(self._unit_of[uid]) if uid in self._unit_of else "" for uid in found)
        named = zip(found, units, strict=True)
        return tuple(", ".join(filter(None, (self.names[uid], unit))) for uid, unit in named) if len(found) > 1 else ()

    def unit_of(self, owner: PlanOwner) -> UnitUid | None:
        """Return the unit whose plan it is, or in which the person worked on the day; None for neither."""
        return owner.unit if owner.staff is None else self._unit_of.get(owner.staff)

    def unit(self, said: str) -> UnitUid | None:
        """Return the unit that a name or a symbol means, None for none."""
        return self._units_said.get(fold(said))

    def product(self, said: str) -> StandardProduct | None:
        """Return the product that a name or a code means, None for none."""
        return self._products_said.get(fold(said))

    def product_of(self, uid: ProductUid | None) -> StandardProduct | None:
        """Return a product of the catalogue."""
        return next((product for product in self.products if product.uid == uid), None)

    def name_of(self, owner: PlanOwner) -> str:
        """Return what the owner of a plan is called."""
        if owner == AGENCY:
            return self.agency
        if owner.staff is not None:
            return self.names.get(owner.staff, "")
        unit = None if owner.unit is None else self.units.get(owner.unit)
        return "" if unit is None else unit.name

    def unit_name(self, uid: UnitUid) -> str:
        """Return what a unit is called."""
        unit = self.units.get(uid)
        return "" if unit is None else unit.name

    @cached_property
    def _people(self) -> Mapping[str, StaffUid]:
        return {fold(name): uid for uid, name in self.names.items()}

    @cached_property
    def _namesakes(self) -> Mapping[str, tuple[StaffUid, ...]]:
        """Everybody of a name, by the name."""
        found: dict[str, tuple[StaffUid, ...]] = {}
        for member in self.members:
            name = fold(member.shown_name)
            found[name] = (*found.get(name, ()), member.uid)
        return found

    @cached_property
    def _unit_of(self) -> Mapping[StaffUid, UnitUid]:
        return {one.member.uid: one.unit.uid for one in self.posted}

    @cached_property
    def _codes(self) -> Mapping[str, StaffUid]:
        return {folded_code(member.code): member.uid for member in self.members}

    @cached_property
    def _units_said(self) -> Mapping[str, UnitUid]:
        symbols = {fold(unit.symbol): unit.uid for unit in self.tree if tidy(unit.symbol)}
        return {**symbols, **{fold(unit.name): unit.uid for unit in self.tree}}

    @cached_property
    def _products_said(self) -> Mapping[str, StandardProduct]:
        codes = {fold(product.code): product for product in self.products if tidy(product.code)}
        return {**codes, **{fold(product.name): product for product in self.products}}


def plan_office(store: Store, day: date) -> PlanOffice:
    """Return the office as the plans of a period need it."""
    return PlanOffice(
        day=day,
        agency=get_agency(store).name,
        tree=unit_tree(store),
        members=all_staff(store),
        posted=staff_on(store, day),
        products=all_products(store),
    )
