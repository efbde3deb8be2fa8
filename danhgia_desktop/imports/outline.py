"""The tree behind a list of numbered rows, with levels that may be skipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.imports.row_number import RowNumber, Style

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROMANS = frozenset("ivxlc")
_ALPHABETS = ("abcdđeghiklmnopqrstuvxy", "abcdefghijklmnopqrstuvwxyz")


class Outline:
    """Places rows in the tree, one after the other, by how they are numbered.

    A row is part of the last row above it that ranks higher. Styles usually
    rank as `Style` has them; where a list shows otherwise, as I. before A.,
    the list is followed.
    """

    def __init__(self) -> None:
        self._open: list[tuple[int, RowNumber]] = []
        self._above: dict[int, set[int]] = {}
        self._last: dict[int, str] = {}

    def place(self, row: int, number: RowNumber) -> int | None:
        """Return the row that the numbered row is part of, None at the top."""
        read = self._letter_or_roman(number)
        del self._open[self._depth_for(read) :]
        parent = self._open[-1][0] if self._open else None
        self._above.setdefault(read.rank, set()).update(opened.rank for _, opened in self._open)
        self._open.append((row, read))
        if read.counts:
            self._last[read.rank] = read.parts[-1]
        return parent

    @property
    def last_number(self) -> RowNumber | None:
        """The number of the list that stands open below the section: a row of its style continues that list."""
        counted = [number for _, number in self._open if number.counts][:2]
        return RowNumber(rank=counted[-1].rank) if counted else None

    def _depth_for(self, number: RowNumber) -> int:
        """Return how many of the open rows stay open above the new one."""
        numbers = [opened for _, opened in self._open]
        ranks = [opened.rank for opened in numbers]
        if len(number.parts) > 1:
            for depth in range(len(numbers), 0, -1):
                if numbers[depth - 1].parts == number.parts[:-1]:
                    return depth
        if number.rank in ranks:
            return self._depth_of_sibling(numbers, ranks.index(number.rank), number)
        if self._begins_a_list_below(number):
            return len(ranks)
        return next((depth for depth, rank in enumerate(ranks) if not self._stays_above(rank, number.rank)), len(ranks))

    def _depth_of_sibling(self, numbers: Sequence[RowNumber], sibling: int, number: RowNumber) -> int:
        """Return the depth of a row of the same style; "2.1" closes "1" along with "1.1" though "2" is missing."""
        prefix = numbers[sibling].parts[:-1]
        if prefix and prefix != number.parts[:-1] and sibling > 0 and numbers[sibling - 1].parts == prefix:
            return sibling - 1
        return sibling

    def _begins_a_list_below(self, number: RowNumber) -> bool:
        """Tell whether a style met for the first time opens a list below the row before: "A" behind "I".

        By its usual rank it would stand above that row.
        """
        if not (self._open and number.is_first) or number.rank in self._above:
            return False
        before = self._open[-1][1]
        return before.counts and before.rank > number.rank and (before.is_first or before.rank <= Style.ROMAN)

    def _stays_above(self, opened: int, rank: int) -> bool:
        if opened in self._above.get(rank, ()):
            return True
        return opened < rank and rank not in self._above.get(opened, ())

    def _letter_or_roman(self, number: RowNumber) -> RowNumber:
        """Read I, V, X, C, i), v) … as letters where they continue H, U, B, h), and as Roman numbers elsewhere."""
        if number.rank == Style.ROMAN and self._continues(Style.LETTER, Style.ROMAN, number):
            return RowNumber(rank=Style.LETTER, parts=number.parts)
        if number.rank == Style.SMALL_LETTER and number.parts[0] in _ROMANS:
            is_letter = self._continues(Style.SMALL_LETTER, Style.SMALL_ROMAN, number)
            return number if is_letter else RowNumber(rank=Style.SMALL_ROMAN, parts=number.parts)
        return number

    def _continues(self, letters: Style, romans: Style, number: RowNumber) -> bool:
        letter, last = number.parts[0], self._last.get(letters, "")
        if letter not in _ROMANS or not any(f"{last}{letter}" in alphabet for alphabet in _ALPHABETS if last):
            return False
        opens_romans = letter == "i" and letters in self._above.get(romans, ())
        return not (opens_romans and self._open[-1][1].rank == letters)
