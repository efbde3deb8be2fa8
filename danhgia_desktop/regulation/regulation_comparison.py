"""What two versions of a regulation say differently; their rubrics are compared by `scoring.rule_set_change`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.regulation_clauses import Clause, ClauseKind, of_document, of_rules

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from danhgia_desktop.organization.subject_kind import SubjectKind
    from danhgia_desktop.regulation.regulation import Regulation
    from danhgia_desktop.regulation.regulation_clauses import ClauseValue

_Names = tuple[ClauseKind, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that is said differently.

    Attributes:
        kind: what it is about.
        name: which of several of the kind it is.
        old: what was said before; None where it is new.
        new: what is said now; None where it went.
        kinds: for whom; nobody where the document speaks of itself.
    """

    kind: ClauseKind
    name: str
    old: ClauseValue | None
    new: ClauseValue | None
    kinds: tuple[SubjectKind, ...] = ()

    @property
    def is_same(self) -> bool:
        """Whether nothing changed: it is told beside what did."""
        return self.old == self.new


READ_TOGETHER = frozenset({ClauseKind.BAND, ClauseKind.QUOTA, ClauseKind.DEADLINE})
"""Clauses that are understood only beside the others of their kind."""


def compare(before: Regulation, after: Regulation, *, whole: Collection[ClauseKind] = ()) -> tuple[Difference, ...]:
    """Return what two versions say differently: of themselves, whom they cover, then rule by rule.

    Rules are compared for each kind of subject, however the kinds are grouped;
    what differs in the same way for several is told once. The rules for a kind
    that only one of them covers are not listed.

    Args:
        before: the earlier version.
        after: the later one.
        whole: the kinds of clause of which, where one differs, those that do not are told as well.
    """
    merged: dict[Difference, list[SubjectKind]] = {}
    for kind in dict.fromkeys((*before.kinds, *after.kinds)):
        for difference in _for_kind(before, after, kind, whole):
            merged.setdefault(difference, []).append(kind)
    by_rule = (
        Difference(kind=one.kind, name=one.name, old=one.old, new=one.new, kinds=tuple(kinds))
        for one, kinds in merged.items()
    )
    return (
        *_differences(of_document(before), of_document(after)),
        *sorted(by_rule, key=lambda difference: difference.kind.place),
    )


def _for_kind(
    before: Regulation, after: Regulation, kind: SubjectKind, whole: Collection[ClauseKind]
) -> Iterator[Difference]:
    old, new = before.rules_for(kind), after.rules_for(kind)
    if old is None:
        yield Difference(kind=ClauseKind.COVERED, name=kind, old=None, new=kind)
    elif new is None:
        yield Difference(kind=ClauseKind.COVERED, name=kind, old=kind, new=None)
    else:
        yield from _differences(of_rules(old), of_rules(new), whole)


def _differences(
    before: tuple[Clause, ...], after: tuple[Clause, ...], whole: Collection[ClauseKind] = ()
) -> Iterator[Difference]:
    old, new = _by_name(before), _by_name(after)
    pairs = [
        Difference(kind=kind, name=name, old=old.get((kind, name)), new=new.get((kind, name)))
        for kind, name in dict.fromkeys((*old, *new))
    ]
    shown = {pair.kind for pair in pairs if pair.kind in whole and not pair.is_same}
    yield from (pair for pair in pairs if pair.kind in shown or not pair.is_same)


def _by_name(said: tuple[Clause, ...]) -> Mapping[_Names, ClauseValue]:
    return {(clause.kind, clause.name): clause.value for clause in said}
