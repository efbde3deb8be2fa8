"""Cell formats of a workbook, each made once."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from danhgia_desktop import points
from danhgia_desktop.reports.document import Alignment

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format

    from danhgia_desktop.points import Points
    from danhgia_desktop.reports.typography import TextStyle

FONT_NAME = "Times New Roman"
"""Every Windows has it; nothing is embedded in a workbook."""


class CellLook(NamedTuple):
    """How a cell looks (a tuple, for every cell's format is found by it).

    Attributes:
        style: face and size.
        align: where its text stands.
        justified: both edges even, instead of `align`.
        bordered: a line on all four sides.
        shrunk: squeezed to stay on one line; other texts are wrapped.
        number: Excel's code for showing a number; empty for text.
        quoted: stays text when a person edits it, whatever it begins with.
    """

    style: TextStyle
    align: Alignment = Alignment.CENTER
    justified: bool = False
    bordered: bool = False
    shrunk: bool = False
    number: str = ""
    quoted: bool = False


class Formats:
    """The formats of one workbook."""

    def __init__(self, workbook: Workbook) -> None:
        self._workbook = workbook
        self._made: dict[CellLook, Format] = {}

    def of(self, look: CellLook) -> Format:
        """Return the format for a look."""
        made = self._made.get(look)
        if made is None:
            made = self._made[look] = self._workbook.add_format(_properties(look))
        return made


def _properties(look: CellLook) -> dict[str, object]:
    properties: dict[str, object] = {
        "font_name": FONT_NAME,
        "font_size": look.style.size,
        "bold": look.style.is_bold,
        "italic": look.style.is_italic,
        "align": "justify" if look.justified else look.align.value,
        "valign": "vcenter",
        "text_wrap": not look.shrunk,
        "shrink": look.shrunk,
        "border": int(look.bordered),
        "quote_prefix": look.quoted,
    }
    if look.number:
        properties["num_format"] = look.number
    return properties


def number_code(value: Points | None, places: int, unit: str = "") -> str:
    """Return Excel's code that shows a number as `points.shown` does, also after a person has typed another one.

    At least the cell's places, two at most, zero always "0". Whole numbers are
    General, for "0.##" would leave a lone comma after them; thirds are not.
    """
    shown = ("General" if value is None or _is_typed(value) else "0.0#", "0.0#", "0.00")[places]
    behind = ' "{}"'.format(unit.replace('"', "")) if unit else ""
    return f"{shown}{behind}" if shown == "General" else f"{shown}{behind};-{shown}{behind};0{behind}"


@lru_cache(maxsize=10_000)
def _is_typed(value: Points) -> bool:
    """Tell whether a number has the places that people type, no more."""
    return points.rounded_half_up(value) == value
