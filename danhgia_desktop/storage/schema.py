"""The tables of the data file.

`info` tells the journal how to keep a table's rows: `number` stands for the
table in the journal for ever, `scope` is the column with the number of the
aggregate a row belongs to. A `derived` table is computed from others and not
journalled; a `scratch` table holds unfinished work, which has an undo of its own.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from danhgia_desktop.storage.types import CompactMoment, Hundredths, Moment

SCHEMA_VERSION = "0003"
"""The newest migration, and what a file of this program says it is."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

agency = Table(
    "agency",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("superior", Text, nullable=False),
    Column("locality", Text, nullable=False),
    Column("symbol", Text, nullable=False),
    CheckConstraint("id = 1", name="only_one"),
    info={"number": 1, "scope": "id"},
)

org_unit = Table(
    "org_unit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False),
    Column("ordinal", Integer, nullable=False),
    UniqueConstraint("uid"),
    sqlite_autoincrement=True,
    info={"number": 2, "scope": "id"},
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

scoresheet = Table(
    "scoresheet",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("rubric_id", Integer, ForeignKey("rubric.id"), nullable=False),
    Column("unit_id", Integer, ForeignKey("org_unit.id"), nullable=False, index=True),
    Column("period", Text, nullable=False),
    Column("review", Integer, CheckConstraint("review BETWEEN 3 AND 5", name="review")),
    UniqueConstraint("uid"),
    UniqueConstraint("rubric_id", "unit_id", "period"),
    sqlite_autoincrement=True,
    info={"number": 5, "scope": "id"},
)

score = Table(
    "score",
    metadata,
    Column("sheet_id", Integer, ForeignKey("scoresheet.id"), primary_key=True),
    Column("criterion_id", Integer, ForeignKey("criterion.id"), primary_key=True, index=True),
    Column("round", Text, primary_key=True),
    Column("points", Hundredths),
    Column("inputs", Text),
    Column("not_applicable", Boolean, nullable=False),
    Column("reason", Text, nullable=False),
    Column("evidence", Text, nullable=False),
    CheckConstraint("points >= 0", name="points_not_negative"),
    CheckConstraint("not_applicable IN (0, 1)", name="not_applicable"),
    sqlite_with_rowid=False,
    info={"number": 6, "scope": "sheet_id"},
)

reason_phrase = Table(
    "reason_phrase",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("ordinal", Integer, nullable=False),
    UniqueConstraint("uid"),
    sqlite_autoincrement=True,
    info={"number": 7, "scope": "id"},
)

scoresheet_total = Table(
    "scoresheet_total",
    metadata,
    Column("sheet_id", Integer, ForeignKey("scoresheet.id", ondelete="CASCADE"), primary_key=True),
    Column("round", Text, primary_key=True),
    Column("counted_exact", Text, nullable=False),
    Column("counted", Hundredths, nullable=False),
    Column("stated", Hundredths),
    Column("maximum", Hundredths),
    Column("blanks", Integer, nullable=False),
    Column("errors", Integer, nullable=False),
    sqlite_with_rowid=False,
    info={"derived": True},
)

search_text = Table(
    "search_text",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("owner_id", Integer, primary_key=True, autoincrement=False),  # a unit, a rubric or a sheet, as the kind says
    Column("criterion_id", Integer, primary_key=True, autoincrement=False),  # 0 for the owner itself
    Column("round", Text, primary_key=True),  # "" where no score says it
    Column("path", Text, nullable=False),  # of a criterion
    Column("folded", Text, nullable=False),
    sqlite_with_rowid=False,
    info={"derived": True},
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
