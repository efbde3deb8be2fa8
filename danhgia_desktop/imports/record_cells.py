"""A record of text from the cells of a workbook that `reports.record_cells` put it in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_FENCE = "|"


def from_cells(cells: Iterable[str]) -> str:
    """Return the record whose pieces stand in cells, without their fences."""
    return "".join(cell.removeprefix(_FENCE).removesuffix(_FENCE) for cell in cells)
