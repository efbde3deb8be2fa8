"""Two versions of a rule set side by side: only what they say differently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from danhgia_desktop.operations.regulations import get_rule_set
from danhgia_desktop.operations.rule_set_impact import compare_rule_sets
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.rule_sets.compared_rows import compared_rows
from danhgia_desktop.ui.steady_combo import SteadyCombo
from danhgia_desktop.ui.window_size import keep_size, restore_size
from danhgia_desktop.wording.rule_sets import names_in, say_regulations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.regulation.regulation import Regulation, RegulationUid
    from danhgia_desktop.ui.desk import Desk

_GEOMETRY = "rule_set_comparison/geometry"
_FIRST_SIZE = QSize(1080, 600)
_MARGIN = 16
_ABOUT_WIDTH = 220


class ComparisonDialog(QDialog):
    """Both versions are chosen above; the rows follow."""

    def __init__(
        self, desk: Desk, regulations: Sequence[Regulation], pair: tuple[RegulationUid, RegulationUid], parent: QWidget
    ) -> None:
        """Compare two rule sets.

        Args:
            desk: the open data.
            regulations: all that can be chosen.
            pair: the earlier and the later one, at first.
            parent: what it stands over.
        """
        super().__init__(parent)
        self.setObjectName("rule_set_comparison")
        self.setWindowTitle(self.tr("So sánh bộ quy định"))
        self._desk = desk
        self._called = say_regulations(regulations, desk.edits.language)
        self._before = self._choice("comparison_before", pair[0])
        self._after = self._choice("comparison_after", pair[1])
        self._count = named(QLabel(), "comparison_count")
        self._table = named(QTableWidget(0, 3), "comparison_table")
        self._lay_out()
        restore_size(self, desk.settings, _GEOMETRY, _FIRST_SIZE)
        self._compare()

    def done(self, result: int) -> None:
        keep_size(self, self._desk.settings, _GEOMETRY)
        super().done(result)

    def _choice(self, name: str, uid: RegulationUid) -> SteadyCombo:
        combo = named(SteadyCombo(), name)
        combo.setSizeAdjustPolicy(SteadyCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for regulation, words in self._called.items():
            combo.addItem(words, regulation)
        combo.setCurrentIndex(combo.findData(uid))
        combo.currentIndexChanged.connect(self._compare)
        return combo

    def _compare(self) -> None:
        edits = self._desk.edits
        before, after = self._before.currentData(), self._after.currentData()
        change = compare_rule_sets(edits.store, before, after)
        old, new = get_rule_set(edits.store, before), get_rule_set(edits.store, after)
        rows = list(compared_rows(change, {**self._called, **names_in(old), **names_in(new)}, edits.language))
        self._table.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
                self._table.setItem(row, column, item)
        same = self.tr("Hai bản nói như nhau.")
        self._count.setText(self.tr("%n chỗ khác nhau", "", len(rows)) if rows else same)

    def _lay_out(self) -> None:
        table = self._table
        table.setAccessibleName(self.tr("Những chỗ khác nhau"))
        table.setHorizontalHeaderLabels([self.tr("Về"), self.tr("Bản trước"), self.tr("Bản sau")])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setWordWrap(True)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setColumnWidth(0, _ABOUT_WIDTH)
        for column in (1, 2):
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        choices = QHBoxLayout()
        for words, combo in ((self.tr("Bản &trước:"), self._before), (self.tr("Bản &sau:"), self._after)):
            label = QLabel(words)
            label.setBuddy(combo)
            choices.addWidget(label)
            choices.addWidget(combo, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        whole.setSpacing(8)
        whole.addLayout(choices)
        whole.addWidget(self._count)
        whole.addWidget(table, 1)
        whole.addWidget(buttons)
        table.setFocus()
