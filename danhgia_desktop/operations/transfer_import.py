"""Taking the list of a transfer decision in: everybody in it in one step of undo, or nobody."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from danhgia_desktop.imports.records import CellProblem
from danhgia_desktop.imports.transfer_rows import TransferColumn, transfer_row
from danhgia_desktop.operations.foreseen_moves import ForeseenMove, foreseen_moves
from danhgia_desktop.operations.list_import import (
    CellBlankError,
    NameOfAnotherError,
    UnitNotKnownError,
    require_sound,
)
from danhgia_desktop.operations.posting_faults import TwoHeadsError, UnitClosedError
from danhgia_desktop.operations.transfers import carry_out, require_number
from danhgia_desktop.organization.alike_names import may_be_one_person
from danhgia_desktop.organization.meant_units import MeantUnits
from danhgia_desktop.organization.transfer_decision import Move
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from danhgia_desktop.errors import ExpectedError
    from danhgia_desktop.imports.records import RecordTable
    from danhgia_desktop.imports.transfer_rows import TransferRow
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.organization.transfer_decision import TransferDecision
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Reading, Work

Problem = CellProblem[TransferColumn]


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeseenTransfer:
    """What a row would make of one person.

    Attributes:
        row: the row.
        move: what the decision makes of the person; None where the row does not say enough for one.
        problems: what must be mended first.
    """

    row: TransferRow
    move: ForeseenMove | None
    problems: tuple[Problem, ...]


def preview_transfers(
    store: Store, table: RecordTable[TransferColumn], decision: TransferDecision
) -> tuple[ForeseenTransfer, ...]:
    """Return what a list would make of everybody in it, and what is wrong where; nothing is changed.

    Args:
        store: the data.
        table: the list.
        decision: by which they go; its moves are those of the list.
    """
    with store.reading() as reading:
        return _foreseen(reading, table, decision)


def import_transfers(
    store: Store, actor: Actor, table: RecordTable[TransferColumn], decision: TransferDecision
) -> tuple[ForeseenTransfer, ...]:
    """Give everybody in a list the new post; taking it in again changes nothing.

    Returns:
        What it made of everybody.

    Raises:
        DecisionNumberMissingError: the decision has no number.
        ListRefusedError: something is wrong in the list, and nobody was transferred; `problems` has all of it.
    """
    require_number(decision)
    with store.work(actor, Label.TRANSFER_STAFF, name=decision.citation) as work:
        foreseen = _foreseen(work, table, decision)
        require_sound(problem for one in foreseen for problem in one.problems)
        carry_out(work, [one.move for one in foreseen if one.move is not None and one.move.postings])
    return foreseen


def _foreseen(
    data: Reading | Work, table: RecordTable[TransferColumn], decision: TransferDecision
) -> tuple[ForeseenTransfer, ...]:
    units = {fold(unit.name): unit for unit in data.org_units.all()}
    meant = MeantUnits(units.values())
    alone = []
    for row in map(transfer_row, table.records):
        unit = units.get(fold(row.unit))
        problems = (*row.problems, *_of_cells(row, meant, is_unit_known=unit is not None))
        move = _move(row, unit.uid) if unit is not None and row.code else None
        alone.append((row, move, problems))
    moves = tuple(move for _, move, _ in alone if move is not None)
    foreseen = iter(foreseen_moves(data, replace(decision, moves=moves)))
    return tuple(_together(row, next(foreseen) if move else None, problems) for row, move, problems in alone)


def _of_cells(row: TransferRow, meant: MeantUnits, *, is_unit_known: bool) -> Iterator[Problem]:
    """Yield what is wrong with the code and the unit of a row."""
    if not row.code:
        yield CellProblem.at(row.record, TransferColumn.CODE, CellBlankError(column=TransferColumn.CODE))
    if not row.unit:
        yield CellProblem.at(row.record, row.unit_column, CellBlankError(column=row.unit_column))
    elif not is_unit_known:
        nearest = meant.meant(row.unit)
        error = UnitNotKnownError(text=row.unit, nearest=nearest)
        yield CellProblem.at(row.record, row.unit_column, error, nearest)


def _move(row: TransferRow, unit: UnitUid) -> Move:
    return Move(
        code=row.code,
        unit=unit,
        post=row.post,
        role=row.role,
        is_leader=row.is_leader,
        duty_group=row.duty_group,
        employment_kind=row.kind,
    )


def _together(row: TransferRow, move: ForeseenMove | None, problems: Sequence[Problem]) -> ForeseenTransfer:
    found = list(problems)
    if move is not None:
        found += [CellProblem.at(row.record, _column_of(error, row), error) for error in move.problems]
        if move.member is not None and not may_be_one_person(move.member.name, row.name):
            other = NameOfAnotherError(staff_code=move.member.code, name=move.member.name, text=row.name)
            found.append(CellProblem.at(row.record, TransferColumn.NAME, other))
    return ForeseenTransfer(row=row, move=move, problems=tuple(found))


def _column_of(error: ExpectedError, row: TransferRow) -> TransferColumn:
    """Return the cell that says what is wrong."""
    if isinstance(error, TwoHeadsError):
        return TransferColumn.ROLE if row.record.text(TransferColumn.ROLE) else row.post_column
    return row.unit_column if isinstance(error, UnitClosedError) else TransferColumn.CODE
