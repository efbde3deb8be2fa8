"""What another version of a rule set would say differently, and which sheets that are still open it touches."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from danhgia_desktop.operations.regulations import get_rule_set
from danhgia_desktop.regulation.regulation import AmendmentKind
from danhgia_desktop.regulation.regulation_comparison import READ_TOGETHER
from danhgia_desktop.scoring import rubric_change, rule_set_change
from danhgia_desktop.scoring.rubric_change import ChangeClass

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from danhgia_desktop.organization.subject_kind import SubjectKind
    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.opened_period import RuleSetPin
    from danhgia_desktop.regulation.regulation import Regulation, RegulationUid
    from danhgia_desktop.regulation.rubric import RubricUid
    from danhgia_desktop.regulation.rule_set import RuleSet
    from danhgia_desktop.scoring.rule_set_change import RuleSetChange
    from danhgia_desktop.storage.figures import SheetSummary
    from danhgia_desktop.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class TouchedSheet:
    """A sheet that is still open and would be evaluated otherwise.

    Attributes:
        rubric_change: how much its rubric changes; `NONE` where only what follows from the points does.
    """

    summary: SheetSummary
    rubric_change: ChangeClass


def compare_rule_sets(store: Store, before: RegulationUid, after: RegulationUid) -> RuleSetChange:
    """Return what one rule set says differently from another, with what is read together with it.

    Raises:
        NoSuchRegulationError: one of them is not there.
    """
    return rule_set_change.compare(get_rule_set(store, before), get_rule_set(store, after), whole=READ_TOGETHER)


def open_sheets_touched(store: Store, old: RuleSet, new: RuleSet) -> tuple[TouchedSheet, ...]:
    """Return which sheets of periods that are not concluded a change touches, or would if the period took the new one.

    Args:
        store: the data.
        old: what sheets are scored by now.
        new: an edit of it, or a version that takes its place from a day on.
    """
    touched = _touched_rubrics(old, new)
    with store.reading() as reading:
        locked = frozenset(opened.period for opened in reading.periods.all() if opened.is_locked)
        return tuple(
            TouchedSheet(summary=summary, rubric_change=touched.get(rubric, ChangeClass.NONE))
            for rubric in old.regulation.rubrics
            for summary in reading.figures.scoresheets(rubric=rubric)
            if summary.period not in locked
            and _concerns(old.regulation, new.regulation, summary.period, is_changed=rubric in touched)
        )


def sheets_touched_by_pins(store: Store, period: Period, pins: Collection[RuleSetPin]) -> tuple[SheetSummary, ...]:
    """Return which sheets of an opened period were scored by rule sets that other pins would put aside.

    Raises:
        PeriodNotOpenedError: nobody has opened it.
    """
    with store.reading() as reading:
        gone = [pin for pin in reading.periods.get(period).pins if pin not in pins]
        rubrics = {uid for pin in gone for uid in _rubrics_for(reading.regulations.get(pin.regulation), pin.kind)}
        return tuple(sheet for sheet in reading.figures.scoresheets(period=period) if sheet.rubric in rubrics)


def _concerns(old: Regulation, new: Regulation, period: Period, *, is_changed: bool) -> bool:
    """Tell whether a period would be evaluated otherwise, given whether the rules change; else only days may."""
    held, holds = _reaches(old, period), _reaches(new, period)
    is_edit = new.uid == old.uid
    return (is_edit and held is not holds) or (is_changed and holds)


def _touched_rubrics(old: RuleSet, new: RuleSet) -> dict[RubricUid, ChangeClass]:
    """Return the old rubrics whose sheets would be evaluated otherwise, and how much the rubric itself changes."""
    change = rule_set_change.compare(old, new)
    touched = {
        uid: ChangeClass.NONE
        for kind in _changed_kinds(old.regulation, new.regulation, change)
        for uid in _rubrics_for(old.regulation, kind)
    }
    for changed in change.rubrics:
        renamed = replace(changed.after, name=changed.before.name)  # a copy has a name of its own
        kind = rubric_change.compare(changed.before, renamed).kind
        if kind is not ChangeClass.NONE:
            touched[changed.before.uid] = max(kind, touched.get(changed.before.uid, kind))
    return touched


def _changed_kinds(old: Regulation, new: Regulation, change: RuleSetChange) -> Iterator[SubjectKind]:
    stays = new.uid != old.uid and new.amends is not None and new.amends.kind is AmendmentKind.AMENDS
    for difference in change.differences:
        yield from (kind for kind in difference.kinds if kind in new.kinds or not stays)


def _rubrics_for(regulation: Regulation, kind: SubjectKind) -> tuple[RubricUid, ...]:
    rules = regulation.rules_for(kind)
    named = () if rules is None else (rules.rubric, rules.leader_rubric)
    return tuple(uid for uid in named if uid is not None)


def _reaches(regulation: Regulation, period: Period) -> bool:
    until = regulation.effective_until
    return regulation.effective_from <= period.ends_on and (until is None or until >= period.starts_on)
