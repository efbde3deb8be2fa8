"""The tables of the data file.

`info` tells the journal how to keep a table's rows: `number` stands for the
table in the journal for ever, `scope` is the column with the number of the
aggregate a row belongs to. A `derived` table is computed from others and not
journalled; a `scratch` table holds unfinished work, which has an undo of its own.
"""

from __future__ import annotations

from danhgia_desktop.storage.schema.base import metadata
from danhgia_desktop.storage.schema.evidence import evidence_document, evidence_file, evidence_use
from danhgia_desktop.storage.schema.journal import actor, change_block, change_set
from danhgia_desktop.storage.schema.organization import (
    absence,
    agency,
    org_unit,
    posting,
    signer,
    staff_member,
    unit_charge,
)
from danhgia_desktop.storage.schema.plan import (
    conclusion_notice,
    explanation,
    leader_answer,
    petition,
    review_decision,
    standard_product,
    task,
    task_support,
    work_plan,
)
from danhgia_desktop.storage.schema.rules import base_salary, criterion, regulation, rubric, rubric_draft
from danhgia_desktop.storage.schema.scoring import (
    conclusion,
    period,
    period_rule_set,
    reason_phrase,
    reopening,
    score,
    scoresheet,
    scoresheet_total,
    search_text,
    signed_plan,
)

__all__ = [
    "SCHEMA_VERSION",
    "absence",
    "actor",
    "agency",
    "base_salary",
    "change_block",
    "change_set",
    "conclusion",
    "conclusion_notice",
    "criterion",
    "evidence_document",
    "evidence_file",
    "evidence_use",
    "explanation",
    "leader_answer",
    "metadata",
    "org_unit",
    "period",
    "period_rule_set",
    "petition",
    "posting",
    "reason_phrase",
    "regulation",
    "reopening",
    "review_decision",
    "rubric",
    "rubric_draft",
    "score",
    "scoresheet",
    "scoresheet_total",
    "search_text",
    "signed_plan",
    "signer",
    "staff_member",
    "standard_product",
    "task",
    "task_support",
    "unit_charge",
    "work_plan",
]

SCHEMA_VERSION = "0005"
"""The newest migration, and what a file of this program says it is."""
