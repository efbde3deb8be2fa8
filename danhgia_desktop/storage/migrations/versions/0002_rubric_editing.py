"""Reusable reasons, sheets to be reviewed, unfinished rubrics, and the texts that search looks through."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add to the tables of the first release; the texts to search are filled in when all have run."""
    # Not by rebuilding the table, which would forget the highest number it ever gave.
    op.execute(
        "ALTER TABLE scoresheet ADD COLUMN "
        "review INTEGER CONSTRAINT ck_scoresheet_review CHECK (review BETWEEN 3 AND 5)"
    )
    op.create_table(
        "reason_phrase",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("uid", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("ordinal", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reason_phrase"),
        sa.UniqueConstraint("uid", name="uq_reason_phrase_uid"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "search_text",
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("owner_id", sa.Integer, nullable=False),
        sa.Column("criterion_id", sa.Integer, nullable=False),
        sa.Column("round", sa.Text, nullable=False),
        sa.Column("path", sa.Text, nullable=False),
        sa.Column("folded", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("kind", "owner_id", "criterion_id", "round", name="pk_search_text"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "rubric_draft",
        sa.Column("rubric_uid", sa.Text, nullable=False),
        sa.Column("base", sa.Text, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("kept_at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("rubric_uid", name="pk_rubric_draft"),
    )
