"""The rule set: a regulation with its dates, and its rules for each kind of subject."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from danhgia_desktop.organization.subject_kind import SubjectKind
    from danhgia_desktop.regulation.rubric import RubricUid
    from danhgia_desktop.regulation.subject_rules import SubjectRules

RegulationUid = NewType("RegulationUid", str)


class Purpose(StrEnum):
    """What a rule set is for; one and the same year has one of each."""

    RATING = "rating"
    """Đánh giá, xếp loại."""
    REFORM = "reform"
    """Chấm điểm cải cách hành chính."""


class AmendmentKind(StrEnum):
    """What a regulation does to an earlier one; either way it says everything itself."""

    AMENDS = "amends"
    """Sửa đổi, bổ sung: the earlier one stays in force for kinds of subject that are not named here."""
    REPLACES = "replaces"
    """Thay thế: the earlier one is no longer in force for anybody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """Which earlier regulation is amended or replaced."""

    regulation: RegulationUid
    kind: AmendmentKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Regulation:
    """A version of a rule set (quy chế, quyết định, nghị định).

    Attributes:
        uid: the version's identity outside this data file.
        number: as the document bears it, "335/2025/NĐ-CP"; "" for rules without a document.
        title: what it is about (trích yếu).
        issuer: who issued it.
        issued_on: the document's date; None where not known.
        effective_from: the first day on which it is in force.
        effective_until: the last day, None while it has no end.
        amends: the earlier regulation that it amends or replaces.
        purpose: what it is for.
        source: where its rules were read, and what is not certain about them.
        is_sample: "mẫu": parts of it are no source's words and must be compared with the original.
        bases: what it rests on (căn cứ), one document a line.
        rules: its rules for kinds of subject.
    """

    uid: RegulationUid
    number: str = ""
    title: str
    issuer: str = ""
    issued_on: date | None = None
    effective_from: date
    effective_until: date | None = None
    amends: Amendment | None = None
    purpose: Purpose = Purpose.RATING
    source: str = ""
    is_sample: bool = False
    bases: tuple[str, ...] = ()
    rules: tuple[SubjectRules, ...] = ()

    @property
    def kinds(self) -> tuple[SubjectKind, ...]:
        """The kinds of subject that it has rules for."""
        return tuple(kind for rules in self.rules for kind in rules.kinds)

    @property
    def rubrics(self) -> tuple[RubricUid, ...]:
        """The rubrics that it names, each once, in the order of its rules."""
        named = (uid for rules in self.rules for uid in (rules.rubric, rules.leader_rubric) if uid is not None)
        return tuple(dict.fromkeys(named))

    def rules_for(self, kind: SubjectKind) -> SubjectRules | None:
        """Return the rules for a kind of subject; None where it has none."""
        return next((rules for rules in self.rules if kind in rules.kinds), None)

    def is_effective(self, day: date) -> bool:
        """Tell whether the day lies between its own dates; another regulation may have replaced it nevertheless."""
        return self.effective_from <= day and (self.effective_until is None or day <= self.effective_until)

    def with_rubrics(self, uids: Mapping[RubricUid, RubricUid]) -> Regulation:
        """Return it with other rubrics in the place of those it names."""
        return replace(self, rules=tuple(rules.with_rubrics(uids) for rules in self.rules))
