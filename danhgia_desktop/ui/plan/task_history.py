"""The page of the pane that shows what became of a task."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QFrame, QLabel, QListView, QVBoxLayout, QWidget

from danhgia_desktop import days, points, vietnam_time
from danhgia_desktop.plan.explanation import Verdict
from danhgia_desktop.plan.task import TaskOrigin
from danhgia_desktop.ui.named import named
from danhgia_desktop.wording import say_change_set
from danhgia_desktop.wording.plan_words import plan_word

if TYPE_CHECKING:
    from danhgia_desktop.storage.task_history import FieldChange, TaskVersion
    from danhgia_desktop.wording import Language


class TaskHistory(QWidget):
    """The steps, the newest first, each with what it changed."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._model = QStringListModel(self)
        self._list = named(QListView(), "task_history")
        self._list.setAccessibleName(self.tr("Lịch sử của nhiệm vụ"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setWordWrap(True)
        self._list.setSpacing(3)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setModel(self._model)
        self._none = QLabel(self.tr("Chọn một nhiệm vụ để xem ai đã sửa gì."))
        self._none.setProperty("look", "caption")
        self._none.setWordWrap(True)
        self.setFocusProxy(self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 8, 4, 4)
        layout.addWidget(self._none)
        layout.addWidget(self._list, 1)

    def show_versions(self, versions: tuple[TaskVersion, ...]) -> None:
        """Show the steps."""
        self._model.setStringList([self._say(version) for version in versions])
        self._none.setVisible(not versions)

    def _say(self, version: TaskVersion) -> str:
        made = version.change_set
        head = self.tr("{moment} · {who} · {act}").format(
            moment=vietnam_time.shown(made.at), who=made.actor.name, act=say_change_set(made, self._language)
        )
        return "\n".join((head, *(line for change in version.changes if (line := self._say_change(change)))))

    def _say_change(self, change: FieldChange) -> str:
        name = self._names().get(change.field)
        return f"{name}: {self._said(change.before)} → {self._said(change.after)}" if name else ""

    def _said(self, value: object) -> str:
        match value:
            case None | "":
                return self.tr("trống")
            case date():
                return days.shown(value)
            case Decimal():
                return points.typed(value)
            case str():
                return self._word(value)
            case _:
                return str(value)

    def _word(self, value: str) -> str:
        known = {str(one): one for kind in (TaskOrigin, Verdict) for one in kind}
        return plan_word(known[value], self._language) if value in known else f"“{value}”"

    def _names(self) -> dict[str, str]:
        """Return what people call the columns."""
        return {
            "text": self.tr("Nhiệm vụ"),
            "product": self.tr("Sản phẩm"),
            "origin": self.tr("Nguồn"),
            "source_number": self.tr("Số văn bản"),
            "source_signed_on": self.tr("Ngày văn bản"),
            "source_issuer": self.tr("Nơi ban hành"),
            "assignee_id": self.tr("Người thực hiện"),
            "assignee_said": self.tr("Người thực hiện (như đã gõ)"),
            "leader_id": self.tr("Lãnh đạo phụ trách"),
            "leader_said": self.tr("Lãnh đạo phụ trách (như đã gõ)"),
            "assigned_on": self.tr("Ngày giao"),
            "due_on": self.tr("Hạn"),
            "assigned": self.tr("Được giao"),
            "done": self.tr("Đã làm"),
            "factor": self.tr("Hệ số"),
            "done_on": self.tr("Ngày xong"),
            "quality_failures": self.tr("Lỗi chất lượng"),
            "delays": self.tr("Lần chậm"),
            "result": self.tr("Kết quả"),
            "cause": self.tr("Nguyên nhân khách quan"),
            "cause_confirmed_by": self.tr("Người xác nhận"),
            "cause_confirmed_on": self.tr("Ngày xác nhận"),
            "note": self.tr("Ghi chú"),
            "reason": self.tr("Lý do giải trình"),
            "filed_on": self.tr("Ngày nộp giải trình"),
            "proposed_due_on": self.tr("Đề nghị gia hạn đến"),
            "verdict": self.tr("Quyết định"),
            "decided_by": self.tr("Người quyết định"),
            "decided_on": self.tr("Ngày quyết định"),
            "words": self.tr("Ý kiến"),
        }
