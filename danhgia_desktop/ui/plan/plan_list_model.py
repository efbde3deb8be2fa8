"""Those who can have a plan for a period, as a list: the agency, its units as a tree, their people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.plan.work_plan import AGENCY, PlanLevel, PlanOwner
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from danhgia_desktop.operations.plan_entry import PlanTally
    from danhgia_desktop.ui.grid.grid_model import Index
    from danhgia_desktop.ui.plan_office import PlanOffice

_ROOT = QModelIndex()
ENTRY = Qt.ItemDataRole.UserRole
"""The role of the `OwnerEntry` itself, for painting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnerEntry:
    """Somebody who can have a plan.

    Attributes:
        depth: how many steps to the right.
        tally: how the plan stands; None where there is none, and no task in others' plans.
    """

    owner: PlanOwner
    name: str
    depth: int
    searched: str
    tally: PlanTally | None = None

    @property
    def level(self) -> PlanLevel:
        """Whose plan it is."""
        return self.owner.level


class PlanListModel(QAbstractListModel):
    """Those whose names, or whose units' names, hold what is searched for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[OwnerEntry, ...] = ()
        self._shown: list[OwnerEntry] = []
        self._query = ""

    def show(self, office: PlanOffice, tallies: Mapping[PlanOwner, PlanTally]) -> None:
        """Show everybody with how their plans stand."""
        self._entries = tuple(_entries(office, tallies))
        self._filter()

    def search(self, query: str) -> None:
        """Show only those with every word, diacritics and case apart."""
        self._query = query
        self._filter()

    def row_of(self, owner: PlanOwner) -> int | None:
        """Return the row of an owner, None where it is not shown."""
        return next((row for row, entry in enumerate(self._shown) if entry.owner == owner), None)

    def entry(self, row: int) -> OwnerEntry:
        """Return who stands in a row."""
        return self._shown[row]

    def owners(self) -> tuple[PlanOwner, ...]:
        """Return everybody, found or not."""
        return tuple(entry.owner for entry in self._entries)

    def next_with_plan(self, row: int, by: int) -> int | None:
        """Return the row of the next (1) or previous (-1) owner who has a plan, None past the ends."""
        rows = range(row + 1, len(self._shown)) if by > 0 else range(row - 1, -1, -1)
        return next((place for place in rows if self._shown[place].tally is not None), None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._shown[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{entry.name}\n{self.words_of(entry)}"
        return None

    def words_of(self, entry: OwnerEntry) -> str:
        """Return how a plan stands, in words."""
        tally = entry.tally
        if tally is None:
            return self.tr("chưa có kế hoạch")
        said = [self.tr("%n nhiệm vụ", "", tally.tasks)] if tally.tasks or not tally.elsewhere else []
        said += [self.tr("%n nhiệm vụ trong kế hoạch khác", "", tally.elsewhere)] if tally.elsewhere else []
        said += [self.tr("%n quá hạn", "", tally.overdue)] if tally.overdue else []
        said += [self.tr("%n chờ quyết định", "", tally.waiting)] if tally.waiting else []
        return " · ".join(said)

    def _filter(self) -> None:
        words = fold(self._query).split()
        shown = [entry for entry in self._entries if all(word in entry.searched for word in words)]
        if [entry.owner for entry in shown] == [entry.owner for entry in self._shown]:
            changed = [row for row, entry in enumerate(shown) if entry != self._shown[row]]
            self._shown = shown
            for row in changed:
                self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()


def _entries(office: PlanOffice, tallies: Mapping[PlanOwner, PlanTally]) -> Iterator[OwnerEntry]:
    yield OwnerEntry(owner=AGENCY, name=office.agency, depth=0, searched=fold(office.agency), tally=tallies.get(AGENCY))
    for unit in office.tree:
        of_unit = PlanOwner(unit=unit.uid)
        if not unit.works_on(office.day) and of_unit not in tallies:
            continue
        depth = office.tree.depth(unit.uid)
        if unit.kind is not UnitKind.AGENCY or of_unit in tallies:  # the agency stands above all; once is enough
            yield OwnerEntry(
                owner=of_unit, name=unit.name, depth=depth, searched=fold(unit.name), tally=tallies.get(of_unit)
            )
        for person in office.posted:
            if person.unit.uid == unit.uid:
                owner = PlanOwner(staff=person.member.uid)
                name = office.names[person.member.uid]
                searched = fold(f"{name} {person.member.code} {unit.name}")
                yield OwnerEntry(owner=owner, name=name, depth=depth + 1, searched=searched, tally=tallies.get(owner))
    there = {PlanOwner(staff=one.member.uid) for one in office.posted}
    for owner in tallies:
        if owner.staff is not None and owner not in there:
            name = office.name_of(owner)
            yield OwnerEntry(owner=owner, name=name, depth=0, searched=fold(name), tally=tallies[owner])
