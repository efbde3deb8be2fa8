"""The people of the agency."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

StaffUid = NewType("StaffUid", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffMember:
    """A person (cán bộ, công chức, viên chức, người lao động), known by the staff code and never by the name.

    What changes with time, such as unit and post, stands in the postings.

    Attributes:
        code: as the personnel register writes it, unique whatever its case.
        name: family name first.
        suffix: what tells namesakes apart ("A", "(VP)"), as the office says it.
        party_member: whether the rules for party members hold as well (đảng viên).
    """

    uid: StaffUid
    code: str
    name: str
    suffix: str = ""
    party_member: bool = False
    note: str = ""

    @property
    def shown_name(self) -> str:
        """The name with the suffix, as lists show it."""
        return shown_name(self.name, self.suffix)


def shown_name(name: str, suffix: str) -> str:
    """Return a name with what tells namesakes apart, as lists show it."""
    return f"{name} {suffix}" if suffix else name
