"""Tables that are not defined as the program makes them any more."""

from __future__ import annotations

import sqlite3

import pytest

from danhgia_desktop.storage.data_check import CheckKind, findings


def rewrite(path, old: str, new: str) -> None:
    """Change the text of a definition as a flipped bit does, which SQLite does not notice."""
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        changed = connection.execute("UPDATE sqlite_master SET sql = replace(sql, ?, ?)", (old, new))
        assert changed.rowcount
    connection.close()


def wrong(path):
    return [(one.kind, one.where) for one in findings(path) if not one.is_sound]


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("'submitted'", "'submittee'", ("period",)),
        ("ck_signer_form", "ck_signer_forl", ("signer",)),
    ],
)
def test_a_bit_that_flipped_in_a_definition_is_found_and_the_table_named(filled, old, new, where):
    filled.close()
    rewrite(filled.path, old, new)

    assert wrong(filled.path) == [(CheckKind.TABLES, where)]


def test_an_index_that_is_gone_is_named(filled):
    filled.close()
    with sqlite3.connect(filled.path) as connection:
        (name,) = connection.execute("SELECT name FROM sqlite_master WHERE type = 'index' AND sql <> ''").fetchone()
        connection.execute(f"DROP INDEX {name}")
    connection.close()

    assert wrong(filled.path) == [(CheckKind.TABLES, (name,))]
