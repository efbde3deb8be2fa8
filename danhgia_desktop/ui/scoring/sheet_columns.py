"""Which columns the score sheet's grid has."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.rubric import RoundKey

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

LOST, OTHER, DIFFERENCE, EVIDENCE, REASON = "lost", "other", "difference", "evidence", "reason"
"""The keys of the columns beside those of the rounds."""

DERIVED = frozenset({LOST, OTHER, DIFFERENCE})
"""The keys of the columns that follow from the others."""

_ROUND = "round/"


class Fixed(IntEnum):
    """The columns before the rounds, which stay in place when the others scroll."""

    NUMBER = 0
    TEXT = 1
    MAXIMUM = 2


FIXED_KEYS = tuple(column.name.lower() for column in Fixed)
FROZEN = len(Fixed)


@dataclass(frozen=True, slots=True)
class SheetColumns:
    """Which columns stand behind the fixed ones, and where.

    Attributes:
        keys: their keys, from left to right.
    """

    keys: tuple[str, ...] = ()

    def key_at(self, column: int) -> str:
        """Return the key of a column, fixed ones included."""
        return FIXED_KEYS[column] if column < FROZEN else self.keys[column - FROZEN]

    def find(self, key: str) -> int | None:
        """Return where a column stands, fixed ones included; None where it is not shown."""
        keys = (*FIXED_KEYS, *self.keys)
        return keys.index(key) if key in keys else None

    def of_round(self, round_: RoundKey) -> int:
        """Return the column of a round that is shown."""
        return FROZEN + self.keys.index(round_column(round_))

    def round_at(self, column: int) -> RoundKey | None:
        """Return the round whose points stand in a column, None for other columns."""
        return round_in(self.key_at(column))


def round_column(round_: RoundKey) -> str:
    """Return the key of a round's column."""
    return f"{_ROUND}{round_}"


def round_in(key: str) -> RoundKey | None:
    """Return the round whose points stand in the column of that key, None for other columns."""
    return RoundKey(key.removeprefix(_ROUND)) if key.startswith(_ROUND) else None


def sheet_columns(
    rounds: Iterable[RoundKey], active: RoundKey, *, hidden: Collection[str] = (), compares: bool = False
) -> SheetColumns:
    """Return the columns of a sheet; what is worked out stands before what people type.

    Points and the words beside them stand together as in the offices' own
    forms, so that blocks copied from there fit.

    Args:
        rounds: the rounds of its rubric, in order.
        active: the round that is worked on, whose column is always shown.
        hidden: the keys of columns that people put away.
        compares: whether the sheet is compared with another.
    """
    worked_out = (LOST, *((OTHER, DIFFERENCE) if compares else ()))
    always = {round_column(active), OTHER, DIFFERENCE}
    keys = (*worked_out, *(round_column(round_) for round_ in rounds), EVIDENCE, REASON)
    return SheetColumns(tuple(key for key in keys if key in always or key not in hidden))


def can_hide(key: str, active: RoundKey) -> bool:
    """Tell whether people can put a column away: not what a line is known by, and not what is worked on."""
    return key not in {*FIXED_KEYS, OTHER, DIFFERENCE, round_column(active)}
