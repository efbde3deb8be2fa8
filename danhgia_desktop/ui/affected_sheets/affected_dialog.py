"""What saving a rubric does to scored sheets, shown before it is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTableView,
    QVBoxLayout,
)

from danhgia_desktop.scoring.rubric_change import NEEDS_REVIEW
from danhgia_desktop.ui.affected_sheets.affected_model import AffectedColumn, AffectedModel
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.window_size import keep_size, restore_size
from danhgia_desktop.wording import say_change, say_change_class

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.operations.rubric_editing import RubricImpact
    from danhgia_desktop.regulation.rubric import Rubric
    from danhgia_desktop.ui.settings import Settings
    from danhgia_desktop.wording import Language

_GEOMETRY = "affected_sheets/geometry"
_FIRST_SIZE = QSize(920, 520)
_MARGIN = 16
_CHANGES_HEIGHT = 110
_WIDTHS = {
    AffectedColumn.UNIT: 200,
    AffectedColumn.PERIOD: 80,
    AffectedColumn.ROUND: 84,
    AffectedColumn.BEFORE: 88,
    AffectedColumn.AFTER: 88,
}


class AffectedDialog(QDialog):
    """The class of the change in words, the changes, the sheets with their totals before and after."""

    def __init__(
        self, impact: RubricImpact, after: Rubric, language: Language, settings: Settings, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("affected_dialog")
        self.setWindowTitle(self.tr("Lưu bộ tiêu chí đã có phiếu chấm"))
        self._settings = settings
        kinds = sorted({impact.kind, *impact.change.kinds}, reverse=True)
        grave = [kind for kind in kinds if kind is impact.kind or kind >= NEEDS_REVIEW]
        said = "\n".join(say_change_class(kind, language) for kind in grave)
        kind = named(QLabel(said), "change_class_label")
        kind.setProperty("look", "heading")
        kind.setWordWrap(True)
        count = len(impact.sheets)
        note = named(QLabel(self._say_sheets(count)), "affected_note")
        note.setWordWrap(True)
        changes = named(QPlainTextEdit(), "changes_text")
        changes.setReadOnly(True)
        changes.setFixedHeight(_CHANGES_HEIGHT)
        changes.setAccessibleName(self.tr("Những gì đã sửa"))
        changes.setPlainText(
            "\n".join(say_change(change, impact.before, after, language) for change in impact.change.changes)
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(8)
        for widget in (kind, changes, note):
            layout.addWidget(widget)
        layout.addWidget(self._table(impact, language), 1)
        layout.addWidget(self._buttons(count))
        restore_size(self, settings, _GEOMETRY, _FIRST_SIZE)

    def done(self, result: int) -> None:
        keep_size(self, self._settings, _GEOMETRY)
        super().done(result)

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

    def _buttons(self, count: int) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        save = buttons.addButton(self.tr("&Lưu, ảnh hưởng %n phiếu", "", count), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setObjectName("save_affected_button")
        save.setProperty("look", "main")
        save.setDefault(True)
        leave = buttons.addButton(self.tr("&Sửa tiếp"), QDialogButtonBox.ButtonRole.RejectRole)
        leave.setObjectName("go_on_button")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        save.setFocus()
        return buttons
