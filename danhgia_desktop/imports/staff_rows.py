"""What the rows of a list of people say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop import days
from danhgia_desktop.imports.office_headings import STAFF_HEADINGS
from danhgia_desktop.imports.office_words import employment_kind, end_reason, is_ticked, role_by_post, unit_role
from danhgia_desktop.imports.record_reader import read_records
from danhgia_desktop.imports.records import CellReader
from danhgia_desktop.organization.office_tables import StaffColumn
from danhgia_desktop.organization.posting import UnitRole

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.imports.records import CellProblem, Record, RecordTable
    from danhgia_desktop.imports.table import Source
    from danhgia_desktop.organization.posting import EndReason
    from danhgia_desktop.organization.subject_kind import EmploymentKind


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffRow:
    """One person as a list has it; what the list does not say is None, and stays what it is in the data.

    Attributes:
        unit: the unit as it is written.
        is_leader: whether the cell is ticked; a blank one leaves it to the role.
        derived: the columns that are not filled in and follow from others: the role from the post, then whether the
            person is a leader from the role.
        problems: cells that cannot be read.
    """

    record: Record[StaffColumn]
    code: str
    name: str
    suffix: str | None
    kind: EmploymentKind | None
    unit: str
    post: str | None
    role: UnitRole | None
    is_leader: bool | None
    party_member: bool | None
    duty_group: str | None
    from_on: date | None
    until_on: date | None
    end_reason: EndReason | None
    decision: str | None
    derived: frozenset[StaffColumn] = frozenset()
    problems: tuple[CellProblem[StaffColumn], ...] = ()


def read_staff(source: Source) -> RecordTable[StaffColumn]:
    """Return the rows of a list of people.

    Raises:
        NoRecordTableError, RecordColumnMissingError, TooManyRecordsError: there is no such list in the source.
    """
    return read_records(source, STAFF_HEADINGS)


def staff_row(record: Record[StaffColumn]) -> StaffRow:
    """Return what a row says."""
    cells = CellReader(record)
    post = cells.said(StaffColumn.POST, str)
    role = cells.said(StaffColumn.ROLE, unit_role)
    is_leader = cells.said(StaffColumn.LEADER, is_ticked)
    derived = set()
    if post and not record.text(StaffColumn.ROLE):
        role = role_by_post(post)
        derived.add(StaffColumn.ROLE)
    if role is not None and not record.text(StaffColumn.LEADER):
        is_leader = role is not UnitRole.MEMBER
        derived.add(StaffColumn.LEADER)
    return StaffRow(
        record=record,
        code=record.text(StaffColumn.CODE),
        name=record.text(StaffColumn.NAME),
        suffix=cells.said(StaffColumn.SUFFIX, str),
        kind=cells.said(StaffColumn.KIND, employment_kind),
        unit=record.text(StaffColumn.UNIT),
        post=post,
        role=role,
        is_leader=is_leader,
        party_member=cells.said(StaffColumn.PARTY_MEMBER, is_ticked),
        duty_group=cells.said(StaffColumn.DUTY_GROUP, str),
        from_on=cells.said(StaffColumn.FROM_ON, days.parse),
        until_on=cells.said(StaffColumn.UNTIL_ON, days.parse),
        end_reason=cells.said(StaffColumn.END_REASON, end_reason),
        decision=cells.said(StaffColumn.DECISION, str),
        derived=frozenset(derived),
        problems=tuple(cells.problems),
    )
