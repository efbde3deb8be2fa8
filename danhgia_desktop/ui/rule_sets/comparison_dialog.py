"""Two versions of a rule set side by side: only what they say differently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QTabWidget, QVBoxLayout

from danhgia_desktop.operations.regulations import get_rule_set
from danhgia_desktop.operations.rule_set_impact import compare_rule_sets
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.rule_sets.comparison_tables import ComparisonTable
from danhgia_desktop.ui.steady_combo import SteadyCombo
from danhgia_desktop.ui.window_size import keep_size, restore_size
from danhgia_desktop.wording.compared_rule_sets import Mark, compared_clauses
from danhgia_desktop.wording.rule_sets import names_in, say_regulations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.regulation.regulation import Regulation, RegulationUid
    from danhgia_desktop.ui.desk import Desk

_GEOMETRY = "rule_set_comparison/geometry"
_FIRST_SIZE = QSize(1080, 600)
_MARGIN = 16
_CLAUSE_WIDTHS = (220, 76)
_LINE_WIDTHS = (76, 300, 130)


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
        before, after = self.tr("Bản trước"), self.tr("Bản sau")
        self._clauses = ComparisonTable(
            "comparison_table",
            self.tr("Những chỗ khác nhau"),
            [self.tr("Về"), self.tr("Thay đổi"), before, after],
            _CLAUSE_WIDTHS,
        )
        self._lines = ComparisonTable(
            "compared_rubrics",
            self.tr("Những dòng khác nhau của bộ tiêu chí"),
            [self.tr("Mã"), self.tr("Tiêu chí"), self.tr("Thay đổi"), before, after],
            _LINE_WIDTHS,
        )
        self._tabs = named(QTabWidget(), "comparison_tabs")
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
        names = {**self._called, **names_in(old), **names_in(new)}
        rows = list(compared_clauses(change.differences, names, edits.language))
        self._clauses.show_clauses(rows, edits.language)
        self._lines.show_rubrics(change.rubrics, edits.language)
        count = sum(row.mark is not Mark.SAME for row in rows)
        lines = self._lines.rowCount() - len(change.rubrics)
        self._tabs.setTabText(0, self.tr("&Quy định ({count})").format(count=count))
        self._tabs.setTabText(1, self.tr("&Bộ tiêu chí ({count})").format(count=lines))
        found = self.tr("%n chỗ khác nhau", "", count + lines)
        self._count.setText(found if rows or lines else self.tr("Hai bản nói như nhau."))

    def _lay_out(self) -> None:
        self._tabs.addTab(self._clauses, "")
        self._tabs.addTab(self._lines, "")
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
        whole.addWidget(self._tabs, 1)
        whole.addWidget(buttons)
        self._clauses.setFocus()
