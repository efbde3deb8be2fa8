"""How the rows that are shown become others when rows of the table come, go and move."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.ui.grid.arrangement import Arrangement

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownChange:
    """One run of rows goes and another comes; all others keep their order.

    Attributes:
        gone: the places of rows that go, among those that were shown.
        come: the places of rows that come, among those that are shown then.
    """

    gone: range
    come: range


def carried_over(
    arrangement: Arrangement, before: Sequence[Hashable], after: Sequence[Hashable], *, blank: int | None = None
) -> Arrangement:
    """Return what hides and orders rows after some came, went or moved.

    A row that came is kept by every filter, so that whoever added it sees it, and stands last in any order,
    above the blank one alone.

    Args:
        arrangement: of the rows as they were.
        before: what each row was known by; no two by the same.
        after: what each row is known by now.
        blank: the row for a new one, if there is one.
    """
    places = {key: row for row, key in enumerate(after)}
    known = set(before)
    new = [row for row, key in enumerate(after) if key not in known]

    def moved(rows: Iterable[int]) -> list[int]:
        return [place for row in rows if (place := places.get(before[row])) is not None]

    return Arrangement(
        folded=frozenset(moved(arrangement.folded)),
        matches=None if arrangement.matches is None else frozenset((*moved(arrangement.matches), *new)),
        order=None
        if arrangement.order is None
        else tuple(sorted((*moved(arrangement.order), *new), key=lambda row: row == blank)),
    )


def change_between(before: Sequence[int | None], after: Sequence[int]) -> ShownChange | None:
    """Return how rows that were shown become those that are.

    Args:
        before: where the rows that were shown stand in the table now; None for those that are gone from it.
        after: the rows that are shown now.

    Returns:
        None where it takes more than one run that goes and one that comes.
    """
    known, wanted = set(before), set(after)
    gone = _run([place for place, row in enumerate(before) if row not in wanted])
    come = _run([place for place, row in enumerate(after) if row not in known])
    in_order = [row for row in before if row in wanted] == [row for row in after if row in known]
    return ShownChange(gone=gone, come=come) if in_order and gone is not None and come is not None else None


def stand_ins(rows: Sequence[int | None]) -> list[int]:
    """Return a row of the table for every row that was shown: for one that is gone the next that stays, else the last.

    Args:
        rows: where the rows stand now; None for those that are gone.
    """
    following = next((row for row in reversed(rows) if row is not None), 0)
    found = []
    for row in reversed(rows):
        following = following if row is None else row
        found.append(following)
    return found[::-1]


def _run(places: list[int]) -> range | None:
    """Return places as a run; None where they are not one."""
    if not places:
        return range(0)
    run = range(places[0], places[-1] + 1)
    return run if len(run) == len(places) else None
