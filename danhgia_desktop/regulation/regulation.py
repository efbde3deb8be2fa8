"""The rule set: a regulation with its dates, and its rules for each kind of subject."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

from danhgia_desktop.regulation.rating_rule import RatingRule

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from danhgia_desktop.organization.subject_kind import SubjectKind
    from danhgia_desktop.period import PeriodKind
    from danhgia_desktop.regulation.deadline import Deadline
    from danhgia_desktop.regulation.explanation_round import ExplanationRound
    from danhgia_desktop.regulation.rating_level import RatingRole
    from danhgia_desktop.regulation.reward_rule import RewardRule
    from danhgia_desktop.regulation.roll_up import RollUp
    from danhgia_desktop.regulation.rubric import RoundKey, RubricUid
    from danhgia_desktop.regulation.task_rule import TaskRule

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
class RoundRule:
    """Who fills a round of scoring; its name and place are the rubric's."""

    round: RoundKey
    filled_by: RatingRole


class RatedGroup(StrEnum):
    """Whom somebody has authority over, among the subjects of a rule."""

    AGENCY = "agency"
    AGENCY_HEAD = "agency_head"
    AGENCY_DEPUTY = "agency_deputy"
    UNIT = "unit"
    UNIT_HEAD = "unit_head"
    UNIT_DEPUTY = "unit_deputy"
    MEMBER = "member"


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorityRule:
    """Who rates whom (thẩm quyền đánh giá, xếp loại).

    Attributes:
        whom: who is rated.
        concludes: who decides the level.
        proposes: who proposes one before, beside the rated themselves; None for nobody.
    """

    whom: RatedGroup
    concludes: RatingRole
    proposes: RatingRole | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectRules:
    """The rules for some kinds of subject.

    Attributes:
        kinds: for whom they are; a kind has rules once in a regulation.
        rubric: by what they are scored; None while it is not chosen yet.
        leader_rubric: by what leaders are scored; None for the same.
        periods: in which kinds of period they are evaluated, the shortest first.
        rounds: who fills each round of the rubric, in the order of the rounds.
        roll_ups: the kinds of period that are made of shorter ones; all others are scored themselves.
        rating: from points to a level.
        tasks: how points come from tasks; None where people give all points.
        explanation: what explanations in a second round recover; None without such a round.
        rewards: degrees and ceilings of rewards; None where they are not regulated here.
        deadlines: by which day what must be done.
        authority: who rates whom.
    """

    kinds: tuple[SubjectKind, ...]
    rubric: RubricUid | None = None
    leader_rubric: RubricUid | None = None
    periods: tuple[PeriodKind, ...] = ()
    rounds: tuple[RoundRule, ...] = ()
    roll_ups: tuple[RollUp, ...] = ()
    rating: RatingRule = field(default_factory=RatingRule)
    tasks: TaskRule | None = None
    explanation: ExplanationRound | None = None
    rewards: RewardRule | None = None
    deadlines: tuple[Deadline, ...] = ()
    authority: tuple[AuthorityRule, ...] = ()

    def rubric_for(self, *, is_leader: bool) -> RubricUid | None:
        """Return by what somebody is scored; None while it is not chosen yet."""
        return self.leader_rubric if is_leader and self.leader_rubric is not None else self.rubric


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
        return replace(self, rules=tuple(_with_rubrics(rules, uids) for rules in self.rules))


def _with_rubrics(rules: SubjectRules, uids: Mapping[RubricUid, RubricUid]) -> SubjectRules:
    rubric, leader_rubric = (None if uid is None else uids.get(uid, uid) for uid in (rules.rubric, rules.leader_rubric))
    return replace(rules, rubric=rubric, leader_rubric=leader_rubric)
