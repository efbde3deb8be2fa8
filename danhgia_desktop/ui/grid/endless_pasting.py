"""Pasting into a table that has a blank row: a block that reaches below the last row adds rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.ui.grid.clipboard_block import read_block
from danhgia_desktop.ui.grid.endless_cells import EndlessCells
from danhgia_desktop.ui.grid.paste_plan import bounds, plan_paste
from danhgia_desktop.ui.grid.paste_preview import PastePreview
from danhgia_desktop.wording.language import say_count

if TYPE_CHECKING:
    from collections.abc import Callable

    from danhgia_desktop.ui.grid.block_editing import BlockEditing
    from danhgia_desktop.ui.grid.clipboard_block import Block
    from danhgia_desktop.ui.grid.grid_view import GridView
    from danhgia_desktop.ui.grid.paste_plan import Area, PastePlan

_MOST_ROWS = 2_000
"""What takes long once there are thousands is read from a file."""


class EndlessPasting(QObject):
    """Takes the place of the grid's own pasting, which it leaves to do what stays above the end.

    Attributes:
        act: what pastes.

    Signals:
        pasted: tuple[Entry, ...]; rows from the blank one on are new, what stands below that is none of them.
    """

    pasted = Signal(object)

    def __init__(
        self, grid: GridView, blocks: BlockEditing, *, placed: Callable[[Area, Block], Area] = lambda area, _: area
    ) -> None:
        """Paste into a grid.

        Args:
            grid: shows the table.
            blocks: its acts on blocks.
            placed: returns where a block goes that is pasted into an area.
        """
        super().__init__(grid)
        self._grid = grid
        self._blocks = blocks
        self._placed = placed
        (self.act,) = (action for action in grid.actions() if action.objectName() == "paste_cells")
        self.act.triggered.disconnect()
        self.act.triggered.connect(self._paste)

    @property
    def _is_arranged(self) -> bool:
        """Whether rows are hidden, which a block skips and ends with, or stand in another order."""
        shown, model = self._grid.cells, self._grid.cells.source
        rows = shown.rowCount()
        return rows != model.rowCount() or any(shown.source_row(row) != row for row in range(rows))

    def _paste(self) -> None:
        if not self._grid.finish_typing():
            return
        model, places = self._grid.cells.source, self._grid.selected_places()
        blank = model.blank_row()
        if not places or blank is None or self._is_arranged:
            self._blocks.paste()
            return
        mime = QGuiApplication.clipboard().mimeData()
        try:
            block = read_block(plain=mime.text(), rich=mime.html())
        except ExpectedError:
            self._blocks.paste()  # which says why not
            return
        area = self._placed(bounds(places), block)
        if area.top > blank or area.top + len(block) <= blank or not any(block):
            self._blocks.paste()
            return
        if area.top + len(block) - blank > _MOST_ROWS:
            self._blocks.said.emit(
                self.tr("Mỗi lần chỉ dán thêm được {count} dòng; bảng dài hơn hãy nhập từ tệp.").format(
                    count=say_count(_MOST_ROWS)
                )
            )
            return
        self._propose(block, area, EndlessCells(model, blank, self))

    def _propose(self, block: Block, area: Area, cells: EndlessCells) -> None:
        """Paste; where cells refuse, show first what would happen."""
        plan = plan_paste(block, area, cells)
        if not plan.refused:
            self._enter(plan)
            return
        preview = PastePreview(plan, cells, self._grid)
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        preview.accepted.connect(lambda: self._enter(plan))
        preview.open()

    def _enter(self, plan: PastePlan) -> None:
        """Have the block entered and select it, where the table has taken it."""
        self.pasted.emit(plan.entries)
        if self._grid.cells.rowCount() > plan.area.bottom:
            self._grid.select_areas(plan.area)
