"""What somebody asked for or ran into, and who answers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.organization.staff_member import StaffUid

PetitionUid = NewType("PetitionUid", str)


class PetitionKind(StrEnum):
    """What was brought forward."""

    PETITION = "petition"
    """Kiến nghị, đề xuất."""
    OBSTACLE = "obstacle"
    """Khó khăn, vướng mắc."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Petition:
    """A petition or an obstacle (kiến nghị, vướng mắc), who owes an answer, and until when.

    Attributes:
        received_on: the day it came in.
        sender: from whom.
        text: what it says.
        unit: the unit that owes the answer; None while nobody was named.
        owner: the person who does.
        due_on: until when; None where no day was set.
        answered_on: the day of the answer; None while it is owed.
        answer: what was answered, and by which document.
    """

    uid: PetitionUid
    kind: PetitionKind = PetitionKind.PETITION
    received_on: date
    sender: str = ""
    text: str
    unit: UnitUid | None = None
    owner: StaffUid | None = None
    due_on: date | None = None
    answered_on: date | None = None
    answer: str = ""

    @property
    def is_owed(self) -> bool:
        """Whether nobody answered yet."""
        return self.answered_on is None

    def is_overdue(self, today: date) -> bool:
        """Tell whether the answer is owed after its day, which ends at 24:00."""
        return self.is_owed and self.due_on is not None and today > self.due_on
