"""Who heads a unit on a day, and where two people seem to."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from danhgia_desktop.organization.posting import UnitRole

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.organization.posting import Posting


def head_on(postings: Iterable[Posting], unit: UnitUid, day: date) -> Posting | None:
    """Return the posting of the person who headed the unit on a day, or None where nobody did."""
    return next((posting for posting in heads_of(postings, unit) if posting.holds_on(day)), None)


def heads_of(postings: Iterable[Posting], unit: UnitUid) -> tuple[Posting, ...]:
    """Return the postings of all who ever headed the unit, the earliest first."""
    heads = (posting for posting in postings if posting.unit == unit and posting.role is UnitRole.HEAD)
    return tuple(sorted(heads, key=lambda posting: posting.from_on))


def rivals(postings: Iterable[Posting], unit: UnitUid) -> tuple[tuple[Posting, Posting], ...]:
    """Return the pairs of postings that make two people head the unit on the same day."""
    return tuple(pair for pair in combinations(heads_of(postings, unit), 2) if pair[0].overlaps(pair[1]))
