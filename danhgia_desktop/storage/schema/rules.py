"""What is evaluated by: rule sets, rubrics with their criteria, and the base salary."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Integer,
    Table,
    Text,
    UniqueConstraint,
)

from danhgia_desktop.storage.schema.base import in_order, metadata
from danhgia_desktop.storage.types import Hundredths, Moment

regulation = Table(
    "regulation",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("number", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("folded", Text, nullable=False),
    Column("effective_from", Date, nullable=False),
    Column("effective_until", Date),
    Column("content", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    UniqueConstraint("uid"),
    in_order("effective_from", "effective_until"),
    sqlite_autoincrement=True,
    info={"number": 13, "scope": "id"},
)

rubric = Table(
    "rubric",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("rounds", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("regulation_id", Integer, ForeignKey("regulation.id"), index=True),
    UniqueConstraint("uid"),
    sqlite_autoincrement=True,
    info={"number": 3, "scope": "id"},
)

criterion = Table(
    "criterion",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("rubric_id", Integer, ForeignKey("rubric.id"), nullable=False),
    Column("key", Text, nullable=False),
    Column("parent_id", Integer, ForeignKey("criterion.id"), index=True),
    Column("ordinal", Integer, nullable=False),
    Column("code", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("max_points", Hundredths),
    Column("places", Integer, nullable=False),
    Column("evidence", Text, nullable=False),
    Column("guidance", Text, nullable=False),
    Column("rules", Text, nullable=False),
    UniqueConstraint("rubric_id", "key"),
    CheckConstraint("max_points >= 0", name="max_points_not_negative"),
    CheckConstraint("places BETWEEN 0 AND 2", name="places"),
    sqlite_autoincrement=True,
    info={"number": 4, "scope": "rubric_id"},
)

rubric_draft = Table(
    "rubric_draft",
    metadata,
    Column("rubric_uid", Text, primary_key=True),
    Column("base", Text, nullable=False),  # the rubric as it was when the edit began
    Column("content", Text, nullable=False),
    Column("kept_at", Moment, nullable=False),
    info={"scratch": True},
)

base_salary = Table(
    "base_salary",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("from_on", Date, nullable=False),
    Column("amount", Integer, nullable=False),  # whole đồng a month
    Column("source", Text, nullable=False),
    UniqueConstraint("from_on"),
    CheckConstraint("amount > 0", name="amount"),
    sqlite_autoincrement=True,
    info={"number": 17, "scope": "id"},
)
