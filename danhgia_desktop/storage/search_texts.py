"""The folded texts that search looks through: derived from the rows, and brought up with every change of them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop import period as periods
from danhgia_desktop.official_text import official_period
from danhgia_desktop.period import PeriodKind
from danhgia_desktop.storage import rows, rubric_rows, schema, totals
from danhgia_desktop.storage.decoding import decodes
from danhgia_desktop.storage.found import FoundKind
from danhgia_desktop.storage.rows import format_of
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import Column, Connection

    from danhgia_desktop.storage.change import Change
    from danhgia_desktop.storage.rows import Key, Row, Stored

_text, _unit, _staff, _rubric, _sheet, _score = (
    schema.search_text,
    schema.org_unit,
    schema.staff_member,
    schema.rubric,
    schema.scoresheet,
    schema.score,
)
_FORGET_EVERYTHING = sa.delete(_text)
_FORGET_OWNER = sa.delete(_text).where(
    _text.c.kind == sa.bindparam("of_kind"), _text.c.owner_id == sa.bindparam("owner")
)
_FORGET_NOTE = _FORGET_OWNER.where(
    _text.c.criterion_id == sa.bindparam("criterion"), _text.c.round == sa.bindparam("in_round")
)
_ADD = sa.insert(_text)
_STORED = sa.select(_text).where(
    _text.c.kind.in_(sa.bindparam("kinds", expanding=True)), _text.c.owner_id == sa.bindparam("owner")
)
_OWNERS = sa.select(_text.c.kind, _text.c.owner_id).distinct()
_UNIT = sa.select(_unit.c.folded).where(_unit.c.id == sa.bindparam("number"))
_MEMBER = sa.select(_staff.c.folded, _staff.c.code).where(_staff.c.id == sa.bindparam("number"))
_RUBRIC = sa.select(_rubric.c.name, _rubric.c.title).where(_rubric.c.id == sa.bindparam("number"))
_SHEET = (
    sa.select(
        _staff.c.folded.label("person"),
        _staff.c.code,
        _unit.c.folded.label("unit"),
        _sheet.c.period,
        _rubric.c.folded.label("rubric"),
    )
    .select_from(_sheet)
    .join(_unit)
    .join(_rubric)
    .outerjoin(_staff)
    .where(_sheet.c.id == sa.bindparam("number"))
)
_OF_UNIT = sa.select(_sheet.c.id).where(_sheet.c.unit_id == sa.bindparam("unit_id"))
_OF_MEMBER = sa.select(_sheet.c.id).where(_sheet.c.staff_id == sa.bindparam("staff_id"))

_NOTES = {FoundKind.REASON: "reason", FoundKind.EVIDENCE: "evidence"}
_UNIT_NO, _STAFF_NO, _RUBRIC_NO, _CRITERION_NO, _SHEET_NO, _SCORE_NO = (
    table.info["number"] for table in (_unit, _staff, _rubric, schema.criterion, _sheet, _score)
)


def follow(connection: Connection, changes: Iterable[Change]) -> None:
    """Bring the texts of what was changed up to what the rows say now; numbers alone change none."""
    touched: defaultdict[int, set[int]] = defaultdict(set)
    notes: defaultdict[int, set[Key]] = defaultdict(set)
    for change in changes:
        if change.format.number != _SCORE_NO:
            touched[change.format.number].add(change.scope)
        elif worded := _worded(change):
            notes[change.scope] |= worded
    for unit in touched[_UNIT_NO]:
        _replace(connection, FoundKind.UNIT, unit, _unit_text(connection, unit))
        touched[_SHEET_NO] |= set(connection.execute(_OF_UNIT, {"unit_id": unit}).scalars())
    for member in touched[_STAFF_NO]:
        _replace(connection, FoundKind.STAFF, member, _member_text(connection, member))
        touched[_SHEET_NO] |= set(connection.execute(_OF_MEMBER, {"staff_id": member}).scalars())
    for rubric in touched[_RUBRIC_NO]:
        _replace(connection, FoundKind.RUBRIC, rubric, _rubric_text(connection, rubric))
        touched[_SHEET_NO] |= totals.sheets_of_rubric(connection, rubric)
    for rubric in touched[_RUBRIC_NO] | touched[_CRITERION_NO]:
        _replace(connection, FoundKind.CRITERION, rubric, _criterion_texts(connection, rubric))
    for sheet in touched[_SHEET_NO]:
        _replace(connection, FoundKind.SHEET, sheet, _sheet_text(connection, sheet))
    for sheet, keys in notes.items():
        _replace_notes(connection, sheet, keys)


def rebuild(connection: Connection) -> None:
    """Make all texts anew."""
    connection.execute(_FORGET_EVERYTHING)
    for _, _, texts in _everything(connection):
        _add(connection, texts)


def count_wrong(connection: Connection) -> int:
    """Return how many units, people, rubrics and sheets are found by other words than theirs, or are gone."""
    wrong = 0
    owners: set[tuple[str, int]] = set()
    for kinds, number, texts in _everything(connection):
        stored = connection.execute(_STORED, {"kinds": [kind.value for kind in kinds], "owner": number}).mappings()
        wrong += {tuple(row.items()) for row in stored} != {tuple(row.items()) for row in texts}
        owners |= {(kind.value, number) for kind in kinds}
    return wrong + len({(kind, owner) for kind, owner in connection.execute(_OWNERS)} - owners)


def _everything(connection: Connection) -> Iterator[tuple[tuple[FoundKind, ...], int, list[Row]]]:
    """Walk through the texts that there should be: those of some kinds that one unit, person, rubric or sheet owns."""
    for number in _numbers(connection, _unit.c.id):
        yield (FoundKind.UNIT,), number, list(_unit_text(connection, number))
    for number in _numbers(connection, _staff.c.id):
        yield (FoundKind.STAFF,), number, list(_member_text(connection, number))
    for number in _numbers(connection, _rubric.c.id):
        texts = [*_rubric_text(connection, number), *_criterion_texts(connection, number)]
        yield (FoundKind.RUBRIC, FoundKind.CRITERION), number, texts
    for number in _numbers(connection, _sheet.c.id):
        scores = rows.of_scope(connection, format_of(_score), number)
        yield (FoundKind.SHEET, *_NOTES), number, [*_sheet_text(connection, number), *_note_texts(scores)]


def _worded(change: Change) -> set[Key]:
    """Return the keys of those scores whose words were changed, came or went."""
    return {
        key
        for states in (change.before, change.after)
        for key, state in zip(change.keys, states, strict=False)  # an insert has nothing before, a delete nothing after
        if any(state.get(column) for column in _NOTES.values())
    }


def _unit_text(connection: Connection, number: int) -> Iterator[Row]:
    for (folded,) in connection.execute(_UNIT, {"number": number}):
        yield _row(FoundKind.UNIT, number, folded)


def _member_text(connection: Connection, number: int) -> Iterator[Row]:
    for folded, code in connection.execute(_MEMBER, {"number": number}):
        yield _row(FoundKind.STAFF, number, f"{folded} {fold(code)}")


def _rubric_text(connection: Connection, number: int) -> Iterator[Row]:
    for name, title in connection.execute(_RUBRIC, {"number": number}):
        yield _row(FoundKind.RUBRIC, number, fold(f"{name} {title}"))


def _criterion_texts(connection: Connection, number: int) -> Iterator[Row]:
    if connection.execute(_RUBRIC, {"number": number}).one_or_none() is None:
        return
    stored = rubric_rows.load(connection, number)
    for criterion in stored.rubric.lines:
        path = stored.rubric.path(criterion.key)
        row = _row(FoundKind.CRITERION, number, fold(f"{path} {criterion.text}"))
        yield {**row, "criterion_id": stored.criterion_ids[criterion.key], "path": path}


def _sheet_text(connection: Connection, number: int) -> Iterator[Row]:
    for sheet in connection.execute(_SHEET, {"number": number}).mappings():
        person = "" if sheet["person"] is None else f"{sheet['person']} {fold(sheet['code'])} "
        whose = f"{person}{sheet['unit']}"
        yield _row(FoundKind.SHEET, number, f"{whose} {_period_text(sheet['period'])} {sheet['rubric']}")


@decodes
def _period_text(code: str) -> str:
    """Return a period in the forms that people look for: "quy iv nam 2026 quy iv/2026 2026-q4"."""
    period = periods.parse(code)
    official = official_period(period)
    month = f"{period.number:02}/{period.year}" if period.kind is PeriodKind.MONTH else ""
    return fold(f"{official} {official.replace(' năm ', '/')} {month} {period.code}")


def _note_texts(scores: Iterable[Row]) -> Iterator[Row]:
    for score in scores:
        for kind, column in _NOTES.items():
            if words := score[column]:
                row = _row(kind, score["sheet_id"], fold(str(words)))
                yield {**row, "criterion_id": score["criterion_id"], "round": score["round"]}


def _row(kind: FoundKind, owner_id: Stored, folded: str) -> Row:
    return {"kind": kind.value, "owner_id": owner_id, "criterion_id": 0, "round": "", "path": "", "folded": folded}


def _replace(connection: Connection, kind: FoundKind, owner_id: int, texts: Iterable[Row]) -> None:
    connection.execute(_FORGET_OWNER, {"of_kind": kind.value, "owner": owner_id})
    _add(connection, texts)


def _replace_notes(connection: Connection, sheet_id: int, keys: set[Key]) -> None:
    gone = [
        {"of_kind": kind.value, "owner": sheet_id, "criterion": criterion_id, "in_round": round_}
        for kind in _NOTES
        for _, criterion_id, round_ in keys
    ]
    connection.execute(_FORGET_NOTE, gone)
    _add(connection, _note_texts(rows.find_many(connection, format_of(_score), sheet_id, list(keys)).values()))


def _add(connection: Connection, texts: Iterable[Row]) -> None:
    if added := list(texts):
        connection.execute(_ADD, added)


def _numbers(connection: Connection, column: Column[int]) -> Sequence[int]:
    return connection.execute(sa.select(column)).scalars().all()
