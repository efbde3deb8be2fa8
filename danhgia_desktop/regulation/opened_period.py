"""Periods that were opened for evaluation, and the rule sets that hold in them for ever."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.regulation import Purpose

if TYPE_CHECKING:
    from datetime import datetime

    from danhgia_desktop.organization.subject_kind import SubjectKind
    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.regulation import RegulationUid


class PeriodState(StrEnum):
    """How far the evaluation of a period is."""

    OPEN = "open"
    SUBMITTED = "submitted"
    """Everything was handed in (Trình); the authority has not concluded yet."""
    CONCLUDED = "concluded"
    """Locked: nothing in it changes any more."""
    REOPENED = "reopened"
    """Concluded once and opened again, for a reason that is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSetPin:
    """Which rule set holds in a period for one kind of subject."""

    kind: SubjectKind
    regulation: RegulationUid
    purpose: Purpose = Purpose.RATING


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedPeriod:
    """A period (kỳ đánh giá) that somebody opened.

    Attributes:
        opened_at: when (UTC).
        pins: the rule sets that hold in it, one for a purpose and a kind of subject; whatever changes later, it is
            evaluated by these.
    """

    period: Period
    opened_at: datetime
    state: PeriodState = PeriodState.OPEN
    pins: tuple[RuleSetPin, ...] = ()

    @property
    def is_locked(self) -> bool:
        """Whether nothing that was evaluated may change."""
        return self.state is PeriodState.CONCLUDED

    def rule_set_for(self, kind: SubjectKind, purpose: Purpose = Purpose.RATING) -> RegulationUid | None:
        """Return which rule set holds for a kind of subject; None for none."""
        held = (pin.regulation for pin in self.pins if (pin.kind, pin.purpose) == (kind, purpose))
        return next(held, None)

    def in_state(self, state: PeriodState) -> OpenedPeriod:
        """Return the period in another state."""
        return replace(self, state=state)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopening:
    """Why a concluded period was opened again.

    Attributes:
        at: when (UTC).
        actor: who did it, by name.
        reason: in that person's words.
    """

    at: datetime
    actor: str
    reason: str
