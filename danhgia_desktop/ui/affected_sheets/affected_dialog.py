"""What saving a rubric does to scored sheets, shown before it is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from danhgia_desktop.scoring.rubric_change import NEEDS_REVIEW
from danhgia_desktop.ui.affected_sheets.affected_model import AffectedColumn, AffectedModel
from danhgia_desktop.ui.affected_sheets.saving_dialog import SavingDialog
from danhgia_desktop.ui.named import named
from danhgia_desktop.wording import say_change, say_change_class

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.operations.rubric_editing import RubricImpact
    from danhgia_desktop.regulation.rubric import Rubric
    from danhgia_desktop.ui.settings import Settings
    from danhgia_desktop.wording import Language

_GEOMETRY = "affected_sheets/geometry"
_FIRST_SIZE = QSize(920, 520)
_CHANGES_HEIGHT = 110
_WIDTHS = {
    AffectedColumn.UNIT: 200,
    AffectedColumn.PERIOD: 80,
    AffectedColumn.ROUND: 84,
    AffectedColumn.BEFORE: 88,
    AffectedColumn.AFTER: 88,
}


class AffectedDialog(SavingDialog):
    """The class of the change in words, the changes, the sheets with their totals before and after."""

    def __init__(
        self, impact: RubricImpact, after: Rubric, language: Language, settings: Settings, parent: QWidget
    ) -> None:
        super().__init__(settings, geometry=_GEOMETRY, first_size=_FIRST_SIZE, parent=parent)
        self.setObjectName("affected_dialog")
        self.setWindowTitle(self.tr("Lưu bộ tiêu chí đã có phiếu chấm"))
        kinds = sorted({impact.kind, *impact.change.kinds}, reverse=True)
        grave = [kind for kind in kinds if kind is impact.kind or kind >= NEEDS_REVIEW]
        self._fill(
            "\n".join(say_change_class(kind, language) for kind in grave),
            self._changes(
                [say_change(change, impact.before, after, language) for change in impact.change.changes],
                _CHANGES_HEIGHT,
            ),
            self._say_sheets(len(impact.sheets)),
            self._table(impact, language),
            self.tr("&Lưu, ảnh hưởng %n phiếu", "", len(impact.sheets)),
        )

    def _say_sheets(self, count: int) -> str:
        listed = self.tr("%n phiếu bị ảnh hưởng.", "", count)
        marked = self.tr("Các phiếu đã chấm được đánh dấu “cần rà soát” cho đến khi có người xem lại.")
        undone = self.tr("Sau khi lưu, Ctrl+Z ở cửa sổ chính đưa mọi thứ về như cũ.")
        return f"{listed} {marked} {undone}"

    def _table(self, impact: RubricImpact, language: Language) -> QTableView:
        table = named(QTableView(), "affected_table")
        table.setAccessibleName(self.tr("Các phiếu bị ảnh hưởng"))
        table.setModel(AffectedModel(impact, language, table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(AffectedColumn.EFFECT, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return table
