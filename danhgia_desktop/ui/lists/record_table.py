"""A list in the catalogue: a thing a row, with the keys that add, change and remove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from danhgia_desktop.ui.grid.selected_cells import areas_of, rectangles_in
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.lists.record_model import RecordModel
from danhgia_desktop.ui.lists.sign_delegate import SignDelegate
from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from PySide6.QtCore import SignalInstance

    from danhgia_desktop.ui.lists.record import Record, RecordColumn

_SPACE = 10
_MARGIN = 14
_Mode = QAbstractItemView.SelectionMode


class RecordTable(QTableView):
    """Whole rows are chosen, one or several; those chosen stay so when the list is read again.

    Signals:
        choice_changed: other rows are chosen.
        add_wanted: something shall be added.
        edit_wanted: carries the uid of the current row.
        removal_wanted: what is chosen shall be removed.
    """

    choice_changed = Signal()
    add_wanted = Signal()
    edit_wanted = Signal(str)
    removal_wanted = Signal()

    def __init__(
        self, name: str, columns: Sequence[RecordColumn], *, ordered_by: int | None = None, chooses_many: bool = False
    ) -> None:
        """Make a table without rows.

        Args:
            name: of the widget.
            columns: from left to right.
            ordered_by: the column in whose order records come; the headings then sort.
            chooses_many: whether several rows may be chosen.
        """
        super().__init__()
        self.setObjectName(name)
        self.records = RecordModel(columns, ordered_by=ordered_by, parent=self)
        self.setModel(self.records)
        self.setItemDelegate(SignDelegate(self))
        self._is_showing = False
        self._chosen_before: tuple[list[str], str | None, int] = ([], None, -1)
        self._can_change = True
        self.add = self._act(f"add_to_{name}", self.tr("Thêm…"), "Ins", "plus", self.add_wanted)
        self.change = self._act(f"change_{name}", self.tr("Sửa…"), "F2", "pencil")
        self.change.triggered.connect(self._want_edit)
        self.remove = self._act(f"remove_from_{name}", self.tr("Xóa"), "Del", "trash-2", self.removal_wanted)
        self.selectionModel().selectionChanged.connect(self._notice_choice)
        self.records.modelAboutToBeReset.connect(self._remember)
        self.records.modelReset.connect(self._restore)
        self._dress(columns, is_sorted=ordered_by is not None, chooses_many=chooses_many)
        if ordered_by is not None:
            self.sortByColumn(ordered_by, Qt.SortOrder.AscendingOrder)
        self._follow_choice()

    def add_act(self, name: str, text: str, key: str = "") -> QAction:
        """Add what else can be done with the list, by a key while the keyboard is in it, and in its context menu."""
        action = named(QAction(text, self), name)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.addAction(action)
        return action

    def allow_changes(self, *, is_allowed: bool) -> None:
        """Let things be added, changed and removed, or not."""
        self._can_change = is_allowed
        self._follow_choice()

    def wrap_texts(self) -> None:
        """Let rows be as tall as their texts: for short lists of long ones."""
        self.setWordWrap(True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def show_records(self, records: Iterable[Record]) -> None:
        """Show other records; who was chosen and is still there stays so, else the row takes the next one."""
        self.records.show(records)

    def search(self, query: str) -> None:
        """Show only records in which every word occurs."""
        self.records.search(query)

    def chosen(self) -> list[str]:
        """Return the uids of the rows that are chosen, from the top down."""
        parts = rectangles_in(self.selectionModel().selection())
        rows = {row for top, _, bottom, _ in parts for row in range(top, bottom + 1)}
        return [self.records.record_at(row).uid for row in sorted(rows)]

    def current(self) -> str | None:
        """Return the uid of the row that the keyboard is in, None where there is none."""
        row = self.currentIndex().row()
        return self.records.record_at(row).uid if 0 <= row < self.records.rowCount() else None

    def choose(self, uids: Collection[str]) -> None:
        """Choose records, as far as they are shown."""
        rows = sorted(row for uid in uids if (row := self.records.row_of(uid)) is not None)
        if rows:
            self._choose_rows(rows)

    def _notice_choice(self) -> None:
        if not self._is_showing:
            self._follow_choice()

    def _remember(self) -> None:
        self._is_showing = True
        self._chosen_before = (self.chosen(), self.current(), self.currentIndex().row())

    def _restore(self) -> None:
        """Choose who was chosen; where nobody of them is there any more, whoever stands in that row now, or first."""
        chosen, current, row = self._chosen_before
        last = self.records.rowCount() - 1
        rows = sorted(shown for uid in chosen if (shown := self.records.row_of(uid)) is not None)
        if rows:
            self._choose_rows(rows, first=None if current is None else self.records.row_of(current))
        elif last >= 0:
            self._choose_rows([min(max(row, 0), last)])
        self._is_showing = False
        self._follow_choice()

    def _choose_rows(self, rows: Sequence[int], *, first: int | None = None) -> None:
        current = self.records.index(rows[0] if first is None or first not in rows else first, 0)
        selection, last = QItemSelection(), self.records.columnCount() - 1
        for area in areas_of((row, 0) for row in rows):
            selection.select(self.records.index(area.top, 0), self.records.index(area.bottom, last))
        model = self.selectionModel()
        model.setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(current)

    def _follow_choice(self) -> None:
        has_choice = self.selectionModel().hasSelection()
        self.add.setEnabled(self._can_change)
        self.change.setEnabled(self._can_change and has_choice)
        self.remove.setEnabled(self._can_change and has_choice)
        self.choice_changed.emit()

    def _want_edit(self) -> None:
        if self.change.isEnabled() and (uid := self.current()) is not None:
            self.edit_wanted.emit(uid)

    def _act(self, name: str, text: str, key: str, icon_name: str, wanted: SignalInstance | None = None) -> QAction:
        action = named(QAction(text, self), name)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)  # also on what stands in its place
        dress(action, icon_name)
        if wanted is not None:
            action.triggered.connect(wanted)
        self.addAction(action)
        return action

    def _dress(self, columns: Sequence[RecordColumn], *, is_sorted: bool, chooses_many: bool) -> None:
        self.setProperty("look", "records")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(_Mode.ExtendedSelection if chooses_many else _Mode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSortingEnabled(is_sorted)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _SPACE)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(all(column.characters for column in columns))
        digit = self.fontMetrics().horizontalAdvance("0")
        for place, column in enumerate(columns):
            if column.characters:
                self.setColumnWidth(place, column.characters * digit + _MARGIN)
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._want_edit)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(key, self, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(self._want_edit)
