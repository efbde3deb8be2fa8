"""The office: the tree of units, signers, people and where they worked, rule sets, periods, sheets of people.

Three tables are made anew, since SQLite can give a table no new references. Rows elsewhere refer to them by their
names, and the highest number that each ever gave goes with it: the journal relies on numbers never meaning two things.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

OUTDATED: tuple[str, ...] = ()
"""No derived table: rows of before say what they said, and are counted and found as they were."""


def upgrade() -> None:
    """Make the tables of the office, and what older tables need to go with them."""
    _agency()
    _units()
    _people()
    _rules()
    _rubrics()
    _periods()
    _scoresheets()


def _agency() -> None:
    for name in ("party_committee", "party_superior", "party_symbol"):
        op.add_column("agency", sa.Column(name, sa.Text, nullable=False, server_default=""))
    op.create_table(
        "signer",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("uid", sa.Text, nullable=False),
        sa.Column("side", sa.Text, nullable=False),
        sa.Column("form", sa.Text, nullable=False),
        sa.Column("on_behalf_of", sa.Text, nullable=False),
        sa.Column("post", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("ordinal", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_signer"),
        sa.UniqueConstraint("uid", name="uq_signer_uid"),
        sa.CheckConstraint("side IN ('state', 'party')", name="ck_signer_side"),
        sa.CheckConstraint(
            "form IN ('own', 'for_head', 'on_behalf', 'by_order', 'by_delegation', 'acting')", name="ck_signer_form"
        ),
        sqlite_autoincrement=True,
    )


def _units() -> None:
    op.create_table(
        "org_unit_next",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("uid", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("folded", sa.Text, nullable=False),
        sa.Column("ordinal", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("parent_id", sa.Integer),
        sa.Column("symbol", sa.Text, nullable=False),
        sa.Column("closed_on", sa.Date),
        sa.PrimaryKeyConstraint("id", name="pk_org_unit"),
        sa.UniqueConstraint("uid", name="uq_org_unit_uid"),
        sa.CheckConstraint("parent_id <> id", name="ck_org_unit_parent"),
        sa.CheckConstraint(
            "kind IN ('agency', 'leadership', 'office', 'inspectorate', 'division', 'sub_department', "
            "'public_service', 'other')",
            name="ck_org_unit_kind",
        ),
        sa.ForeignKeyConstraint(["parent_id"], ["org_unit.id"], name="fk_org_unit_parent_id"),
        sqlite_autoincrement=True,
    )
    _take_place_of("org_unit", "id, uid, name, folded, ordinal, 'division', NULL, '', NULL")
    op.create_index("ix_org_unit_parent_id", "org_unit", ["parent_id"])


def _people() -> None:
    op.create_table(
        "staff_member",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("uid", sa.Text, nullable=False),
        sa.Column("code", sa.Text, nullable=False),
        sa.Column("folded_code", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("suffix", sa.Text, nullable=False),
        sa.Column("folded", sa.Text, nullable=False),
        sa.Column("party_member", sa.Boolean, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_staff_member"),
        sa.UniqueConstraint("uid", name="uq_staff_member_uid"),
        sa.UniqueConstraint("folded_code", name="uq_staff_member_folded_code"),
        sa.CheckConstraint("party_member IN (0, 1)", name="ck_staff_member_party_member"),
        sqlite_autoincrement=True,
    )
    _postings()
    op.create_table(
        "absence",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("uid", sa.Text, nullable=False),
        sa.Column("staff_id", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("from_on", sa.Date, nullable=False),
        sa.Column("until_on", sa.Date),
        sa.Column("note", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_absence"),
        sa.UniqueConstraint("uid", name="uq_absence_uid"),
        sa.CheckConstraint(
            "kind IN ('maternity', 'sickness', 'study', 'secondment', 'unpaid', 'suspension', 'other')",
            name="ck_absence_kind",
        ),
        sa.CheckConstraint("until_on >= from_on", name="ck_absence_until_on"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff_member.id"], name="fk_absence_staff_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_absence_staff_id", "absence", ["staff_id"])
    op.create_table(
        "unit_charge",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("uid", sa.Text, nullable=False),
        sa.Column("unit_id", sa.Integer, nullable=False),
        sa.Column("staff_id", sa.Integer, nullable=False),
        sa.Column("from_on", sa.Date, nullable=False),
        sa.Column("until_on", sa.Date),
        sa.PrimaryKeyConstraint("id", name="pk_unit_charge"),
        sa.UniqueConstraint("uid", name="uq_unit_charge_uid"),
        sa.CheckConstraint("until_on >= from_on", name="ck_unit_charge_until_on"),
        sa.ForeignKeyConstraint(["unit_id"], ["org_unit.id"], name="fk_unit_charge_unit_id"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff_member.id"], name="fk_unit_charge_staff_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_unit_charge_unit_id", "unit_charge", ["unit_id"])
    op.create_index("ix_unit_charge_staff_id", "unit_charge", ["staff_id"])


def _postings() -> None:
    op.create_table(
        "posting",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("uid", sa.Text, nullable=False),
        sa.Column("staff_id", sa.Integer, nullable=False),
        sa.Column("unit_id", sa.Integer, nullable=False),
        sa.Column("employment_kind", sa.Text, nullable=False),
        sa.Column("post", sa.Text, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("is_leader", sa.Boolean, nullable=False),
        sa.Column("duty_group", sa.Text, nullable=False),
        sa.Column("from_on", sa.Date, nullable=False),
        sa.Column("until_on", sa.Date),
        sa.Column("decision", sa.Text, nullable=False),
        sa.Column("end_reason", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_posting"),
        sa.UniqueConstraint("uid", name="uq_posting_uid"),
        sa.CheckConstraint("is_leader IN (0, 1)", name="ck_posting_is_leader"),
        sa.CheckConstraint(
            "employment_kind IN ('official', 'civil_servant', 'public_employee', 'worker')",
            name="ck_posting_employment_kind",
        ),
        sa.CheckConstraint("role IN ('head', 'deputy', 'member')", name="ck_posting_role"),
        sa.CheckConstraint("end_reason IN ('transfer', 'retirement', 'left', 'death')", name="ck_posting_end_reason"),
        sa.CheckConstraint("until_on >= from_on", name="ck_posting_until_on"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff_member.id"], name="fk_posting_staff_id"),
        sa.ForeignKeyConstraint(["unit_id"], ["org_unit.id"], name="fk_posting_unit_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_posting_staff_id", "posting", ["staff_id"])
    op.create_index("ix_posting_unit_id", "posting", ["unit_id"])


def _rules() -> None:
    op.create_table(
        "regulation",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("uid", sa.Text, nullable=False),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("folded", sa.Text, nullable=False),
        sa.Column("effective_from", sa.Date, nullable=False),
        sa.Column("effective_until", sa.Date),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_regulation"),
        sa.UniqueConstraint("uid", name="uq_regulation_uid"),
        sa.CheckConstraint("effective_until >= effective_from", name="ck_regulation_effective_until"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "base_salary",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("from_on", sa.Date, nullable=False),
        sa.Column("amount", sa.Integer, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_base_salary"),
        sa.UniqueConstraint("from_on", name="uq_base_salary_from_on"),
        sa.CheckConstraint("amount > 0", name="ck_base_salary_amount"),
        sqlite_autoincrement=True,
    )


def _rubrics() -> None:
    op.create_table(
        "rubric_next",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("uid", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("folded", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("rounds", sa.Text, nullable=False),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.Column("regulation_id", sa.Integer),
        sa.PrimaryKeyConstraint("id", name="pk_rubric"),
        sa.UniqueConstraint("uid", name="uq_rubric_uid"),
        sa.ForeignKeyConstraint(["regulation_id"], ["regulation.id"], name="fk_rubric_regulation_id"),
        sqlite_autoincrement=True,
    )
    _take_place_of("rubric", "id, uid, name, folded, title, rounds, created_at, NULL")
    op.create_index("ix_rubric_regulation_id", "rubric", ["regulation_id"])


def _periods() -> None:
    op.create_table(
        "period",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("code", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("opened_at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_period"),
        sa.UniqueConstraint("code", name="uq_period_code"),
        sa.CheckConstraint("state IN ('open', 'submitted', 'concluded', 'reopened')", name="ck_period_state"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "period_rule_set",
        sa.Column("period_id", sa.Integer, nullable=False),
        sa.Column("purpose", sa.Text, nullable=False),
        sa.Column("subject_kind", sa.Text, nullable=False),
        sa.Column("regulation_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("period_id", "purpose", "subject_kind", name="pk_period_rule_set"),
        sa.CheckConstraint("purpose IN ('rating', 'reform')", name="ck_period_rule_set_purpose"),
        sa.CheckConstraint(
            "subject_kind IN ('agency', 'unit', 'official', 'civil_servant', 'public_employee', 'worker')",
            name="ck_period_rule_set_subject_kind",
        ),
        sa.ForeignKeyConstraint(["period_id"], ["period.id"], name="fk_period_rule_set_period_id"),
        sa.ForeignKeyConstraint(["regulation_id"], ["regulation.id"], name="fk_period_rule_set_regulation_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_period_rule_set_regulation_id", "period_rule_set", ["regulation_id"])
    _conclusions()


def _conclusions() -> None:
    op.create_table(
        "conclusion",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("period_id", sa.Integer, nullable=False),
        sa.Column("signed", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_conclusion"),
        sa.ForeignKeyConstraint(["period_id"], ["period.id"], name="fk_conclusion_period_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_conclusion_period_id", "conclusion", ["period_id"])
    op.create_table(
        "reopening",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("period_id", sa.Integer, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("actor", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("image", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reopening"),
        sa.ForeignKeyConstraint(["period_id"], ["period.id"], name="fk_reopening_period_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_reopening_period_id", "reopening", ["period_id"])


def _scoresheets() -> None:
    op.create_table(
        "scoresheet_next",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("uid", sa.Text, nullable=False),
        sa.Column("rubric_id", sa.Integer, nullable=False),
        sa.Column("unit_id", sa.Integer, nullable=False),
        sa.Column("period", sa.Text, nullable=False),
        sa.Column("review", sa.Integer, sa.CheckConstraint("review BETWEEN 3 AND 5", name="ck_scoresheet_review")),
        sa.Column("staff_id", sa.Integer),
        sa.PrimaryKeyConstraint("id", name="pk_scoresheet"),
        sa.UniqueConstraint("uid", name="uq_scoresheet_uid"),
        sa.ForeignKeyConstraint(["rubric_id"], ["rubric.id"], name="fk_scoresheet_rubric_id"),
        sa.ForeignKeyConstraint(["unit_id"], ["org_unit.id"], name="fk_scoresheet_unit_id"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff_member.id"], name="fk_scoresheet_staff_id"),
        sqlite_autoincrement=True,
    )
    _take_place_of("scoresheet", "id, uid, rubric_id, unit_id, period, review, NULL")
    for column in ("rubric_id", "unit_id", "staff_id"):
        op.create_index(f"ix_scoresheet_{column}", "scoresheet", [column])
    op.create_index(
        "ix_scoresheet_only_one_of_unit",
        "scoresheet",
        ["rubric_id", "unit_id", "period"],
        unique=True,
        sqlite_where=sa.text("staff_id IS NULL"),
    )
    op.create_index(
        "ix_scoresheet_only_one_of_person",
        "scoresheet",
        ["rubric_id", "staff_id", "period"],
        unique=True,
        sqlite_where=sa.text("staff_id IS NOT NULL"),
    )


def _take_place_of(table: str, columns: str) -> None:
    """Give the rows of a table to the one that was made for them, and its name and the highest number it ever gave."""
    op.execute(f"INSERT INTO {table}_next SELECT {columns} FROM {table}")  # noqa: S608 - our own names
    op.execute(f"DELETE FROM sqlite_sequence WHERE name = '{table}_next'")  # noqa: S608
    op.execute(f"INSERT INTO sqlite_sequence SELECT '{table}_next', seq FROM sqlite_sequence WHERE name = '{table}'")  # noqa: S608
    op.drop_table(table)
    op.rename_table(f"{table}_next", table)
