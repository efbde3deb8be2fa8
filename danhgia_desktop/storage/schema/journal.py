"""The journal's own tables: who did what, and where to look for it."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from danhgia_desktop.storage.schema.base import metadata
from danhgia_desktop.storage.types import CompactMoment

actor = Table(
    "actor",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("account", Text, nullable=False),
    UniqueConstraint("name", "account"),
)

change_set = Table(
    "change_set",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", CompactMoment, nullable=False),
    Column("actor_id", Integer, ForeignKey("actor.id"), nullable=False),  # no index: actors are never removed
    Column("label", Integer, nullable=False),
    Column("kind", Integer, nullable=False),  # 0 and 1 take no room at all
    Column("target_id", Integer, ForeignKey("change_set.id")),
    Column("state", Integer, nullable=False),
    Column("details", LargeBinary, nullable=False),
    Column("changes", LargeBinary, nullable=False),
    CheckConstraint("kind BETWEEN 0 AND 2", name="kind"),
    CheckConstraint("(kind = 0) = (target_id IS NULL)", name="target"),
    CheckConstraint("state BETWEEN 0 AND 2", name="state"),
    sqlite_autoincrement=True,
)
Index("ix_change_set_target_id", change_set.c.target_id, sqlite_where=text("target_id IS NOT NULL"))
Index("ix_change_set_undone", change_set.c.id, sqlite_where=text("state = 1"))

change_block = Table(
    "change_block",
    metadata,
    Column("table_no", Integer, primary_key=True, autoincrement=False),
    Column("scope", Integer, primary_key=True, autoincrement=False),
    Column("block", Integer, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)
"""In which blocks of change sets an aggregate was changed: an index of some hundredths of the size of one by rows."""
