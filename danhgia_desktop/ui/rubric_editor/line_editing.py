"""Lines of a rubric changed at the current place of the editor's grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.regulation import rubric_edits
from danhgia_desktop.regulation.rubric import TOTAL, Criterion, CriterionKey, Rubric
from danhgia_desktop.regulation.rubric_edits import fresh_key
from danhgia_desktop.regulation.rubric_numbering import renumber, with_numbers
from danhgia_desktop.regulation.rubric_splitting import join, split
from danhgia_desktop.ui.rubric_editor.editor_cells import LineColumn

if TYPE_CHECKING:
    from collections.abc import Callable

    from danhgia_desktop.ui.grid.grid_view import GridView
    from danhgia_desktop.ui.prompts import Prompts
    from danhgia_desktop.ui.rubric_editor.draft import Draft
    from danhgia_desktop.ui.rubric_editor.rubric_model import RubricModel

_LEAST, _MOST = 2, 30
"""How many parts a line is split into."""


class LineEditing(QObject):
    """Does what the line actions mean; every act is one step of the draft and leaves the cell that is to be typed next.

    Signals:
        said: a sentence about what could not be done, or is still to be done.
    """

    said = Signal(str)

    def __init__(self, grid: GridView, model: RubricModel, draft: Draft, prompts: Prompts) -> None:
        super().__init__(grid)
        self._grid = grid
        self._model = model
        self._draft = draft
        self._prompts = prompts

    def add_after(self) -> None:
        """Add a line below the current one and below all of its parts."""
        self._add(rubric_edits.add_after)

    def add_inside(self) -> None:
        """Add a line as the last part of the current one."""
        self._add(rubric_edits.add_inside)

    def remove(self) -> None:
        """Remove the selected lines with everything below them."""
        keys = self._selected()
        if not keys:
            self._tell_no_line()
            return
        if not self._grid.finish_typing():
            return
        row = self._model.row_of(keys[0])
        rubric = rubric_edits.remove(self._draft.rubric, *keys)
        gone = len(self._draft.rubric.criteria) - len(rubric.criteria)
        self._draft.change(self.tr("Xóa %n dòng", "", gone), rubric)
        self._grid.show_source((min(row, self._model.rowCount() - 1), self._column()))

    def move_up(self) -> None:
        """Move the current line before its previous sibling."""
        self._shift(self.tr("Chuyển {line} lên"), rubric_edits.move_up)

    def move_down(self) -> None:
        """Move the current line behind its next sibling."""
        self._shift(self.tr("Chuyển {line} xuống"), rubric_edits.move_down)

    def outdent(self) -> None:
        """Make the current line the next sibling of what it is part of."""
        self._shift(self.tr("Chuyển {line} ra một bậc"), rubric_edits.outdent)

    def indent(self) -> None:
        """Make the current line a part of the line before it."""
        self._shift(self.tr("Chuyển {line} vào một bậc"), rubric_edits.indent)

    def split(self) -> None:
        """Ask into how many parts the current line falls, and split it."""
        key, rubric = self._meant(), self._draft.rubric
        if key is None or not self._grid.finish_typing():
            return
        if key == TOTAL or not rubric.is_leaf(key):
            self.said.emit(self.tr("Chỉ tách được dòng chưa có dòng con."))
            return
        line = rubric.path(key)
        label = self.tr("Tách {line} thành mấy dòng con ({least}–{most})?").format(line=line, least=_LEAST, most=_MOST)
        typed = self._prompts.ask(label, title=self.tr("Tách tiêu chí"), value=str(_LEAST))
        if typed is None:
            return
        if not (typed.strip().isdecimal() and _LEAST <= int(typed) <= _MOST):
            self.said.emit(
                self.tr("Số dòng con phải là số nguyên từ {least} đến {most}.").format(least=_LEAST, most=_MOST)
            )
            return
        divided = split(self._draft.rubric, key, int(typed))
        parts = [part.key for part in divided.children(key)]
        self._draft.change(self.tr("Tách {line}").format(line=line), with_numbers(divided, parts))
        self._go_to(parts[0], LineColumn.TEXT)

    def join(self) -> None:
        """Make the current line one that is scored itself; its parts go."""
        key, rubric = self._meant(), self._draft.rubric
        if key is None or not self._grid.finish_typing():
            return
        if key == TOTAL or rubric.is_leaf(key):
            self.said.emit(self.tr("Dòng này không có dòng con để gộp."))
            return
        name = self.tr("Gộp các dòng con của {line}").format(line=rubric.path(key))
        self._draft.change(name, join(rubric, key))
        self._go_to(key)

    def renumber(self) -> None:
        """Count every level through again."""
        if self._grid.finish_typing():
            before = self._draft.rubric
            self._draft.change(self.tr("Đánh lại số"), renumber(before))
            if before == self._draft.rubric:
                self.said.emit(self.tr("Số thứ tự đã liền nhau, không có gì đổi."))

    def _add(self, add: Callable[[Rubric, CriterionKey, Criterion], Rubric]) -> None:
        if not self._grid.finish_typing():
            return
        rubric = self._draft.rubric
        key = fresh_key()
        at = self._current()
        if at is None:  # the blank line stands behind the last one
            at, add = (rubric.lines[-1].key if rubric.lines else TOTAL), rubric_edits.add_after
        changed = add(rubric, at, Criterion(key=key, parent=None))
        self._draft.change(self.tr("Thêm dòng"), with_numbers(changed, [key]))
        self._go_to(key, LineColumn.TEXT)
        if not self._draft.rubric.get(key).code:
            self.said.emit(self.tr("Dòng mới chưa có số thứ tự vì số kế tiếp đã dùng. Ctrl+Shift+N: đánh lại số."))

    def _shift(self, name: str, shift: Callable[[Rubric, CriterionKey], Rubric]) -> None:
        key, rubric = self._meant(), self._draft.rubric
        if key == TOTAL:
            self._tell_no_line()
            return
        if key is None or not self._grid.finish_typing():
            return
        shifted = shift(self._draft.rubric, key)
        if shifted == self._draft.rubric:
            self.said.emit(self.tr("Dòng này không chuyển thêm được nữa."))
            return
        self._draft.change(name.format(line=rubric.path(key)), shifted)
        self._go_to(key)

    def _current(self) -> CriterionKey | None:
        place = self._grid.place
        return None if place is None else self._model.keys[self._grid.cells.source_row(place[0])]

    def _meant(self) -> CriterionKey | None:
        """Return the current line; where there is none yet, say so."""
        key = self._current()
        if key is None:
            self._tell_no_line()
        return key

    def _tell_no_line(self) -> None:
        self.said.emit(self.tr("Hãy chọn một dòng tiêu chí trước; đây là dòng trống hoặc dòng tổng."))

    def _selected(self) -> list[CriterionKey]:
        rows = sorted({self._grid.cells.source_row(row) for row, _ in self._grid.selected_places()})
        keys = [key for row in rows if (key := self._model.keys[row]) is not None]
        return [key for key in keys if key != TOTAL]

    def _column(self) -> int:
        place = self._grid.place
        return LineColumn.TEXT if place is None else place[1]

    def _go_to(self, key: CriterionKey, column: int | None = None) -> None:
        self._grid.show_source((self._model.row_of(key), self._column() if column is None else column))
        self._grid.setFocus()
