"""Which rubric to edit, where there are several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from danhgia_desktop.operations.rubrics import all_rubrics, remove_rubric
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from danhgia_desktop.regulation.rubric import RubricUid
    from danhgia_desktop.storage.figures import RubricSummary
    from danhgia_desktop.ui.desk import Desk

_MARGIN = 16
_WIDTH, _HEIGHT = 720, 380
_SUMMARY = Qt.ItemDataRole.UserRole


class RubricChooser(QDialog):
    """The rubrics of the file, and what can be done with each.

    Signals:
        edit_wanted: carries the RubricUid.
        copy_wanted: carries the RubricUid and the rubric's name.
        export_wanted: carries the RubricUid; it shall be written for Excel.
        new_wanted: a rubric shall be begun.
    """

    edit_wanted = Signal(str)
    copy_wanted = Signal(str, str)
    export_wanted = Signal(str)
    new_wanted = Signal()

    def __init__(self, desk: Desk, likely: RubricUid | None, parent: QWidget) -> None:
        """Make the dialog.

        Args:
            desk: the open data.
            likely: the rubric that is chosen at first.
            parent: the main window.
        """
        super().__init__(parent)
        self.setObjectName("rubric_chooser")
        self.setWindowTitle(self.tr("Các bộ tiêu chí"))
        self._desk = desk
        self._list = named(QListWidget(), "rubric_list")
        self._list.setAccessibleName(self.tr("Các bộ tiêu chí"))
        self._edit = named(QPushButton(self.tr("&Sửa…")), "edit_rubric_button")
        self._copy = named(QPushButton(self.tr("Sao &chép…")), "copy_rubric_button")
        self._export = named(QPushButton(self.tr("Xuất mẫu &Excel…")), "export_template_button")
        self._remove = named(QPushButton(self.tr("&Xóa")), "remove_rubric_button")
        self._new = named(QPushButton(self.tr("Bộ tiêu chí &mới…")), "new_rubric_button")
        self._close = named(QPushButton(self.tr("Đóng")), "close_chooser_button")
        self._lay_out()
        self._connect()
        self._show_rubrics(likely)
        self._list.setFocus()

    def _show_rubrics(self, current: RubricUid | None) -> None:
        self._list.clear()
        for rubric in all_rubrics(self._desk.edits.store):
            sheets = self.tr("%n phiếu chấm", "", rubric.sheets)
            words = self.tr("{name} – {criteria} tiêu chí, {sheets}")
            item = QListWidgetItem(words.format(name=rubric.name, criteria=rubric.criteria, sheets=sheets))
            item.setData(_SUMMARY, rubric)
            self._list.addItem(item)
            if rubric.uid == current:
                self._list.setCurrentItem(item)
        if self._list.currentRow() < 0:
            self._list.setCurrentRow(0)

    def _current(self) -> RubricSummary | None:
        item = self._list.currentItem()
        summary: RubricSummary | None = None if item is None else item.data(_SUMMARY)
        return summary

    def _allow(self) -> None:
        """Let be done what can be done with the current rubric; one with sheets is never removed."""
        rubric, can_write = self._current(), not self._desk.edits.is_read_only
        self._edit.setEnabled(rubric is not None)
        self._export.setEnabled(rubric is not None)
        self._copy.setEnabled(rubric is not None and can_write)
        self._remove.setEnabled(rubric is not None and can_write and not rubric.sheets)
        tip = self.tr("Bộ tiêu chí đã có phiếu chấm thì không xóa được.")
        self._remove.setToolTip(tip if rubric is not None and rubric.sheets else "")
        self._new.setEnabled(can_write)

    def _go_to_edit(self) -> None:
        if (rubric := self._current()) is not None:
            self.accept()
            self.edit_wanted.emit(rubric.uid)

    def _go_to_copy(self) -> None:
        if (rubric := self._current()) is not None:
            self.accept()
            self.copy_wanted.emit(rubric.uid, rubric.name)

    def _go_to_export(self) -> None:
        if (rubric := self._current()) is not None:
            self.accept()
            self.export_wanted.emit(rubric.uid)

    def _go_to_new(self) -> None:
        self.accept()
        self.new_wanted.emit()

    def _remove_current(self) -> None:
        rubric = self._current()
        if rubric is None:
            return
        question = self.tr("Xóa bộ tiêu chí {name}? Có thể hoàn tác bằng Ctrl+Z.").format(name=rubric.name)
        if self._desk.prompts.confirm(question, act=self.tr("Xóa bộ tiêu chí")):
            self._desk.edits.run(remove_rubric, rubric.uid)
            self._show_rubrics(None)

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(self._allow)
        self._list.itemDoubleClicked.connect(self._go_to_edit)
        for button, act in (
            (self._edit, self._go_to_edit),
            (self._copy, self._go_to_copy),
            (self._export, self._go_to_export),
            (self._remove, self._remove_current),
            (self._new, self._go_to_new),
            (self._close, self.reject),
        ):
            button.clicked.connect(act)

    def _lay_out(self) -> None:
        self._edit.setProperty("look", "main")
        self._edit.setDefault(True)
        for button in (self._copy, self._export, self._remove, self._new, self._close):
            button.setAutoDefault(False)
        dress(self._new, "plus")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._new, self._copy, self._export, self._remove):
            buttons.addWidget(button)
        buttons.addStretch()
        for button in (self._edit, self._close):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(12)
        layout.addWidget(self._list, 1)
        layout.addLayout(buttons)
        self.resize(_WIDTH, _HEIGHT)
