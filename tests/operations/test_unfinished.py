"""The sheets of a period that are not finished."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from danhgia_desktop.operations import period_opening, periods, rubric_editing, scoring
from danhgia_desktop.operations.periods import WrongSheetsError
from danhgia_desktop.operations.unfinished import unfinished_sheets
from danhgia_desktop.period import parse
from danhgia_desktop.regulation.opened_period import PeriodState
from danhgia_desktop.regulation.rubric import CriterionKey
from danhgia_desktop.scoring.scoresheet import ScorePlace, SheetUid
from tests.operations.rule_sets import COURAGE, put_blank_sheet, put_rule_set, put_sheet
from tests.storage.builders import ACTOR

MONTH = parse("2026-11")
SHEET = SheetUid("s1")
PLACE = ScorePlace(sheet=SHEET, criterion=COURAGE[0], round=COURAGE[1])


@pytest.fixture
def month(store):
    """A month that is open, with a sheet."""
    put_rule_set(store)
    put_sheet(store, "staff", MONTH)
    period_opening.open_period(store, ACTOR, MONTH)
    return store


def fill(store):
    for line, given in (("ethics", "27.5"), ("tasks", "70")):
        scoring.set_points(store, ACTOR, replace(PLACE, criterion=CriterionKey(line)), Decimal(given))


def uids(sheets):
    return [sheet.uid for sheet in sheets]


def test_blank_lines_are_told_apart_from_wrong_ones(month):
    put_sheet(month, "leaders", parse("2026-12"), "s2")
    assert uids(unfinished_sheets(month, MONTH).blank) == [SHEET]
    fill(month)
    assert not unfinished_sheets(month, MONTH)

    scoring.set_points(month, ACTOR, PLACE, Decimal(9))
    put_blank_sheet(month, "leaders", MONTH, "s3")

    found = unfinished_sheets(month, MONTH)
    assert (uids(found.wrong), uids(found.blank), found.unreviewed, len(found)) == ([SHEET], ["s3"], (), 2)


def test_a_sheet_that_waits_for_a_review_is_not_finished(store):
    put_rule_set(store)
    put_sheet(store, "staff", MONTH)
    fill(store)
    with store.reading() as reading:
        staff = reading.rubrics.get("staff")
    criteria = tuple(
        replace(line, max_points=Decimal(3)) if line.key == COURAGE[0] else line for line in staff.criteria
    )
    rubric_editing.save_rubric(store, ACTOR, replace(staff, criteria=criteria), base=staff)

    found = unfinished_sheets(store, MONTH)
    assert (found.wrong, found.blank, [sheet.review for sheet in found.unreviewed]) == ((), (), [3])


def test_what_has_wrong_lines_is_not_handed_in_and_they_are_named(month):
    scoring.set_points(month, ACTOR, PLACE, Decimal(9))

    with pytest.raises(WrongSheetsError) as raised:
        periods.submit_period(month, ACTOR, MONTH)

    values = raised.value.values
    (wrong,) = values["wrong"]
    assert (values["count"], wrong.lines) == (1, (COURAGE[0],))
    assert periods.find_period(month, MONTH).state is PeriodState.OPEN


def test_what_is_blank_can_be_handed_in(month):
    assert periods.submit_period(month, ACTOR, MONTH).state is PeriodState.SUBMITTED
