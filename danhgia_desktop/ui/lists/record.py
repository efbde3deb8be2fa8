"""What a row of a list in the catalogue shows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from danhgia_desktop.ui.grid.cell import Sign


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One thing of a list.

    Attributes:
        uid: of the thing.
        texts: what stands in each column.
        searched: all that is searched in, in the form that search compares.
        indent: how many steps the first text stands to the right: what is a part of something.
        is_past: whether it is no more, or not yet, on the day that is looked at.
        signs: icons before the texts of columns, which say the same.
    """

    uid: str
    texts: tuple[str, ...]
    searched: str = ""
    indent: int = 0
    is_past: bool = False
    signs: Mapping[int, Sign] = field(default_factory=dict)

    def has(self, words: Iterable[str]) -> bool:
        """Tell whether all words, in the form that search compares, occur in it."""
        return all(word in self.searched for word in words)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordColumn:
    """One column of a list.

    Attributes:
        title: its heading.
        characters: its width at first, in digits of the interface font; 0 takes what is left over.
    """

    title: str
    characters: int = 0
