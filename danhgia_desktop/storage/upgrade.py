"""Bringing a data file to the form this program knows: made, upgraded, or refused."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import text

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.organization.actor import Actor
from danhgia_desktop.storage import (
    backup,
    backup_making,
    file_moves,
    file_version,
    journal,
    looking,
    schema,
    search_texts,
    totals,
)
from danhgia_desktop.storage.backup_file import BackupReason
from danhgia_desktop.storage.database import Access, connect, open_engine
from danhgia_desktop.storage.faults import DiskFailedError, DiskFullError
from danhgia_desktop.storage.journal import Entry
from danhgia_desktop.storage.labels import Label

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy import Connection

PROGRAM = Actor(name="", account="danhgia-desktop")
"""Who does what nobody asked for."""

_MAKE_VERSION_TABLE = text(
    "CREATE TABLE alembic_version (\n\tversion_num VARCHAR(32) NOT NULL, \n"
    "\tCONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)\n)"
)
_DERIVED = {schema.scoresheet_total.name: totals.rebuild, schema.search_text.name: search_texts.rebuild}
"""How the tables are made anew that are computed from others; totals come first."""

_STAMP = text("INSERT INTO alembic_version (version_num) VALUES (:version)")


class DatabaseTooOldError(ExpectedError):
    """The file needs an upgrade, which opening for reading only cannot do."""

    code = "database_too_old"


class BrokenReferencesError(ExpectedError):
    """Rows refer to rows that are not there; the upgrade was taken back."""

    code = "broken_references"


@dataclass(frozen=True, slots=True, kw_only=True)
class Migrations:
    """A series of migration scripts and the number of the last one."""

    location: str
    newest: str


SHIPPED = Migrations(location="danhgia_desktop.storage:migrations", newest=schema.SCHEMA_VERSION)


def bring_up_to_date(path: Path, now: datetime, migrations: Migrations = SHIPPED) -> None:
    """Make the file where there is none, upgrade an older one after copying it, refuse a newer one.

    Raises:
        DatabaseTooNewError: written by a newer program.
        NotADataFileError: a database of another program.
        BrokenReferencesError: the upgraded file would not hold together; it stays as it was.
    """
    if not looking.exists(path):
        create(path)
    if file_version.known_version_of(path, Access.READ, migrations.newest) < migrations.newest:
        backup.check(path)
        backup_making.make(path, BackupReason.UPGRADE, now)
        _upgrade(path, now, migrations)
        _give_back_room(path)


def create(path: Path) -> None:
    """Make an empty file.

    Raises:
        As `prepare`; DataBusyError: another program holds it.
    """
    file_moves.put_in_place(prepare(path), path)


def prepare(path: Path) -> Path:
    """Make an empty file beside a path, whose tables are the same as after all migrations, and 0.1 s sooner.

    (A test compares them.)

    Returns:
        Where it lies, to be put in its place.

    Raises:
        DiskFullError, DiskFailedError, DataReadOnlyError, DataUnreachableError: the folder or the disk does not let it.
    """
    unfinished = path.with_name(f"{path.name}.new")
    journal_of_it = path.with_name(f"{unfinished.name}-journal")
    file_moves.discard(unfinished, journal_of_it)
    engine = open_engine(unfinished, Access.CREATE)
    try:
        with engine.begin() as connection:
            schema.metadata.create_all(connection, checkfirst=False)
            connection.execute(_MAKE_VERSION_TABLE)
            connection.execute(_STAMP, {"version": schema.SCHEMA_VERSION})
    except BaseException:
        engine.dispose()
        file_moves.discard(unfinished, journal_of_it)
        raise
    engine.dispose()
    return unfinished


def require_readable(path: Path, access: Access) -> None:
    """Refuse a file that this program cannot read as it is.

    Raises:
        DatabaseTooNewError, DatabaseTooOldError: the file's form is not this program's.
        NotADataFileError: a database of another program.
    """
    version = file_version.known_version_of(path, access)
    if version < schema.SCHEMA_VERSION:
        raise DatabaseTooOldError(path=path, version=version, known=schema.SCHEMA_VERSION)


def _upgrade(path: Path, now: datetime, migrations: Migrations) -> None:
    engine = open_engine(path, Access.MIGRATE)
    try:
        with engine.begin() as connection:
            outdated = _run(connection, migrations)
            # Rows from before do not fit the tables any more, so nothing before this can be undone.
            journal.record(
                connection,
                Entry(at=now, actor=PROGRAM, label=Label.UPGRADE_FILE, details={"version": migrations.newest}),
                [],
            )
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
            if broken:
                raise BrokenReferencesError(path=path, tables=", ".join(sorted({row[0] for row in broken})))
            for name, rebuild in _DERIVED.items():
                if name in outdated:
                    rebuild(connection)
    finally:
        engine.dispose()


def _give_back_room(path: Path) -> None:
    """Let the file shrink to what it holds; where the disk has no room for that, it stays as large as it is."""
    with suppress(DiskFullError, DiskFailedError), connect(path, Access.WRITE) as connection:
        connection.execute("VACUUM")


def _run(connection: Connection, migrations: Migrations) -> set[str]:
    """Run the migrations that the file lacks, and return the derived tables that are to be made anew.

    A migration that touches none of what they are derived from, since whose release nothing is derived otherwise, says
    so by an `OUTDATED` of its own: ten years of an office take two minutes.
    """
    # 0.1 s to import, and hardly ever needed.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415
    from alembic.runtime.migration import MigrationContext  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", migrations.location.replace("%", "%%"))
    config.attributes["connection"] = connection
    before = MigrationContext.configure(connection).get_current_revision()
    command.upgrade(config, migrations.newest)
    scripts = ScriptDirectory.from_config(config).iterate_revisions(migrations.newest, before)
    return {name for script in scripts for name in getattr(script.module, "OUTDATED", _DERIVED)}
