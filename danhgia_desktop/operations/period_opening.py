"""Opening periods: which one comes next, by which rule sets it will be evaluated, and changing those."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.regulation import period_plan
from danhgia_desktop.regulation.opened_period import OpenedPeriod, PeriodState
from danhgia_desktop.storage.labels import Label

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.regulation.opened_period import RuleSetPin
    from danhgia_desktop.regulation.period_plan import PeriodPlan
    from danhgia_desktop.regulation.regulation import Regulation
    from danhgia_desktop.storage.store import Store


class PeriodOpenedError(ExpectedError):
    """Somebody has opened the period already."""

    code = "period_opened"


class PinsFinalError(ExpectedError):
    """A period that was concluded once is evaluated by the same rule sets for ever."""

    code = "pins_final"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A period that was opened, and how clear it was by what it will be evaluated."""

    opened: OpenedPeriod
    plan: PeriodPlan


def next_period_offered(store: Store, today: date) -> Period:
    """Return the period that is to be opened next: the one after the last of the shortest kind that is evaluated.

    Longer ones are opened when somebody wants them: they are rolled up once their parts are concluded. Where nothing
    was opened yet it is the one of the day; where there are no rule sets, months are opened.

    Args:
        store: the data.
        today: the day in Vietnam.
    """
    with store.reading() as reading:
        regulations, opened = reading.regulations.all(), reading.periods.all()
    shortest = min(_evaluated(regulations, today), key=tuple(PeriodKind).index)
    of_kind = [one.period for one in opened if one.period.kind is shortest]
    return of_kind[-1].following if of_kind else Period.holding(shortest, today)  # they come in the order of time


def period_to_open(store: Store, looked_at: Period, today: date) -> Period:
    """Return what to open for a person who looks at a period: that one, else the one that comes next.

    It is the next one where that one is open already or not evaluated by any rule set, and before the first opening,
    when nobody has chosen yet what is looked at.

    Args:
        store: the data.
        looked_at: opened or not.
        today: the day in Vietnam.
    """
    with store.reading() as reading:
        opened = {one.period for one in reading.periods.all()}
        is_wanted = bool(opened) and looked_at not in opened
        if is_wanted and period_plan.plan(reading.regulations.all(), looked_at).pins:
            return looked_at
    return next_period_offered(store, today)


def plan_period(store: Store, period: Period, chosen: Collection[RuleSetPin] = ()) -> PeriodPlan:
    """Return by which rule sets a period would be evaluated; nothing is changed.

    Args:
        store: the data.
        period: which, opened already or not.
        chosen: what a person says where it is not clear, or should be another rule set.

    Raises:
        RegulationUnfitError: a chosen one does not evaluate that kind of subject in such a period.
    """
    with store.reading() as reading:
        return period_plan.plan(reading.regulations.all(), period, chosen)


def open_period(store: Store, actor: Actor, period: Period, chosen: Collection[RuleSetPin] = ()) -> Opening:
    """Open a period, pinned for each kind of subject to the rule set in force on its last day, or the one chosen.

    A kind for which none or several are in force is left out, and told by the plan. There may be sheets already.

    Args:
        store: the data.
        actor: who opens it.
        period: which.
        chosen: what a person says where it is not clear, or should be another rule set.

    Raises:
        PeriodOpenedError: it is open already.
        RegulationUnfitError: a chosen one does not evaluate that kind of subject in such a period.
    """
    with store.work(actor, Label.OPEN_PERIOD, period=period.code) as work:
        if work.periods.find(period) is not None:
            raise PeriodOpenedError(period=period)
        plan = period_plan.plan(work.regulations.all(), period, chosen)
        opened = OpenedPeriod(period=period, opened_at=store.now(), state=PeriodState.OPEN, pins=plan.pins)
        work.periods.save(opened)
    return Opening(opened=opened, plan=plan)


def pin_missing(store: Store, actor: Actor, period: Period, chosen: Collection[RuleSetPin] = ()) -> Opening:
    """Pin what a period still lacks, as opening it now would; what is pinned already stays.

    Args:
        store: the data.
        actor: who says so.
        period: which; opened already.
        chosen: what a person says for kinds that are not pinned yet.

    Raises:
        PeriodNotOpenedError: nobody has opened it.
        PinsFinalError: it was concluded once.
        RegulationUnfitError: a chosen one does not evaluate that kind of subject in such a period.
    """
    with store.reading() as reading:
        pinned = reading.periods.get(period).pins
        taken = {(pin.kind, pin.purpose) for pin in pinned}
        wanted = (*pinned, *(pin for pin in chosen if (pin.kind, pin.purpose) not in taken))
        plan = period_plan.plan(reading.regulations.all(), period, wanted)
    return Opening(opened=pin_period(store, actor, period, plan.pins), plan=plan)


def pin_period(store: Store, actor: Actor, period: Period, pins: tuple[RuleSetPin, ...]) -> OpenedPeriod:
    """Let a period that was never concluded be evaluated by other rule sets; its sheets stay as they are.

    `rule_set_impact.sheets_touched_by_pins` tells which sheets were scored by what is put aside.

    Args:
        store: the data.
        actor: who says so.
        period: which.
        pins: all that shall hold; a kind that is not among them is left out.

    Raises:
        PeriodNotOpenedError: nobody has opened it.
        PinsFinalError: it was concluded once.
        RegulationUnfitError: a rule set does not evaluate that kind of subject in such a period.
    """
    with store.work(actor, Label.PIN_PERIOD, period=period.code) as work:
        opened = work.periods.get(period)
        if opened.is_locked or work.periods.reopenings(period):
            raise PinsFinalError(period=period)
        period_plan.plan(work.regulations.all(), period, pins)
        kept = replace(opened, pins=pins)
        work.periods.save(kept)
    return kept


def _evaluated(regulations: Iterable[Regulation], today: date) -> frozenset[PeriodKind]:
    """Return the kinds of period that the rule sets of a day know."""
    kinds = (
        kind
        for regulation in regulations
        if regulation.is_effective(today)
        for rules in regulation.rules
        for kind in rules.periods
    )
    return frozenset(kinds) or frozenset({PeriodKind.MONTH})
