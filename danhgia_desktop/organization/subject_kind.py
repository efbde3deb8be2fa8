"""The kinds of those who are evaluated."""

from __future__ import annotations

from enum import StrEnum


class SubjectKind(StrEnum):
    """For whom a rule set has rules: bodies and people by the law that covers them."""

    AGENCY = "agency"
    """The agency as a whole (cơ quan)."""
    UNIT = "unit"
    """A unit of it (đơn vị, tập thể)."""
    OFFICIAL = "official"
    """Cán bộ."""
    CIVIL_SERVANT = "civil_servant"
    """Công chức."""
    PUBLIC_EMPLOYEE = "public_employee"
    """Viên chức."""
    WORKER = "worker"
    """Người lao động, by a labour contract."""

    @property
    def is_person(self) -> bool:
        """Whether people are meant, not bodies."""
        return self not in {SubjectKind.AGENCY, SubjectKind.UNIT}


class EmploymentKind(StrEnum):
    """By which law a person is employed."""

    OFFICIAL = "official"
    """Cán bộ: elected or appointed for a term (Luật CBCC 2025)."""
    CIVIL_SERVANT = "civil_servant"
    """Công chức: recruited to a post of the administration (Luật CBCC 2025)."""
    PUBLIC_EMPLOYEE = "public_employee"
    """Viên chức: of a public service unit, by a working contract (Luật Viên chức)."""
    WORKER = "worker"
    """Người lao động: by a labour contract."""

    @property
    def subject_kind(self) -> SubjectKind:
        """For whom the rules are that such a person is evaluated by."""
        return SubjectKind(self.value)
