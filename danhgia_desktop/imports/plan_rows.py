"""What the rows of a list of tasks say."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from danhgia_desktop import days
from danhgia_desktop.imports.plan_headings import PLAN_HEADINGS
from danhgia_desktop.imports.record_reader import read_records
from danhgia_desktop.imports.records import CellReader
from danhgia_desktop.plan.plan_table import ORIGINS, PlanColumn
from danhgia_desktop.plan.task import TaskOrigin
from danhgia_desktop.plan.typed_values import due_day, factor, plan_day, quantity, times
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal
    from fractions import Fraction

    from danhgia_desktop.imports.records import CellProblem, Record, RecordTable
    from danhgia_desktop.imports.table import Source

_SECTION = re.compile(r"[IVX]{1,5}|[A-H]")
_NUMBERED_SECTION = re.compile(r"([IVX]{1,5}|[A-H])[.)/] ?\S.*")
_ORIGINS = {
    TaskOrigin.PLANNED: re.compile(r"(theo |trong )?(ke hoach|chuong trinh)( cong tac)?( .*)?|thuong xuyen"),
    TaskOrigin.AD_HOC: re.compile(r"(nhiem vu )?(phat sinh|dot xuat|ngoai ke hoach)( .*)?"),
    TaskOrigin.REMEDY_PLAN: re.compile(r"(tu |theo )?(ke hoach )?khac phuc( .*)?"),
    TaskOrigin.INSPECTION_FINDING: re.compile(r"(tu |theo )?(ket luan )?(kiem tra|thanh tra)( .*)?"),
    TaskOrigin.MEETING_CONCLUSION: re.compile(r"(tu |theo )?(thong bao )?ket luan( .*)?"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    """One task as a list has it; what the list does not say is None or "", and stays what it is in the data.

    Attributes:
        assignee_code: the staff code of whoever does it.
        assignee: the name, as it is written.
        leader: code or name of the leader in charge.
        supports: the units that take part, as they are written.
        origin: None also where the cell says who gave the task.
        issuer: who gave the task.
        product_code: the code in the catalogue of standard products.
        problems: cells that cannot be read.
    """

    record: Record[PlanColumn]
    text: str
    product: str | None
    assignee_code: str
    assignee: str
    leader: str
    supports: tuple[str, ...]
    origin: TaskOrigin | None
    issuer: str | None
    number: str | None
    signed_on: date | None
    assigned_on: date | None
    due_on: date | None
    assigned: Decimal | None
    done: Decimal | None
    factor: Fraction | None
    product_code: str
    done_on: date | None
    quality_failures: int | None
    delays: int | None
    cause: str | None
    confirmed_by: str | None
    result: str | None
    note: str | None
    problems: tuple[CellProblem[PlanColumn], ...] = ()


def read_plan(source: Source) -> RecordTable[PlanColumn]:
    """Return the rows of a list of tasks; headings between them, "I. Công tác tổ chức", are left out.

    Raises:
        NoRecordTableError, RecordColumnMissingError, TooManyRecordsError: there is no such list in the source.
    """
    table = read_records(source, PLAN_HEADINGS)
    parts = [record for record in table.records if _is_part(record)]
    addresses = tuple(record.address(PlanColumn.TEXT) for record in parts)
    tasks = tuple(record for record in table.records if not _is_part(record))
    return replace(table, records=tasks, left_out=(*table.left_out, *addresses))


def plan_row(record: Record[PlanColumn], begins_on: date) -> PlanRow:
    """Return what a row says.

    Args:
        record: the row.
        begins_on: the first day of the plan, by which the year of "30/11" is known.
    """
    cells = CellReader(record)
    given_by = record.text(PlanColumn.ORIGIN)
    origin = origin_said(given_by)
    return PlanRow(
        record=record,
        text=record.text(PlanColumn.TEXT),
        product=cells.said(PlanColumn.PRODUCT, str),
        assignee_code=record.text(PlanColumn.ASSIGNEE_CODE),
        assignee=record.text(PlanColumn.ASSIGNEE),
        leader=record.text(PlanColumn.LEADER),
        supports=tuple(filter(None, (part.strip() for part in record.text(PlanColumn.SUPPORTS).split(";")))),
        origin=origin,
        issuer=given_by if given_by and origin is None else None,
        number=cells.said(PlanColumn.NUMBER, str),
        signed_on=cells.said(PlanColumn.SIGNED_ON, days.parse),
        assigned_on=cells.said(PlanColumn.ASSIGNED_ON, partial(plan_day, told_on=begins_on)),
        due_on=cells.said(PlanColumn.DUE_ON, partial(due_day, told_on=begins_on)),
        assigned=cells.said(PlanColumn.ASSIGNED, quantity),
        done=cells.said(PlanColumn.DONE, quantity),
        factor=cells.said(PlanColumn.FACTOR, factor),
        product_code=record.text(PlanColumn.PRODUCT_CODE),
        done_on=cells.said(PlanColumn.DONE_ON, partial(plan_day, told_on=begins_on)),
        quality_failures=cells.said(PlanColumn.QUALITY_FAILURES, times),
        delays=cells.said(PlanColumn.DELAYS, times),
        cause=cells.said(PlanColumn.CAUSE, str),
        confirmed_by=cells.said(PlanColumn.CONFIRMED_BY, str),
        result=cells.said(PlanColumn.RESULT, str),
        note=cells.said(PlanColumn.NOTE, str),
        problems=tuple(cells.problems),
    )


def origin_said(text: str) -> TaskOrigin | None:
    """Return where a task comes from of which a list says "Đột xuất"; None where that says who gave it, or nothing."""
    words = fold(text)
    named = (origin for origin, name in ORIGINS.items() if fold(name) == words)
    meant = (origin for origin, pattern in _ORIGINS.items() if pattern.fullmatch(words))
    return next(named, None) or next(meant, None)


def _is_part(record: Record[PlanColumn]) -> bool:
    """Tell whether a row heads a part of the list: a section number, and words without anything else."""
    text = record.text(PlanColumn.TEXT)
    if record.said != (text,):
        return False
    places = set(record.places.values())
    beside = [cell.text.strip(". )") for place, cell in enumerate(record.row.cells) if place not in places]
    return any(map(_SECTION.fullmatch, beside)) or _NUMBERED_SECTION.fullmatch(text) is not None
