"""The page of an import of a list that shows what becomes of every row, and where what is wrong is mended."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.list_import import RowState
from danhgia_desktop.organization.office_tables import StaffColumn
from danhgia_desktop.ui.import_office.given_fields import GivenFields
from danhgia_desktop.ui.import_office.list_history import ListHistory, first_difference
from danhgia_desktop.ui.import_office.list_table import ListTable
from danhgia_desktop.ui.import_office.mending_buttons import MendingButtons
from danhgia_desktop.ui.named import named
from danhgia_desktop.wording.lists import missing_units, say_cell_problem, say_left_out, say_units_to_make
from danhgia_desktop.wording.notices import say_notice

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from enum import StrEnum

    from danhgia_desktop.imports.records import CellProblem, RecordTable
    from danhgia_desktop.operations.given_for_all import GivenForAll
    from danhgia_desktop.ui.background import Job
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.grid.cell import Entry
    from danhgia_desktop.ui.import_office.list_model import Suggestion
    from danhgia_desktop.ui.import_office.list_reading import ReadList
    from danhgia_desktop.ui.import_office.list_task import Foreseen, ListTask


class ListPreview(QWidget):
    """Shows a list before it is imported; nothing is stored here.

    Signals:
        changed: something else is shown, or is being worked out.
    """

    changed = Signal()

    def __init__(self, task: ListTask, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list_preview")
        self._task = task
        self._desk = desk
        self._language = desk.edits.language
        self._job: Job | None = None
        self._foreseen: Sequence[Foreseen] = ()
        self._goes_on = False
        """Whether the next cell that must be mended is gone to, once it is known."""
        self._goes_to: int | None = None
        """The row that is gone to, once it is shown again."""
        self._history: ListHistory | None = None
        self._heading = named(QLabel(), "list_heading")
        self._notes = named(QLabel(), "list_notes")
        self._given = GivenFields(self._language)
        self._rows = ListTable(task, self._language)
        self._fault = named(QLabel(), "cell_fault_label")
        self._buttons = MendingButtons(self._rows)
        self._build()
        self._connect()

    @property
    def table(self) -> RecordTable[Any] | None:
        """The list with everything that was mended."""
        return None if self._history is None else self._history.now.table

    @property
    def given(self) -> GivenForAll:
        """What is given for all new people of whom the list does not say it."""
        creates_units = self._history is not None and self._history.now.creates_units
        return replace(self._given.given, creates_units=creates_units)

    @property
    def importable(self) -> int:
        """How many rows the import adds or changes."""
        return sum(1 for row in self._foreseen if row.state in {RowState.NEW, RowState.CHANGED})

    @property
    def is_mended(self) -> bool:
        """Whether a cell was mended or a row left out since the list was read."""
        return self._history is not None and self._history.is_changed

    @property
    def fault(self) -> str:
        """What keeps the list from being imported, in words; empty when nothing does."""
        if self._job is not None:
            return self.tr("Đang xem lại…")
        if self._task.is_posting and self._given.fault:
            return self._given.fault
        bad = len(self._rows.rows.bad_rows)
        if bad:
            return self.tr("Còn %n dòng phải sửa.", "", bad)
        return "" if self.importable else self.tr("Danh sách không có gì khác dữ liệu.")

    def show_list(self, read: ReadList) -> None:
        """Show a list that was just read."""
        notes = [say_notice(notice, self._language) for notice in read.source.notices]
        self._notes.setText("\n".join([*notes, *say_left_out(read.table, self._language)]))
        self._notes.setVisible(bool(self._notes.text()))
        self._history = None  # what is given anew is not looked at for the list before
        self._given.begin(asks_kind=any(not record.text(StaffColumn.KIND) for record in read.table.records))
        self._history = ListHistory(read.table)
        self._look_again(is_first=True)

    def forget(self) -> None:
        """Stop what is still being worked out."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _look_again(self, *, is_first: bool = False) -> None:
        """Work out what the list does, in the background."""
        table = self.table
        if table is None:
            return
        self.forget()
        store, given, task = self._desk.edits.store, self.given, self._task
        self._job = self._desk.background.run(
            lambda: (task.preview(store, table, given), task.choices(store)),
            lambda found: self._show_foreseen(table, *found, is_first=is_first),
            self._tell_fault,
        )
        self.changed.emit()

    def _show_foreseen(
        self,
        table: RecordTable[Any],
        foreseen: Sequence[Foreseen],
        choices: Mapping[StrEnum, tuple[str, ...]],
        *,
        is_first: bool,
    ) -> None:
        self._job = None
        self._foreseen = foreseen
        place = self._rows.place
        self._rows.rows.show_list(table, foreseen, choices)
        self._show_counts()
        if is_first:
            self._rows.go_to_first()
            self._rows.setFocus()
        elif self._goes_on:
            self._rows.go_to_problem(1)
        elif self._goes_to is not None:
            self._rows.go_to((min(self._goes_to, len(foreseen) - 1), place[1] if place else 1))
        elif place is not None and self._rows.place is None and foreseen:  # a row was left out
            self._rows.go_to((min(place[0], len(foreseen) - 1), place[1]))
        self._goes_on, self._goes_to = False, None
        self._follow_cell()
        self.changed.emit()

    def _show_counts(self) -> None:
        counts = Counter(row.state for row in self._foreseen)
        parts = [
            self.tr("%n mới", "", counts[RowState.NEW]),
            self.tr("%n thay đổi", "", counts[RowState.CHANGED]),
            self.tr("%n giữ nguyên", "", counts[RowState.UNCHANGED]),
            self.tr("%n phải sửa", "", counts[RowState.BAD]),
        ]
        rows = self.tr("%n dòng", "", len(self._foreseen))
        left_out = self._history.left_out if self._history is not None else 0
        taken_back = [self.tr("đã bỏ %n dòng (Ctrl+Z: lấy lại)", "", left_out)] if left_out else []
        self._heading.setText(f"{rows}: {', '.join([*parts, *taken_back])}")
        self._buttons.allow_next(is_allowed=bool(counts[RowState.BAD]))
        self._buttons.offer_units(len(self._missing()) if self._task.is_posting else 0)

    def _missing(self) -> dict[str, int]:
        """Return the units that nobody knows, and how many rows name each."""
        return missing_units(problem for row in self._foreseen for problem in row.problems)

    def _tell_fault(self, error: Exception) -> None:
        self._job = None
        self._foreseen = ()
        self.changed.emit()
        if not isinstance(error, ExpectedError):
            raise error
        self._desk.edits.report(error)

    def _current_problem(self) -> CellProblem[Any] | None:
        index = self._rows.currentIndex()
        return self._rows.rows.problem_at(index) if index.isValid() else None

    def _current_suggestion(self) -> Suggestion | None:
        index = self._rows.currentIndex()
        return self._rows.rows.suggestion_at(index) if index.isValid() else None

    def _follow_cell(self) -> None:
        problem, suggestion = self._current_problem(), self._current_suggestion()
        row = self._rows.currentIndex().row()
        self._buttons.allow_leaving_out(is_allowed=row >= 0)
        alike = len(self._rows.rows.rows_alike(suggestion)) if suggestion is not None else 0
        self._buttons.offer_suggestion(suggestion, alike)
        if problem is not None:
            self._fault.setText(say_cell_problem(problem, self._language))
        else:
            hint = self.tr(
                "Gõ vào ô để sửa; Alt+↓ chọn từ danh sách, Shift+↓ chọn nhiều ô, Ctrl+D điền xuống. Chữ mờ là điều "
                "chương trình suy ra."
            )
            self._fault.setText((self._rows.rows.note_of(row) if row >= 0 else "") or hint)
        self._fault.setProperty("look", "error" if problem else "caption")
        self._fault.style().polish(self._fault)

    def _take_suggestion(self) -> None:
        suggestion = self._current_suggestion()
        if suggestion is None or self.table is None or self._job is not None:
            return
        alike = self._rows.rows.rows_alike(suggestion)
        self._goes_on = True
        self._mend_to(self.table.with_text(alike, suggestion.column, suggestion.meant))

    def _let_units_be_made(self) -> None:
        missing = self._missing()
        question = say_units_to_make(missing, self._language)
        is_wanted = self._desk.prompts.confirm(question, act=self.tr("Tạo %n đơn vị", "", len(missing)))
        if is_wanted and self._history is not None:
            self._history.let_units_be_made()
            self._goes_on = True
            self._look_again()

    def _mend(self, entries: Sequence[Entry]) -> None:
        model = self._rows.rows
        meant = [(entry.row, model.column_at(entry.column), entry.text) for entry in entries]
        if self.table is not None:
            model.show_entries(entries)
            self._mend_to(self.table.with_texts(each for each in meant if each[1] is not None))

    def _leave_row_out(self, row: int) -> None:
        if self.table is not None and self._job is None:
            self._mend_to(self.table.without(row))

    def _mend_to(self, table: RecordTable[Any]) -> None:
        if self._history is not None:
            self._history.mend(table)
            self._look_again()

    def _step(self, by: int) -> None:
        """Take a step back or forth, and show what it changed."""
        before = self.table
        if self._history is None or before is None or not self._history.step(by):
            return
        self._rows.setFocus()
        self._goes_to = first_difference(before, self._history.now.table)
        self._look_again()

    def _follow_given(self) -> None:
        if self._given.fault:
            self.changed.emit()
        else:
            self._look_again()

    def _act(self, name: str, text: str, keys: QKeySequence.StandardKey, by: int) -> None:
        action = named(QAction(text, self), name)
        action.setShortcuts(QKeySequence.keyBindings(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: self._step(by))
        self.addAction(action)

    def _connect(self) -> None:
        self._rows.rows.entered.connect(self._mend)
        self._rows.current_moved.connect(self._follow_cell)
        self._rows.suggestion_taken.connect(self._take_suggestion)
        self._rows.row_left_out.connect(self._leave_row_out)
        self._buttons.suggestion_taken.connect(self._take_suggestion)
        self._buttons.units_wanted.connect(self._let_units_be_made)
        self._buttons.leaving_out_wanted.connect(self._rows.leave_out_row)
        self._buttons.next_wanted.connect(lambda: self._rows.go_to_problem(1))
        self._act("undo_mending", self.tr("Hoàn tác"), QKeySequence.StandardKey.Undo, -1)
        self._act("redo_mending", self.tr("Làm lại"), QKeySequence.StandardKey.Redo, 1)
        self._given.changed.connect(self._follow_given)

    def _build(self) -> None:
        self._heading.setProperty("look", "title")
        self._notes.setProperty("look", "caption")
        for label in (self._notes, self._fault):
            label.setWordWrap(True)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self._notes, stretch=1)
        above.addWidget(self._given, alignment=Qt.AlignmentFlag.AlignRight)
        self._given.setVisible(self._task.is_posting)
        self._fault.setMinimumHeight(2 * self._fault.fontMetrics().lineSpacing())  # or the rows would jump
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._heading)
        layout.addLayout(above)
        layout.addWidget(self._rows, stretch=1)
        layout.addWidget(self._fault)
        layout.addWidget(self._buttons)
