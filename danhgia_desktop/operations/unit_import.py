"""Importing lists of units: all of a list in one step of undo, or nothing of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.imports.records import CellProblem
from danhgia_desktop.imports.unit_rows import UnitRow, unit_row
from danhgia_desktop.operations.list_import import (
    CellBlankError,
    FieldChange,
    ListedTwiceError,
    Meter,
    NameTooLongError,
    RowState,
    SymbolTakenError,
    UnitNotKnownError,
    kept_name,
    no_progress,
    require_name,
    require_sound,
    state_of,
)
from danhgia_desktop.operations.own_unit import is_own_name, kind_of_named, with_own_unit
from danhgia_desktop.operations.units import UnitAboveClosedError
from danhgia_desktop.organization.meant_units import MeantUnits
from danhgia_desktop.organization.near_names import NearNames
from danhgia_desktop.organization.office_tables import UnitColumn
from danhgia_desktop.organization.org_unit import OrgUnit, UnitUid
from danhgia_desktop.organization.unit_slips import are_numbered_apart, slips_among
from danhgia_desktop.organization.unit_tree import UnitCycleError
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from danhgia_desktop.imports.records import RecordTable
    from danhgia_desktop.operations.list_import import Progress
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Reading, Work

Problem = CellProblem[UnitColumn]


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeseenUnit:
    """What a row would make of one unit.

    Attributes:
        row: the row.
        unit: the unit as the list has it.
        is_new: whether the data do not know it.
        is_kind_derived: whether the kind of a new unit follows from its name alone.
        near: a unit whose name is nearly that of a new one, which may be a slip of the hand; else "".
        near_at: the cell of the list in which that unit stands; "" where it is known already.
        changes: what becomes other of a unit that is known.
        problems: what must be mended first.
    """

    row: UnitRow
    unit: OrgUnit
    is_new: bool = False
    is_kind_derived: bool = False
    near: str = ""
    near_at: str = ""
    changes: tuple[FieldChange[UnitColumn], ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def state(self) -> RowState:
        """What the import makes of the row."""
        return state_of(is_bad=bool(self.problems), is_new=self.is_new, is_changed=bool(self.changes))


def preview_units(store: Store, table: RecordTable[UnitColumn]) -> tuple[ForeseenUnit, ...]:
    """Return what a list would make of every unit in it, and what is wrong where; nothing is changed."""
    with store.reading() as reading:
        rows = [unit_row(record) for record in table.records]
        return _Foreseeing(reading).all_of(rows, Meter(no_progress, len(rows)))


def import_units(
    store: Store, actor: Actor, table: RecordTable[UnitColumn], *, progress: Progress = no_progress
) -> tuple[ForeseenUnit, ...]:
    """Take a list of units in; taking it in again changes nothing.

    Returns:
        What it made of every unit.

    Raises:
        ListRefusedError: something is wrong in the list, and nothing was changed; `problems` has all of it.
    """
    with store.work(actor, Label.IMPORT_UNITS) as work:
        rows = [unit_row(record) for record in table.records]
        meter = Meter(progress, 2 * len(rows))  # each row is foreseen, then saved
        foreseen = _Foreseeing(work).all_of(rows, meter)
        require_sound(problem for unit in foreseen for problem in unit.problems)
        work.describe(count=sum(one.state is not RowState.UNCHANGED for one in foreseen))
        _save(work, foreseen, meter)
    return foreseen


def _save(work: Work, units: Sequence[ForeseenUnit], meter: Meter) -> None:
    """Save what is new or changed of the units, which must be there before others can be parts of them."""
    for one in units:
        if one.is_new:
            work.org_units.save(replace(one.unit, parent=None))
    for one in units:
        if one.state is not RowState.UNCHANGED:
            work.org_units.save(one.unit)
        meter.advance()


class _Foreseeing:
    """Holds rows against the data, which are read at once."""

    def __init__(self, data: Reading | Work) -> None:
        self._agency = data.agency.get()
        self._known = {fold(unit.name): unit for unit in data.org_units.all()}
        self._names = {unit.uid: unit.name for unit in self._known.values()}
        self._near = NearNames(self._names.values())
        self._all = dict(self._known)
        self._symbols = {fold(unit.symbol): key for key, unit in self._known.items() if unit.symbol}
        self._last = max((unit.ordinal for unit in self._known.values()), default=0)

    def all_of(self, rows: Sequence[UnitRow], meter: Meter) -> tuple[ForeseenUnit, ...]:
        for row in rows:
            key = fold(row.name)
            if key and key not in self._all:
                self._last += 1
                kind = kind_of_named(row.name, self._agency)
                unit = OrgUnit(uid=UnitUid(uuid4().hex), name=row.name, ordinal=self._last, kind=kind)
                self._all[key] = unit
                self._names[unit.uid] = unit.name
        self._above = MeantUnits(with_own_unit(self._all.values(), self._agency))
        given = {fold(row.name): fold(row.symbol) for row in rows if row.symbol}
        self._symbols = {symbol: key for symbol, key in self._symbols.items() if given.get(key, symbol) == symbol}
        firsts: dict[str, UnitRow] = {}
        foreseen = []
        for row in rows:
            foreseen.append(self._alone(row, firsts.setdefault(fold(row.name), row)))
            meter.advance()
        return tuple(self._in_tree(self._told_apart(foreseen, firsts)))

    def _alone(self, row: UnitRow, first: UnitRow) -> ForeseenUnit:
        """Return what a row makes of its unit, wherever that then stands in the tree."""
        problems = list(row.problems)
        if not row.name:
            problems.append(CellProblem.at(row.record, UnitColumn.NAME, CellBlankError(column=UnitColumn.NAME)))
            return ForeseenUnit(row=row, unit=OrgUnit(uid=UnitUid(""), name=""), problems=tuple(problems))
        key = fold(row.name)
        base, known = self._all[key], self._known.get(key)
        if first is not row:
            error = ListedTwiceError(text=row.name, other=first.record.address(UnitColumn.NAME))
            problems.append(CellProblem.at(row.record, UnitColumn.NAME, error))
        problems += self._of_words(row, key)
        parent = self._parent_of(row, base, problems)
        unit = replace(
            base,
            name=kept_name(base.name, row.name),
            symbol=base.symbol if row.symbol is None else row.symbol,
            kind=row.kind or base.kind,
            parent=parent,
            ordinal=base.ordinal if row.ordinal is None else row.ordinal,
        )
        return ForeseenUnit(
            row=row,
            unit=unit,
            is_new=known is None,
            is_kind_derived=known is None and row.kind is None,
            near="" if known else self._near_to(row.name),
            changes=() if known is None else tuple(self._changes(known, unit)),
            problems=tuple(problems),
        )

    def _near_to(self, name: str) -> str:
        nearest = self._near.nearest(name)
        return "" if are_numbered_apart(name, nearest) else nearest

    def _told_apart(self, units: Sequence[ForeseenUnit], rows: Mapping[str, UnitRow]) -> Iterator[ForeseenUnit]:
        """Yield the units with the new ones before them in the list whose names are nearly theirs."""
        slips = slips_among(one.row.name for one in units if one.is_new and one.row.name)
        for one in units:
            first = slips.get(one.row.name, "")
            if first and not one.near:
                where = rows[fold(first)].record.address(UnitColumn.NAME)
                yield replace(one, near=first, near_at=where)
            else:
                yield one

    def _of_words(self, row: UnitRow, key: str) -> Iterator[Problem]:
        """Yield what is wrong with the name and the symbol of a row."""
        try:
            require_name(row.name)
        except NameTooLongError as too_long:
            yield CellProblem.at(row.record, UnitColumn.NAME, too_long)
        if row.symbol:
            owner = self._symbols.setdefault(fold(row.symbol), key)
            if owner != key:
                error = SymbolTakenError(text=row.symbol, name=self._all[owner].name)
                yield CellProblem.at(row.record, UnitColumn.SYMBOL, error)

    def _parent_of(self, row: UnitRow, base: OrgUnit, problems: list[Problem]) -> UnitUid | None:
        """Return the unit that a row is to be a part of, and add a problem where there is none of the name."""
        if row.parent is None:
            return base.parent
        above = self._all.get(fold(row.parent))
        if above is None and is_own_name(row.parent, self._agency):
            return None  # directly under the agency
        if above is None:
            meant = self._above.meant(row.parent)
            error = UnitNotKnownError(text=row.parent, nearest=meant)
            problems.append(CellProblem.at(row.record, UnitColumn.PARENT, error, meant))
            return base.parent
        if above.closed_on is not None and (base.closed_on is None or base.closed_on > above.closed_on):
            closed = UnitAboveClosedError(unit=row.name, above=above.name, day=above.closed_on)
            problems.append(CellProblem.at(row.record, UnitColumn.PARENT, closed))
        return above.uid

    def _changes(self, old: OrgUnit, new: OrgUnit) -> Iterator[FieldChange[UnitColumn]]:
        for column, before, after in (
            (UnitColumn.NAME, old.name, new.name),
            (UnitColumn.SYMBOL, old.symbol, new.symbol),
            (UnitColumn.KIND, old.kind, new.kind),
            (UnitColumn.PARENT, self._name_of(old.parent), self._name_of(new.parent)),
            (UnitColumn.ORDINAL, old.ordinal, new.ordinal),
        ):
            if before != after:
                yield FieldChange(column=column, before=before, after=after)

    def _name_of(self, uid: UnitUid | None) -> str:
        return "" if uid is None else self._names[uid]

    def _in_tree(self, units: Iterable[ForeseenUnit]) -> Iterator[ForeseenUnit]:
        """Yield the units with the problem of those that would be parts of themselves."""
        units = tuple(units)
        above = {unit.uid: unit.parent for unit in self._all.values()}
        above |= {one.unit.uid: one.unit.parent for one in units}
        for one in units:
            path = [one.unit.uid]
            while (up := above.get(path[-1])) is not None and up not in path:
                path.append(up)
            if up is None or up != one.unit.uid:
                yield one
                continue
            error = UnitCycleError(unit=one.unit.name, path=" › ".join(self._names[uid] for uid in (*path, up)))
            problem = CellProblem.at(one.row.record, UnitColumn.PARENT, error)
            yield replace(one, problems=(*one.problems, problem))
