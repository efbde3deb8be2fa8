"""By which rule set each kind of subject would be evaluated in a period, and what a person must look at before."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.regulation.opened_period import RuleSetPin
from danhgia_desktop.regulation.regulation import Purpose, Regulation
from danhgia_desktop.regulation.regulation_choice import RegulationChoice, choice

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from danhgia_desktop.period import Period


class RegulationUnfitError(ExpectedError):
    """A rule set was chosen for somebody whom it does not evaluate in such a period, or for another purpose."""

    code = "regulation_unfit"


class KindStanding(StrEnum):
    """How clear it is by what a kind of subject is evaluated; `wording` has the sentences."""

    CLEAR = "clear"
    """One and the same rule set is in force all the time."""
    CHOSEN = "chosen"
    """A person said which."""
    CHANGES = "changes"
    """Another rule set comes into force within the period."""
    GAP = "gap"
    """On some days none is in force."""
    OVERLAP = "overlap"
    """On some days several are."""
    MISSING = "missing"
    """None is in force at all."""
    NOT_EVALUATED = "not_evaluated"
    """The rule set that is in force has no such period for the kind; nothing is amiss."""

    @property
    def asks_for_a_look(self) -> bool:
        """Whether a person should know before the period is opened."""
        return self not in {KindStanding.CLEAR, KindStanding.CHOSEN, KindStanding.NOT_EVALUATED}


@dataclass(frozen=True, slots=True, kw_only=True)
class KindPlan:
    """What is planned for one kind of subject.

    Attributes:
        choice: what is in force over the period.
        pinned: the rule set that it will be evaluated by; None where it is left out.
        is_chosen: whether a person said so.
    """

    kind: SubjectKind
    purpose: Purpose
    choice: RegulationChoice
    pinned: Regulation | None
    is_chosen: bool = False

    @property
    def standing(self) -> KindStanding:
        """How clear the choice is, the gravest first."""
        if self.is_chosen:
            return KindStanding.CHOSEN
        if not any(stretch.regulations for stretch in self.choice.stretches):
            return KindStanding.NOT_EVALUATED if self.choice.for_other_periods else KindStanding.MISSING
        if self.choice.overlaps:
            return KindStanding.OVERLAP
        if self.choice.gaps:
            return KindStanding.GAP
        return KindStanding.CLEAR if self.choice.is_clear else KindStanding.CHANGES


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodPlan:
    """What is planned for a period: ratings of every kind of subject, and what else rule sets are for."""

    period: Period
    kinds: tuple[KindPlan, ...]

    @property
    def pins(self) -> tuple[RuleSetPin, ...]:
        """The rule sets that will hold in the period."""
        return tuple(
            RuleSetPin(kind=plan.kind, regulation=plan.pinned.uid, purpose=plan.purpose)
            for plan in self.kinds
            if plan.pinned is not None
        )

    @property
    def to_look_at(self) -> tuple[KindPlan, ...]:
        """The kinds for which it is not clear, or which are left out."""
        return tuple(plan for plan in self.kinds if plan.standing.asks_for_a_look)


def plan(regulations: Collection[Regulation], period: Period, chosen: Collection[RuleSetPin] = ()) -> PeriodPlan:
    """Return by what each kind of subject would be evaluated: as a person chose, else as in force on the last day.

    Args:
        regulations: all that there are.
        period: the period to be opened.
        chosen: what a person says where it is not clear, or should be another one.

    Raises:
        RegulationUnfitError: a chosen one does not evaluate that kind of subject in such a period.
    """
    by_hand = {(pin.purpose, pin.kind): _fitting(regulations, period, pin) for pin in chosen}
    return PeriodPlan(period=period, kinds=tuple(_kinds(regulations, period, by_hand)))


def _kinds(
    regulations: Collection[Regulation], period: Period, by_hand: dict[tuple[Purpose, SubjectKind], Regulation]
) -> Iterator[KindPlan]:
    for purpose in Purpose:
        ruled = {kind for one in regulations if one.purpose is purpose for kind in one.kinds}
        for kind in SubjectKind:
            if kind in ruled or purpose is Purpose.RATING:  # everybody is rated, reform is for whom it is ruled
                found = choice(regulations, kind, period, purpose)
                said = by_hand.get((purpose, kind))
                yield KindPlan(
                    kind=kind,
                    purpose=purpose,
                    choice=found,
                    pinned=said or found.suggested,
                    is_chosen=said is not None,
                )


def _fitting(regulations: Collection[Regulation], period: Period, pin: RuleSetPin) -> Regulation:
    found = next((one for one in regulations if one.uid == pin.regulation), None)
    rules = None if found is None else found.rules_for(pin.kind)
    if found is None or rules is None or found.purpose is not pin.purpose or period.kind not in rules.periods:
        raise RegulationUnfitError(
            regulation=found.title if found else pin.regulation, kinds=(pin.kind,), period=period
        )
    return found
