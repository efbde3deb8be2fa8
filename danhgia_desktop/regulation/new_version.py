"""A new version of a rule set, which begins as a copy of an older one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.regulation.regulation import Amendment, AmendmentKind, RegulationUid
from danhgia_desktop.regulation.rubric import RubricUid
from danhgia_desktop.regulation.rule_set import RuleSet

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date


def copied(rule_set: RuleSet) -> RuleSet:
    """Return the same rule set with identities of its own; criteria keep their keys."""
    copy = with_rubrics_copied(rule_set, {rubric.uid for rubric in rule_set.rubrics})
    return replace(copy, regulation=replace(copy.regulation, uid=RegulationUid(uuid4().hex)))


def with_rubrics_copied(rule_set: RuleSet, copied_ones: Collection[RubricUid]) -> RuleSet:
    """Return the same rule set in which some of its rubrics have identities of their own; criteria keep their keys."""
    uids = {
        rubric.uid: RubricUid(uuid4().hex) if rubric.uid in copied_ones else rubric.uid for rubric in rule_set.rubrics
    }
    return RuleSet(
        regulation=rule_set.regulation.with_rubrics(uids),
        rubrics=tuple(replace(rubric, uid=uids[rubric.uid]) for rubric in rule_set.rubrics),
    )


def new_version(old: RuleSet, *, effective_from: date, kind: AmendmentKind = AmendmentKind.REPLACES) -> RuleSet:
    """Return a copy with identities of its own, to be changed while the old one stays as it is.

    Criteria keep their keys, so that scores can be followed across versions.
    What belongs to the old document (number, date, end) is left blank.

    Args:
        old: the rule set that is copied.
        effective_from: the first day of the new version.
        kind: whether it amends the old one or replaces it.
    """
    copy = copied(old)
    regulation = replace(
        copy.regulation,
        number="",
        issued_on=None,
        effective_from=effective_from,
        effective_until=None,
        amends=Amendment(regulation=old.regulation.uid, kind=kind),
    )
    return replace(copy, regulation=regulation)
