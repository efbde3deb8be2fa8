"""Looking through a whole data file: what SQLite keeps, and what this program derives from it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.storage import (
    backup,
    database,
    file_version,
    journal,
    journal_check,
    regulation_check,
    remembered,
    schema,
    search_texts,
    table_check,
    totals,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection

    from danhgia_desktop.storage.backup import Report
    from danhgia_desktop.storage.database import Access

_SHEETS = sa.select(schema.scoresheet.c.id, schema.scoresheet.c.uid)
_HEAD = (
    sa.select(sa.func.coalesce(schema.staff_member.c.name, schema.org_unit.c.name), schema.scoresheet.c.period)
    .select_from(schema.scoresheet.join(schema.org_unit, schema.scoresheet.c.unit_id == schema.org_unit.c.id))
    .outerjoin(schema.staff_member, schema.scoresheet.c.staff_id == schema.staff_member.c.id)
    .where(schema.scoresheet.c.id == sa.bindparam("number"))
)
_UNREADABLE = (ExpectedError, ValueError, LookupError, TypeError)
"""What reading raises where a text in the file is not what this program writes."""

_STRUCTURE, _SHEETS_DONE, _JOURNAL_DONE = 0.3, 0.6, 0.8
"""The parts of the whole that are done after each stage, as far as people see."""


class CheckKind(StrEnum):
    """What is looked at."""

    FORM = "form"
    STRUCTURE = "structure"
    REFERENCES = "references"
    TABLES = "tables"
    RULE_SETS = "rule_sets"
    TOTALS = "totals"
    JOURNAL = "journal"
    SEARCH = "search"
    BACKUPS = "backups"
    BACKED_UP_EVIDENCE = "backed_up_evidence"
    EVIDENCE = "evidence"
    MISSING_EVIDENCE = "missing_evidence"
    UNUSED_EVIDENCE = "unused_evidence"
    """Files that no document has: harmless, and kept, since undo may bring their documents back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedSheet:
    """A sheet as people know it.

    Attributes:
        uid: of the sheet.
        subject: whom it scores, "" where that cannot be read.
        period: its code, which may be none where the file is damaged.
    """

    uid: str
    subject: str
    period: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What came of one look.

    Attributes:
        kind: what was looked at.
        is_sound: whether it is as it should be.
        where: what is not: tables, numbers or titles of rule sets, uids of sheets, numbers of changes, names of
            files; for the form of the data its number, and unused files, which are sound in any case.
        wrong: how many there are of them; what cannot be named is counted all the same.
        sheets: those in `where`, in its order.
    """

    kind: CheckKind
    is_sound: bool
    where: tuple[str, ...] = ()
    wrong: int = 0
    sheets: tuple[CheckedSheet, ...] = ()


def findings(path: Path, report: Report | None = None) -> Iterator[Finding]:
    """Look through a file; after one that is damaged, or of an older form, there is no more to say.

    Raises:
        DatabaseTooNewError, NotADataFileError, DataUnreachableError: it is not for this program to look through.
        DataDamagedError: not even its form can be told.
    """
    access = backup.readable_access(path)
    version = file_version.known_version_of(path, access)
    yield Finding(kind=CheckKind.FORM, is_sound=True, where=(version,))
    with database.connect(path, access) as connection:
        is_intact = backup.is_intact(connection)
        broken = backup.broken_references(connection) if is_intact else frozenset()
    yield Finding(kind=CheckKind.STRUCTURE, is_sound=is_intact, wrong=int(not is_intact))
    if is_intact:
        yield found(CheckKind.REFERENCES, broken)
    if is_intact and not broken and version == schema.SCHEMA_VERSION:
        yield from _derived(path, access, report)


def found(kind: CheckKind, where: frozenset[str] | tuple[str, ...]) -> Finding:
    """Return a finding that is sound if nothing is named."""
    return Finding(kind=kind, is_sound=not where, where=tuple(sorted(where)), wrong=len(where))


def _derived(path: Path, access: Access, report: Report | None) -> Iterator[Finding]:
    engine = database.open_engine(path, access)
    try:
        with remembered.snapshot(engine) as connection:
            yield found(CheckKind.TABLES, tuple(table_check.altered(connection)))
            yield found(CheckKind.RULE_SETS, tuple(regulation_check.broken(connection)))
            wrong = tuple(_wrong_totals(connection, backup.part_of(report, _STRUCTURE, _SHEETS_DONE)))
            yield _found_sheets(wrong)
            unreadable = tuple(_unreadable_changes(connection, backup.part_of(report, _SHEETS_DONE, _JOURNAL_DONE)))
            yield found(CheckKind.JOURNAL, unreadable)
            if not wrong:  # a sheet that cannot be read has no words either
                count = search_texts.count_wrong(connection)
                yield Finding(kind=CheckKind.SEARCH, is_sound=count == 0, wrong=count)
    finally:
        engine.dispose()


def _found_sheets(wrong: tuple[CheckedSheet, ...]) -> Finding:
    sheets = tuple(sorted(wrong, key=lambda sheet: sheet.uid))
    where = tuple(sheet.uid for sheet in sheets)
    return Finding(kind=CheckKind.TOTALS, is_sound=not where, where=where, wrong=len(where), sheets=sheets)


def _wrong_totals(connection: Connection, report: Report | None) -> Iterator[CheckedSheet]:
    sheets = connection.execute(_SHEETS).all()
    for place, (number, uid) in enumerate(sheets):
        _tell(report, place, len(sheets))
        if not _has_right_totals(connection, number):
            yield _checked_sheet(connection, number, uid)


def _checked_sheet(connection: Connection, number: int, uid: str) -> CheckedSheet:
    try:
        subject, period = connection.execute(_HEAD, {"number": number}).one()
    except _UNREADABLE:
        subject = period = ""
    return CheckedSheet(uid=uid, subject=str(subject), period=str(period))


def _has_right_totals(connection: Connection, number: int) -> bool:
    try:
        return totals.are_right(connection, number)
    except _UNREADABLE:
        return False


def _unreadable_changes(connection: Connection, report: Report | None) -> Iterator[str]:
    newest = journal.last_number(connection)
    for number, is_readable in journal_check.readable_sets(connection):
        _tell(report, number - 1, newest)
        if not is_readable:
            yield str(number)


def _tell(report: Report | None, place: int, of: int) -> None:
    if report is not None:
        report(place / of)
