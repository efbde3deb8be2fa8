"""Opening periods under the rule sets in force."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from danhgia_desktop.operations import period_opening, periods, shipped
from danhgia_desktop.operations.period_opening import PeriodOpenedError, PinsFinalError
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.period import parse
from danhgia_desktop.regulation.opened_period import PeriodState, RuleSetPin
from danhgia_desktop.regulation.period_plan import RegulationUnfitError
from danhgia_desktop.regulation.regulation import Purpose, RegulationUid
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.periods import PeriodNotOpenedError
from tests.operations.rule_sets import put_rule_set, put_sheet
from tests.rule_set_builders import REGULATION, RULE_SET
from tests.storage.builders import ACTOR, contents

MONTH = parse("2026-11")
TODAY = date(2026, 11, 21)
PINS = (
    RuleSetPin(kind=SubjectKind.CIVIL_SERVANT, regulation=REGULATION.uid),
    RuleSetPin(kind=SubjectKind.WORKER, regulation=REGULATION.uid),
)


def opened(store, code, *pins):
    return period_opening.open_period(store, ACTOR, parse(code), pins).opened


def offered(store, day=TODAY):
    return period_opening.next_period_offered(store, day).code


def test_what_is_looked_at_is_to_be_opened_once_somebody_has_chosen_it(store):
    put_rule_set(store)
    month, later = parse("2026-10"), parse("2027-03")

    def to_open(looked_at):
        return period_opening.period_to_open(store, looked_at, TODAY)

    assert to_open(later) == MONTH
    opened(store, month.code)
    assert to_open(later) == later
    assert to_open(month) == MONTH
    assert to_open(parse("2019-01")) == MONTH


def test_a_period_is_pinned_to_what_is_in_force_and_the_rest_is_told(store):
    put_rule_set(store)

    opening = period_opening.open_period(store, ACTOR, MONTH)

    assert opening.plan == period_opening.plan_period(store, MONTH)
    assert opening.opened.pins == PINS
    assert periods.find_period(store, MONTH) == opening.opened
    assert opening.opened.opened_at < store.now()
    assert [plan.kind for plan in opening.plan.to_look_at] == [
        SubjectKind.AGENCY,
        SubjectKind.OFFICIAL,
        SubjectKind.PUBLIC_EMPLOYEE,
    ]
    assert (store.undoable().label, store.undoable().details) == (Label.OPEN_PERIOD, {"period": "2026-11"})


def test_the_rule_sets_that_come_along_leave_nothing_in_doubt(store):
    shipped.add_shipped(store, ACTOR)

    assert period_opening.open_period(store, ACTOR, MONTH).plan.to_look_at == ()
    year = period_opening.open_period(store, ACTOR, parse("2026"))
    assert year.plan.to_look_at == ()
    assert (SubjectKind.AGENCY, Purpose.REFORM) in {(pin.kind, pin.purpose) for pin in year.opened.pins}


def test_a_period_is_opened_without_any_rule_set_and_though_it_has_sheets(store):
    put_rule_set(store, replace(RULE_SET, regulation=replace(REGULATION, effective_from=date(2027, 1, 1))))
    put_sheet(store, "staff", MONTH)
    before = contents(store.path)

    assert opened(store, "2026-11").pins == ()

    store.undo(ACTOR)
    assert contents(store.path) == before


def test_what_a_person_chooses_is_pinned(store):
    put_rule_set(store, replace(RULE_SET, regulation=replace(REGULATION, effective_from=date(2027, 1, 1))))

    assert opened(store, "2026-11", PINS[1]).pins == PINS[1:]


def test_a_period_is_opened_once(store):
    opened(store, "2026-11")

    with pytest.raises(PeriodOpenedError) as raised:
        opened(store, "2026-11")

    assert raised.value.values == {"period": MONTH}


def test_what_does_not_fit_is_refused_and_nothing_is_opened(store):
    put_rule_set(store)
    wrong = replace(PINS[0], kind=SubjectKind.UNIT)

    with pytest.raises(RegulationUnfitError):
        opened(store, "2026-11", wrong)
    with pytest.raises(RegulationUnfitError):
        period_opening.plan_period(store, MONTH, [wrong])

    assert periods.all_periods(store) == ()


def test_other_rule_sets_can_take_their_place_while_nothing_was_concluded(store):
    put_rule_set(store)
    opened(store, "2026-11")

    kept = period_opening.pin_period(store, ACTOR, MONTH, PINS[:1])

    assert kept == periods.find_period(store, MONTH)
    assert kept.pins == PINS[:1]
    assert store.undoable().label is Label.PIN_PERIOD
    with pytest.raises(RegulationUnfitError):
        period_opening.pin_period(store, ACTOR, MONTH, (replace(PINS[0], regulation=RegulationUid("none")),))
    with pytest.raises(PeriodNotOpenedError):
        period_opening.pin_period(store, ACTOR, parse("2026"), PINS)


def test_what_was_concluded_once_keeps_its_rule_sets(store):
    put_rule_set(store)
    opened(store, "2026-11")

    reopened = partial(periods.reopen_period, reason="Cộng sai điểm")
    for act, state in (
        (periods.conclude_period, PeriodState.CONCLUDED),
        (reopened, PeriodState.REOPENED),
        (periods.submit_period, PeriodState.SUBMITTED),
    ):
        assert act(store, ACTOR, MONTH).state is state
        with pytest.raises(PinsFinalError) as raised:
            period_opening.pin_period(store, ACTOR, MONTH, ())
        assert raised.value.values == {"period": MONTH}


def test_without_rule_sets_months_are_offered_one_after_the_other(store):
    assert offered(store) == "2026-11"
    opened(store, "2026-08")

    assert offered(store) == "2026-09"
    opened(store, "2026-11")
    assert offered(store) == "2026-12"


def test_months_are_offered_one_after_the_other_and_longer_periods_never_before_them(store):
    put_rule_set(store)

    told = []
    for _ in range(3):
        told.append(offered(store))
        opened(store, told[-1])
    opened(store, "2026-Q4")

    assert [*told, offered(store)] == ["2026-11", "2026-12", "2027-01", "2027-02"]


def test_only_what_is_in_force_that_day_counts(store):
    put_rule_set(store)
    opened(store, "2026-11")

    assert offered(store, date(2031, 1, 5)) == "2026-12"


def test_what_a_period_lacks_is_pinned_when_there_is_a_rule_set_for_it(store):
    assert opened(store, "2026-11").pins == ()
    put_rule_set(store)

    pinned = period_opening.pin_missing(store, ACTOR, MONTH)

    assert pinned.opened.pins == PINS
    assert periods.find_period(store, MONTH) == pinned.opened
    before = contents(store.path)
    assert period_opening.pin_missing(store, ACTOR, MONTH, PINS).opened.pins == PINS
    assert contents(store.path) == before


def test_what_nobody_opened_lacks_nothing(store):
    with pytest.raises(PeriodNotOpenedError):
        period_opening.pin_missing(store, ACTOR, MONTH)
