"""The rubric as it was read: a table in which maxima can be mended and rules be given to any line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from danhgia_desktop.regulation.rubric import TOTAL
from danhgia_desktop.ui.import_rubric.draft_model import DraftModel
from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from collections.abc import Collection

    from danhgia_desktop.imports.rubric_draft import RubricDraft
    from danhgia_desktop.regulation.rubric import CriterionKey
    from danhgia_desktop.wording import Language

_ROW_HEIGHT = 26
_NUMBER_WIDTH, _POINTS_WIDTH, _ADDRESS_WIDTH = 64, 84, 104


class DraftTable(QWidget):
    """Shows a draft; it changes nothing itself.

    Signals:
        maximum_entered: the key of a criterion, and what was typed for its maximum.
        rule_wanted: the key of a criterion that shall have a further rule.
        parts_wanted: the key of a criterion whose alternatives shall be its parts.
    """

    maximum_entered = Signal(str, str)
    rule_wanted = Signal(str)
    parts_wanted = Signal(str)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        bold = self.font()
        bold.setBold(True)
        self._model = DraftModel(language, bold, self)
        self._table = named(QTableView(), "draft_table")
        self._hint = named(QLabel(), "draft_hint_label")
        self._add = named(QPushButton(self.tr("&Thêm quy tắc cho dòng đang chọn")), "add_rule_button")
        self._apart = named(QPushButton(self.tr("Tách các &mức thành dòng riêng")), "take_apart_button")
        self._taken_in: Collection[CriterionKey] = ()
        self._build()
        self._model.maximum_entered.connect(self.maximum_entered)
        self._table.selectionModel().currentRowChanged.connect(self._follow_line)
        self._add.clicked.connect(self._want_rule)
        self._apart.clicked.connect(self._want_parts)

    def show_draft(self, draft: RubricDraft) -> None:
        """Show another draft."""
        self._model.show_draft(draft)
        self._taken_in = draft.taken_in
        self._apart.setVisible(bool(draft.taken_in))
        self._size_columns()
        self._table.scrollToTop()
        self.say("")
        self._follow_line()

    def show_mended(self, draft: RubricDraft) -> None:
        """Show the same criteria with other maxima and rules."""
        self._model.show_mended(draft)

    def show_taken_apart(self, draft: RubricDraft, key: CriterionKey) -> None:
        """Show a draft in which a criterion got parts, and go on there."""
        self.show_draft(draft)
        self.go_to(key)
        self._table.setFocus()

    def mark(self, keys: Collection[CriterionKey]) -> None:
        """Mark the rows that a person should look at."""
        self._model.mark(keys)

    def go_to(self, key: CriterionKey) -> None:
        """Make the row of a criterion the current one."""
        row = self._model.row_of(key)
        self._table.selectRow(row)
        self._table.scrollTo(self._model.index(row, 0), QAbstractItemView.ScrollHint.PositionAtCenter)

    def say(self, fault: str) -> None:
        """Say what was wrong with what was typed, or where nothing was, what can be typed."""
        self._hint.setText(fault or self.tr("Gõ vào cột Điểm chuẩn để sửa; gõ −5 cho điểm trừ."))
        self._hint.setProperty("look", "error" if fault else "caption")
        self._hint.style().polish(self._hint)

    def _current_key(self) -> CriterionKey | None:
        index = self._table.currentIndex()
        key = self._model.key_at(index.row()) if index.isValid() else TOTAL
        return None if key == TOTAL else key

    def _follow_line(self) -> None:
        key = self._current_key()
        self._add.setEnabled(key is not None)
        self._apart.setEnabled(key in self._taken_in)

    def _want_rule(self) -> None:
        key = self._current_key()
        if key is not None:
            self.rule_wanted.emit(key)

    def _want_parts(self) -> None:
        key = self._current_key()
        if key is not None:
            self.parts_wanted.emit(key)

    def _size_columns(self) -> None:
        header, last = self._table.horizontalHeader(), self._model.columnCount() - 1
        for column in range(last + 1):
            width = {DraftModel.NUMBER: _NUMBER_WIDTH, last: _ADDRESS_WIDTH}.get(column, _POINTS_WIDTH)
            self._table.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
        header.setSectionResizeMode(DraftModel.TEXT, QHeaderView.ResizeMode.Stretch)

    def _build(self) -> None:
        self._table.setModel(self._model)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setWordWrap(False)
        self._table.setTabKeyNavigation(False)
        self._table.setCornerButtonEnabled(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self._table.setAccessibleName(self.tr("Bộ tiêu chí đọc được"))
        self._hint.setWordWrap(True)
        for button in (self._apart, self._add):
            button.setAutoDefault(False)
        below = QHBoxLayout()
        below.addWidget(self._hint, stretch=1)
        below.addWidget(self._apart)
        below.addWidget(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._table, stretch=1)
        layout.addLayout(below)
