"""Periods that were opened for evaluation."""

from __future__ import annotations

from enum import StrEnum


class PeriodState(StrEnum):
    """How far the evaluation of a period is."""

    OPEN = "open"
    SUBMITTED = "submitted"
    """Everything was handed in (Trình); the authority has not concluded yet."""
    CONCLUDED = "concluded"
    """Locked: nothing in it changes any more."""
    REOPENED = "reopened"
    """Concluded once and opened again, for a reason that is kept."""

    @property
    def is_locked(self) -> bool:
        """Whether nothing that was evaluated may change."""
        return self is PeriodState.CONCLUDED
