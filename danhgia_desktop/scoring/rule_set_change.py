"""What was changed between two versions of a rule set: the regulation's clauses, and criterion by criterion."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from danhgia_desktop.regulation import regulation_comparison
from danhgia_desktop.regulation.version_names import are_one_name
from danhgia_desktop.scoring import rubric_change

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from danhgia_desktop.organization.subject_kind import SubjectKind
    from danhgia_desktop.regulation.regulation import Regulation
    from danhgia_desktop.regulation.regulation_clauses import ClauseKind
    from danhgia_desktop.regulation.regulation_comparison import Difference
    from danhgia_desktop.regulation.rubric import Rubric, RubricUid
    from danhgia_desktop.regulation.rule_set import RuleSet
    from danhgia_desktop.scoring.rubric_change import RubricChange


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedRubric:
    """The rubric of some subjects before and after.

    Attributes:
        before: by what they were scored.
        after: by what they are scored now.
        kinds: the kinds of subject, in the order of the rules.
        change: what is another one; there is something.
    """

    before: Rubric
    after: Rubric
    kinds: tuple[SubjectKind, ...]
    change: RubricChange


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSetChange:
    """Everything that was changed."""

    differences: tuple[Difference, ...]
    rubrics: tuple[ChangedRubric, ...]


def compare(before: RuleSet, after: RuleSet, *, whole: Collection[ClauseKind] = ()) -> RuleSetChange:
    """Return what was changed between two versions of a rule set; rubrics of kinds that only one covers are not.

    Args:
        before: the earlier version.
        after: the later one.
        whole: the kinds of clause of which, where one differs, those that do not are told as well.
    """
    return RuleSetChange(
        differences=regulation_comparison.compare(before.regulation, after.regulation, whole=whole),
        rubrics=tuple(_changed_rubrics(before, after)),
    )


def _changed_rubrics(before: RuleSet, after: RuleSet) -> Iterator[ChangedRubric]:
    for (old, new), kinds in _pairs(before.regulation, after.regulation).items():
        was, is_now = before.by_uid[old], after.by_uid[new]
        is_renamed = not are_one_name(was.name, is_now.name)
        change = rubric_change.compare(was, is_now if is_renamed else replace(is_now, name=was.name))
        if change.changes:
            yield ChangedRubric(before=was, after=is_now, kinds=tuple(kinds), change=change)


def _pairs(before: Regulation, after: Regulation) -> dict[tuple[RubricUid, RubricUid], dict[SubjectKind, None]]:
    """Return by which rubrics the same subjects were scored and are scored now, and which subjects."""
    pairs: dict[tuple[RubricUid, RubricUid], dict[SubjectKind, None]] = {}
    for old_rules, kind in ((rules, kind) for rules in before.rules for kind in rules.kinds):
        new_rules = after.rules_for(kind)
        for is_leader in (False, True):
            old = old_rules.rubric_for(is_leader=is_leader)
            new = None if new_rules is None else new_rules.rubric_for(is_leader=is_leader)
            if old is not None and new is not None:
                pairs.setdefault((old, new), {})[kind] = None
    return pairs
