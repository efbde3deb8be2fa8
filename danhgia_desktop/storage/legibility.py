"""Whether every value in a data file can be read: pages and references may be sound around one that cannot."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop import period as periods
from danhgia_desktop.storage import (
    database,
    decoding,
    file_version,
    journal_check,
    remembered,
    rubric_drafts,
    rubric_rows,
    schema,
    sheet_rows,
)
from danhgia_desktop.storage.decoding import decodes

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection, Table

_RUBRICS = sa.select(schema.rubric.c.id)
_DRAFTS = sa.select(schema.rubric_draft.c.rubric_uid)
_SHEETS = sa.select(schema.scoresheet.c.id)
_PERIODS = sa.union(sa.select(schema.work_plan.c.period), sa.select(schema.leader_answer.c.period))
_MONTHS = sa.select(schema.review_decision.c.months).distinct()
_FACTORS = sa.select(schema.task.c.factor).distinct()


def require_legible(path: Path) -> None:
    """Read everything, which takes seconds after many years; a file of an older form is read by its upgrade.

    Raises:
        DataDamagedError: something cannot be read.
    """
    access = database.read_access(path)
    if file_version.known_version_of(path, access) != schema.SCHEMA_VERSION:
        return
    engine = database.open_engine(path, access)
    try:
        with decoding.told(path), remembered.snapshot(engine) as connection:
            _read_everything(connection)
    finally:
        engine.dispose()


@decodes
def _read_everything(connection: Connection) -> None:
    for table in schema.metadata.tables.values():
        _read_rows(connection, table)
    for number in connection.execute(_RUBRICS).scalars().all():
        rubric_rows.load(connection, number)
    for number in connection.execute(_SHEETS).scalars().all():
        sheet_rows.load(connection, number)
    for uid in connection.execute(_DRAFTS).scalars().all():
        rubric_drafts.find(connection, uid)
    _read_plans(connection)
    if not all(is_readable for _, is_readable in journal_check.readable_sets(connection)):
        raise ValueError("the journal")


def _read_plans(connection: Connection) -> None:
    """Read what the types of the columns do not; few of many thousands of tasks have a factor of their own."""
    for code in connection.execute(_PERIODS).scalars():
        periods.parse(code)
    for months in connection.execute(_MONTHS).scalars():
        for code in months.split():
            periods.parse(code)
    for factor in connection.execute(_FACTORS).scalars():
        Fraction(factor)


def _read_rows(connection: Connection, table: Table) -> None:
    texts = [place for place, column in enumerate(table.columns) if type(column.type) is sa.Text]
    for row in connection.execute(sa.select(table)):
        if any(isinstance(row[place], bytes) for place in texts):
            raise TypeError(table.name)
