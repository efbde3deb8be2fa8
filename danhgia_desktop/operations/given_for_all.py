"""What is given for all new people of whom a list does not say it, and whether it may bring new units."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.organization.subject_kind import EmploymentKind


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenForAll:
    """The first day and by which law they are employed; None where nothing is given, so that a blank is a problem.

    Attributes:
        creates_units: whether units that are not there are made; else they are problems.
    """

    since: date | None = None
    kind: EmploymentKind | None = None
    creates_units: bool = False


NOTHING_GIVEN = GivenForAll()
