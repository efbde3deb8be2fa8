"""Plans of work with their tasks, explanations and consequences, and the documents that prove things."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

OUTDATED: tuple[str, ...] = ()
"""No derived table: where nothing is planned, sheets add up to what they did."""


def upgrade() -> None:
    """Make the tables of plans and of evidence."""
    _standard_product()
    _work_plan()
    _conclusion_notice()
    _task()
    _task_support()
    _explanation()
    _petition()
    _review_decision()
    _leader_answer()
    _evidence_document()
    _evidence_file()
    _evidence_use()
    _signed_plan()


def _standard_product() -> None:
    op.create_table(
        "standard_product",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("uid", sa.Text, nullable=False),
        sa.Column("code", sa.Text, nullable=False),
        sa.Column("folded_code", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("measure", sa.Text, nullable=False),
        sa.Column("points", sa.Integer, nullable=False),
        sa.Column("base", sa.Integer, nullable=False),
        sa.Column("ordinal", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_standard_product"),
        sa.UniqueConstraint("uid", name="uq_standard_product_uid"),
        sa.CheckConstraint("base > 0", name="ck_standard_product_base"),
        sa.CheckConstraint("points > 0", name="ck_standard_product_points"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_standard_product_only_one_of_code",
        "standard_product",
        ["folded_code"],
        unique=True,
        sqlite_where=sa.text("folded_code <> ''"),
    )


def _work_plan() -> None:
    op.create_table(
        "work_plan",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("uid", sa.Text, nullable=False),
        sa.Column("period", sa.Text, nullable=False),
        sa.Column("unit_id", sa.Integer),
        sa.Column("staff_id", sa.Integer),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_work_plan"),
        sa.UniqueConstraint("uid", name="uq_work_plan_uid"),
        sa.CheckConstraint("unit_id IS NULL OR staff_id IS NULL", name="ck_work_plan_owner"),
        sa.ForeignKeyConstraint(["unit_id"], ["org_unit.id"], name="fk_work_plan_unit_id"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff_member.id"], name="fk_work_plan_staff_id"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_work_plan_only_one_of_agency",
        "work_plan",
        ["period"],
        unique=True,
        sqlite_where=sa.text("unit_id IS NULL AND staff_id IS NULL"),
    )
    op.create_index(
        "ix_work_plan_only_one_of_person",
        "work_plan",
        ["staff_id", "period"],
        unique=True,
        sqlite_where=sa.text("staff_id IS NOT NULL"),
    )
    op.create_index(
        "ix_work_plan_only_one_of_unit",
        "work_plan",
        ["unit_id", "period"],
        unique=True,
        sqlite_where=sa.text("unit_id IS NOT NULL"),
    )
    op.create_index("ix_work_plan_period", "work_plan", ["period"])
    op.create_index("ix_work_plan_staff_id", "work_plan", ["staff_id"])
    op.create_index("ix_work_plan_unit_id", "work_plan", ["unit_id"])


def _conclusion_notice() -> None:
    op.create_table(
        "conclusion_notice",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("uid", sa.Text, nullable=False),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("signed_on", sa.Date, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("concluded_by", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_conclusion_notice"),
        sa.UniqueConstraint("uid", name="uq_conclusion_notice_uid"),
        sqlite_autoincrement=True,
    )


def _task() -> None:
    op.create_table(
        "task",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("uid", sa.Text, nullable=False),
        sa.Column("plan_id", sa.Integer, nullable=False),
        sa.Column("ordinal", sa.Integer, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("product", sa.Text, nullable=False),
        sa.Column("product_id", sa.Integer),
        sa.Column("origin", sa.Text, nullable=False),
        sa.Column("source_number", sa.Text, nullable=False),
        sa.Column("source_signed_on", sa.Date),
        sa.Column("source_issuer", sa.Text, nullable=False),
        sa.Column("notice_id", sa.Integer),
        sa.Column("assignee_id", sa.Integer),
        sa.Column("assignee_said", sa.Text, nullable=False),
        sa.Column("leader_id", sa.Integer),
        sa.Column("leader_said", sa.Text, nullable=False),
        sa.Column("assigned_on", sa.Date),
        sa.Column("due_on", sa.Date),
        sa.Column("assigned", sa.Integer),
        sa.Column("done", sa.Integer),
        sa.Column("factor", sa.Text, nullable=False),
        sa.Column("done_on", sa.Date),
        sa.Column("quality_failures", sa.Integer),
        sa.Column("delays", sa.Integer),
        sa.Column("result", sa.Text, nullable=False),
        sa.Column("cause", sa.Text, nullable=False),
        sa.Column("cause_confirmed_by", sa.Text, nullable=False),
        sa.Column("cause_confirmed_on", sa.Date),
        sa.Column("descends_from_id", sa.Integer),
        sa.Column("carried_from_id", sa.Integer),
        sa.Column("note", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_task"),
        sa.UniqueConstraint("uid", name="uq_task_uid"),
        sa.CheckConstraint(
            "origin IN ('planned', 'ad_hoc', 'meeting_conclusion', 'remedy_plan', 'inspection_finding')",
            name="ck_task_origin",
        ),
        sa.CheckConstraint("descends_from_id <> id", name="ck_task_descends_from"),
        sa.CheckConstraint("carried_from_id <> id", name="ck_task_carried_from"),
        sa.ForeignKeyConstraint(["product_id"], ["standard_product.id"], name="fk_task_product_id"),
        sa.ForeignKeyConstraint(["plan_id"], ["work_plan.id"], name="fk_task_plan_id"),
        sa.ForeignKeyConstraint(["carried_from_id"], ["task.id"], name="fk_task_carried_from_id"),
        sa.ForeignKeyConstraint(["assignee_id"], ["staff_member.id"], name="fk_task_assignee_id"),
        sa.ForeignKeyConstraint(["descends_from_id"], ["task.id"], name="fk_task_descends_from_id"),
        sa.ForeignKeyConstraint(["leader_id"], ["staff_member.id"], name="fk_task_leader_id"),
        sa.ForeignKeyConstraint(["notice_id"], ["conclusion_notice.id"], name="fk_task_notice_id"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_task_assignee_id_plan_id",
        "task",
        ["assignee_id", "plan_id"],
        sqlite_where=sa.text("assignee_id IS NOT NULL"),
    )
    op.create_index(
        "ix_task_carried_from_id", "task", ["carried_from_id"], sqlite_where=sa.text("carried_from_id IS NOT NULL")
    )
    op.create_index(
        "ix_task_descends_from_id", "task", ["descends_from_id"], sqlite_where=sa.text("descends_from_id IS NOT NULL")
    )
    op.create_index("ix_task_leader_id", "task", ["leader_id"], sqlite_where=sa.text("leader_id IS NOT NULL"))
    op.create_index("ix_task_notice_id", "task", ["notice_id"], sqlite_where=sa.text("notice_id IS NOT NULL"))
    op.create_index("ix_task_plan_id", "task", ["plan_id"])
    op.create_index("ix_task_product_id", "task", ["product_id"], sqlite_where=sa.text("product_id IS NOT NULL"))


def _task_support() -> None:
    op.create_table(
        "task_support",
        sa.Column("task_id", sa.Integer, nullable=False),
        sa.Column("ordinal", sa.Integer, nullable=False),
        sa.Column("unit_id", sa.Integer, nullable=False),
        sa.Column("part", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("task_id", "ordinal", name="pk_task_support"),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name="fk_task_support_task_id"),
        sa.ForeignKeyConstraint(["unit_id"], ["org_unit.id"], name="fk_task_support_unit_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_task_support_unit_id", "task_support", ["unit_id"])


def _explanation() -> None:
    op.create_table(
        "explanation",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("uid", sa.Text, nullable=False),
        sa.Column("task_id", sa.Integer, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("filed_on", sa.Date, nullable=False),
        sa.Column("recorded_at", sa.Text, nullable=False),
        sa.Column("proposed_due_on", sa.Date),
        sa.Column("verdict", sa.Text),
        sa.Column("decided_by", sa.Text, nullable=False),
        sa.Column("decided_on", sa.Date),
        sa.Column("due_on", sa.Date),
        sa.Column("words", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_explanation"),
        sa.UniqueConstraint("uid", name="uq_explanation_uid"),
        sa.CheckConstraint("(verdict IS NULL) = (decided_on IS NULL)", name="ck_explanation_decided_on"),
        sa.CheckConstraint("verdict IN ('approved', 'refused')", name="ck_explanation_verdict"),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name="fk_explanation_task_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_explanation_task_id", "explanation", ["task_id"])
    op.create_index("ix_explanation_waiting", "explanation", ["id"], sqlite_where=sa.text("verdict IS NULL"))


def _petition() -> None:
    op.create_table(
        "petition",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("uid", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("received_on", sa.Date, nullable=False),
        sa.Column("sender", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("unit_id", sa.Integer),
        sa.Column("owner_id", sa.Integer),
        sa.Column("due_on", sa.Date),
        sa.Column("answered_on", sa.Date),
        sa.Column("answer", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_petition"),
        sa.UniqueConstraint("uid", name="uq_petition_uid"),
        sa.CheckConstraint("kind IN ('petition', 'obstacle')", name="ck_petition_kind"),
        sa.ForeignKeyConstraint(["owner_id"], ["staff_member.id"], name="fk_petition_owner_id"),
        sa.ForeignKeyConstraint(["unit_id"], ["org_unit.id"], name="fk_petition_unit_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_petition_owner_id", "petition", ["owner_id"])
    op.create_index("ix_petition_unit_id", "petition", ["unit_id"])


def _review_decision() -> None:
    op.create_table(
        "review_decision",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("uid", sa.Text, nullable=False),
        sa.Column("staff_id", sa.Integer),
        sa.Column("unit_id", sa.Integer),
        sa.Column("months", sa.Text, nullable=False),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("decided_by", sa.Text, nullable=False),
        sa.Column("decided_on", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_review_decision"),
        sa.UniqueConstraint("uid", name="uq_review_decision_uid"),
        sa.CheckConstraint("outcome IN ('reviewed', 'excused')", name="ck_review_decision_outcome"),
        sa.CheckConstraint("(staff_id IS NULL) <> (unit_id IS NULL)", name="ck_review_decision_whose"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff_member.id"], name="fk_review_decision_staff_id"),
        sa.ForeignKeyConstraint(["unit_id"], ["org_unit.id"], name="fk_review_decision_unit_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_review_decision_staff_id", "review_decision", ["staff_id"])
    op.create_index("ix_review_decision_unit_id", "review_decision", ["unit_id"])


def _leader_answer() -> None:
    op.create_table(
        "leader_answer",
        sa.Column("staff_id", sa.Integer, nullable=False),
        sa.Column("period", sa.Text, nullable=False),
        sa.Column("part", sa.Text, nullable=False),
        sa.Column("is_full", sa.Boolean, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("staff_id", "period", "part", name="pk_leader_answer"),
        sa.CheckConstraint("part IN ('staff_results', 'unit_results', 'unity')", name="ck_leader_answer_part"),
        sa.CheckConstraint("is_full IN (0, 1)", name="ck_leader_answer_is_full"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff_member.id"], name="fk_leader_answer_staff_id"),
        sqlite_with_rowid=False,
    )


def _evidence_document() -> None:
    op.create_table(
        "evidence_document",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("uid", sa.Text, nullable=False),
        sa.Column("code", sa.Text, nullable=False),
        sa.Column("folded_code", sa.Text, nullable=False),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("issued_on", sa.Date),
        sa.Column("issuer", sa.Text, nullable=False),
        sa.Column("summary", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_evidence_document"),
        sa.UniqueConstraint("uid", name="uq_evidence_document_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_evidence_document_only_one_of_code",
        "evidence_document",
        ["folded_code"],
        unique=True,
        sqlite_where=sa.text("folded_code <> ''"),
    )


def _evidence_file() -> None:
    op.create_table(
        "evidence_file",
        sa.Column("document_id", sa.Integer, nullable=False),
        sa.Column("ordinal", sa.Integer, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("document_id", "ordinal", name="pk_evidence_file"),
        sa.CheckConstraint("length(sha256) = 64", name="ck_evidence_file_sha256"),
        sa.CheckConstraint("size >= 0", name="ck_evidence_file_size"),
        sa.ForeignKeyConstraint(["document_id"], ["evidence_document.id"], name="fk_evidence_file_document_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_evidence_file_sha256", "evidence_file", ["sha256"])


def _evidence_use() -> None:
    op.create_table(
        "evidence_use",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("document_id", sa.Integer, nullable=False),
        sa.Column("task_id", sa.Integer),
        sa.Column("sheet_id", sa.Integer),
        sa.Column("criterion", sa.Text, nullable=False),
        sa.Column("round", sa.Text, nullable=False),
        sa.Column("pages", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_evidence_use"),
        sa.CheckConstraint("(task_id IS NULL) <> (sheet_id IS NULL)", name="ck_evidence_use_what"),
        sa.ForeignKeyConstraint(["document_id"], ["evidence_document.id"], name="fk_evidence_use_document_id"),
        sa.ForeignKeyConstraint(["sheet_id"], ["scoresheet.id"], name="fk_evidence_use_sheet_id"),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name="fk_evidence_use_task_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_evidence_use_document_id", "evidence_use", ["document_id"])
    op.create_index(
        "ix_evidence_use_only_one_of_line",
        "evidence_use",
        ["document_id", "sheet_id", "criterion", "round"],
        unique=True,
        sqlite_where=sa.text("sheet_id IS NOT NULL"),
    )
    op.create_index(
        "ix_evidence_use_only_one_of_task",
        "evidence_use",
        ["document_id", "task_id"],
        unique=True,
        sqlite_where=sa.text("task_id IS NOT NULL"),
    )
    op.create_index("ix_evidence_use_sheet_id", "evidence_use", ["sheet_id"])
    op.create_index("ix_evidence_use_task_id", "evidence_use", ["task_id"])


def _signed_plan() -> None:
    op.create_table(
        "signed_plan",
        sa.Column("sheet_id", sa.Integer, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("sheet_id", name="pk_signed_plan"),
        sa.ForeignKeyConstraint(["sheet_id"], ["scoresheet.id"], name="fk_signed_plan_sheet_id"),
    )
