"""Pasting into the rubric editor: a block that reaches below the last line adds lines."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.row_number import read_number
from danhgia_desktop.ui.grid.clipboard_block import read_block
from danhgia_desktop.ui.grid.paste_plan import bounds, plan_paste
from danhgia_desktop.ui.grid.paste_preview import PastePreview
from danhgia_desktop.ui.rubric_editor.editor_cells import LineColumn
from danhgia_desktop.ui.rubric_editor.endless_cells import EndlessCells
from danhgia_desktop.wording.language import say_count

if TYPE_CHECKING:
    from danhgia_desktop.ui.grid.block_editing import BlockEditing
    from danhgia_desktop.ui.grid.clipboard_block import Block
    from danhgia_desktop.ui.grid.grid_view import GridView
    from danhgia_desktop.ui.grid.paste_plan import Area
    from danhgia_desktop.ui.rubric_editor.rubric_model import RubricModel

_MOST_LINES = 2_000
"""Each new line is a new rubric, which takes long once there are thousands."""


class LinePasting(QObject):
    """Takes the place of the grid's own pasting, which it leaves to do what stays above the end.

    Signals:
        pasted: tuple[Entry, ...]; rows from the blank line on are new lines, the total is none of them.
    """

    pasted = Signal(object)

    def __init__(self, grid: GridView, model: RubricModel, blocks: BlockEditing) -> None:
        super().__init__(grid)
        self._grid = grid
        self._model = model
        self._blocks = blocks
        (action,) = (action for action in grid.actions() if action.objectName() == "paste_cells")
        action.triggered.disconnect()
        action.triggered.connect(self._paste)
        action.setShortcut(QKeySequence("Ctrl+V"))  # Shift+Ins adds a part here

    def _paste(self) -> None:
        places = self._grid.selected_places()
        hides_rows = self._grid.cells.rowCount() != self._model.rowCount()  # a block skips them, and ends with them
        if not places or hides_rows or None not in self._model.keys:
            self._blocks.paste()
            return
        cells = EndlessCells(self._model, self)
        mime = QGuiApplication.clipboard().mimeData()
        try:
            block = read_block(plain=mime.text(), rich=mime.html())
        except ExpectedError:
            self._blocks.paste()  # which says why not
            return
        area = _with_numbers(bounds(places), block)
        if area.top > cells.blank or area.top + len(block) <= cells.blank or not any(block):
            self._blocks.paste()
            return
        if area.top + len(block) - cells.blank > _MOST_LINES:
            self._blocks.said.emit(
                self.tr("Mỗi lần chỉ dán thêm được {count} dòng; bảng dài hơn hãy nhập từ tệp.").format(
                    count=say_count(_MOST_LINES)
                )
            )
            return
        plan = plan_paste(block, area, cells)
        if not plan.refused:
            self.pasted.emit(plan.entries)
            return
        preview = PastePreview(plan, cells, self._grid)
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        preview.accepted.connect(lambda: self.pasted.emit(plan.entries))
        preview.open()


def _with_numbers(area: Area, block: Block) -> Area:
    """Return where a block goes: whoever stands at the words of a line means them, though numbers come first."""
    begins_with_numbers = all(len(row) > 1 and read_number(row[0]) is not None for row in block)
    has_numbers = any(row[0].strip() for row in block if row)
    if area.left == LineColumn.TEXT and begins_with_numbers and has_numbers:
        return replace(area, left=LineColumn.NUMBER, right=max(area.right - 1, LineColumn.NUMBER))
    return area
