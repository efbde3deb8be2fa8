"""Concluding a period: a backup first, while a person sees how far it is, then the lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from danhgia_desktop import vietnam_time
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.backups import BackupReason, back_up
from danhgia_desktop.operations.open_tasks import open_tasks
from danhgia_desktop.operations.periods import conclude_period, require_concludable
from danhgia_desktop.operations.unfinished import unfinished_sheets
from danhgia_desktop.ui.periods.conclusion_dialog import ConclusionDialog
from danhgia_desktop.wording import period_name
from danhgia_desktop.wording.unfinished import say_open_tasks, say_unfinished

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.period import Period
    from danhgia_desktop.ui.background import Job
    from danhgia_desktop.ui.desk import Desk


class Conclusion(QObject):
    """Asks, backs up, concludes; without the backup nothing is concluded."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._job: Job | None = None

    def begin(self, period: Period) -> None:
        """Conclude a period, once the person knows what is not finished in it."""
        edits = self._desk.edits
        try:
            require_concludable(edits.store, period)
        except ExpectedError as error:
            edits.report(error)
            return
        if self._desk.prompts.confirm(self._question(period), act=self.tr("Chốt kỳ"), is_grave=True):
            self._back_up(period)

    def _question(self, period: Period) -> str:
        edits = self._desk.edits
        name = period_name(period, edits.language)
        said = [self.tr("Chốt {period}: điểm bị khóa, chỉ mở lại được khi ghi lý do.").format(period=name)]
        said.append(self.tr("Hoàn tác dừng ở đây: những gì làm trước khi chốt không hoàn tác được nữa."))
        if unfinished := unfinished_sheets(edits.store, period):
            said.append(self.tr("Còn %n phiếu chưa xong.", "", len(unfinished)))
            said += say_unfinished(unfinished, edits.language)
        today = vietnam_time.day_of(edits.store.now())
        said += say_open_tasks(open_tasks(edits.store, period, today=today), edits.language)
        said.append(self.tr("Trước khi chốt, chương trình tự sao lưu."))
        return "\n\n".join(said)

    def _back_up(self, period: Period) -> None:
        store = self._desk.edits.store
        dialog = ConclusionDialog(self._page.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.rejected.connect(self._give_up)
        dialog.open()

        def conclude() -> None:
            self._job = None
            dialog.accept()
            self._desk.edits.run(conclude_period, period)

        def fail(error: Exception) -> None:
            self._job = None
            dialog.accept()
            if not isinstance(error, ExpectedError):
                raise error
            self._desk.edits.report(error)

        self._job = self._desk.background.run_in_steps(
            lambda report: back_up(store, BackupReason.LOCK, report=report),
            lambda _made: conclude(),
            fail,
            dialog.show_progress,
        )

    def _give_up(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
