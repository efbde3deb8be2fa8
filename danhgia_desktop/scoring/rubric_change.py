"""What was changed in a rubric, and how much that matters to sheets scored under it already.

The classes are Moodle's for guides that are edited after grading, except that
a changed maximum always touches points.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, fields, replace
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.criterion_rule import Bonus, Penalty, Rule, Tiers
from danhgia_desktop.regulation.rubric import TOTAL, Criterion, CriterionKey, Rubric
from danhgia_desktop.scoring.rule_matching import matches, parts_of, ticks

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from danhgia_desktop.regulation.criterion_rule import Part


class ChangeClass(IntEnum):
    """How much a change matters to scores that are there, from not at all to scoring again."""

    NONE = 0
    WORDS = 1
    """Texts, numbers, order: no score means anything else."""
    RULES_ADDED = 2
    """Rules or steps of rules were added under the same maximum."""
    POINTS = 3
    """Criteria were removed or moved, or points are others: totals may change."""
    RULES_REMOVED = 4
    """Rules are gone: what was counted or ticked for them loses its meaning."""
    CRITERIA_ADDED = 5
    """There is something to be scored that nobody has scored yet."""


NEEDS_REVIEW = ChangeClass.POINTS
"""From this class on, scored sheets must be looked through again; else those whose figures change."""


class Changed(StrEnum):
    """What is another one now."""

    HEADINGS = "headings"
    WORDS = "words"
    ORDER = "order"
    MAXIMUM = "maximum"
    RULE = "rule"
    RULE_ADDED = "rule_added"
    RULE_REMOVED = "rule_removed"
    MOVED = "moved"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing that was changed, at one criterion; headings and the total's own stand at the root."""

    kind: ChangeClass
    what: Changed
    criterion: CriterionKey


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricChange:
    """Everything that was changed, criteria that went first, then in the new reading order."""

    changes: tuple[Change, ...]

    @property
    def kind(self) -> ChangeClass:
        """The gravest class."""
        return max((change.kind for change in self.changes), default=ChangeClass.NONE)

    @property
    def kinds(self) -> tuple[ChangeClass, ...]:
        """Every class that asks for a review, and the gravest at any rate; the gravest first."""
        found = {change.kind for change in self.changes if change.kind >= NEEDS_REVIEW}
        return tuple(sorted({*found, self.kind}, reverse=True))

    @property
    def counts(self) -> tuple[tuple[ChangeClass, int], ...]:
        """How many changes there are of each class that there is, the gravest first."""
        counted = Counter(change.kind for change in self.changes)
        return tuple(sorted(counted.items(), reverse=True))

    @property
    def needs_review(self) -> bool:
        """Whether scored sheets must be looked through again."""
        return self.kind >= NEEDS_REVIEW


def compare(before: Rubric, after: Rubric) -> RubricChange:
    """Return what was changed between two states of a rubric; criteria are known again by their keys."""
    return RubricChange(changes=tuple(_changes(before, after)))


def changed_back(base: Rubric, now: Rubric, edited: Rubric) -> RubricChange:
    """Return what saving an edit would take back of that which changed since it began.

    Args:
        base: the rubric that the edit began with.
        now: as it is saved now.
        edited: the edit.
    """
    since = {change.criterion for change in compare(base, now).changes}
    back = compare(now, edited).changes
    return RubricChange(changes=tuple(change for change in back if change.criterion in since))


def _changes(before: Rubric, after: Rubric) -> Iterator[Change]:
    old = {criterion.key: criterion for criterion in before.criteria}
    kept = {criterion.key for criterion in after.criteria}
    if (before.name, before.title, before.rounds) != (after.name, after.title, after.rounds):
        yield Change(kind=ChangeClass.WORDS, what=Changed.HEADINGS, criterion=TOTAL)
    for criterion in before.lines:
        if criterion.key not in kept:
            yield Change(kind=ChangeClass.POINTS, what=Changed.REMOVED, criterion=criterion.key)
    for criterion in after.criteria:
        if criterion.key in old:
            yield from _criterion_changes(old[criterion.key], criterion)
            if _is_reordered(before, after, criterion.key):
                yield Change(kind=ChangeClass.WORDS, what=Changed.ORDER, criterion=criterion.key)
        else:
            yield Change(kind=ChangeClass.CRITERIA_ADDED, what=Changed.ADDED, criterion=criterion.key)


def _criterion_changes(old: Criterion, new: Criterion) -> Iterator[Change]:
    if old.parent != new.parent:
        yield Change(kind=ChangeClass.POINTS, what=Changed.MOVED, criterion=new.key)
    if old.max_points != new.max_points:
        yield Change(kind=ChangeClass.POINTS, what=Changed.MAXIMUM, criterion=new.key)
    if replace(old, parent=new.parent, max_points=new.max_points, rules=new.rules) != new:
        yield Change(kind=ChangeClass.WORDS, what=Changed.WORDS, criterion=new.key)
    if old.rules != new.rules:
        yield from (
            Change(kind=kind, what=what, criterion=new.key) for kind, what in _rule_changes(old.rules, new.rules)
        )


def _is_reordered(before: Rubric, after: Rubric, parent: CriterionKey) -> bool:
    old, new = [part.key for part in before.children(parent)], [part.key for part in after.children(parent)]
    return [key for key in old if key in new] != [key for key in new if key in old]


def _rule_changes(before: tuple[Rule, ...], after: tuple[Rule, ...]) -> Iterator[tuple[ChangeClass, Changed]]:
    found = matches(before, after)
    for place, rule in enumerate(before):
        if place not in found:
            yield ChangeClass.POINTS if _says_nothing(rule) else ChangeClass.RULES_REMOVED, Changed.RULE_REMOVED
        elif (kind := _class_of(rule, after[found[place]])) is not ChangeClass.NONE:
            yield kind, Changed.RULE
    for place, rule in enumerate(after):
        if place not in found.values():
            yield ChangeClass.POINTS if _says_nothing(rule) else ChangeClass.RULES_ADDED, Changed.RULE_ADDED
    if list(found.values()) != sorted(found.values()):
        yield ChangeClass.WORDS, Changed.RULE


def _says_nothing(rule: Rule) -> bool:
    """Tell whether a rule only says how points stand to the total, and asks people for nothing."""
    return isinstance(rule, Bonus | Penalty)


def _class_of(before: Rule, after: Rule) -> ChangeClass:
    """Return how much it matters that a rule became another one of its kind."""
    if before == after:
        return ChangeClass.NONE
    old, new = parts_of(before), parts_of(after)
    if old:
        return _class_of_parts(old, new, ticks(before, after))
    if _figures(before) == _figures(after):
        return ChangeClass.WORDS
    if isinstance(before, Tiers) and isinstance(after, Tiers) and set(before.tiers) <= set(after.tiers):
        return ChangeClass.RULES_ADDED
    return ChangeClass.POINTS


def _class_of_parts(old: Sequence[Part], new: Sequence[Part], kept: Mapping[int, int]) -> ChangeClass:
    """Return how much it matters that a rule has other parts; ticks follow the names of theirs."""
    if len(kept) < len(old):
        return ChangeClass.RULES_REMOVED
    if any(old[place].points != new[spot].points for place, spot in kept.items()):
        return ChangeClass.POINTS
    return ChangeClass.RULES_ADDED if len(new) > len(old) else ChangeClass.WORDS


def _figures(rule: Rule) -> tuple[object, ...]:
    """Return what a rule reckons with, without its words."""
    values = [getattr(rule, field.name) for field in fields(rule)]
    return tuple(value for value in values if type(value) is not str)
