"""Why a task is late or not done, and what was decided about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from datetime import date, datetime

    from danhgia_desktop.plan.task import TaskUid

ExplanationUid = NewType("ExplanationUid", str)


class Verdict(StrEnum):
    """What was decided about an explanation."""

    APPROVED = "approved"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What the competent person decided about an explanation.

    Attributes:
        decided_by: who, in the office's words.
        decided_on: the day of the decision.
        due_on: until when the task is extended; None where an approval extends nothing.
        words: remarks of the one who decided.
    """

    verdict: Verdict
    decided_by: str
    decided_on: date
    due_on: date | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """An explanation (báo cáo giải trình) for a task.

    Attributes:
        filed_on: the day on which it was handed in, as typed: papers arrive before they are recorded.
        recorded_at: when the program took it in (UTC).
        proposed_due_on: the day asked for; None where no extension is asked.
        decision: None while it waits for one.
    """

    uid: ExplanationUid
    task: TaskUid
    reason: str
    filed_on: date
    recorded_at: datetime
    proposed_due_on: date | None = None
    decision: Decision | None = None

    @property
    def is_approved(self) -> bool:
        """Whether it was decided in favour of."""
        return self.decision is not None and self.decision.verdict is Verdict.APPROVED
