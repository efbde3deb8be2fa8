"""Which open sheets a change of a rule set touches, shown before it is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from danhgia_desktop.ui.affected_sheets.saving_dialog import SavingDialog
from danhgia_desktop.ui.named import named
from danhgia_desktop.wording import period_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.operations.rule_set_impact import TouchedSheet
    from danhgia_desktop.ui.settings import Settings
    from danhgia_desktop.wording import Language

_GEOMETRY = "touched_sheets/geometry"
_FIRST_SIZE = QSize(820, 500)
_CHANGES_HEIGHT = 130
_WIDTHS = (240, 130)


class TouchedDialog(SavingDialog):
    """What is said differently, and the sheets that are evaluated by it."""

    def __init__(
        self,
        changes: Sequence[str],
        sheets: Sequence[TouchedSheet],
        language: Language,
        settings: Settings,
        parent: QWidget,
    ) -> None:
        super().__init__(settings, geometry=_GEOMETRY, first_size=_FIRST_SIZE, parent=parent)
        self.setObjectName("touched_dialog")
        self.setWindowTitle(self.tr("Lưu bộ quy định đang được dùng"))
        self._fill(
            self.tr("%n phiếu của các kỳ chưa chốt sẽ được đánh giá theo nội dung mới.", "", len(sheets)),
            self._changes(changes, _CHANGES_HEIGHT),
            self.tr("Điểm đã chấm giữ nguyên. Sau khi lưu, Ctrl+Z ở cửa sổ chính đưa mọi thứ về như cũ."),
            self._table(sheets, language),
            self.tr("&Lưu, ảnh hưởng %n phiếu", "", len(sheets)),
        )

    def _table(self, sheets: Sequence[TouchedSheet], language: Language) -> QTableWidget:
        table = named(QTableWidget(len(sheets), 3), "touched_table")
        table.setAccessibleName(self.tr("Các phiếu bị ảnh hưởng"))
        table.setHorizontalHeaderLabels([self.tr("Đơn vị, cá nhân"), self.tr("Kỳ"), self.tr("Bộ tiêu chí")])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, width)
        for row, touched in enumerate(sheets):
            sheet = touched.summary
            texts = (sheet.subject_name, period_name(sheet.period, language), sheet.rubric_name)
            for column, text in enumerate(texts):
                table.setItem(row, column, QTableWidgetItem(text))
        return table
