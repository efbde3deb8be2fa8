"""What becomes of an opened period."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from danhgia_desktop.operations import period_opening, periods, reasons, scoring, undoing
from danhgia_desktop.operations.periods import EmptyReasonError, PeriodStateError
from danhgia_desktop.organization.actor import Actor
from danhgia_desktop.period import parse
from danhgia_desktop.regulation.opened_period import PeriodState
from danhgia_desktop.scoring.scoresheet import ScorePlace, SheetUid
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.period_lock import PeriodLockedError
from danhgia_desktop.storage.periods import PeriodInUseError, PeriodNotOpenedError
from danhgia_desktop.storage.undo import NothingToRedoError, NothingToUndoError
from tests.operations.rule_sets import COURAGE, put_rule_set, put_sheet
from tests.storage.builders import ACTOR, contents

MONTH = parse("2026-11")
SHEET = SheetUid("s1")
PLACE = ScorePlace(sheet=SHEET, criterion=COURAGE[0], round=COURAGE[1])
REASON = "Cộng sai điểm của Phòng Tổng hợp"

SUBMIT, RETURN = periods.submit_period, periods.return_to_open
CONCLUDE = periods.conclude_period


def reopened(store, actor, period):
    return periods.reopen_period(store, actor, period, REASON)


@pytest.fixture
def month(store):
    """A month that is open, with a sheet."""
    put_rule_set(store)
    put_sheet(store, "staff", MONTH)
    period_opening.open_period(store, ACTOR, MONTH)
    return store


def points(store):
    return scoring.get_scoresheet(store, SHEET).score(*COURAGE).points


@pytest.mark.parametrize(
    ("acts", "state"),
    [
        ((SUBMIT,), PeriodState.SUBMITTED),
        ((SUBMIT, RETURN), PeriodState.OPEN),
        ((SUBMIT, CONCLUDE), PeriodState.CONCLUDED),
        ((CONCLUDE,), PeriodState.CONCLUDED),
        ((CONCLUDE, reopened), PeriodState.REOPENED),
        ((CONCLUDE, reopened, SUBMIT), PeriodState.SUBMITTED),
        ((CONCLUDE, reopened, SUBMIT, RETURN), PeriodState.REOPENED),
        ((CONCLUDE, reopened, CONCLUDE), PeriodState.CONCLUDED),
    ],
)
def test_a_period_goes_from_state_to_state(month, acts, state):
    for act in acts:
        told = act(month, ACTOR, MONTH)

    assert told.state is state
    assert periods.find_period(month, MONTH) == told
    assert periods.all_periods(month) == (told,)


@pytest.mark.parametrize(
    ("acts", "refused", "wanted"),
    [
        ((SUBMIT,), SUBMIT, {PeriodState.OPEN, PeriodState.REOPENED}),
        ((CONCLUDE,), SUBMIT, {PeriodState.OPEN, PeriodState.REOPENED}),
        ((), RETURN, {PeriodState.SUBMITTED}),
        ((CONCLUDE,), RETURN, {PeriodState.SUBMITTED}),
        ((CONCLUDE,), CONCLUDE, {PeriodState.OPEN, PeriodState.SUBMITTED, PeriodState.REOPENED}),
        ((), reopened, {PeriodState.CONCLUDED}),
        ((SUBMIT,), reopened, {PeriodState.CONCLUDED}),
        ((CONCLUDE, reopened), reopened, {PeriodState.CONCLUDED}),
    ],
)
def test_what_does_not_follow_is_refused_with_what_must_be_the_case(month, acts, refused, wanted):
    for act in acts:
        act(month, ACTOR, MONTH)
    state = periods.find_period(month, MONTH).state
    before = contents(month.path)

    with pytest.raises(PeriodStateError) as raised:
        refused(month, ACTOR, MONTH)

    values = raised.value.values
    assert (values["period"], values["states"], set(values["wanted"])) == (MONTH, (state,), wanted)
    assert contents(month.path) == before


@pytest.mark.parametrize("act", [SUBMIT, RETURN, CONCLUDE, reopened, periods.remove_period])
def test_what_nobody_opened_has_no_state(store, act):
    with pytest.raises(PeriodNotOpenedError):
        act(store, ACTOR, MONTH)

    assert periods.find_period(store, MONTH) is None


def test_what_cannot_be_concluded_is_told_before_a_backup_is_made(month):
    periods.require_concludable(month, MONTH)
    CONCLUDE(month, ACTOR, MONTH)

    with pytest.raises(PeriodStateError):
        periods.require_concludable(month, MONTH)
    with pytest.raises(PeriodNotOpenedError):
        periods.require_concludable(month, parse("2026"))


def test_handing_in_and_back_can_be_undone(month):
    SUBMIT(month, ACTOR, MONTH)
    assert month.undoable().label is Label.SUBMIT_PERIOD
    RETURN(month, ACTOR, MONTH)
    assert month.undoable().label is Label.RETURN_PERIOD

    undoing.undo(month, ACTOR)
    undoing.undo(month, ACTOR)

    assert periods.find_period(month, MONTH).state is PeriodState.OPEN


def test_points_are_given_while_a_period_is_handed_in(month):
    SUBMIT(month, ACTOR, MONTH)

    scoring.set_points(month, ACTOR, PLACE, Decimal(1))

    assert points(month) == 1


def test_a_sheet_of_a_concluded_period_takes_no_points_nor_anything_else(month):
    CONCLUDE(month, ACTOR, MONTH)
    before = contents(month.path)

    for act in (
        lambda: scoring.set_points(month, ACTOR, PLACE, Decimal(1)),
        lambda: scoring.set_reason(month, ACTOR, PLACE, "vì"),
        lambda: scoring.set_not_applicable(month, ACTOR, SHEET, [COURAGE], not_applicable=True),
        lambda: scoring.remove_scoresheet(month, ACTOR, SHEET),
        lambda: put_sheet(month, "leaders", MONTH, "s2"),
    ):
        with pytest.raises(PeriodLockedError) as raised:
            act()
        assert raised.value.values == {"period": MONTH}

    assert contents(month.path) == before


def test_rewording_a_reason_everywhere_leaves_what_was_concluded_as_it_was_signed(month):
    put_sheet(month, "leaders", parse("2026-12"), "s2")
    phrase = reasons.add_reason_phrase(month, ACTOR, "Nộp chậm")
    for uid in (SHEET, SheetUid("s2")):
        scoring.set_reason(month, ACTOR, replace(PLACE, sheet=uid), "Nộp chậm")
    CONCLUDE(month, ACTOR, MONTH)

    assert reasons.phrase_uses(month, phrase.uid) == 1
    reasons.reword_reason_phrase(month, ACTOR, phrase.uid, "Nộp muộn", everywhere=True)

    said = [scoring.get_scoresheet(month, uid).score(*COURAGE).reason for uid in (SHEET, SheetUid("s2"))]
    assert said == ["Nộp chậm", "Nộp muộn"]


def test_neither_undo_nor_redo_writes_into_a_concluded_period(month):
    scoring.set_points(month, ACTOR, PLACE, Decimal(1))
    scoring.set_points(month, ACTOR, PLACE, Decimal(2))
    undoing.undo(month, ACTOR)
    CONCLUDE(month, ACTOR, MONTH)

    with pytest.raises(NothingToUndoError):
        undoing.undo(month, ACTOR)
    with pytest.raises(NothingToRedoError):
        undoing.redo(month, ACTOR)

    assert points(month) == 1
    assert periods.find_period(month, MONTH).is_locked


def test_work_on_other_periods_is_undone_up_to_the_conclusion(month):
    CONCLUDE(month, ACTOR, MONTH)
    put_sheet(month, "leaders", parse("2026-12"), "s2")

    undoing.undo(month, ACTOR)

    assert undoing.undoable(month) is None
    assert [sheet.uid for sheet in scoring.sheets(month)] == [SHEET]


def test_reopening_is_taken_back_by_concluding_again_alone(month):
    CONCLUDE(month, ACTOR, MONTH)
    reopened(month, ACTOR, MONTH)

    assert undoing.undoable(month) is None
    scoring.set_points(month, ACTOR, PLACE, Decimal(1))
    undoing.undo(month, ACTOR)
    assert undoing.undoable(month) is None
    assert points(month) == Decimal("2.5")


def test_a_period_that_is_reopened_keeps_why_and_its_sheets_as_they_were(month):
    CONCLUDE(month, ACTOR, MONTH)
    reopened(month, Actor(name="", account="anhnt"), MONTH)
    scoring.set_points(month, ACTOR, PLACE, Decimal(1))

    (why,) = periods.reopenings(month, MONTH)
    (sheet,) = periods.sheets_before(month, MONTH, why)

    assert (why.actor, why.reason) == ("anhnt", REASON)
    assert sheet.scores[COURAGE].points == Decimal("2.5")
    assert points(month) == 1


@pytest.mark.parametrize("reason", ["", " \n", "...", "sửa", "xxxxxxxx", "?!"])
def test_a_reason_that_says_nothing_is_refused(month, reason):
    CONCLUDE(month, ACTOR, MONTH)

    with pytest.raises(EmptyReasonError) as raised:
        periods.reopen_period(month, ACTOR, MONTH, reason)

    assert raised.value.values == {"text": reason.strip()}
    assert periods.find_period(month, MONTH).is_locked


def test_a_period_is_given_up_while_nothing_is_in_it(month):
    with pytest.raises(PeriodInUseError):
        periods.remove_period(month, ACTOR, MONTH)
    scoring.remove_scoresheet(month, ACTOR, SHEET)

    periods.remove_period(month, ACTOR, MONTH)

    assert periods.all_periods(month) == ()
    undoing.undo(month, ACTOR)
    assert periods.find_period(month, MONTH).pins
