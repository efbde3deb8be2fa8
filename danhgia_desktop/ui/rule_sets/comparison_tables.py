"""The two tables of a comparison: clauses side by side, and the lines of rubrics that changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from danhgia_desktop.regulation.version_names import are_one_name
from danhgia_desktop.ui.named import named
from danhgia_desktop.wording.compared_rubrics import compared_lines
from danhgia_desktop.wording.compared_rule_sets import Mark, say_mark
from danhgia_desktop.wording.rule_set_names import say_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.scoring.rule_set_change import ChangedRubric
    from danhgia_desktop.wording import Language
    from danhgia_desktop.wording.compared_rule_sets import ComparedClause

_TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class ComparisonTable(QTableWidget):
    """Rows that are read only; the last two columns share what room there is."""

    def __init__(self, name: str, words: str, headings: Sequence[str], widths: Sequence[int]) -> None:
        """Make a table.

        Args:
            name: of the widget.
            words: what it is, for screen readers.
            headings: of all its columns.
            widths: of all but the last two.
        """
        super().__init__(0, len(headings))
        named(self, name)
        self.setAccessibleName(words)
        self.setHorizontalHeaderLabels(headings)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        for column in (len(widths), len(widths) + 1):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def show_clauses(self, rows: Sequence[ComparedClause], language: Language) -> None:
        """Show clauses; what did not change is grey and says so."""
        self._begin()
        for row in rows:
            texts = (row.about, say_mark(row.mark, language), row.old, row.new)
            items = self._add(texts)
            for item in items:
                if row.mark is Mark.SAME:
                    item.setForeground(self.palette().placeholderText())
            if row.mark is not Mark.SAME:
                items[1].setFont(self._bold())

    def show_rubrics(self, rubrics: Sequence[ChangedRubric], language: Language) -> None:
        """Show the lines of each rubric below its name."""
        self._begin()
        for changed in rubrics:
            old, new = changed.before.name, changed.after.name
            called = old if are_one_name(old, new) else f"{old} → {new}"
            self._add_heading(f"{called} ({say_names(changed.kinds, language)})")
            for line in compared_lines(changed, language):
                self._add((line.code, line.text, line.what, line.old, line.new))[2].setFont(self._bold())

    def _begin(self) -> None:
        self.clearSpans()
        self.setRowCount(0)

    def _add(self, texts: Sequence[str]) -> list[QTableWidgetItem]:
        row = self.rowCount()
        self.insertRow(row)
        items = [QTableWidgetItem(text) for text in texts]
        for column, item in enumerate(items):
            item.setTextAlignment(_TOP_LEFT)
            self.setItem(row, column, item)
        return items

    def _add_heading(self, text: str) -> None:
        (item,) = self._add([text])
        item.setFont(self._bold())
        self.setSpan(item.row(), 0, 1, self.columnCount())

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font
