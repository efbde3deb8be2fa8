"""What people do with blocks of cells: copy, cut, paste, fill, clear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.ui.grid import clipboard_block, paste_plan
from danhgia_desktop.ui.grid.cell import Entry
from danhgia_desktop.ui.grid.editor_keys import today_written
from danhgia_desktop.ui.grid.grid_acts import GridActs
from danhgia_desktop.ui.grid.proposal import propose
from danhgia_desktop.ui.icons import dress

if TYPE_CHECKING:
    from danhgia_desktop.ui.grid.clipboard_block import Block
    from danhgia_desktop.ui.grid.grid_view import GridView
    from danhgia_desktop.ui.grid.paste_plan import PastePlan, Place

_Key = QKeySequence.StandardKey


class BlockEditing(QObject):
    """The acts of one grid, as actions with keys, which its context menu shows, too.

    Signals:
        said: a sentence about what was done or could not be done.
    """

    said = Signal(str)

    def __init__(self, grid: GridView) -> None:
        super().__init__(grid)
        self._grid = grid
        self._cells = grid.cells
        acts = GridActs(grid, self)
        acts.add("cut_cells", self.tr("Cắt"), _Key.Cut, self.cut)
        acts.add("copy_cells", self.tr("Chép"), _Key.Copy, self.copy)
        dress(acts.add("paste_cells", self.tr("Dán"), _Key.Paste, self.paste), "clipboard-paste")
        acts.separate()
        dress(acts.add("clear_cells", self.tr("Xóa"), "Del", self.clear), "trash-2")
        acts.add("fill_down", self.tr("Điền xuống"), "Ctrl+D", self.fill_down)
        acts.add("fill_right", self.tr("Điền sang phải"), "Ctrl+R", self.fill_right)
        acts.add("copy_above", self.tr("Chép ô trên"), "Ctrl+'", self.copy_above)
        acts.add("enter_today", self.tr("Ngày hôm nay"), "Ctrl+;", self.enter_today)
        acts.add("fill_selection", self.tr("Điền cả vùng chọn"), ("Ctrl+Return", "Ctrl+Enter"), self.fill_current)
        grid.fill_typed.connect(self._fill_typed)

    def copy(self) -> None:
        """Put the selected cells on the clipboard, as text and as a table."""
        places = self._grid.selected_places()
        if not places:
            return
        area = paste_plan.bounds(places)
        chosen = set(places)
        rows = [
            [self._cells.cell(row, column) for column in range(area.left, area.right + 1) if (row, column) in chosen]
            for row in range(area.top, area.bottom + 1)
            if any((row, column) in chosen for column in range(area.left, area.right + 1))
        ]
        written = clipboard_block.write_block(rows)
        mime = QMimeData()
        mime.setText(written.plain)
        mime.setHtml(written.html)
        QGuiApplication.clipboard().setMimeData(mime)

    def cut(self) -> None:
        """Copy the selected cells and empty those that can be typed."""
        self.copy()
        self.clear()

    def clear(self) -> None:
        """Empty the selected cells."""
        if places := self._grid.selected_places():
            self._cells.enter(paste_plan.plan_clear(places, self._cells).entries)

    def paste(self) -> None:
        """Lay the block on the clipboard over the selection; where cells refuse, show first what would happen."""
        mime = QGuiApplication.clipboard().mimeData()
        try:
            block = clipboard_block.read_block(plain=mime.text(), rich=mime.html())
        except ExpectedError:
            self.said.emit(self.tr("Nội dung trong bảng tạm quá lớn; hãy chép từng phần."))
            return
        places = self._grid.selected_places()
        if not places or not any(block):
            self.said.emit(self.tr("Bảng tạm không có ô nào để dán."))
            return
        if not paste_plan.is_rectangle(places) and paste_plan.single_text(block) is None:
            self.said.emit(self.tr("Vùng chọn rời nhau chỉ dán được một ô; hãy chọn một vùng liền."))
            return
        plan = self._plan_paste(block, places)
        # What is refused or given up leaves the selection alone: the next paste means the same cells.
        propose(plan, self._cells, self._grid, on_entered=lambda: self._show_pasted(plan, places), pastes=True)

    def fill(self, text: str) -> None:
        """Enter a text into every open cell of the selection."""
        if places := self._grid.selected_places():
            self._propose(paste_plan.plan_fill(text, places, self._cells))

    def fill_current(self) -> None:
        """Enter what stands in the current cell into every open cell of the selection."""
        place = self._grid.place
        if place is None:
            return
        if text := self._cells.cell(*place).typed:
            self.fill(text)
        else:  # what is filled with nothing is lost, and who meant it has a key for it
            self.said.emit(self.tr("Ô hiện tại trống nên chưa điền gì: gõ rồi bấm Ctrl+Enter; để xóa, bấm Del."))

    def fill_down(self) -> None:
        """Bring the first open selected cell of each column down to the others; into a single row, the cell above."""
        if places := self._grid.selected_places():
            self._propose(paste_plan.plan_fill_down(places, self._cells))

    def fill_right(self) -> None:
        """Bring the first open selected cell of each row to the right; into a single column, the cell at left."""
        if places := self._grid.selected_places():
            self._propose(paste_plan.plan_fill_right(places, self._cells))

    def copy_above(self) -> None:
        """Bring the nearest open cell above into the current one."""
        if self._grid.place is not None:
            self._propose(paste_plan.plan_fill_down([self._grid.place], self._cells))

    def enter_today(self) -> None:
        """Write today's date into the current cell, behind what stands there."""
        if self._grid.place is None:
            return
        row, column = self._grid.place
        cell = self._cells.cell(row, column)
        text = f"{cell.typed} {today_written()}".strip()
        reason = self._cells.refusal(row, column, text) if cell.can_type else self._cells.why_closed(row, column)
        if reason:
            self.said.emit(reason)
        else:
            self._cells.enter((Entry(row, column, text),))

    def _fill_typed(self, text: str) -> None:
        """Enter what is being typed into its cell and the others; typing ends once that is settled."""
        place = self._grid.place
        if place is not None:
            plan = paste_plan.plan_fill_typed(text, place, self._grid.selected_places(), self._cells)
            propose(plan, self._cells, self._grid, on_entered=self._grid.give_up_typing)

    def _plan_paste(self, block: Block, places: list[Place]) -> PastePlan:
        text = paste_plan.single_text(block)
        if text is None or paste_plan.is_rectangle(places):
            return paste_plan.plan_paste(block, paste_plan.bounds(places), self._cells)
        return paste_plan.plan_entries([Entry(row, column, text) for row, column in places], self._cells)

    def _show_pasted(self, plan: PastePlan, places: list[Place]) -> None:
        if paste_plan.is_rectangle(places):
            self._grid.select_areas(plan.area)

    def _propose(self, plan: PastePlan) -> None:
        propose(plan, self._cells, self._grid)
