"""What is given for all new people of whom a list does not say it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.organization.subject_kind import EmploymentKind


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenForAll:
    """The first day and by which law they are employed; None where nothing is given, so that a blank is a problem."""

    since: date | None = None
    kind: EmploymentKind | None = None


NOTHING_GIVEN = GivenForAll()
