"""The middle of the rubric editor: acts, lines, the pane of the current line, the checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QToolBar, QVBoxLayout, QWidget

from danhgia_desktop.scoring import problems
from danhgia_desktop.scoring.problems import MAX_FIELD, RULE_FIELD, TEXT_FIELD
from danhgia_desktop.ui.grid.endless_pasting import EndlessPasting
from danhgia_desktop.ui.grid.grid_pane import GridPane
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.rubric_editor.check_list import CheckList
from danhgia_desktop.ui.rubric_editor.editor_cells import FROZEN, LineColumn, view_of
from danhgia_desktop.ui.rubric_editor.line_actions import LineActions
from danhgia_desktop.ui.rubric_editor.line_details import LineDetails
from danhgia_desktop.ui.rubric_editor.line_editing import LineEditing
from danhgia_desktop.ui.rubric_editor.line_entry import entered
from danhgia_desktop.ui.rubric_editor.number_column import with_numbers
from danhgia_desktop.ui.rubric_editor.rubric_model import RubricModel

if TYPE_CHECKING:
    from danhgia_desktop.regulation.rubric import CriterionKey
    from danhgia_desktop.scoring.problems import Problem
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.grid.cell import Entry
    from danhgia_desktop.ui.rubric_editor.draft import Draft
    from danhgia_desktop.ui.rubric_editor.editor_areas import Area
    from danhgia_desktop.ui.rubric_editor.editor_cells import EditorView

_COLUMNS = {TEXT_FIELD: LineColumn.TEXT, MAX_FIELD: LineColumn.MAXIMUM, RULE_FIELD: LineColumn.RULES}
_SIZES = (960, 320)
_ICON = QSize(20, 20)


class EditorPage(QWidget):
    """Shows the draft; everything done here is a step of it.

    Signals:
        said: a sentence for the status line.
    """

    said = Signal(str)

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = desk.edits
        self._draft = draft
        self.model = RubricModel(self)
        self._show_rubric()
        self._pane = GridPane(self.model, frozen=FROZEN, sorts=False)
        self.grid = named(self._pane.grid, "rubric_grid")
        self.grid.setAccessibleName(self.tr("Các dòng của bộ tiêu chí"))
        self._lines = LineEditing(self.grid, self.model, draft, desk.prompts)
        self.acts = LineActions(self.grid, self._lines)
        self.acts.allow_changes(is_allowed=not self._edits.is_read_only)
        self._pasting = EndlessPasting(self.grid, self._pane.blocks, placed=with_numbers)
        self._pasting.act.setShortcut(QKeySequence("Ctrl+V"))  # Shift+Ins adds a part here
        self._details = LineDetails(draft, self._edits.language, read_only=self._edits.is_read_only)
        self._checks = CheckList()
        self._remark = ""
        self._line_soon = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._connect()
        self.show_draft()

    @property
    def areas(self) -> tuple[Area, ...]:
        """The parts that the keyboard goes round."""
        return (
            (self._pane, self.take_focus),
            (self._details, self._details.take_focus),
            (self._checks, self._checks.take_focus),
        )

    def show_draft(self) -> None:
        """Show the draft as it is now."""
        self._checks.show_view(self._show_rubric())
        self._details.follow_draft()
        self._line_soon.start()

    def take_focus(self) -> None:
        """Let the keys work in the grid, at the first line when none was chosen yet."""
        if self.grid.place is None:
            self.grid.go_to((0, LineColumn.TEXT))
        self.grid.setFocus()

    def finish_typing(self) -> bool:
        """Mean what is being typed; tell whether it could stand."""
        if not self.grid.finish_typing():
            return False
        self._details.keep_words()
        return True

    def go_to(self, key: CriterionKey, column: int = LineColumn.TEXT) -> None:
        """Show a line, or say that the unfinished edit has it no more."""
        if key not in self.model.keys:
            self._remark_on_arrival(self.tr("Tiêu chí này đã bị xóa trong bản sửa dở."))
        elif self.grid.show_source((self.model.row_of(key), column)):
            self.grid.setFocus()

    def _show_rubric(self) -> EditorView:
        rubric = self._draft.rubric
        view = view_of(
            rubric,
            problems.of_rubric(rubric),
            self._edits.language,
            read_only=self._edits.is_read_only,
            hint=self.tr("Gõ hoặc dán vào đây để thêm dòng"),
        )
        self.model.show(view)
        return view

    def _enter(self, entries: object) -> None:
        if isinstance(entries, tuple):
            self._take(entries, self.model.keys)

    def _enter_pasted(self, entries: object) -> None:
        """Take what was pasted from the blank line on, below which the total does not stand in the way."""
        if isinstance(entries, tuple):
            self._take(entries, self.model.keys[: self.model.keys.index(None)])

    def _take(self, entries: tuple[Entry, ...], keys: tuple[CriterionKey | None, ...]) -> None:
        if not entries:
            return
        if len(entries) == 1 and self.model.keys[min(entries[0].row, len(self.model.keys) - 1)] is None:
            name = self.tr("Thêm dòng")
        elif len(entries) == 1:
            name = self.tr("Sửa {line}").format(line=self.model.row_name(entries[0].row))
        else:
            name = self.tr("Nhập %n ô", "", len(entries))
        self._draft.change(name, entered(self._draft.rubric, keys, entries))

    def _show_line(self) -> None:
        place = self.grid.place
        self._details.show_line(None if place is None else self.model.keys[self.grid.cells.source_row(place[0])])
        message = "" if place is None else self.grid.cells.cell(*place).message
        self.said.emit(self._remark or message)
        self._remark = ""

    def _remark_on_arrival(self, text: str) -> None:
        """Say something once the line is shown, which would take the sentence away."""
        self._remark = text
        self._line_soon.start()

    def _explain(self) -> None:
        if self.grid.place is not None:
            self.said.emit(self.grid.cells.why_closed(*self.grid.place))

    def _jump(self, problem: Problem) -> None:
        self.go_to(problem.criterion, _COLUMNS[problem.field])

    def _connect(self) -> None:
        self.model.entered.connect(self._enter)
        self._pasting.pasted.connect(self._enter_pasted)
        self._pane.said.connect(self.said)
        for speaker in (self._lines, self.grid):
            speaker.said.connect(self._remark_on_arrival)
        self.grid.current_moved.connect(self._line_soon.start)
        self.grid.typed_in_vain.connect(self._explain)
        self._line_soon.timeout.connect(self._show_line)
        self._checks.problem_chosen.connect(self._jump)
        self._draft.changed.connect(self.show_draft)

    def _lay_out(self) -> None:
        bar = named(QToolBar(), "line_bar")
        bar.setIconSize(_ICON)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.addActions([self._draft.undo_action, self._draft.redo_action])
        for action in (self._draft.undo_action, self._draft.redo_action):
            action.setPriority(QAction.Priority.LowPriority)  # the bar shows its icon alone
        for group in self.acts.groups:
            bar.addSeparator()
            bar.addActions(group)
        scroll = QScrollArea()  # for small screens at large scales
        scroll.setWidget(self._details)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes on to what can be typed in
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(self._details.minimumSizeHint().width() + scroll.verticalScrollBar().sizeHint().width())
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pane, 1)
        column.addWidget(self._checks)
        self.split = named(QSplitter(), "rubric_editor_split")
        self.split.addWidget(left)
        self.split.addWidget(scroll)
        self.split.setSizes(list(_SIZES))
        self.split.setStretchFactor(0, 1)
        self.split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(self.split, 1)
