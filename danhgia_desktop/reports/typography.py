"""How text looks: the four styles of a typeface, sizes, leading, and how a style of row or paragraph is set."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

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


@dataclass(frozen=True, slots=True, kw_only=True)
class TextStyle:
    """A face at a size (in points)."""

    face: Face = Face.REGULAR
    size: float

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
