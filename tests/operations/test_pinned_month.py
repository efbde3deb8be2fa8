"""A month keeps its rule set, whatever becomes of rule sets later."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from danhgia_desktop.operations import period_opening, periods, regulations, rubric_editing, rule_set_impact, scoring
from danhgia_desktop.operations.regulations import NewVersion
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.period import parse
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.storage.regulation_pins import RegulationPinnedError
from tests.operations.rule_sets import put_rule_set, put_sheet
from tests.rule_set_builders import REGULATION, RULE_SET
from tests.storage.builders import ACTOR

JUNE, JULY = parse("2026-06"), parse("2026-07")
CIVIL = SubjectKind.CIVIL_SERVANT


def harder(rubric):
    """Return the rubric with a lower maximum of one criterion."""
    criteria = tuple(
        replace(line, max_points=Decimal(1)) if line.key == "courage" else line for line in rubric.criteria
    )
    return replace(rubric, criteria=criteria)


def state_of(store, period):
    """Return everything that says how a month is evaluated."""
    opened = periods.find_period(store, period)
    with store.reading() as reading:
        digest = reading.regulations.digest(opened.rule_set_for(CIVIL))
        (sheet,) = reading.figures.scoresheets(period=period)
    whole = regulations.get_rule_set(store, opened.rule_set_for(CIVIL))
    return opened.pins, digest, whole, scoring.get_scoresheet(store, sheet.uid), sheet.totals, sheet.review


@pytest.mark.parametrize("is_concluded", [False, True])
def test_a_month_pinned_before_an_amendment_is_unchanged_after_it(store, is_concluded):
    put_rule_set(store)
    period_opening.open_period(store, ACTOR, JUNE)
    put_sheet(store, "staff", JUNE)
    if is_concluded:
        periods.conclude_period(store, ACTOR, JUNE)
    before = state_of(store, JUNE)

    amended = regulations.new_version(
        store, ACTOR, REGULATION.uid, NewVersion(effective_from=date(2026, 7, 1), number="9/QĐ")
    )
    staff = amended.rubrics[0]
    rubric_editing.save_rubric(store, ACTOR, harder(staff), base=staff)
    stricter = replace(amended.regulation, title="Quy chế sửa đổi")
    regulations.save_regulation(store, ACTOR, stricter, base=amended.regulation)
    july = period_opening.open_period(store, ACTOR, JULY).opened
    put_sheet(store, staff.uid, JULY, "s2", points="1")

    assert state_of(store, JUNE) == before
    assert before[4][SELF].counted == Fraction(5, 2)
    assert july.rule_set_for(CIVIL) == amended.regulation.uid
    pins, _, whole, sheet, *_ = state_of(store, JULY)
    assert pins == july.pins
    assert whole.regulation.title == "Quy chế sửa đổi"
    assert sheet.rubric == harder(staff)
    new = regulations.get_rule_set(store, amended.regulation.uid)
    assert rule_set_impact.open_sheets_touched(store, RULE_SET, new) == ()


def test_the_rubric_of_a_pinned_rule_set_does_not_change_either(store):
    put_rule_set(store)
    period_opening.open_period(store, ACTOR, JUNE)
    staff = RULE_SET.rubrics[0]

    with pytest.raises(RegulationPinnedError) as raised:
        rubric_editing.save_rubric(store, ACTOR, harder(staff), base=staff)

    assert raised.value.values == {"regulation": REGULATION.title, "count": 1, "period": JUNE}
