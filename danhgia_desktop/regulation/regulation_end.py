"""When a regulation is no longer in force, by its own words or since another one took its place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.regulation import AmendmentKind

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from danhgia_desktop.organization.subject_kind import SubjectKind
    from danhgia_desktop.regulation.regulation import Regulation

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class RegulationEnd:
    """The end of a regulation.

    Attributes:
        last_day: on which it is in force for anybody; before its first day where it never is.
        successor: what took its place; None where it ends by its own words.
    """

    last_day: date
    successor: Regulation | None = None


def end_of(regulation: Regulation, known: Collection[Regulation]) -> RegulationEnd | None:
    """Return when a regulation ends, given all that are known; None while it has no end."""
    successor = _successor(regulation, known)
    until = regulation.effective_until
    if successor is None or (until is not None and until < successor.effective_from):
        return None if until is None else RegulationEnd(last_day=until)
    return RegulationEnd(last_day=successor.effective_from - _DAY, successor=successor)


def _successor(regulation: Regulation, known: Collection[Regulation]) -> Regulation | None:
    """Return the one from whose first day on it is in force for nobody."""
    others = sorted(
        (
            other
            for other in known
            if other.amends is not None and other.amends.regulation == regulation.uid and other.uid != regulation.uid
        ),
        key=lambda other: (other.effective_from, other.uid),
    )
    left: set[SubjectKind] = set(regulation.kinds)
    for other in others:
        left.difference_update(other.kinds)
        if other.amends.kind is AmendmentKind.REPLACES or not left:  # type: ignore[union-attr]  # it amends, see above
            return other
    return None
