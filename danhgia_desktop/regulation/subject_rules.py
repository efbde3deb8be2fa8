"""The rules for some kinds of subject: by what they are scored, how they are rated, by when and by whom."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.rating_rule import RatingRule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from danhgia_desktop.organization.subject_kind import SubjectKind
    from danhgia_desktop.period import PeriodKind
    from danhgia_desktop.regulation.deadline import Deadline
    from danhgia_desktop.regulation.explanation_round import ExplanationRound
    from danhgia_desktop.regulation.rating_level import RatingRole
    from danhgia_desktop.regulation.reward_rule import RewardRule
    from danhgia_desktop.regulation.roll_up import RollUp
    from danhgia_desktop.regulation.rubric import RoundKey, RubricUid
    from danhgia_desktop.regulation.task_rule import TaskRule


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

    def with_rubrics(self, uids: Mapping[RubricUid, RubricUid]) -> SubjectRules:
        """Return the rules with other rubrics in the place of those they name."""
        rubric, leader_rubric = (
            None if uid is None else uids.get(uid, uid) for uid in (self.rubric, self.leader_rubric)
        )
        return replace(self, rubric=rubric, leader_rubric=leader_rubric)
