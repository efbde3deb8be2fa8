"""The lists that can be imported, and what each of them is done with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

from danhgia_desktop.imports.staff_rows import read_staff
from danhgia_desktop.imports.unit_rows import read_units
from danhgia_desktop.operations.list_templates import (
    staff_choices,
    unit_choices,
    write_staff_template,
    write_units_template,
)
from danhgia_desktop.operations.staff_import import import_staff, preview_staff
from danhgia_desktop.operations.unit_import import import_units, preview_units
from danhgia_desktop.organization.office_tables import StaffColumn, UnitColumn

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from danhgia_desktop.imports.records import CellProblem, RecordTable
    from danhgia_desktop.imports.table import Source
    from danhgia_desktop.operations.given_for_all import GivenForAll
    from danhgia_desktop.operations.list_import import FieldChange, Progress, RowState
    from danhgia_desktop.operations.printing import ExportedFile
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.storage.store import Store


class ListName(StrEnum):
    """Which list."""

    STAFF = "staff"
    UNITS = "units"
    TASKS = "tasks"


class Foreseen(Protocol):
    """What an import would make of one row."""

    @property
    def state(self) -> RowState:
        """What becomes of it."""

    @property
    def changes(self) -> Sequence[FieldChange[Any]]:
        """What becomes other of a thing that is known."""

    @property
    def problems(self) -> Sequence[CellProblem[Any]]:
        """What must be mended first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListTask:
    """What is done with one of the lists.

    Attributes:
        columns: those that a preview shows, in its order.
        needed: those that it shows also where the list does not have them, so that they can be filled in.
        read: finds the list in a source.
        preview: says what importing it would do.
        choices: what cells are chosen from.
        take_in: imports it.
        write_template: writes an empty one.
        is_posting: whether rows have a first day and a kind, which can be given for all.
        goes_to: what it is taken into, in words; "" where there is only one such thing.
    """

    name: ListName
    columns: tuple[StrEnum, ...]
    needed: frozenset[StrEnum]
    read: Callable[[Source], RecordTable[Any]]
    preview: Callable[[Store, RecordTable[Any], GivenForAll], Sequence[Foreseen]]
    choices: Callable[[Store], Mapping[Any, tuple[str, ...]]]
    take_in: Callable[[Store, Actor, RecordTable[Any], GivenForAll, Progress], Sequence[Foreseen]]
    write_template: Callable[[Store, Path], ExportedFile]
    is_posting: bool
    goes_to: str = ""


STAFF = ListTask(
    name=ListName.STAFF,
    columns=tuple(StaffColumn),
    needed=frozenset({StaffColumn.KIND, StaffColumn.UNIT, StaffColumn.ROLE, StaffColumn.LEADER, StaffColumn.FROM_ON}),
    read=read_staff,
    preview=preview_staff,
    choices=staff_choices,
    take_in=lambda store, actor, table, given, progress: import_staff(store, actor, table, given, progress=progress),
    write_template=write_staff_template,
    is_posting=True,
)
UNITS = ListTask(
    name=ListName.UNITS,
    columns=tuple(UnitColumn),
    needed=frozenset({UnitColumn.KIND, UnitColumn.PARENT}),
    read=read_units,
    preview=lambda store, table, _given: preview_units(store, table),
    choices=unit_choices,
    take_in=lambda store, actor, table, _given, progress: import_units(store, actor, table, progress=progress),
    write_template=write_units_template,
    is_posting=False,
)
