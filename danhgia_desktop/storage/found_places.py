"""From a text that search found to the thing itself, in the words in which it stands there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from danhgia_desktop import period as periods
from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.organization.staff_member import StaffUid, shown_name
from danhgia_desktop.regulation.rubric import CriterionKey, RoundKey, RubricUid
from danhgia_desktop.scoring.scoresheet import SheetUid
from danhgia_desktop.storage import schema
from danhgia_desktop.storage.decoding import decodes
from danhgia_desktop.storage.found import Found, FoundKind

if TYPE_CHECKING:
    from sqlalchemy import Connection, RowMapping

    Row = RowMapping | dict[str, Any]
    """What was found, as the search texts have it."""

_staff, _posting = schema.staff_member, schema.posting
_text, _unit, _rubric, _criterion, _sheet, _score = (
    schema.search_text,
    schema.org_unit,
    schema.rubric,
    schema.criterion,
    schema.scoresheet,
    schema.score,
)
_UNIT = sa.select(_unit.c.uid, _unit.c.name).where(_unit.c.id == sa.bindparam("owner_id"))
_STAFF = (
    sa.select(_staff.c.uid, _staff.c.code, _staff.c.name, _staff.c.suffix, _unit.c.name.label("unit"))
    .select_from(_staff)
    .outerjoin(_posting, _posting.c.staff_id == _staff.c.id)
    .outerjoin(_unit, _unit.c.id == _posting.c.unit_id)
    .where(_staff.c.id == sa.bindparam("owner_id"))
    .order_by(_posting.c.from_on.desc())
    .limit(1)
)
_RUBRIC = sa.select(_rubric.c.uid, _rubric.c.name, _rubric.c.title).where(_rubric.c.id == sa.bindparam("owner_id"))
_CRITERION = (
    sa.select(_criterion.c.key, _criterion.c.text, _rubric.c.uid.label("rubric"), _rubric.c.name)
    .join(_rubric)
    .where(_criterion.c.id == sa.bindparam("criterion_id"))
)
_SHEET = (
    sa.select(
        _sheet.c.uid,
        _sheet.c.period,
        _unit.c.uid.label("unit"),
        _unit.c.name.label("unit_name"),
        _staff.c.uid.label("staff"),
        _staff.c.code,
        _staff.c.name.label("person"),
        _staff.c.suffix,
        _rubric.c.uid.label("rubric"),
        _rubric.c.name.label("rubric_name"),
    )
    .select_from(_sheet)
    .join(_unit)
    .join(_rubric)
    .outerjoin(_staff)
    .where(_sheet.c.id == sa.bindparam("owner_id"))
)
_PATH = (
    sa.select(_text.c.path)
    .where(
        _text.c.kind == FoundKind.CRITERION.value,
        _text.c.owner_id == _criterion.c.rubric_id,
        _text.c.criterion_id == _criterion.c.id,
    )
    .scalar_subquery()
)
_NOTE = _SHEET.add_columns(
    _score.c.reason, _score.c.evidence, _criterion.c.key, sa.func.coalesce(_PATH, "").label("path")
).where(
    _score.c.sheet_id == _sheet.c.id,
    _score.c.criterion_id == sa.bindparam("criterion_id"),
    _score.c.round == sa.bindparam("round"),
    _criterion.c.id == _score.c.criterion_id,
)


@decodes
def read(connection: Connection, row: Row) -> Found:
    """Return what a row of the search texts was made from."""
    kind = FoundKind(row["kind"])
    asked = {name: row[name] for name in ("owner_id", "criterion_id", "round")}
    match kind:
        case FoundKind.UNIT:
            return _unit_found(connection.execute(_UNIT, asked).mappings().one())
        case FoundKind.STAFF:
            return _member_found(connection.execute(_STAFF, asked).mappings().one())
        case FoundKind.RUBRIC:
            return _rubric_found(connection.execute(_RUBRIC, asked).mappings().one())
        case FoundKind.CRITERION:
            return _criterion_found(connection.execute(_CRITERION, asked).mappings().one(), row["path"])
        case FoundKind.SHEET:
            return _sheet_found(connection.execute(_SHEET, asked).mappings().one())
        case _:
            return _note_found(connection.execute(_NOTE, asked).mappings().one(), kind, row["round"])


def _unit_found(unit: RowMapping) -> Found:
    return Found(kind=FoundKind.UNIT, text=unit["name"], unit=UnitUid(unit["uid"]))


def _member_found(member: RowMapping) -> Found:
    return Found(
        kind=FoundKind.STAFF,
        text=shown_name(member["name"], member["suffix"]),
        context=" · ".join(filter(None, (member["code"], member["unit"]))),
        staff=StaffUid(member["uid"]),
    )


def _rubric_found(rubric: RowMapping) -> Found:
    return Found(kind=FoundKind.RUBRIC, text=rubric["name"], context=rubric["title"], rubric=RubricUid(rubric["uid"]))


def _criterion_found(criterion: RowMapping, path: str) -> Found:
    return Found(
        kind=FoundKind.CRITERION,
        text=criterion["text"] or path,
        context=f"{path} · {criterion['name']}",
        rubric=RubricUid(criterion["rubric"]),
        criterion=CriterionKey(criterion["key"]),
    )


def _sheet_found(sheet: RowMapping) -> Found:
    return Found(
        kind=FoundKind.SHEET,
        text=_whose(sheet),
        context=" · ".join((*_where(sheet), sheet["rubric_name"])),
        unit=UnitUid(sheet["unit"]),
        staff=sheet["staff"],
        rubric=RubricUid(sheet["rubric"]),
        period=periods.parse(sheet["period"]),
        sheet=SheetUid(sheet["uid"]),
    )


def _whose(sheet: RowMapping) -> str:
    name: str = sheet["unit_name"]
    return name if sheet["staff"] is None else shown_name(sheet["person"], sheet["suffix"])


def _where(sheet: RowMapping) -> tuple[str, ...]:
    """Return by what namesakes are told apart; a unit is by its name."""
    return () if sheet["staff"] is None else (sheet["code"], sheet["unit_name"])


def _note_found(note: RowMapping, kind: FoundKind, round_: str) -> Found:
    return replace(
        _sheet_found(note),
        kind=kind,
        text=note["reason"] if kind is FoundKind.REASON else note["evidence"],
        context=" · ".join(filter(None, (note["path"], _whose(note), *_where(note)))),
        criterion=CriterionKey(note["key"]),
        round=RoundKey(round_),
    )
