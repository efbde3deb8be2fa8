"""Tasks from a conclusion: paste its text, look at its lines, give them out."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from danhgia_desktop import vietnam_time
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.notices import add_notice, edit_notice, give_tasks
from danhgia_desktop.plan.conclusion_notice import ConclusionNotice, NoticeUid
from danhgia_desktop.plan.notice_heading import heading_of
from danhgia_desktop.plan.numbered_list import split
from danhgia_desktop.text import tidy
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.plan_notices.given_row import row_of, task_of
from danhgia_desktop.ui.plan_notices.given_table import GivenTable
from danhgia_desktop.ui.plan_notices.notice_heading_fields import NoticeHeadingFields
from danhgia_desktop.ui.plan_notices.notice_source import NoticeSource
from danhgia_desktop.ui.plan_office import plan_office
from danhgia_desktop.ui.window_size import keep_size, restore_size
from danhgia_desktop.wording import say_error

if TYPE_CHECKING:
    from collections.abc import Collection

    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.task import Task
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.plan_notices.given_row import GivenRow

_GEOMETRY = "notice_tasks/geometry"
_FIRST_SIZE = QSize(1180, 680)
_HEIGHTS = (150, 380)
_PAUSE_MS = 250
"""The lines follow the text when a person pauses."""


class NoticeTasksDialog(QDialog):
    """Nothing is stored before the main button; then all is, in one step.

    Signals:
        given: carries tuple[Task, ...] that were made; the dialog is closed.
    """

    given = Signal(object)

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        *,
        notice: ConclusionNotice | None = None,
        given: Collection[FollowedTask] = (),
    ) -> None:
        """Make the dialog.

        Args:
            desk: the open data.
            parent: what it stands over.
            notice: the one that more tasks are made from; None for a new one.
            given: the tasks that were made from it before.
        """
        super().__init__(parent)
        self.setObjectName("notice_tasks_dialog")
        self.setWindowTitle(self.tr("Nhiệm vụ từ kết luận"))
        self._desk = desk
        self._is_new = notice is None
        self._uid = NoticeUid(uuid4().hex) if notice is None else notice.uid
        self._given = frozenset(tidy(one.task.text) for one in given)
        self._worked: dict[tuple[str, str], GivenRow] = {}
        """The rows that a person changed, by number and words: they stay so while the text is mended."""
        store = desk.edits.store
        today = vietnam_time.day_of(store.now())
        self._office = plan_office(store, today)
        self._heading = NoticeHeadingFields(desk.edits.language, notice, today)
        self._text = named(QPlainTextEdit("" if notice is None else notice.text), "notice_text")
        self._open_file = named(QPushButton(self.tr("&Mở tệp…")), "open_notice_button")
        self._table = GivenTable(self._office, desk.edits.language)
        self._count = named(QLabel(), "notice_count")
        self._fault = named(QLabel(), "notice_fault")
        self._turn = named(QPushButton(self.tr("Lấy hoặc &bỏ (Ctrl+-)")), "turn_rows_button")
        self._give = named(QPushButton(), "give_tasks_button")
        self._source = NoticeSource(desk, self)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._connect()
        self._split()
        self._text.setFocus()

    def reject(self) -> None:
        """Close, once the person agrees that what was pasted and worked on here goes."""
        has_work = bool((self._is_new or self._worked) and self._text.toPlainText().strip())
        question, act = self.tr("Kết luận đang xem chưa được lưu."), self.tr("Bỏ kết luận này")
        if not has_work or self._desk.prompts.confirm(question, act=act, is_grave=True):
            super().reject()

    def done(self, result: int) -> None:
        self._soon.stop()
        self._source.stop()
        keep_size(self, self._desk.settings, _GEOMETRY)
        super().done(result)

    def _split(self) -> None:
        """Show the lines of the text; those that were worked on stay as they are."""
        self._soon.stop()
        text = self._text.toPlainText()
        if self._is_new:
            self._heading.suggest(heading_of(text))
        rows = [
            self._worked.get((listed.number, listed.text)) or row_of(listed, self._office, self._given)
            for listed in split(text, told_on=self._heading.told_on)
        ]
        if [row.listed for row in rows] != [row.listed for row in self._table.lines.rows]:
            self._table.lines.show(rows)
        self._follow()

    def _remember(self) -> None:
        self._worked |= {
            (row.listed.number, row.listed.text): row
            for row in self._table.lines.rows
            if row != row_of(row.listed, self._office, self._given)
        }
        self._follow()

    def _follow(self) -> None:
        """Say what the main button will do, or why it cannot."""
        lines = self._table.lines
        taken = sum(row.is_taken for row in lines.rows)
        bad = len(lines.bad_rows)
        found = self.tr("%n dòng", "", len(lines.rows))
        self._count.setText(
            self.tr("{lines}, lấy {taken} làm nhiệm vụ. Chữ nghiêng là gợi ý từ lời kết luận.").format(
                lines=found, taken=taken
            )
            if lines.rows
            else self.tr("Chưa thấy dòng đánh số nào (1., a), - …). Dán nội dung kết luận vào ô trên.")
        )
        words = self.tr("&Giao %n nhiệm vụ", "", taken)
        self._give.setText(words if taken else self.tr("&Lưu thông báo, chưa giao việc"))
        self._give.setEnabled(not bad)
        self._turn.setEnabled(bool(lines.rows))
        self._fault.setText(self.tr("Còn %n dòng phải sửa (F8 đến dòng đó).", "", bad) if bad else "")

    def _store(self) -> None:
        if self._soon.isActive():
            self._split()
        if not self._give.isEnabled() or not self._table.finish_typing():
            return
        if not self._heading.has_day:
            self._fault.setText(self.tr("Hãy ghi ngày của thông báo."))
            self._heading.take_focus(day=True)
            return
        question = self.tr("Chưa ghi số của thông báo. Vẫn lưu?")
        if not self._heading.number.strip() and not self._desk.prompts.confirm(
            question, act=self.tr("Lưu không có số")
        ):
            self._heading.take_focus()
            return
        try:
            made = self._keep()
        except ExpectedError as error:
            self._fault.setText(say_error(error, self._desk.edits.language))
            self._heading.take_focus(title=error.code == "text_missing")
        else:
            self.accept()
            if made:
                self.given.emit(made)

    def _keep(self) -> tuple[Task, ...]:
        """Keep the notice, and return the tasks that were made."""
        notice = ConclusionNotice(
            uid=self._uid,
            signed_on=self._heading.signed_on,
            title=self._heading.title,
            number=self._heading.number,
            concluded_by=self._heading.concluded_by,
            text=self._text.toPlainText(),
        )
        taken = [task_of(row, self._office) for row in self._table.lines.rows if row.is_taken]
        tasks = [task for task in taken if task is not None]
        if tasks:
            return self._desk.edits.attempt(give_tasks, notice, self._heading.period, tasks)
        self._desk.edits.attempt(add_notice if self._is_new else edit_notice, notice)
        return ()

    def _choose_file(self) -> None:
        kinds = [self.tr("Văn bản (*.docx *.txt)")]
        path = self._desk.prompts.choose_open_file(self.tr("Mở thông báo kết luận"), kinds)
        if path is not None:
            self._source.read_file(path)

    def _show_text(self, text: str) -> None:
        self._text.setPlainText(text)
        self._split()
        self._table.setFocus()

    def _connect(self) -> None:
        self._text.textChanged.connect(self._soon.start)
        self._soon.timeout.connect(self._split)
        self._heading.day_changed.connect(self._split)
        self._table.lines.dataChanged.connect(self._remember)
        self._open_file.clicked.connect(self._choose_file)
        self._source.succeeded.connect(self._show_text)
        self._source.failed.connect(self._fault.setText)
        self._turn.clicked.connect(self._table.turn_rows)
        self._give.clicked.connect(self._store)

    def _lay_out(self) -> None:
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Nội dung kết luận"))
        self._text.setPlaceholderText(
            self.tr("Dán nội dung thông báo kết luận vào đây (Ctrl+V), hoặc mở tệp Word, văn bản.")
        )
        self._count.setProperty("look", "caption")
        self._fault.setProperty("look", "error")
        self._give.setProperty("look", "main")
        self._give.setDefault(True)
        dress(self._open_file, "folder-open")
        for button in (self._open_file, self._turn):
            button.setAutoDefault(False)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self._count, 1)
        above.addWidget(self._open_file)
        above.addWidget(self._turn)
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(above)
        column.addWidget(self._table, 1)
        parts = named(QSplitter(Qt.Orientation.Vertical), "notice_split")
        parts.setChildrenCollapsible(False)
        parts.addWidget(self._text)
        parts.addWidget(lines)
        parts.setSizes(_HEIGHTS)
        buttons = QDialogButtonBox()
        buttons.addButton(self._give, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        below = QHBoxLayout()
        below.addWidget(self._fault, 1)
        below.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self._heading)
        layout.addWidget(parts, 1)
        layout.addLayout(below)
        restore_size(self, self._desk.settings, _GEOMETRY, _FIRST_SIZE)
