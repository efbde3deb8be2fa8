"""The first tables: agency, units, rubrics, score sheets, and the journal."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make all tables of the first release."""
    _organization()
    _rubrics()
    _scoresheets()
    _journal()


def _organization() -> None:
    op.create_table(
        "agency",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("superior", sa.Text, nullable=False),
        sa.Column("locality", sa.Text, nullable=False),
        sa.Column("symbol", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_agency"),
        sa.CheckConstraint("id = 1", name="ck_agency_only_one"),
    )
    op.create_table(
        "org_unit",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("uid", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("folded", sa.Text, nullable=False),
        sa.Column("ordinal", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_org_unit"),
        sa.UniqueConstraint("uid", name="uq_org_unit_uid"),
        sqlite_autoincrement=True,
    )


def _rubrics() -> None:
    op.create_table(
        "rubric",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("uid", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("folded", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("rounds", sa.Text, nullable=False),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rubric"),
        sa.UniqueConstraint("uid", name="uq_rubric_uid"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "criterion",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("rubric_id", sa.Integer, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("parent_id", sa.Integer),
        sa.Column("ordinal", sa.Integer, nullable=False),
        sa.Column("code", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("max_points", sa.Integer),
        sa.Column("places", sa.Integer, nullable=False),
        sa.Column("evidence", sa.Text, nullable=False),
        sa.Column("guidance", sa.Text, nullable=False),
        sa.Column("rules", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_criterion"),
        sa.UniqueConstraint("rubric_id", "key", name="uq_criterion_rubric_id_key"),
        sa.CheckConstraint("max_points >= 0", name="ck_criterion_max_points_not_negative"),
        sa.CheckConstraint("places BETWEEN 0 AND 2", name="ck_criterion_places"),
        sa.ForeignKeyConstraint(["rubric_id"], ["rubric.id"], name="fk_criterion_rubric_id"),
        sa.ForeignKeyConstraint(["parent_id"], ["criterion.id"], name="fk_criterion_parent_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_criterion_parent_id", "criterion", ["parent_id"])


def _scoresheets() -> None:
    op.create_table(
        "scoresheet",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("uid", sa.Text, nullable=False),
        sa.Column("rubric_id", sa.Integer, nullable=False),
        sa.Column("unit_id", sa.Integer, nullable=False),
        sa.Column("period", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_scoresheet"),
        sa.UniqueConstraint("uid", name="uq_scoresheet_uid"),
        sa.UniqueConstraint("rubric_id", "unit_id", "period", name="uq_scoresheet_rubric_id_unit_id_period"),
        sa.ForeignKeyConstraint(["rubric_id"], ["rubric.id"], name="fk_scoresheet_rubric_id"),
        sa.ForeignKeyConstraint(["unit_id"], ["org_unit.id"], name="fk_scoresheet_unit_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_scoresheet_unit_id", "scoresheet", ["unit_id"])
    op.create_table(
        "score",
        sa.Column("sheet_id", sa.Integer, nullable=False),
        sa.Column("criterion_id", sa.Integer, nullable=False),
        sa.Column("round", sa.Text, nullable=False),
        sa.Column("points", sa.Integer),
        sa.Column("inputs", sa.Text),
        sa.Column("not_applicable", sa.Boolean, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("evidence", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("sheet_id", "criterion_id", "round", name="pk_score"),
        sa.CheckConstraint("points >= 0", name="ck_score_points_not_negative"),
        sa.CheckConstraint("not_applicable IN (0, 1)", name="ck_score_not_applicable"),
        sa.ForeignKeyConstraint(["sheet_id"], ["scoresheet.id"], name="fk_score_sheet_id"),
        sa.ForeignKeyConstraint(["criterion_id"], ["criterion.id"], name="fk_score_criterion_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_score_criterion_id", "score", ["criterion_id"])
    op.create_table(
        "scoresheet_total",
        sa.Column("sheet_id", sa.Integer, nullable=False),
        sa.Column("round", sa.Text, nullable=False),
        sa.Column("counted_exact", sa.Text, nullable=False),
        sa.Column("counted", sa.Integer, nullable=False),
        sa.Column("stated", sa.Integer),
        sa.Column("maximum", sa.Integer),
        sa.Column("blanks", sa.Integer, nullable=False),
        sa.Column("errors", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("sheet_id", "round", name="pk_scoresheet_total"),
        sa.ForeignKeyConstraint(
            ["sheet_id"], ["scoresheet.id"], name="fk_scoresheet_total_sheet_id", ondelete="CASCADE"
        ),
        sqlite_with_rowid=False,
    )


def _journal() -> None:
    op.create_table(
        "actor",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("account", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_actor"),
        sa.UniqueConstraint("name", "account", name="uq_actor_name_account"),
    )
    op.create_table(
        "change_set",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("actor_id", sa.Integer, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("details", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("target_id", sa.Integer),
        sa.Column("state", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_change_set"),
        sa.CheckConstraint("kind IN ('normal', 'undo', 'redo')", name="ck_change_set_kind"),
        sa.CheckConstraint("(kind = 'normal') = (target_id IS NULL)", name="ck_change_set_target"),
        sa.CheckConstraint("state IN ('done', 'undone', 'dropped')", name="ck_change_set_state"),
        sa.ForeignKeyConstraint(["actor_id"], ["actor.id"], name="fk_change_set_actor_id"),
        sa.ForeignKeyConstraint(["target_id"], ["change_set.id"], name="fk_change_set_target_id"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_change_set_target_id", "change_set", ["target_id"], sqlite_where=sa.text("target_id IS NOT NULL")
    )
    op.create_index("ix_change_set_undone", "change_set", ["id"], sqlite_where=sa.text("state = 'undone'"))
    op.create_table(
        "change",
        sa.Column("set_id", sa.Integer, nullable=False),
        sa.Column("ordinal", sa.Integer, nullable=False),
        sa.Column("table_no", sa.Integer, nullable=False),
        sa.Column("scope", sa.Integer, nullable=False),
        sa.Column("op", sa.Text, nullable=False),
        sa.Column("keys", sa.Text, nullable=False),
        sa.Column("before", sa.Text),
        sa.Column("after", sa.Text),
        sa.PrimaryKeyConstraint("set_id", "ordinal", name="pk_change"),
        sa.CheckConstraint("op IN ('insert', 'update', 'delete')", name="ck_change_op"),
        sa.ForeignKeyConstraint(["set_id"], ["change_set.id"], name="fk_change_set_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_change_table_no_scope", "change", ["table_no", "scope"])
