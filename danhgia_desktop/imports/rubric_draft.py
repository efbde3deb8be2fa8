"""What was read from a rubric's source, before a person confirms it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.rubric_edits import add_inside

if TYPE_CHECKING:
    from collections.abc import Mapping

    from danhgia_desktop.regulation.criterion_rule import Rule
    from danhgia_desktop.regulation.rubric import Criterion, CriterionKey, Rubric
    from danhgia_desktop.scoring.scoresheet import Score, ScoreKey


class ReadingCode(StrEnum):
    """What could not be read as it stands."""

    UNREADABLE_POINTS = "unreadable_points"
    """A cell of points holds something else; its words are kept in the message, the points are blank."""
    MISSING_TEXT = "missing_text"
    """A row has points but no words."""
    UNPLACED_LINE = "unplaced_line"
    """A line inside the table that fits no column; it is kept with the criterion above."""
    DUPLICATE_NUMBER = "duplicate_number"
    """Two criteria of one parent bear the same number."""
    TABLE_LEFT_OUT = "table_left_out"
    """Another table of the source that may belong to the rubric was not read; the text is how many rows it has."""
    SUBTOTAL_DIFFERS = "subtotal_differs"
    """A row that adds up a section states other points than the section itself; the section's are kept."""
    TOTAL_OF_OTHERS = "total_of_others"
    """The total's words name other sections than are summed; its name is kept plain, its scores are left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingProblem:
    """One thing that could not be read, and where it stands in the source."""

    code: ReadingCode
    address: str
    text: str
    fault: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """What was read as alternatives of one criterion, as criteria of their own.

    Attributes:
        guidance: that of the criterion alone.
        parts: the alternatives, which are its parts then.
        scores: the scores that its row and theirs state.
        addresses: where each of the parts stands in the source.
    """

    guidance: tuple[str, ...]
    parts: tuple[Criterion, ...]
    scores: Mapping[ScoreKey, Score]
    addresses: Mapping[CriterionKey, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricDraft:
    """A rubric as read: its tree, the rules proposed for it, the scores its table states.

    Attributes:
        rubric: the tree, with proposed rules in place.
        caption: the line below the heading, "(Kèm theo Báo cáo số …)".
        scores: the scores in the table's columns, kept as stated.
        addresses: where each criterion stands in the source.
        problems: what could not be read.
        taken_in: for criteria that their sub-lines were taken into: what those are otherwise.
    """

    rubric: Rubric
    caption: str
    scores: Mapping[ScoreKey, Score]
    addresses: Mapping[CriterionKey, str]
    problems: tuple[ReadingProblem, ...]
    taken_in: Mapping[CriterionKey, TakenIn] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def proposals(self) -> tuple[tuple[CriterionKey, int, Rule], ...]:
        """Every proposed rule: its criterion, its place among the criterion's rules, and itself."""
        return tuple(
            (criterion.key, place, rule)
            for criterion in self.rubric.criteria
            for place, rule in enumerate(criterion.rules)
        )

    @property
    def has_scores(self) -> bool:
        """Whether the table's columns of scores hold any."""
        return bool(self.scores)

    def without_rules(self) -> RubricDraft:
        """Return the draft with no rules at all: a person gives every point."""
        bare = tuple(replace(criterion, rules=()) for criterion in self.rubric.criteria)
        return replace(self, rubric=replace(self.rubric, criteria=bare))

    def taken_apart(self, key: CriterionKey) -> RubricDraft:
        """Return the draft in which the alternatives of a criterion are its parts, each with points of its own.

        Raises:
            KeyError: no alternatives were taken into the criterion.
        """
        apart = self.taken_in[key]
        whole = replace(self.rubric.get(key), guidance=apart.guidance, rules=())
        scores = {place: score for place, score in self.scores.items() if place[0] != key}
        return replace(
            self,
            rubric=add_inside(self.rubric.with_criterion(whole), key, *apart.parts),
            scores=MappingProxyType({**scores, **apart.scores}),
            addresses=MappingProxyType({**self.addresses, **apart.addresses}),
            taken_in=MappingProxyType({other: taken for other, taken in self.taken_in.items() if other != key}),
        )

    def named(self, name: str) -> RubricDraft:
        """Return the draft of a rubric of that name."""
        return replace(self, rubric=replace(self.rubric, name=name))

    def without_scores(self) -> RubricDraft:
        """Return the draft of the rubric alone."""
        return replace(self, scores=MappingProxyType({}))
