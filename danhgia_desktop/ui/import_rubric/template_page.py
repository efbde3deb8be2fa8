"""The page of an import that shows what an edited template would change, or what is to be mended in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QStringListModel, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.rubric_templates import template_change
from danhgia_desktop.scoring.rubric_change import ChangeClass
from danhgia_desktop.ui.affected_sheets.affected_model import AffectedColumn, AffectedModel
from danhgia_desktop.ui.import_rubric.remark_model import Remark, RemarkModel
from danhgia_desktop.ui.named import named
from danhgia_desktop.wording import say_change, say_change_classes, say_error
from danhgia_desktop.wording.templates import say_template_problem

if TYPE_CHECKING:
    from danhgia_desktop.imports.template_reading import TemplateReading
    from danhgia_desktop.operations.rubric_templates import TemplateChange
    from danhgia_desktop.ui.background import Job
    from danhgia_desktop.ui.desk import Desk

_WIDTHS = {
    AffectedColumn.UNIT: 200,
    AffectedColumn.PERIOD: 80,
    AffectedColumn.ROUND: 84,
    AffectedColumn.BEFORE: 88,
    AffectedColumn.AFTER: 88,
}
_ICON = QSize(16, 16)


class TemplatePage(QWidget):
    """Shows an edited template before it is stored; nothing is stored here.

    Signals:
        changed: something else is shown or typed.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("template_page")
        self._desk = desk
        self._language = desk.edits.language
        self._job: Job | None = None
        self._is_looked_up = False
        self._is_unknown = False
        self.reading: TemplateReading | None = None
        """What is shown."""
        self.change: TemplateChange | None = None
        """What it does to a rubric that is here; None for a new one."""
        self._heading = named(QLabel(), "template_heading")
        self._words = named(QLabel(), "template_words")
        self._missed = named(QLabel(), "template_missed_label")
        self._problems = RemarkModel(self)
        self._lines = QStringListModel(self)
        self._list = named(QListView(), "template_list")
        self._affected_heading = named(QLabel(), "affected_heading")
        self._affected = named(QTableView(), "affected_table")
        self._name = named(QLineEdit(), "template_name_edit")
        self._form = QWidget()
        self._build()
        self._name.textChanged.connect(self.changed)

    @property
    def name(self) -> str:
        """What a new rubric shall be called."""
        return self._name.text().strip()

    @property
    def must_read_again(self) -> bool:
        """Whether the file is to be read again: cells are to be mended first, or nobody knows what it changes."""
        return self._is_unknown or (self.reading is not None and self.reading.rubric is None)

    @property
    def act(self) -> str:
        """What the button does with what is shown."""
        if self.must_read_again:
            return self.tr("&Đọc lại tệp")
        if self.change is not None:
            return self.tr("&Nhập %n thay đổi", "", len(self.change.impact.change.changes))
        return self.tr("&Nhập thành bộ tiêu chí mới")

    @property
    def fault(self) -> str:
        """What keeps the template from being stored, in words; empty when nothing does."""
        if self.must_read_again:
            return ""
        if not self._is_looked_up:
            return self.tr("Đang xem ảnh hưởng tới các phiếu…")
        if self.change is not None:
            is_same = self.change.impact.change.kind is ChangeClass.NONE
            return self.tr("Tệp mẫu không có gì khác bộ tiêu chí trong chương trình.") if is_same else ""
        return "" if self.name else self.tr("Hãy đặt tên cho bộ tiêu chí.")

    def show_reading(self, reading: TemplateReading) -> None:
        """Show what was read, and look up what it changes."""
        self.forget()
        self.reading, self.change, self._is_looked_up, self._is_unknown = reading, None, False, False
        for part in (self._missed, self._affected_heading, self._affected, self._form):
            part.hide()
        self._heading.setText(self.tr("Mẫu Excel của bộ tiêu chí “{name}”").format(name=reading.exported.name))
        if reading.rubric is None:
            self._show_problems(reading)
            return
        self._words.clear()
        self._show_lines([])
        store = self._desk.edits.store
        self._job = self._desk.background.run(
            lambda: template_change(store, reading), self._show_change, self._tell_fault
        )
        self.changed.emit()

    def forget(self) -> None:
        """Stop what is still being looked up."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _show_problems(self, reading: TemplateReading) -> None:
        count = len(reading.problems)
        self._words.setText(
            self.tr("Có %n chỗ cần sửa trong tệp. Hãy sửa bằng Excel, lưu lại rồi đọc lại tệp.", "", count)
            + " "
            + self.tr("Chưa có gì thay đổi.")
        )
        said = (say_template_problem(problem, self._language) for problem in reading.problems)
        self._problems.show_remarks([Remark(text=text, is_error=True) for text in said])
        self._list.setModel(self._problems)
        self._list.setFocus()
        self.changed.emit()

    def _show_change(self, change: TemplateChange | None) -> None:
        self._job = None
        self._is_looked_up = True
        self.change = change
        if change is None:
            self._show_new()
        else:
            self._show_changes(change)
        self.changed.emit()

    def _show_new(self) -> None:
        reading = self.reading
        if reading is None or reading.rubric is None:
            return
        rubric = reading.rubric
        self._words.setText(
            self.tr("Dữ liệu này chưa có bộ tiêu chí đó: {criteria} tiêu chí, {leaves} dòng chấm điểm.").format(
                criteria=len(rubric.lines), leaves=len(rubric.leaves)
            )
        )
        self._show_lines([f"{rubric.path(line.key)}  {line.text}" for line in rubric.lines])
        self._form.show()
        self._name.setText(rubric.name)
        self._name.selectAll()
        self._name.setFocus()

    def _copies(self) -> tuple[str, ...]:
        """Say which rows were copied with the hidden key of another."""
        copies = () if self.reading is None else self.reading.copies
        if not copies:
            return ()
        words = self.tr("%n dòng sao từ dòng khác được đọc là dòng mới: {rows}", "", len(copies))
        return (words.format(rows=", ".join(copies)),)

    def _show_changes(self, change: TemplateChange) -> None:
        impact, language = change.impact, self._language
        self._words.setText("\n".join((*say_change_classes(impact.change, language), *self._copies())))
        self._show_lines([say_change(one, impact.before, change.rubric, language) for one in impact.change.changes])
        self._missed.setVisible(change.missed.kind is not ChangeClass.NONE)
        self._missed.setText(
            self.tr(
                "Sau khi xuất mẫu, bộ tiêu chí đã được sửa trong chương trình (%n chỗ); những chỗ đó sẽ trở lại như "
                "trong mẫu.",
                "",
                len(change.missed.changes),
            )
        )
        if impact.sheets:
            self._affected_heading.setText(self.tr("%n phiếu chấm bị ảnh hưởng", "", len(impact.sheets)))
            self._affected.setModel(AffectedModel(impact, language, self._affected))
            header = self._affected.horizontalHeader()
            header.setSectionResizeMode(AffectedColumn.EFFECT, QHeaderView.ResizeMode.Stretch)
            for column, width in _WIDTHS.items():
                self._affected.setColumnWidth(column, width)
            self._affected_heading.show()
            self._affected.show()

    def _show_lines(self, lines: list[str]) -> None:
        self._lines.setStringList(lines)
        self._list.setModel(self._lines)

    def _tell_fault(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, ExpectedError):
            raise error
        self._is_unknown = True
        self._words.setText(say_error(error, self._language))
        self.changed.emit()

    def _build(self) -> None:
        self._heading.setProperty("look", "title")
        for heading in (self._words, self._affected_heading):
            heading.setProperty("look", "heading")
        for label in (self._heading, self._words, self._missed):
            label.setWordWrap(True)
        self._missed.setProperty("look", "error")
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setWordWrap(True)
        self._list.setIconSize(_ICON)
        self._list.setAccessibleName(self.tr("Nội dung tệp mẫu"))
        self._affected.setAccessibleName(self.tr("Các phiếu bị ảnh hưởng"))
        self._affected.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._affected.setTabKeyNavigation(False)
        self._affected.setShowGrid(False)
        self._affected.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._affected.verticalHeader().hide()
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Tên &bộ tiêu chí:"), self._name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self._heading, self._words, self._missed):
            layout.addWidget(widget)
        layout.addWidget(self._list, 3)
        layout.addWidget(self._affected_heading)
        layout.addWidget(self._affected, 2)
        layout.addWidget(self._form)
