"""Decisions that give many people other posts on one day (điều động, luân chuyển, bổ nhiệm)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop import days
from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.organization.posting import UnitRole
    from danhgia_desktop.organization.subject_kind import EmploymentKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Where one person goes by a decision, and as what; what it does not say, None, stays as it was.

    Attributes:
        code: the staff code, by which people are known.
        post: "" where it stays what it was.
    """

    code: str
    unit: UnitUid
    post: str = ""
    role: UnitRole | None = None
    is_leader: bool | None = None
    duty_group: str | None = None
    employment_kind: EmploymentKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferDecision:
    """A decision about the posts of people.

    Attributes:
        number: "12/QĐ-SNV".
        effective_on: the first day in the new posts; nothing but the decision tells it, so there is no default.
        decided_on: the date that it bears, where it is cited with one.
    """

    number: str
    effective_on: date
    moves: tuple[Move, ...]
    decided_on: date | None = None

    @property
    def citation(self) -> str:
        """How postings cite it: "12/QĐ-SNV ngày 20/06/2025"; "" without a number."""
        number = tidy(self.number)
        return f"{number} ngày {days.shown(self.decided_on)}" if number and self.decided_on else number
