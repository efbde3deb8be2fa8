"""The migrations and the schema say the same."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import UniqueConstraint

from danhgia_desktop.storage import schema, upgrade
from danhgia_desktop.storage.database import Access, open_engine
from danhgia_desktop.storage.migrations import versions
from danhgia_desktop.storage.store import open_store
from danhgia_desktop.storage.upgrade import SHIPPED
from tests.storage.builders import query

FOLDER = Path(versions.__file__).parent
SCRIPTS = sorted(file.stem for file in FOLDER.glob("[0-9]*.py"))
FORM = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
BETWEEN_PARTS = re.compile(r",\s+(?![^()]*\))")


@pytest.fixture
def migrated(tmp_path):
    """A file that has seen all migrations, from the first one on."""
    path = tmp_path / "migrated.sqlite3"
    engine = open_engine(path, Access.CREATE)
    with engine.begin() as connection:
        upgrade._run(connection, SHIPPED)
    engine.dispose()
    return path


def form(path: Path) -> list[tuple[object, ...]]:
    """Return what the file consists of.

    The parts of a table stand in no order, since columns added later come last, and its name without the quotes that
    SQLite gives a table with a new name.
    """
    return [(*what, _parts(sql)) for *what, sql in query(path, FORM)]


def _parts(sql: str | None) -> tuple[str, ...]:
    head, _, rest = (sql or "").partition("(")
    body, _, tail = rest.rpartition(")")
    return head.replace('"', ""), *sorted(BETWEEN_PARTS.split(body.strip())), tail


def test_a_new_file_is_the_same_as_one_that_has_seen_all_migrations(path, migrated):
    open_store(path).close()

    assert form(path) == form(migrated)
    assert query(path, "SELECT * FROM alembic_version") == query(migrated, "SELECT * FROM alembic_version")


def test_the_migrations_make_the_tables_that_the_program_knows(migrated):
    engine = open_engine(migrated, Access.READ)
    with engine.begin() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, schema.metadata) == []
    engine.dispose()


def test_columns_stand_in_the_order_that_the_program_knows(path, migrated):
    open_store(path).close()

    for name, table in schema.metadata.tables.items():
        columns = [column.name for column in table.columns]
        for file in (path, migrated):
            assert [row[1] for row in query(file, f"PRAGMA table_info({name})")] == columns


def test_the_schema_names_the_newest_migration():
    config = Config()
    config.set_main_option("script_location", SHIPPED.location)

    assert ScriptDirectory.from_config(config).get_heads() == [schema.SCHEMA_VERSION]


def test_migrations_are_numbered_without_gaps_and_named_for_what_they_do():
    assert [name[:4] for name in SCRIPTS] == [f"{number:04}" for number in range(1, len(SCRIPTS) + 1)]
    assert all(re.fullmatch(r"[0-9]{4}(_[a-z]+)+", name) for name in SCRIPTS)


def test_migrations_rely_on_nothing_that_changes():
    for name in SCRIPTS:
        assert "danhgia_desktop" not in (FOLDER / f"{name}.py").read_text(encoding="utf-8")


def test_every_constraint_has_a_name():
    unnamed = [
        constraint
        for table in schema.metadata.tables.values()
        for constraint in (*table.constraints, *table.indexes)
        if constraint.name is None
    ]
    assert unnamed == []


def test_every_foreign_key_whose_parent_may_go_has_an_index():
    for table in schema.metadata.tables.values():
        uniques = [rule for rule in table.constraints if isinstance(rule, UniqueConstraint)]
        whole = [index for index in table.indexes if not index.unique]  # a unique one may be of some rows only
        indexes = (table.primary_key, *uniques, *whole)
        indexed = {next(iter(index.columns)).name for index in indexes}
        keys = {key.parent.name for key in table.foreign_keys if key.column.table is not schema.actor}
        assert keys <= indexed, table.name


def test_the_journal_tells_tables_apart_by_numbers_of_their_own():
    numbers = [table.info["number"] for table in schema.metadata.tables.values() if "number" in table.info]

    assert sorted(numbers) == list(range(1, len(numbers) + 1))
