"""The grid of the tasks of a plan, with what is done with whole rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from danhgia_desktop.ui.grid.endless_pasting import EndlessPasting
from danhgia_desktop.ui.grid.grid_acts import GridActs
from danhgia_desktop.ui.grid.grid_pane import GridPane
from danhgia_desktop.ui.grid.grid_words import GridWords
from danhgia_desktop.ui.grid.value_choice import ValueChoice
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.plan.plan_model import PlanModel
from danhgia_desktop.ui.plan.task_columns import FROZEN, TaskColumn

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.task import TaskUid
    from danhgia_desktop.ui.plan.plan_view import PlanView
    from danhgia_desktop.wording import Language


class PlanGrid(GridPane):
    """Shows a plan; typing in its last, blank row adds a task.

    Signals:
        entered: tuple[Entry, ...] that people entered in one act; rows without a task add one.
        moving_wanted: whole tasks shall stand one place higher (-1) or lower (1).
        removal_wanted: the selected tasks shall be removed.
        task_moved: the current task is another one.
        told: a sentence for the status line.
    """

    entered = Signal(object)
    moving_wanted = Signal(int)
    removal_wanted = Signal()
    task_moved = Signal()
    told = Signal(str)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        self.tasks = PlanModel(language)
        super().__init__(self.tasks, frozen=FROZEN, parent=parent)
        self.tasks.setParent(self)
        named(self.grid, "task_grid")
        self.grid.setAccessibleName(self.tr("Các nhiệm vụ của kế hoạch"))
        self._words = GridWords(self.grid)
        ValueChoice(self.grid)
        pasting = EndlessPasting(self.grid, self.blocks)
        acts = GridActs(self.grid, self)
        acts.separate()
        self.remove = acts.add("remove_tasks", self.tr("Xóa nhiệm vụ"), "Ctrl+-", self.removal_wanted.emit)
        dress(self.remove, "trash-2")
        self.up = acts.add("move_tasks_up", self.tr("Đưa lên"), "Alt+Shift+Up", lambda: self.moving_wanted.emit(-1))
        self.down = acts.add(
            "move_tasks_down", self.tr("Đưa xuống"), "Alt+Shift+Down", lambda: self.moving_wanted.emit(1)
        )
        pasting.pasted.connect(self.entered)
        self.tasks.entered.connect(self.entered)
        self._words.said.connect(self.told)
        self.said.connect(self.tell)
        self.grid.current_moved.connect(self.task_moved)

    @property
    def current(self) -> FollowedTask | None:
        """The task of the current row."""
        place = self.grid.place
        return None if place is None else self.tasks.task_at(self.shown.source_row(place[0]))

    def selected(self) -> list[FollowedTask]:
        """Return the tasks in which something is selected, from the top down."""
        rows = dict.fromkeys(self.shown.source_row(row) for row, _ in self.grid.selected_places())
        return [task for row in rows if (task := self.tasks.task_at(row)) is not None]

    def show_view(self, view: PlanView) -> None:
        """Show a plan; another one begins at its first task."""
        before = self.tasks.view
        if before is not None and not before.is_same_plan(view):
            self.give_up_typing()
        self.tasks.show(view)
        for act in (self.remove, self.up, self.down):
            act.setEnabled(view.can_write)
        if self.grid.place is None and self.shown.rowCount():
            self.grid.go_to((0, TaskColumn.TEXT))

    def give_up_typing(self) -> None:
        """Let go of a text whose plan is shown no more, and say so: it must not land in another."""
        if (editor := self.grid.editor) is not None:
            said = self.tr("Chưa nhập “{text}”: kế hoạch đang gõ không còn hiển thị.").format(text=editor.text())
            self.grid.give_up_typing()
            self.told.emit(said)

    def go_to(self, uid: TaskUid, column: int = TaskColumn.TEXT) -> bool:
        """Make a task the current one; tell whether it is there."""
        row = self.tasks.row_of(uid)
        return row is not None and self.grid.show_source((row, column))

    def tell(self, news: str) -> None:
        """Say what was done, rather than what the cells say, until the person goes on."""
        self._words.tell(news)
