"""The columns of a score sheet: what is frozen, the rounds side by side, the words of the active round."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from danhgia_desktop.regulation.rubric import RoundKey


class Fixed(IntEnum):
    """The columns before the rounds, which stay in place when the others scroll."""

    NUMBER = 0
    TEXT = 1
    MAXIMUM = 2


FROZEN = len(Fixed)


@dataclass(frozen=True, slots=True)
class SheetColumns:
    """Where the columns behind the fixed ones stand, which depends on how many rounds a rubric has."""

    rounds: tuple[RoundKey, ...]

    @property
    def evidence(self) -> int:
        """The column of the active round's evidence."""
        return FROZEN + len(self.rounds)

    @property
    def reason(self) -> int:
        """The column of the active round's reasons."""
        return self.evidence + 1

    def of_round(self, round_: RoundKey) -> int:
        """Return the column of a round."""
        return FROZEN + self.rounds.index(round_)

    def round_at(self, column: int) -> RoundKey | None:
        """Return the round whose points stand in a column, None for other columns."""
        return self.rounds[column - FROZEN] if FROZEN <= column < self.evidence else None
