"""Where a pasted block goes that begins with the numbers of lines."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop.imports.row_number import read_number
from danhgia_desktop.ui.rubric_editor.editor_cells import LineColumn

if TYPE_CHECKING:
    from danhgia_desktop.ui.grid.clipboard_block import Block
    from danhgia_desktop.ui.grid.paste_plan import Area


def with_numbers(area: Area, block: Block) -> Area:
    """Return where a block goes: whoever stands at the words of a line means them, though numbers come first."""
    begins_with_numbers = all(len(row) > 1 and read_number(row[0]) is not None for row in block)
    has_numbers = any(row[0].strip() for row in block if row)
    if area.left == LineColumn.TEXT and begins_with_numbers and has_numbers:
        return replace(area, left=LineColumn.NUMBER, right=max(area.right - 1, LineColumn.NUMBER))
    return area
