"""What the tables hold a column to is what the domain can say."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from sqlalchemy import CheckConstraint

from danhgia_desktop.organization.absence import AbsenceKind
from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.organization.posting import EndReason, UnitRole
from danhgia_desktop.organization.signer import SignatureForm, SigningSide
from danhgia_desktop.organization.subject_kind import EmploymentKind, SubjectKind
from danhgia_desktop.plan.explanation import Verdict
from danhgia_desktop.plan.petition import PetitionKind
from danhgia_desktop.plan.review_decision import ReviewOutcome
from danhgia_desktop.plan.task import TaskOrigin
from danhgia_desktop.regulation.opened_period import PeriodState
from danhgia_desktop.regulation.regulation import Purpose
from danhgia_desktop.regulation.task_rule import LeaderPartKind
from danhgia_desktop.storage import period_lock, schema
from tests.storage.builders import CHECKOUT

ENUMERATIONS = {
    ("absence", "kind"): AbsenceKind,
    ("explanation", "verdict"): Verdict,
    ("leader_answer", "part"): LeaderPartKind,
    ("org_unit", "kind"): UnitKind,
    ("period", "state"): PeriodState,
    ("petition", "kind"): PetitionKind,
    ("period_rule_set", "purpose"): Purpose,
    ("period_rule_set", "subject_kind"): SubjectKind,
    ("posting", "employment_kind"): EmploymentKind,
    ("posting", "end_reason"): EndReason,
    ("posting", "role"): UnitRole,
    ("review_decision", "outcome"): ReviewOutcome,
    ("signer", "form"): SignatureForm,
    ("signer", "side"): SigningSide,
    ("task", "origin"): TaskOrigin,
}


def listed_values() -> dict[tuple[str, str], set[str]]:
    """Return which values of texts the tables allow in which columns."""
    found = {}
    for table in schema.metadata.tables.values():
        for rule in table.constraints:
            if isinstance(rule, CheckConstraint) and (
                listed := re.fullmatch(r"(\w+) IN \(('.+')\)", str(rule.sqltext))
            ):
                found[table.name, listed[1]] = set(re.findall(r"'(\w+)'", listed[2]))
    return found


def test_every_list_of_values_is_an_enumeration_of_the_domain():
    assert listed_values() == {place: {value.value for value in kind} for place, kind in ENUMERATIONS.items()}


def test_a_concluded_period_is_the_one_that_is_locked():
    assert PeriodState.CONCLUDED.value == period_lock.LOCKED


@pytest.mark.parametrize("module", ["regulation_codec", "opened_period", "regulation"])
def test_a_file_is_opened_without_reading_rule_sets(path, module):
    code = (
        "import sys; from pathlib import Path; from danhgia_desktop.storage.store import open_store\n"
        f"with open_store(Path({str(path)!r})) as store, store.reading() as reading: reading.org_units.all()\n"
        f"sys.exit('danhgia_desktop.regulation.{module}' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=CHECKOUT).returncode == 0
