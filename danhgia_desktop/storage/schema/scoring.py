"""Periods and the rule sets they are pinned to, score sheets with their scores, and what is derived from those."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
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

from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.storage.schema.base import metadata, one_of
from danhgia_desktop.storage.types import Hundredths, Moment

STATES = ("open", "submitted", "concluded", "reopened")
PURPOSES = ("rating", "reform")
"""What the domain says of periods and rule sets, without its modules: nothing at the start needs them."""

period = Table(
    "period",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("code", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("opened_at", Moment, nullable=False),
    UniqueConstraint("code"),
    one_of("state", STATES),
    sqlite_autoincrement=True,
    info={"number": 14, "scope": "id"},
)

period_rule_set = Table(
    "period_rule_set",
    metadata,
    Column("period_id", Integer, ForeignKey("period.id"), primary_key=True),
    Column("purpose", Text, primary_key=True),
    Column("subject_kind", Text, primary_key=True),
    Column("regulation_id", Integer, ForeignKey("regulation.id"), nullable=False, index=True),
    one_of("purpose", PURPOSES),
    one_of("subject_kind", SubjectKind),
    sqlite_with_rowid=False,
    info={"number": 15, "scope": "period_id"},
)

conclusion = Table(
    "conclusion",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("period_id", Integer, ForeignKey("period.id"), nullable=False, index=True),
    Column("signed", LargeBinary, nullable=False),  # whom its sheets are about, as they were called
    sqlite_autoincrement=True,
    info={"number": 18, "scope": "period_id"},
)

reopening = Table(
    "reopening",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("period_id", Integer, ForeignKey("period.id"), nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("actor", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("image", LargeBinary, nullable=False),  # the sheets as they were concluded
    sqlite_autoincrement=True,
    info={"number": 16, "scope": "period_id"},
)

scoresheet = Table(
    "scoresheet",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("rubric_id", Integer, ForeignKey("rubric.id"), nullable=False, index=True),
    # Of a person: the unit he or she belongs to at the end of the period.
    Column("unit_id", Integer, ForeignKey("org_unit.id"), nullable=False, index=True),
    Column("period", Text, nullable=False),
    Column("review", Integer, CheckConstraint("review BETWEEN 3 AND 5", name="review")),
    Column("staff_id", Integer, ForeignKey("staff_member.id"), index=True),
    UniqueConstraint("uid"),
    sqlite_autoincrement=True,
    info={"number": 5, "scope": "id"},
)
Index(
    "ix_scoresheet_only_one_of_unit",
    *(scoresheet.c.rubric_id, scoresheet.c.unit_id, scoresheet.c.period),
    unique=True,
    sqlite_where=text("staff_id IS NULL"),
)
Index(
    "ix_scoresheet_only_one_of_person",
    *(scoresheet.c.rubric_id, scoresheet.c.staff_id, scoresheet.c.period),
    unique=True,
    sqlite_where=text("staff_id IS NOT NULL"),
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

signed_plan = Table(
    "signed_plan",
    metadata,
    Column("sheet_id", Integer, ForeignKey("scoresheet.id"), primary_key=True),
    Column("content", Text, nullable=False),  # what the sheet of a concluded period took from the plan
    info={"number": 31, "scope": "sheet_id"},
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
    Column("owner_id", Integer, primary_key=True, autoincrement=False),  # a unit, a person … as the kind says
    Column("criterion_id", Integer, primary_key=True, autoincrement=False),  # 0 for the owner itself
    Column("round", Text, primary_key=True),  # "" where no score says it
    Column("path", Text, nullable=False),  # of a criterion
    Column("folded", Text, nullable=False),
    sqlite_with_rowid=False,
    info={"derived": True},
)
