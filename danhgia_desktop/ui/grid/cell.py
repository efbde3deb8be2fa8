"""What one cell of a grid shows, and how."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction


class RowLook(IntEnum):
    """How strongly a whole row stands out."""

    LINE = 0
    NOTE = 1
    GROUP = 2
    SECTION = 3
    CONTEXT = 4
    """Shown only for what is part of it: the row itself is not what was looked for."""


class Fold(IntEnum):
    """Whether a row has parts that can be put away."""

    NONE = 0
    OPEN = 1
    FOLDED = 2


class CellState(IntEnum):
    """What a cell is for; it decides the tint of the cell and what keys do there."""

    CAPTION = 0
    """Belongs to the row and is never typed."""
    OPEN = 1
    """Typed by people: white; Enter, Tab and filling go there."""
    COMPUTED = 2
    """Worked out by the program: tinted; may still be typed over where the model lets it."""
    LOCKED = 3
    """Could be typed, but not now."""


class Ink(IntEnum):
    """How the text of a cell is written."""

    NORMAL = 0
    MUTED = 1
    ITALIC = 2
    STRONG = 3


class Mark(IntEnum):
    """Whether something is wrong, as `Cell.message` explains; warnings and errors show a corner."""

    NONE = 0
    WANTING = 1
    """Blank where something should stand: seen without a corner."""
    WARNING = 2
    ERROR = 3


class Align(StrEnum):
    """Where the text of a column stands."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Sign:
    """A small icon before the text of a cell, which says the same.

    Attributes:
        icon: its name in resources/icons.
        tint: the field of `Colours` it is drawn in.
    """

    icon: str
    tint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell.

    Attributes:
        text: what is shown.
        typed: what a person would type to get it; what editing starts from.
        value: its number, for sums over the selection and for spreadsheets; None for words and blanks.
        state: what the cell is for.
        can_type: whether typing and pasting reach it.
        ink: how the text is written.
        mark: whether something is wrong.
        message: what is wrong or worth knowing, a sentence for the status line.
        indent: how many steps the text stands to the right.
        sign: an icon before the text.
        sorts_as: what its column is sorted by where that is not how the text is written, as of days; "" for the text.
    """

    text: str = ""
    typed: str = ""
    value: Decimal | Fraction | None = None
    state: CellState = CellState.CAPTION
    can_type: bool = False
    ink: Ink = Ink.NORMAL
    mark: Mark = Mark.NONE
    message: str = ""
    indent: int = 0
    sign: Sign | None = None
    sorts_as: str = ""


EMPTY = Cell()


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a grid.

    Attributes:
        key: its name in settings, unique within the grid.
        title: its heading.
        characters: its width at first, in digits of the interface font.
        align: where its text stands.
        numeric: whether numbers are typed here: the keypad's dot is a decimal comma, digits have equal widths.
        wraps: whether text runs over several lines.
        lines: whether what is typed here may have several lines.
        shapes_rows: whether a row grows (up to four lines) until this column's text fits.
        folds: whether rows that have parts show here whether those are put away, and can be clicked to change it.
        stretches: whether it takes the width that is left over.
        active: whether it is the one that is worked on.
        locked: whether nothing in it can be typed now.
        choices: what its cells are mostly, to be chosen from; other texts can be typed all the same.
    """

    key: str
    title: str
    characters: int
    align: Align = Align.LEFT
    numeric: bool = False
    wraps: bool = False
    lines: bool = False
    shapes_rows: bool = False
    folds: bool = False
    stretches: bool = False
    active: bool = False
    locked: bool = False
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """Text that a person typed, pasted, filled or cleared (then it is "") in one cell."""

    row: int
    column: int
    text: str
