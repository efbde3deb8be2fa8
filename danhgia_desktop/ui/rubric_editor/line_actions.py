"""What people do with whole lines of a rubric: add, remove, move, split, number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from danhgia_desktop.ui.grid.grid_acts import GridActs
from danhgia_desktop.ui.icons import dress

if TYPE_CHECKING:
    from collections.abc import Callable

    from danhgia_desktop.ui.grid.grid_view import GridView
    from danhgia_desktop.ui.rubric_editor.line_editing import LineEditing


class LineActions(QObject):
    """The acts as actions with keys; the bar, the grid's menu and F1 show them."""

    def __init__(self, grid: GridView, lines: LineEditing) -> None:
        super().__init__(grid)
        self._acts = GridActs(grid, self)
        self.add_after = self._act("add_line", self.tr("Thêm dòng"), "Ins", lines.add_after, "plus")
        self.add_inside = self._act("add_part", self.tr("Thêm dòng con"), "Shift+Ins", lines.add_inside)
        self.remove = self._act("remove_lines", self.tr("Xóa dòng"), "Ctrl+Del", lines.remove, "trash-2")
        self._acts.separate()
        self.move_up = self._act("move_line_up", self.tr("Lên"), "Alt+Shift+Up", lines.move_up)
        self.move_down = self._act("move_line_down", self.tr("Xuống"), "Alt+Shift+Down", lines.move_down)
        self.outdent = self._act("outdent_line", self.tr("Ra một bậc"), "Alt+Shift+Left", lines.outdent)
        self.indent = self._act("indent_line", self.tr("Vào một bậc"), "Alt+Shift+Right", lines.indent)
        self._acts.separate()
        self.split = self._act("split_line", self.tr("Tách…"), "Ctrl+T", lines.split)
        self.join = self._act("join_parts", self.tr("Gộp dòng con"), "Ctrl+Shift+T", lines.join)
        self.renumber = self._act("renumber_lines", self.tr("Đánh lại số"), "Ctrl+Shift+N", lines.renumber)

    @property
    def groups(self) -> tuple[tuple[QAction, ...], ...]:
        """The acts as the bar shows them, in groups."""
        return (
            (self.add_after, self.add_inside, self.remove),
            (self.move_up, self.move_down, self.outdent, self.indent),
            (self.split, self.join, self.renumber),
        )

    def allow_changes(self, *, is_allowed: bool) -> None:
        """Let lines be changed, or not, because nothing can be written."""
        for group in self.groups:
            for action in group:
                action.setEnabled(is_allowed)

    def _act(self, name: str, text: str, key: str, act: Callable[[], None], icon_name: str = "") -> QAction:
        action = self._acts.add(name, text, key, act)
        native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{text.rstrip('…')} ({native})")
        if icon_name:
            dress(action, icon_name)
        return action
