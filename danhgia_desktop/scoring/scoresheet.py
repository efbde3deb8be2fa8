"""The score sheet of one subject in one period under one rubric."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, NewType

from danhgia_desktop.scoring.planned import NOTHING_PLANNED

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from danhgia_desktop.organization.subject import Subject
    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.criterion_rule import RuleInput
    from danhgia_desktop.regulation.rubric import CriterionKey, RoundKey, Rubric
    from danhgia_desktop.scoring.planned import Planned

SheetUid = NewType("SheetUid", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """What one round gives one criterion.

    Attributes:
        points: as typed, with up to two places; None is blank, which is not zero. On a criterion
            with parts it is what the document states beside the sum of the parts.
        inputs: what was counted, ticked or measured for the criterion's rules.
        not_applicable: không áp dụng: the criterion leaves the maximum.
        reason: why these points, in the scorer's words.
        evidence: the documents that prove them, as the scorer names them (tài liệu kiểm chứng).
    """

    points: Decimal | None = None
    inputs: tuple[RuleInput, ...] = ()
    not_applicable: bool = False
    reason: str = ""
    evidence: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether nothing at all was said."""
        return self == BLANK

    def with_points(self, points: Decimal | None) -> Score:
        """Return the score with points given or taken away; whoever does either says that the criterion applies."""
        return Score(points=points, inputs=self.inputs, reason=self.reason, evidence=self.evidence)


BLANK = Score()

ScoreKey = tuple["CriterionKey", "RoundKey"]
"""Where a score stands on its sheet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScorePlace:
    """Where a score stands: a sheet, a criterion, a round."""

    sheet: SheetUid
    criterion: CriterionKey
    round: RoundKey

    @property
    def key(self) -> ScoreKey:
        """Where it stands on its sheet."""
        return self.criterion, self.round


@dataclass(frozen=True, slots=True, kw_only=True)
class Scoresheet:
    """A score sheet (phiếu chấm). Criteria without a score are blank.

    Attributes:
        proven: how many documents of evidence there are for scores, besides the words that name some; none is left out.
        planned: what the work plan says; nobody types it.
    """

    uid: SheetUid
    rubric: Rubric
    subject: Subject
    period: Period
    scores: Mapping[ScoreKey, Score] = field(default_factory=lambda: MappingProxyType({}))
    proven: Mapping[ScoreKey, int] = field(default_factory=lambda: MappingProxyType({}))
    planned: Planned = NOTHING_PLANNED

    def is_proven(self, key: CriterionKey, round_: RoundKey) -> bool:
        """Tell whether a document proves a score, or words name one."""
        return (key, round_) in self.proven or bool(self.score(key, round_).evidence)

    def is_begun(self, round_: RoundKey) -> bool:
        """Tell whether anybody has said anything in a round."""
        return any(of == round_ for _, of in self.scores)

    def planned_in(self, round_: RoundKey) -> Planned:
        """Return what a round takes from the plan; a later one nothing before somebody begins it."""
        is_first = bool(self.rubric.rounds) and self.rubric.rounds[0].key == round_
        return self.planned if is_first or self.is_begun(round_) else NOTHING_PLANNED

    def score(self, key: CriterionKey, round_: RoundKey) -> Score:
        """Return what the round gives the criterion; blank where nothing was said."""
        return self.scores.get((key, round_), BLANK)

    def with_scores(self, changed: Mapping[ScoreKey, Score]) -> Scoresheet:
        """Return the sheet with scores changed, kept as typed even above the maximum; blank ones are dropped.

        Raises:
            NoSuchCriterionError, NoSuchRoundError: a key that the rubric does not have.
        """
        for key, round_ in changed:
            self.rubric.get(key)
            self.rubric.round_of(round_)
        scores = {**self.scores, **changed}
        for place, score in changed.items():
            if score.is_blank:
                del scores[place]
        return replace(self, scores=MappingProxyType(scores))
