"""What is looked for in the cells of a grid, and what stands there once it is replaced."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from danhgia_desktop.ui.grid.quick_text import quick_fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from danhgia_desktop.ui.grid.cell import Cell


@dataclass(frozen=True, slots=True, kw_only=True)
class FindQuery:
    """A text that is looked for; upper and lower case are the same.

    Attributes:
        text: what is looked for; blanks alone find nothing.
        exact: whether diacritics must be the same.
        whole: whether it must be all that a cell says.
    """

    text: str
    exact: bool = False
    whole: bool = False

    def finds(self, text: str) -> bool:
        """Tell whether a text holds what is looked for."""
        wanted, compared = self._compared(self.text), self._compared(text)
        if not wanted.strip():
            return False
        return wanted == compared if self.whole else wanted in compared

    def finds_cell(self, cell: Cell) -> bool:
        """Tell whether a cell says it, as it is shown or as it was typed."""
        return any(map(self.finds, _sayings(cell)))

    def replaced(self, text: str, by: str) -> str:
        """Return a text with everything that is found replaced."""
        if not self.finds(text):
            return text
        parts, done = [], 0
        for first, last in self._spans(text):
            parts += [text[done:first], by]
            done = last
        return "".join((*parts, text[done:]))

    def replaced_cell(self, cell: Cell, by: str) -> str:
        """Return what would be typed into a cell that says it."""
        found = next(filter(self.finds, _sayings(cell)), cell.typed)
        return self.replaced(found, by)

    def _compared(self, text: str) -> str:
        return text.casefold() if self.exact else quick_fold(text)

    def _spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Return where it stands in a text, from left to right, without overlaps."""
        wanted = self._compared(self.text)
        pieces = [self._compared(letter) for letter in text]
        letters = [place for place, piece in enumerate(pieces) for _ in piece]
        compared = "".join(pieces)
        ends = list(accumulate(map(len, pieces)))
        start = 0
        while (found := compared.find(wanted, start)) >= 0:
            last = letters[found + len(wanted) - 1]
            yield letters[found], last + 1
            start = ends[last]


def _sayings(cell: Cell) -> tuple[str, ...]:
    """Return what can be found in a cell: lines only as they are typed, for what is shown between them is no text."""
    if not cell.can_type:
        return (cell.text,)
    return (cell.typed,) if "\n" in cell.typed else (cell.typed, cell.text)
