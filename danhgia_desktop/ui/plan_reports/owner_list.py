"""Whose report it is: the agency's, a unit's, a person's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.operations.staff import staff_on
from danhgia_desktop.operations.units import get_agency, unit_tree
from danhgia_desktop.plan.work_plan import AGENCY, PlanLevel, PlanOwner
from danhgia_desktop.ui.steady_combo import SteadyCombo

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.storage.store import Store

_STEP = "\u2003"
"""A part of a unit stands this much to its right."""


class OwnerList(SteadyCombo):
    """Lists those whose report there can be, the agency first, then its units, then the people of each."""

    def __init__(self, store: Store, day: date, parent: QWidget | None = None) -> None:
        """List the owners.

        Args:
            store: the data.
            day: people are listed who worked there on that day.
            parent: its owner.
        """
        super().__init__(parent=parent)
        self._all = tuple(_owners(store, day))
        self._listed: list[PlanOwner] = []

    @property
    def owner(self) -> PlanOwner:
        """Whose report is chosen."""
        return self._listed[self.currentIndex()] if self._listed else AGENCY

    def list_levels(self, levels: Collection[PlanLevel], present: PlanOwner) -> None:
        """List the owners of some levels; the present one stays chosen, or the agency is where it is none of them."""
        shown = [(name, owner) for name, owner in self._all if owner.level in levels]
        self._listed = [owner for _, owner in shown]
        self.blockSignals(True)
        self.clear()
        self.addItems([name for name, _ in shown])
        self.setCurrentIndex(self._listed.index(present) if present in self._listed else 0)
        self.blockSignals(False)


def _owners(store: Store, day: date) -> Iterator[tuple[str, PlanOwner]]:
    yield get_agency(store).name, AGENCY
    tree = unit_tree(store)
    for unit in tree:
        yield f"{_STEP * tree.depth(unit.uid)}{unit.name}", PlanOwner(unit=unit.uid)
    for one in staff_on(store, day):
        yield f"{one.member.shown_name} – {one.unit.name}", PlanOwner(staff=one.member.uid)
