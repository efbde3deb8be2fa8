"""Periods that are rolled up from shorter ones."""

from __future__ import annotations

from dataclasses import replace

import pytest

from danhgia_desktop.operations import periods
from danhgia_desktop.operations.period_nesting import PartsNotConcludedError, WholeConcludedError
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.period import PeriodKind, parse
from danhgia_desktop.regulation.opened_period import OpenedPeriod, RuleSetPin
from danhgia_desktop.regulation.regulation import RegulationUid
from danhgia_desktop.regulation.roll_up import RollUp, RollUpFormula
from danhgia_desktop.regulation.subject_rules import SubjectRules
from danhgia_desktop.storage.labels import Label
from tests.operations.people import told
from tests.storage.builders import ACTOR, make_regulation

QUARTER, FIRST, SECOND, BEFORE = map(parse, ("2026-Q4", "2026-10", "2026-11", "2026-09"))
ROLLED_UP = RollUp(period=PeriodKind.QUARTER, formula=RollUpFormula.MEAN_OF_MONTHS_WORKED)


@pytest.fixture
def quarter(store):
    """A quarter that is rolled up, two of its months and the month before it, all open."""
    rules = SubjectRules(kinds=(SubjectKind.WORKER,), roll_ups=(ROLLED_UP,))
    with store.work(ACTOR, Label.OPEN_PERIOD) as work:
        work.regulations.save(make_regulation("q1", rules=(rules,)))
        pins = tuple(RuleSetPin(kind=kind, regulation=RegulationUid("q1")) for kind in SubjectKind)
        for period in (QUARTER, FIRST, SECOND, BEFORE):
            work.periods.save(OpenedPeriod(period=period, opened_at=store.now(), pins=pins))
    return store


def conclude(store, *wanted) -> None:
    for period in wanted:
        periods.conclude_period(store, ACTOR, period)


def test_what_is_rolled_up_is_concluded_after_its_parts(quarter):
    conclude(quarter, FIRST)
    with pytest.raises(PartsNotConcludedError) as raised:
        periods.require_concludable(quarter, QUARTER)
    with pytest.raises(PartsNotConcludedError):
        conclude(quarter, QUARTER)

    assert raised.value.values == {"period": QUARTER, "count": 1, "part": SECOND}
    assert "trước hết là Tháng 11/2026" in told(raised)
    conclude(quarter, SECOND, QUARTER)
    assert periods.find_period(quarter, QUARTER).is_locked


def test_what_a_concluded_period_is_made_of_is_opened_again_after_it(quarter):
    conclude(quarter, BEFORE, FIRST, SECOND, QUARTER)

    with pytest.raises(WholeConcludedError) as raised:
        periods.reopen_period(quarter, ACTOR, FIRST, "Cộng sai điểm")

    assert raised.value.values == {"period": FIRST, "whole": QUARTER}
    for period in (BEFORE, QUARTER, FIRST):
        periods.reopen_period(quarter, ACTOR, period, "Cộng sai điểm")
    assert not periods.find_period(quarter, FIRST).is_locked


def test_a_period_that_is_scored_itself_needs_no_shorter_ones(quarter):
    with quarter.work(ACTOR, Label.PIN_PERIOD) as work:
        work.periods.save(replace(work.periods.get(QUARTER), pins=()))

    conclude(quarter, FIRST, QUARTER)
    assert periods.find_period(quarter, QUARTER).is_locked

    periods.reopen_period(quarter, ACTOR, FIRST, "Cộng sai điểm")

    assert not periods.find_period(quarter, FIRST).is_locked
    assert periods.find_period(quarter, QUARTER).is_locked
