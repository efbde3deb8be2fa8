"""Whom the score sheets of a concluded period are about, as they were called when it was concluded."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from danhgia_desktop.organization.staff_member import shown_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from danhgia_desktop.organization.agency import Agency
    from danhgia_desktop.organization.subject_kind import SubjectKind
    from danhgia_desktop.scoring.scoresheet import Scoresheet, SheetUid


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedSubject:
    """The one whom a sheet is about, as it was signed.

    Attributes:
        kind: by whose rules it was evaluated; None for a person who was nowhere in the period.
        unit: the name of the unit, or of the one by which the person was evaluated.
        code, name, suffix: of the person; "" for a unit as a whole.
        post: what the person was last in the period.
    """

    kind: SubjectKind | None
    unit: str
    code: str = ""
    name: str = ""
    suffix: str = ""
    post: str = ""

    @property
    def shown_name(self) -> str:
        """Whose the sheet is, as lists show it."""
        return shown_name(self.name, self.suffix) if self.name else self.unit


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedPeriod:
    """The letterheads and the subjects of all sheets of a period, as they were signed."""

    agency: Agency
    sheets: Mapping[SheetUid, SignedSubject]

    def named(self, sheet: Scoresheet) -> Scoresheet:
        """Return a sheet of the period with its subject as it was called."""
        was = self.sheets[sheet.uid]
        subject = sheet.subject
        unit = replace(subject.unit, name=was.unit)
        member = subject.staff and replace(subject.staff, code=was.code, name=was.name, suffix=was.suffix)
        return replace(sheet, subject=replace(subject, unit=unit, staff=member))
