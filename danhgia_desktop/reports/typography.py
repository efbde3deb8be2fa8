"""How text looks: the four styles of a typeface, sizes, leading, and how a style of row or paragraph is set."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

MILLIMETRE = 72 / 25.4
"""Points in a millimetre."""

_LEADING = 1.15
"""Times set solid with single spacing, as word processors understand it."""


class Face(StrEnum):
    """A style of the family."""

    REGULAR = "regular"
    BOLD = "bold"
    ITALIC = "italic"
    BOLD_ITALIC = "bold_italic"


class TextStyle(NamedTuple):
    """A face at a size in points (a tuple, for every measured text is remembered by it)."""

    size: float
    face: Face = Face.REGULAR

    @property
    def leading(self) -> float:
        """Distance from one line to the next."""
        return self.size * _LEADING

    @property
    def is_bold(self) -> bool:
        """Whether the face is one of the heavy ones."""
        return self.face in {Face.BOLD, Face.BOLD_ITALIC}

    @property
    def is_italic(self) -> bool:
        """Whether the face is one of the slanted ones."""
        return self.face in {Face.ITALIC, Face.BOLD_ITALIC}
