"""What score sheets add up to, stored beside them for lists; no decision is ever taken from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop import points
from danhgia_desktop.regulation.rubric import TOTAL
from danhgia_desktop.scoring.round_figures import figures_of
from danhgia_desktop.storage import schema, sheet_rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from danhgia_desktop.regulation.rubric import RoundKey
    from danhgia_desktop.scoring.scoresheet import Scoresheet
    from danhgia_desktop.storage.change import Change

_total = schema.scoresheet_total
_FORGET = sa.delete(_total).where(
    _total.c.sheet_id == sa.bindparam("number"), _total.c.round == sa.bindparam("round_key")
)
_FORGET_ALL = sa.delete(_total).where(_total.c.sheet_id == sa.bindparam("number"))
_STORE = sa.insert(_total).prefix_with("OR REPLACE")
_EXISTING = sa.select(schema.scoresheet.c.id).where(schema.scoresheet.c.id == sa.bindparam("number"))
_ALL = sa.select(schema.scoresheet.c.id)
_OF_SHEET = sa.select(_total).where(_total.c.sheet_id == sa.bindparam("number"))
_OF_RUBRIC = sa.select(schema.scoresheet.c.id).where(schema.scoresheet.c.rubric_id == sa.bindparam("rubric_id"))


def store(connection: Connection, number: int, sheet: Scoresheet, rounds: Iterable[RoundKey]) -> None:
    """Compute and store the totals of some rounds of a sheet; a round in which nothing was said has none."""
    for round_ in rounds:
        values = _values(number, sheet, round_)
        if values is None:
            connection.execute(_FORGET, {"number": number, "round_key": round_})
        else:
            connection.execute(_STORE, values)


def refresh(connection: Connection, numbers: Iterable[int]) -> None:
    """Compute and store the totals of whole sheets, as far as the sheets (still) exist."""
    for number in numbers:
        if connection.execute(_EXISTING, {"number": number}).scalar() is not None:
            connection.execute(_FORGET_ALL, {"number": number})
            sheet = sheet_rows.load(connection, number).sheet
            store(connection, number, sheet, [round_.key for round_ in sheet.rubric.rounds])


def rebuild(connection: Connection) -> None:
    """Compute and store the totals of all sheets: an older program may have counted otherwise."""
    refresh(connection, connection.execute(_ALL).scalars().all())


def are_right(connection: Connection, number: int) -> bool:
    """Tell whether the stored totals of a sheet are what it adds up to."""
    sheet = sheet_rows.load(connection, number).sheet
    computed = {round_.key: _values(number, sheet, round_.key) for round_ in sheet.rubric.rounds}
    stored = {row["round"]: dict(row) for row in connection.execute(_OF_SHEET, {"number": number}).mappings()}
    return {key: values for key, values in computed.items() if values is not None} == stored


def sheets_of_rubric(connection: Connection, rubric_id: int) -> set[int]:
    """Return the numbers of the sheets under a rubric."""
    return set(connection.execute(_OF_RUBRIC, {"rubric_id": rubric_id}).scalars())


def touched(connection: Connection, changes: Iterable[Change]) -> set[int]:
    """Return the numbers of the sheets whose totals may differ after the changes."""
    return touched_in(connection, {(change.format.number, change.scope) for change in changes})


def touched_in(connection: Connection, aggregates: Iterable[tuple[int, int]]) -> set[int]:
    """Return the same of changes in some aggregates, each told by its table's number in the journal and its own."""
    sheets: set[int] = set()
    for table_no, scope in aggregates:
        if table_no in {schema.scoresheet.info["number"], schema.score.info["number"]}:
            sheets.add(scope)
        elif table_no in {schema.rubric.info["number"], schema.criterion.info["number"]}:
            sheets |= sheets_of_rubric(connection, scope)
    return sheets


def _values(number: int, sheet: Scoresheet, round_: RoundKey) -> dict[str, object] | None:
    """Return what the sheet adds up to in a round as values of its row, None where nothing was said."""
    if not sheet.is_begun(round_):
        return None  # what the plan says, nobody has said
    figures = figures_of(sheet, round_)
    total = figures.results[TOTAL]
    if total.points is None and not total.not_applicable:
        return None
    return {
        "sheet_id": number,
        "round": round_,
        "counted_exact": str(total.counted),
        "counted": points.rounded_half_up(total.counted),
        "stated": total.stated,
        "maximum": None if total.maximum is None else points.rounded_half_up(total.maximum),
        "blanks": total.blanks,
        "errors": figures.errors,
    }
