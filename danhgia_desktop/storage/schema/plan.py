"""Plans with their tasks, what tasks come from, what was explained about them, and what follows for people."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from danhgia_desktop.storage.schema.base import metadata, one_of
from danhgia_desktop.storage.types import Hundredths, Moment

ORIGINS = ("planned", "ad_hoc", "meeting_conclusion", "remedy_plan", "inspection_finding")
VERDICTS = ("approved", "refused")
PETITION_KINDS = ("petition", "obstacle")
REVIEW_OUTCOMES = ("reviewed", "excused")
LEADER_PARTS = ("staff_results", "unit_results", "unity")
"""What the domain says of plans, without its modules: nothing at the start needs them."""

standard_product = Table(
    "standard_product",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("folded_code", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("measure", Text, nullable=False),
    Column("points", Hundredths, nullable=False),
    Column("base", Hundredths, nullable=False),
    Column("ordinal", Integer, nullable=False),
    UniqueConstraint("uid"),
    CheckConstraint("points > 0", name="points"),
    CheckConstraint("base > 0", name="base"),
    sqlite_autoincrement=True,
    info={"number": 19, "scope": "id"},
)
Index(
    "ix_standard_product_only_one_of_code",
    standard_product.c.folded_code,
    unique=True,
    sqlite_where=text("folded_code <> ''"),
)

work_plan = Table(
    "work_plan",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("period", Text, nullable=False, index=True),
    Column("unit_id", Integer, ForeignKey("org_unit.id"), index=True),
    Column("staff_id", Integer, ForeignKey("staff_member.id"), index=True),
    Column("number", Text, nullable=False),
    Column("title", Text, nullable=False),
    UniqueConstraint("uid"),
    CheckConstraint("unit_id IS NULL OR staff_id IS NULL", name="owner"),
    sqlite_autoincrement=True,
    info={"number": 20, "scope": "id"},
)
Index(
    "ix_work_plan_only_one_of_agency",
    work_plan.c.period,
    unique=True,
    sqlite_where=text("unit_id IS NULL AND staff_id IS NULL"),
)
Index(
    "ix_work_plan_only_one_of_unit",
    *(work_plan.c.unit_id, work_plan.c.period),
    unique=True,
    sqlite_where=text("unit_id IS NOT NULL"),
)
Index(
    "ix_work_plan_only_one_of_person",
    *(work_plan.c.staff_id, work_plan.c.period),
    unique=True,
    sqlite_where=text("staff_id IS NOT NULL"),
)

conclusion_notice = Table(
    "conclusion_notice",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("number", Text, nullable=False),
    Column("signed_on", Date, nullable=False),
    Column("title", Text, nullable=False),
    Column("concluded_by", Text, nullable=False),
    Column("text", Text, nullable=False),
    UniqueConstraint("uid"),
    sqlite_autoincrement=True,
    info={"number": 21, "scope": "id"},
)

task = Table(
    "task",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("plan_id", Integer, ForeignKey("work_plan.id"), nullable=False, index=True),
    Column("ordinal", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("product", Text, nullable=False),
    Column("product_id", Integer, ForeignKey("standard_product.id")),
    Column("origin", Text, nullable=False),
    Column("source_number", Text, nullable=False),
    Column("source_signed_on", Date),
    Column("source_issuer", Text, nullable=False),
    Column("notice_id", Integer, ForeignKey("conclusion_notice.id")),
    Column("assignee_id", Integer, ForeignKey("staff_member.id")),
    Column("assignee_said", Text, nullable=False),
    Column("leader_id", Integer, ForeignKey("staff_member.id")),
    Column("leader_said", Text, nullable=False),
    Column("assigned_on", Date),
    Column("due_on", Date),
    Column("assigned", Hundredths),
    Column("done", Hundredths),
    Column("factor", Text, nullable=False),  # "3/5"
    Column("done_on", Date),
    Column("quality_failures", Integer),
    Column("delays", Integer),
    Column("result", Text, nullable=False),
    Column("cause", Text, nullable=False),
    Column("cause_confirmed_by", Text, nullable=False),
    Column("cause_confirmed_on", Date),
    Column("descends_from_id", Integer, ForeignKey("task.id")),
    Column("carried_from_id", Integer, ForeignKey("task.id")),
    Column("note", Text, nullable=False),
    UniqueConstraint("uid"),
    one_of("origin", ORIGINS),
    CheckConstraint("descends_from_id <> id", name="descends_from"),
    CheckConstraint("carried_from_id <> id", name="carried_from"),
    sqlite_autoincrement=True,
    info={"number": 22, "scope": "plan_id"},
)
"""Quantities that make no sense are kept as they were typed, for mending: no rule holds them to anything."""

Index(
    "ix_task_assignee_id_plan_id",
    *(task.c.assignee_id, task.c.plan_id),
    sqlite_where=text("assignee_id IS NOT NULL"),
)
for _column in ("product_id", "notice_id", "leader_id", "descends_from_id", "carried_from_id"):
    Index(f"ix_task_{_column}", task.c[_column], sqlite_where=text(f"{_column} IS NOT NULL"))

task_support = Table(
    "task_support",
    metadata,
    Column("task_id", Integer, ForeignKey("task.id"), primary_key=True),
    Column("ordinal", Integer, primary_key=True, autoincrement=False),
    Column("unit_id", Integer, ForeignKey("org_unit.id"), nullable=False, index=True),
    Column("part", Text, nullable=False),
    sqlite_with_rowid=False,
    info={"number": 23, "scope": "task_id"},
)

explanation = Table(
    "explanation",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("task_id", Integer, ForeignKey("task.id"), nullable=False, index=True),
    Column("reason", Text, nullable=False),
    Column("filed_on", Date, nullable=False),
    Column("recorded_at", Moment, nullable=False),
    Column("proposed_due_on", Date),
    Column("verdict", Text),
    Column("decided_by", Text, nullable=False),
    Column("decided_on", Date),
    Column("due_on", Date),
    Column("words", Text, nullable=False),
    UniqueConstraint("uid"),
    one_of("verdict", VERDICTS),
    CheckConstraint("(verdict IS NULL) = (decided_on IS NULL)", name="decided_on"),
    sqlite_autoincrement=True,
    info={"number": 24, "scope": "task_id"},
)
Index("ix_explanation_waiting", explanation.c.id, sqlite_where=text("verdict IS NULL"))

petition = Table(
    "petition",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("received_on", Date, nullable=False),
    Column("sender", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("unit_id", Integer, ForeignKey("org_unit.id"), index=True),
    Column("owner_id", Integer, ForeignKey("staff_member.id"), index=True),
    Column("due_on", Date),
    Column("answered_on", Date),
    Column("answer", Text, nullable=False),
    UniqueConstraint("uid"),
    one_of("kind", PETITION_KINDS),
    sqlite_autoincrement=True,
    info={"number": 25, "scope": "id"},
)

review_decision = Table(
    "review_decision",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("staff_id", Integer, ForeignKey("staff_member.id"), index=True),
    Column("unit_id", Integer, ForeignKey("org_unit.id"), index=True),
    Column("months", Text, nullable=False),  # "2026-03 2026-05"
    Column("outcome", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("decided_by", Text, nullable=False),
    Column("decided_on", Date, nullable=False),
    UniqueConstraint("uid"),
    CheckConstraint("(staff_id IS NULL) <> (unit_id IS NULL)", name="whose"),
    one_of("outcome", REVIEW_OUTCOMES),
    sqlite_autoincrement=True,
    info={"number": 26, "scope": "id"},
)

leader_answer = Table(
    "leader_answer",
    metadata,
    Column("staff_id", Integer, ForeignKey("staff_member.id"), primary_key=True),
    Column("period", Text, primary_key=True),
    Column("part", Text, primary_key=True),
    Column("is_full", Boolean, nullable=False),
    Column("reason", Text, nullable=False),
    one_of("part", LEADER_PARTS),
    CheckConstraint("is_full IN (0, 1)", name="is_full"),
    sqlite_with_rowid=False,
    info={"number": 27, "scope": "staff_id"},
)
