"""Documents that prove something, the files that hold them, and for what they are the proof."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, Index, Integer, Table, Text, UniqueConstraint, text

from danhgia_desktop.storage.schema.base import metadata

evidence_document = Table(
    "evidence_document",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("folded_code", Text, nullable=False),
    Column("number", Text, nullable=False),
    Column("issued_on", Date),
    Column("issuer", Text, nullable=False),
    Column("summary", Text, nullable=False),
    UniqueConstraint("uid"),
    sqlite_autoincrement=True,
    info={"number": 28, "scope": "id"},
)
Index(
    "ix_evidence_document_only_one_of_code",
    evidence_document.c.folded_code,
    unique=True,
    sqlite_where=text("folded_code <> ''"),
)

evidence_file = Table(
    "evidence_file",
    metadata,
    Column("document_id", Integer, ForeignKey("evidence_document.id"), primary_key=True),
    Column("ordinal", Integer, primary_key=True, autoincrement=False),
    Column("sha256", Text, nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("size", Integer, nullable=False),
    CheckConstraint("length(sha256) = 64", name="sha256"),
    CheckConstraint("size >= 0", name="size"),
    sqlite_with_rowid=False,
    info={"number": 29, "scope": "document_id"},
)

evidence_use = Table(
    "evidence_use",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("document_id", Integer, ForeignKey("evidence_document.id"), nullable=False, index=True),
    Column("task_id", Integer, ForeignKey("task.id"), index=True),
    Column("sheet_id", Integer, ForeignKey("scoresheet.id"), index=True),
    Column("criterion", Text, nullable=False),  # the key of the line, which outlasts changes of the rubric
    Column("round", Text, nullable=False),
    Column("pages", Text, nullable=False),
    CheckConstraint("(task_id IS NULL) <> (sheet_id IS NULL)", name="what"),
    sqlite_autoincrement=True,
    info={"number": 30, "scope": "document_id"},
)
Index(
    "ix_evidence_use_only_one_of_task",
    *(evidence_use.c.document_id, evidence_use.c.task_id),
    unique=True,
    sqlite_where=text("task_id IS NOT NULL"),
)
Index(
    "ix_evidence_use_only_one_of_line",
    *(evidence_use.c.document_id, evidence_use.c.sheet_id, evidence_use.c.criterion, evidence_use.c.round),
    unique=True,
    sqlite_where=text("sheet_id IS NOT NULL"),
)
