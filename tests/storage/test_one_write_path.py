"""Nothing but the write path, the journal, what is derived and drafts may change rows; read from the source itself."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from danhgia_desktop import storage
from danhgia_desktop.storage import schema

FOLDER = Path(storage.__file__).parent
VERBS = {"insert", "update", "delete"}
SQL_VERB = re.compile(r"\b(INSERT\s+INTO|REPLACE\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM)\b", re.IGNORECASE)

ALLOWED_CALLS = {
    ("write_path", "sa.insert(format_.table)"),
    ("write_path", "sa.update(format_.table)"),
    ("write_path", "sa.delete(format_.table)"),
    ("journal", "sa.insert(schema.actor)"),
    ("journal", "sa.insert(_set)"),
    ("journal", "sa.insert(schema.change_block)"),
    ("journal", "sa.update(_set)"),
    ("rubric_drafts", "sa.insert(_draft)"),
    ("rubric_drafts", "sa.delete(_draft)"),
    ("search_texts", "sa.insert(_text)"),
    ("search_texts", "sa.delete(_text)"),
    ("totals", "sa.insert(_total)"),
    ("totals", "sa.delete(_total)"),
}
ALLOWED_SQL = {("upgrade", "INSERT INTO alembic_version (version_num) VALUES (:version)")}


def modules() -> Iterator[tuple[str, ast.Module]]:
    for file in FOLDER.glob("*.py"):
        yield file.stem, ast.parse(file.read_text(encoding="utf-8"))


def called_name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def test_only_the_write_path_the_journal_what_is_derived_and_drafts_build_statements_that_change_rows():
    found = {
        (name, ast.unparse(node))
        for name, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and called_name(node) in VERBS
    }

    assert found == ALLOWED_CALLS


def test_no_text_of_sql_changes_rows_but_the_stamp_of_a_new_file():
    found = {
        (name, node.value)
        for name, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and SQL_VERB.search(node.value)
    }

    assert found == ALLOWED_SQL


def test_what_is_not_journalled_is_the_journal_itself_or_derived_or_unfinished():
    journalled = {table.name for table in schema.metadata.tables.values() if "number" in table.info}
    derived = {table.name for table in schema.metadata.tables.values() if table.info.get("derived")}

    scratch = {table.name for table in schema.metadata.tables.values() if table.info.get("scratch")}

    assert derived == {"scoresheet_total", "search_text"}
    assert scratch == {"rubric_draft"}
    assert set(schema.metadata.tables) - journalled - derived - scratch == {"actor", "change_set", "change_block"}
