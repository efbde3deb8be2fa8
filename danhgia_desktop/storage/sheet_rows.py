"""Score sheets as rows: read whole, with the numbers of their criteria."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from danhgia_desktop import period as periods
from danhgia_desktop.organization.subject import Subject
from danhgia_desktop.regulation import rubric_codec
from danhgia_desktop.regulation.rubric import CriterionKey, RoundKey
from danhgia_desktop.scoring.planned import NOTHING_PLANNED
from danhgia_desktop.scoring.scoresheet import Score, Scoresheet, SheetUid
from danhgia_desktop.storage import org_units, period_lock, remembered, rubric_rows, schema, staff
from danhgia_desktop.storage.decoding import decodes
from danhgia_desktop.storage.stored import StoredSheet

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy import Connection, RowMapping

    from danhgia_desktop.scoring.planned import Planned
    from danhgia_desktop.scoring.scoresheet import ScoreKey
    from danhgia_desktop.storage.plan_takings import Taking
    from danhgia_desktop.storage.stored import StoredRubric

_sheet, _unit, _score, _use = schema.scoresheet, schema.org_unit, schema.score, schema.evidence_use
_pin = schema.period_rule_set
_signed_plan = schema.signed_plan
_HEAD = (
    sa.select(
        *(_sheet.c.uid.label("sheet"), _sheet.c.rubric_id, _sheet.c.staff_id, _sheet.c.period, *org_units.COLUMNS),
        *(_signed_plan.c.content.label("signed_plan"), period_lock.OF_LOCKED_PERIOD.label("is_locked")),
    )
    .select_from(org_units.WITH_PARENT.join(_sheet, _sheet.c.unit_id == _unit.c.id))
    .outerjoin(_signed_plan, _signed_plan.c.sheet_id == _sheet.c.id)
    .where(_sheet.c.id == sa.bindparam("number"))
)
_SCORES = sa.select(
    _score.c.criterion_id,
    _score.c.round,
    _score.c.points,
    _score.c.inputs,
    _score.c.not_applicable,
    _score.c.reason,
    _score.c.evidence,
).where(_score.c.sheet_id == sa.bindparam("number"))
_PROVEN = (
    sa.select(_use.c.criterion, _use.c.round, sa.func.count())
    .where(_use.c.sheet_id == sa.bindparam("number"))
    .group_by(_use.c.criterion, _use.c.round)
)
_RATING = "rating"
"""As `regulation.Purpose` says; the start needs no rule sets."""

_PINS = (
    sa.select(_pin.c.subject_kind, _pin.c.regulation_id)
    .join(schema.period)
    .join(schema.rubric, schema.rubric.c.regulation_id == _pin.c.regulation_id)
    .where(
        schema.period.c.code == sa.bindparam("code"),
        schema.rubric.c.id == sa.bindparam("rubric_id"),
        _pin.c.purpose == _RATING,
    )
)
_NUMBER = sa.select(_sheet.c.id).where(_sheet.c.uid == sa.bindparam("uid"))


def number_of(connection: Connection, uid: SheetUid) -> int | None:
    """Return the sheet's number in this file, or None."""
    for known in remembered.by(connection).sheets.values():
        if known.sheet.uid == uid:
            return known.number
    return connection.execute(_NUMBER, {"uid": uid}).scalar()


def load(connection: Connection, number: int) -> StoredSheet:
    """Return the sheet of that number, which must be there."""
    known = remembered.by(connection)
    if number not in known.sheets:
        known.keep_sheet(_read(connection, number))
    return known.sheets[number]


@decodes
def planned_of(connection: Connection, number: int) -> Planned:
    """Return what the sheet of that number, which must be there, takes from the work plan."""
    head = connection.execute(_HEAD, {"number": number}).mappings().one()
    return _planned(connection, head, _subject(connection, head), rubric_rows.load(connection, head["rubric_id"]))


@decodes
def taking_of(connection: Connection, number: int) -> Taking | None:
    """Return from which tasks the sheet of that number, which must be there, takes something now."""
    head = connection.execute(_HEAD, {"number": number}).mappings().one()
    return _taking(connection, head, _subject(connection, head), rubric_rows.load(connection, head["rubric_id"]))


def score_values(score: Score) -> dict[str, object]:
    """Return the score as values of its row, apart from the key."""
    return {
        "points": score.points,
        "inputs": rubric_codec.write_inputs(score.inputs) if score.inputs else None,
        "not_applicable": score.not_applicable,
        "reason": score.reason,
        "evidence": score.evidence,
    }


def score_of(row: Mapping[str, Any] | RowMapping) -> Score:
    """Return the score that the values of a row say."""
    return Score(
        points=row["points"],
        inputs=() if row["inputs"] is None else rubric_codec.read_inputs(row["inputs"]),
        not_applicable=row["not_applicable"],
        reason=row["reason"],
        evidence=row["evidence"],
    )


@decodes
def _read(connection: Connection, number: int) -> StoredSheet:
    head = connection.execute(_HEAD, {"number": number}).mappings().one()
    stored = rubric_rows.load(connection, head["rubric_id"])
    subject, period = _subject(connection, head), periods.parse(head["period"])
    keys = {id_: key for key, id_ in stored.criterion_ids.items()}
    sheet = Scoresheet(
        uid=SheetUid(head["sheet"]),
        rubric=stored.rubric,
        subject=subject,
        period=period,
        scores=MappingProxyType(dict(_scores(connection, number, keys))),
        proven=MappingProxyType(dict(_proven(connection, number))),
        planned=_planned(connection, head, subject, stored),
    )
    return StoredSheet(number=number, sheet=sheet, criterion_ids=stored.criterion_ids)


def _planned(connection: Connection, head: RowMapping, subject: Subject, stored: StoredRubric) -> Planned:
    """Return what was signed; of an open period what the plan says now. The start needs the modules of neither."""
    if head["signed_plan"] is not None:
        from danhgia_desktop.storage import signed_plan_codec  # noqa: PLC0415

        return signed_plan_codec.read(head["signed_plan"])
    if head["is_locked"]:
        return NOTHING_PLANNED
    found = _taking(connection, head, subject, stored)
    return NOTHING_PLANNED if found is None else found.planned()


def _taking(connection: Connection, head: RowMapping, subject: Subject, stored: StoredRubric) -> Taking | None:
    asked = {"code": head["period"], "rubric_id": stored.number}
    pins = {row.subject_kind: row.regulation_id for row in connection.execute(_PINS, asked)}
    if not pins:
        return None
    from danhgia_desktop.storage import plan_takings  # noqa: PLC0415 - as above

    return plan_takings.taking_of(connection, subject, periods.parse(head["period"]), stored.rubric, pins)


def _subject(connection: Connection, head: RowMapping) -> Subject:
    staff_id: int | None = head["staff_id"]
    member = None if staff_id is None else staff.with_number(connection, staff_id)
    return Subject(unit=org_units.unit_of(head), staff=member)


def _scores(connection: Connection, number: int, keys: Mapping[int, CriterionKey]) -> Iterator[tuple[ScoreKey, Score]]:
    for row in connection.execute(_SCORES, {"number": number}).mappings():
        yield (keys[row["criterion_id"]], RoundKey(row["round"])), score_of(row)


def _proven(connection: Connection, number: int) -> Iterator[tuple[ScoreKey, int]]:
    for criterion, round_, count in connection.execute(_PROVEN, {"number": number}):
        yield (CriterionKey(criterion), RoundKey(round_)), count
