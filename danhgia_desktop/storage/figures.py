"""Lists for tables and trees: small records read by one query, without loading rubrics or sheets."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from danhgia_desktop import period as periods
from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.organization.people_order import order_of_name
from danhgia_desktop.organization.staff_member import shown_name
from danhgia_desktop.organization.subject import SubjectUid
from danhgia_desktop.regulation.rubric import RoundKey, RubricUid
from danhgia_desktop.scoring.scoresheet import SheetUid
from danhgia_desktop.storage import schema
from danhgia_desktop.storage.decoding import decodes
from danhgia_desktop.storage.unit_roles import UnitRoles

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime
    from decimal import Decimal

    from sqlalchemy import ColumnElement, Connection, RowMapping, Select

    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.period import Period
    from danhgia_desktop.scoring.signed import SignedSubject

_sheet, _unit, _rubric, _total = schema.scoresheet, schema.org_unit, schema.rubric, schema.scoresheet_total
_staff = schema.staff_member
_WITH_OWNERS = _sheet.join(_unit).join(_rubric).outerjoin(_staff)
_IN_ORDER = (_unit.c.ordinal, _unit.c.id, _sheet.c.staff_id, _sheet.c.period, _sheet.c.id)
"""A unit's own sheets, which have nobody, come before those of its people."""
_SHEETS = (
    sa.select(
        _sheet.c.id,
        _sheet.c.uid,
        _sheet.c.period,
        _sheet.c.review,
        _unit.c.uid.label("unit_uid"),
        _unit.c.name.label("unit_name"),
        _staff.c.uid.label("staff_uid"),
        _staff.c.code.label("staff_code"),
        _staff.c.name.label("staff_name"),
        _staff.c.suffix,
        _rubric.c.uid.label("rubric_uid"),
        _rubric.c.name.label("rubric_name"),
    )
    .select_from(_WITH_OWNERS)
    .order_by(*_IN_ORDER)
)
_PERIODS_OF_SHEETS = sa.select(_sheet.c.uid, _sheet.c.period).select_from(_WITH_OWNERS).order_by(*_IN_ORDER)
_PLACES = (
    sa.select(_sheet.c.uid, _sheet.c.period, _unit.c.uid)
    .select_from(_sheet.join(_unit).join(_staff))
    .where(_staff.c.uid == sa.bindparam("staff"))
    .order_by(_sheet.c.id)
)
_TOTALS = sa.select(_total)
_TOTALS_OF_SHEETS = (
    _TOTALS.select_from(_total)
    .join(_sheet, _sheet.c.id == _total.c.sheet_id)
    .join(_unit, _unit.c.id == _sheet.c.unit_id)
    .join(_rubric, _rubric.c.id == _sheet.c.rubric_id)
    .outerjoin(_staff, _staff.c.id == _sheet.c.staff_id)
)
_NARROWER = {"period": _sheet.c.period, "unit": _unit.c.uid, "staff": _staff.c.uid, "rubric": _rubric.c.uid}
_PERIODS = sa.select(_sheet.c.period).distinct()
_RUBRICS = sa.select(
    _rubric.c.uid,
    _rubric.c.name,
    _rubric.c.created_at,
    sa.select(sa.func.count() - 1)
    .where(schema.criterion.c.rubric_id == _rubric.c.id)
    .scalar_subquery()
    .label("criteria"),
    sa.select(sa.func.count()).where(_sheet.c.rubric_id == _rubric.c.id).scalar_subquery().label("sheets"),
).order_by(_rubric.c.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundTotal:
    """What one round of a sheet came to when it was last saved.

    Attributes:
        counted: exact points.
        stated: the total as typed, None where none was.
        maximum: the applicable maximum, rounded to two places.
        blanks: applicable leaves without points.
        errors: problems that block submitting.
    """

    counted: Fraction
    stated: Decimal | None
    maximum: Decimal | None
    blanks: int
    errors: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetSummary:
    """A score sheet as lists show it.

    Attributes:
        unit, unit_name: the unit, or the one by which the person is evaluated.
        staff, staff_code: the person whom it is about; None and "" where it is about the unit.
        subject_name: whose it is, as lists show it.
        present: how the subject is called now, where a concluded sheet calls it otherwise.
        totals: of the rounds in which anything was said.
        review: the gravest class (3 to 5) of the rubric's changes since somebody last looked the sheet through;
            None where there were none.
    """

    uid: SheetUid
    unit: UnitUid
    unit_name: str
    rubric: RubricUid
    rubric_name: str
    period: Period
    totals: Mapping[RoundKey, RoundTotal]
    staff: StaffUid | None = None
    staff_code: str = ""
    subject_name: str
    present: SignedSubject | None = None
    review: int | None = None

    @property
    def subject(self) -> SubjectUid:
        """Whose it is, whatever the name becomes."""
        return SubjectUid(self.unit if self.staff is None else self.staff)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedSheet:
    """Where a person is evaluated in a period, and nothing else."""

    uid: SheetUid
    period: Period
    unit: UnitUid


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricSummary:
    """A rubric as lists show it; the root is not counted among its criteria."""

    uid: RubricUid
    name: str
    created_at: datetime
    criteria: int
    sheets: int


class Figures:
    """Sums and lists, for reading only."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @decodes
    def scoresheets(
        self,
        *,
        period: Period | None = None,
        unit: UnitUid | None = None,
        staff: StaffUid | None = None,
        rubric: RubricUid | None = None,
    ) -> tuple[SheetSummary, ...]:
        """Return the sheets, or those of a period, a unit with its people, a person, a rubric.

        They come by their units; a unit's own are followed by those of its head, its deputies and then its people
        by given name; and those of one subject by the codes of their periods.
        """
        asked = _told(period=None if period is None else period.code, unit=unit, staff=staff, rubric=rubric)
        added_up, listed = _narrowed(tuple(asked))
        totals: dict[int, dict[RoundKey, RoundTotal]] = {}
        for row in self._connection.execute(added_up, asked).mappings():
            totals.setdefault(row["sheet_id"], {})[RoundKey(row["round"])] = _total_of(row)
        rows = self._connection.execute(listed, asked).mappings()
        ordered = _heads_first(rows, UnitRoles(self._connection))
        return tuple(_sheet_of(row, totals.get(row["id"], {})) for row in ordered)

    @decodes
    def periods_of_sheets(
        self, *, unit: UnitUid | None = None, staff: StaffUid | None = None, rubric: RubricUid | None = None
    ) -> Mapping[SheetUid, Period]:
        """Return the sheets of a unit, a person, a rubric with their periods and nothing else.

        They come by their units, a unit's own before those of its people.
        """
        asked = _told(unit=unit, staff=staff, rubric=rubric)
        rows = self._connection.execute(_dated(tuple(asked)), asked)
        return {SheetUid(uid): periods.parse(code) for uid, code in rows}

    @decodes
    def places_of_sheets(self, staff: StaffUid) -> tuple[PlacedSheet, ...]:
        """Return where the sheets of a person are, the oldest first."""
        rows = self._connection.execute(_PLACES, {"staff": staff})
        return tuple(
            PlacedSheet(uid=SheetUid(uid), period=periods.parse(code), unit=UnitUid(unit)) for uid, code, unit in rows
        )

    @decodes
    def periods(self) -> frozenset[Period]:
        """Return the periods that have sheets."""
        return frozenset(periods.parse(code) for code in self._connection.execute(_PERIODS).scalars())

    @decodes
    def rubrics(self) -> tuple[RubricSummary, ...]:
        """Return all rubrics, the oldest first."""
        return tuple(
            RubricSummary(
                uid=RubricUid(row["uid"]),
                name=row["name"],
                created_at=row["created_at"],
                criteria=row["criteria"],
                sheets=row["sheets"],
            )
            for row in self._connection.execute(_RUBRICS).mappings()
        )


def _told(**values: str | None) -> dict[str, str]:
    return {name: value for name, value in values.items() if value is not None}


@cache
def _narrowed(names: tuple[str, ...]) -> tuple[Select[Any], Select[Any]]:
    """Return the queries of the totals and of the sheets that agree with what is given by these names."""
    agreeing = _agreeing(names)
    return _TOTALS_OF_SHEETS.where(*agreeing) if agreeing else _TOTALS, _SHEETS.where(*agreeing)


@cache
def _dated(names: tuple[str, ...]) -> Select[Any]:
    return _PERIODS_OF_SHEETS.where(*_agreeing(names))


def _agreeing(names: tuple[str, ...]) -> list[ColumnElement[bool]]:
    return [_NARROWER[name] == sa.bindparam(name) for name in names]


def _heads_first(rows: Iterable[RowMapping], roles: UnitRoles) -> Iterator[RowMapping]:
    """Put the people of each unit in order, who come behind it by their numbers."""

    def place(row: RowMapping) -> tuple[object, ...]:
        if row["staff_uid"] is None:
            return ()
        role = roles.last_in(periods.parse(row["period"]), row["staff_uid"], row["unit_uid"])
        return order_of_name(row["staff_name"], row["suffix"], row["staff_code"], role)

    for _, of_unit in groupby(rows, key=lambda row: row["unit_uid"]):
        yield from sorted(of_unit, key=place)


def _total_of(row: RowMapping) -> RoundTotal:
    return RoundTotal(
        counted=Fraction(row["counted_exact"]),
        stated=row["stated"],
        maximum=row["maximum"],
        blanks=row["blanks"],
        errors=row["errors"],
    )


def _sheet_of(row: RowMapping, totals: Mapping[RoundKey, RoundTotal]) -> SheetSummary:
    is_person = row["staff_uid"] is not None
    return SheetSummary(
        uid=SheetUid(row["uid"]),
        unit=UnitUid(row["unit_uid"]),
        unit_name=row["unit_name"],
        staff=row["staff_uid"],
        staff_code=row["staff_code"] or "",
        subject_name=shown_name(row["staff_name"], row["suffix"]) if is_person else row["unit_name"],
        rubric=RubricUid(row["rubric_uid"]),
        rubric_name=row["rubric_name"],
        period=periods.parse(row["period"]),
        totals=MappingProxyType(dict(totals)),
        review=row["review"],
    )
