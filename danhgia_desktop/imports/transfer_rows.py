"""What the rows of the list of a transfer decision say: who goes where, and as what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from danhgia_desktop.imports.office_headings import STAFF_HEADINGS
from danhgia_desktop.imports.office_words import employment_kind, is_ticked, role_by_post, unit_role
from danhgia_desktop.imports.record_reader import Headings, read_records
from danhgia_desktop.imports.records import CellReader
from danhgia_desktop.organization.office_tables import StaffColumn
from danhgia_desktop.organization.posting import UnitRole

if TYPE_CHECKING:
    from danhgia_desktop.imports.records import CellProblem, Record, RecordTable
    from danhgia_desktop.imports.table import Source
    from danhgia_desktop.organization.subject_kind import EmploymentKind

_PLACE = r"(don vi|phong ban|phong|ban|bo phan|co quan|noi)( (cong tac|lam viec))?"


class TransferColumn(StrEnum):
    """A column of such a list, by its heading; lists that have the present unit and post as well head the new ones."""

    CODE = "Mã cán bộ"
    NAME = "Họ và tên"
    NEW_UNIT = "Đơn vị mới"
    UNIT = "Đơn vị"
    NEW_POST = "Chức vụ mới"
    POST = "Chức vụ"
    ROLE = "Vai trò"
    LEADER = "Lãnh đạo"
    KIND = "Loại"
    DUTY_GROUP = "Nhóm nhiệm vụ"


TRANSFER_HEADINGS = Headings(
    patterns={
        TransferColumn.CODE: STAFF_HEADINGS.patterns[StaffColumn.CODE],
        TransferColumn.NAME: STAFF_HEADINGS.patterns[StaffColumn.NAME],
        TransferColumn.NEW_UNIT: re.compile(
            rf"{_PLACE} (moi|den|nhan|chuyen den|dieu dong den|tiep nhan)|((chuyen|dieu dong) )?(den|ve) {_PLACE}"
        ),
        TransferColumn.NEW_POST: re.compile(r"(chuc (vu|danh)|vi tri)( cong tac)? (moi|sau dieu dong|bo nhiem)"),
        TransferColumn.LEADER: STAFF_HEADINGS.patterns[StaffColumn.LEADER],
        TransferColumn.ROLE: STAFF_HEADINGS.patterns[StaffColumn.ROLE],
        TransferColumn.POST: STAFF_HEADINGS.patterns[StaffColumn.POST],
        TransferColumn.DUTY_GROUP: STAFF_HEADINGS.patterns[StaffColumn.DUTY_GROUP],
        TransferColumn.UNIT: STAFF_HEADINGS.patterns[StaffColumn.UNIT],
        TransferColumn.KIND: STAFF_HEADINGS.patterns[StaffColumn.KIND],
    },
    name=TransferColumn.CODE,
    needed=(TransferColumn.CODE,),
    has_parts=True,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferRow:
    """Where one person goes; what the list does not say is None or "", and stays what it is.

    Attributes:
        unit_column: in which column the unit stands.
        unit: the unit as it is written.
        post_column: in which column the post stands.
        problems: cells that cannot be read.
    """

    record: Record[TransferColumn]
    code: str
    name: str
    unit_column: TransferColumn
    unit: str
    post_column: TransferColumn
    post: str
    role: UnitRole | None
    is_leader: bool | None
    kind: EmploymentKind | None
    duty_group: str | None
    problems: tuple[CellProblem[TransferColumn], ...] = ()


def read_transfers(source: Source) -> RecordTable[TransferColumn]:
    """Return the rows of such a list.

    Raises:
        NoRecordTableError, TooManyRecordsError: there is no such list in the source.
    """
    return read_records(source, TRANSFER_HEADINGS)


def transfer_row(record: Record[TransferColumn]) -> TransferRow:
    """Return what a row says; a new post without a role says it, and a role whether it leads."""
    cells = CellReader(record)
    unit_column = _first_there(record, TransferColumn.NEW_UNIT, TransferColumn.UNIT)
    post_column = _first_there(record, TransferColumn.NEW_POST, TransferColumn.POST)
    post = record.text(post_column)
    role = cells.said(TransferColumn.ROLE, unit_role)
    is_leader = cells.said(TransferColumn.LEADER, is_ticked)
    if post and not record.text(TransferColumn.ROLE):
        role = role_by_post(post)
    if role is not None and not record.text(TransferColumn.LEADER):
        is_leader = role is not UnitRole.MEMBER
    return TransferRow(
        record=record,
        code=record.text(TransferColumn.CODE),
        name=record.text(TransferColumn.NAME),
        unit_column=unit_column,
        unit=record.text(unit_column),
        post_column=post_column,
        post=post,
        role=role,
        is_leader=is_leader,
        kind=cells.said(TransferColumn.KIND, employment_kind),
        duty_group=cells.said(TransferColumn.DUTY_GROUP, str),
        problems=tuple(cells.problems),
    )


def _first_there(record: Record[TransferColumn], new: TransferColumn, plain: TransferColumn) -> TransferColumn:
    return new if new in record.places or plain not in record.places else plain
