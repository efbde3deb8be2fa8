"""Which open sheets a change of a rule set touches, shown before it is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.window_size import keep_size, restore_size
from danhgia_desktop.wording import period_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.operations.rule_set_impact import TouchedSheet
    from danhgia_desktop.ui.settings import Settings
    from danhgia_desktop.wording import Language

_GEOMETRY = "touched_sheets/geometry"
_FIRST_SIZE = QSize(820, 500)
_MARGIN, _CHANGES_HEIGHT = 16, 130
_WIDTHS = (240, 130)


class TouchedDialog(QDialog):
    """What is said differently, and the sheets that are evaluated by it."""

    def __init__(
        self,
        changes: Sequence[str],
        sheets: Sequence[TouchedSheet],
        language: Language,
        settings: Settings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("touched_dialog")
        self.setWindowTitle(self.tr("Lưu bộ quy định đang được dùng"))
        self._settings = settings
        heading = QLabel(self.tr("%n phiếu của các kỳ chưa chốt sẽ được đánh giá theo nội dung mới.", "", len(sheets)))
        heading.setProperty("look", "heading")
        heading.setWordWrap(True)
        note = QLabel(self.tr("Điểm đã chấm giữ nguyên. Sau khi lưu, Ctrl+Z ở cửa sổ chính đưa mọi thứ về như cũ."))
        note.setWordWrap(True)
        said = named(QPlainTextEdit("\n".join(changes)), "touched_changes")
        said.setReadOnly(True)
        said.setFixedHeight(_CHANGES_HEIGHT)
        said.setAccessibleName(self.tr("Những gì đã sửa"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(8)
        for widget in (heading, said, note):
            layout.addWidget(widget)
        layout.addWidget(self._table(sheets, language), 1)
        layout.addWidget(self._buttons(len(sheets)))
        restore_size(self, settings, _GEOMETRY, _FIRST_SIZE)

    def done(self, result: int) -> None:
        keep_size(self, self._settings, _GEOMETRY)
        super().done(result)

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

    def _buttons(self, count: int) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        save = buttons.addButton(self.tr("&Lưu, ảnh hưởng %n phiếu", "", count), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setObjectName("save_touched_button")
        save.setProperty("look", "main")
        save.setDefault(True)
        buttons.addButton(self.tr("&Sửa tiếp"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        save.setFocus()
        return buttons
