"""The sheets of a period as they were concluded before it was opened again, beside what they are now."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from danhgia_desktop.operations import period_opening, periods, rubric_editing, scoring
from danhgia_desktop.operations.reopened_sheets import reopened_sheets
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.period import parse
from danhgia_desktop.regulation.rubric import APPRAISED, SELF, CriterionKey
from danhgia_desktop.scoring.scoresheet import Score, ScorePlace, SheetUid
from tests.operations.rule_sets import COURAGE, put_rule_set, put_sheet
from tests.storage.builders import ACTOR

MONTH = parse("2026-11")
SHEET = SheetUid("s1")
PLACE = ScorePlace(sheet=SHEET, criterion=COURAGE[0], round=COURAGE[1])


@pytest.fixture
def month(store):
    """A month that was concluded with a sheet, and opened again."""
    put_rule_set(store)
    put_sheet(store, "staff", MONTH)
    return opened_again(store)


def opened_again(store):
    period_opening.open_period(store, ACTOR, MONTH)
    periods.conclude_period(store, ACTOR, MONTH)
    periods.reopen_period(store, ACTOR, MONTH, "Cộng sai điểm của phòng")
    return store


def compared(store, report=None):
    return reopened_sheets(store, MONTH, *periods.reopenings(store, MONTH), report)


def line(sheet, key=COURAGE[0]):
    place = next(place for place, one in enumerate(sheet.image.lines[1:]) if one.key == key)
    return sheet.lines[place]


def test_a_sheet_that_nobody_changed_since_is_as_it_was(month):
    (sheet,) = compared(month).sheets

    assert not sheet.differs
    assert [round_.key for round_ in sheet.rounds] == [SELF]
    assert line(sheet).rounds[SELF].then.points == Fraction(5, 2)
    assert sheet.total.rounds[SELF].then == sheet.total.rounds[SELF].now
    assert len(sheet.lines) == len(sheet.now.rubric.lines)


def test_points_and_what_they_add_up_to_stand_beside_what_they_are_now(month):
    scoring.set_points(month, ACTOR, PLACE, Decimal(1))

    (sheet,) = compared(month).sheets

    assert sheet.differs
    assert [one.differs for one in (line(sheet), sheet.total)] == [True, True]
    assert (line(sheet).rounds[SELF].then.points, line(sheet).rounds[SELF].now.points) == (Fraction(5, 2), Fraction(1))
    total = sheet.total.rounds[SELF]
    assert total.then.points - total.now.points == Fraction(3, 2)
    assert sum(one.differs for one in sheet.lines) < len(sheet.lines)


def test_a_reason_or_a_line_that_applies_no_more_is_a_difference_too(month):
    scoring.set_score(month, ACTOR, PLACE, Score(points=Decimal("2.5"), reason="Đã giải trình", evidence="BC 12"))
    (sheet,) = compared(month).sheets
    assert line(sheet).differs
    assert not sheet.total.differs
    assert line(sheet).rounds[SELF].now.words == ("Đã giải trình", "BC 12")

    scoring.exclude(month, ACTOR, PLACE, "Không có việc này")
    (sheet,) = compared(month).sheets
    assert line(sheet).rounds[SELF].now.not_applicable
    assert line(sheet).rounds[SELF].now.points is None


def test_a_round_that_was_begun_since_was_blank_then(month):
    scoring.set_points(month, ACTOR, replace(PLACE, round=APPRAISED), Decimal(2))

    (sheet,) = compared(month).sheets

    assert [round_.key for round_ in sheet.rounds] == [SELF, APPRAISED]
    assert (line(sheet).rounds[APPRAISED].then.points, line(sheet).rounds[APPRAISED].now.points) == (None, 2)
    assert not line(sheet).rounds[SELF].differs


def test_a_line_that_the_rubric_got_since_is_told_behind_the_others_and_one_that_went_as_it_was(store):
    put_rule_set(store)
    rubric = rubric_editing.copy_rubric(store, ACTOR, "staff", "Bảng của riêng Sở")
    scoring.open_scoresheet(store, ACTOR, rubric=rubric.uid, subject=UnitNamed(name="Phòng Một"), period=MONTH)
    opened_again(store)
    gone = rubric.leaves[-1]
    new = replace(gone, key=CriterionKey("new"), code="9", text="Dòng mới")
    kept = tuple(one for one in rubric.criteria if one.key != gone.key)
    rubric_editing.save_rubric(store, ACTOR, replace(rubric, criteria=(*kept, new)), base=rubric)

    (sheet,) = compared(store).sheets

    assert (sheet.lines[-1].text, sheet.lines[-1].maxima) == ("Dòng mới", (None, gone.max_points))
    assert (line(sheet, gone.key).text, line(sheet, gone.key).maxima) == (gone.text, (gone.max_points, None))
    assert sheet.differs


def test_sheets_that_were_removed_or_added_since_are_told(month):
    rubric = scoring.get_scoresheet(month, SHEET).rubric.uid
    scoring.remove_scoresheet(month, ACTOR, SHEET)
    added = scoring.open_scoresheet(month, ACTOR, rubric=rubric, subject=UnitNamed(name="Phòng Mới"), period=MONTH)
    told: list[float] = []

    found = compared(month, told.append)

    (sheet,) = found.sheets
    assert (sheet.now, sheet.differs) == (None, True)
    assert [round_.key for round_ in sheet.rounds] == [SELF]
    assert line(sheet).rounds[SELF].then.points == Fraction(5, 2)
    assert [one.uid for one in found.added] == [added.uid]
    assert told == [0]
