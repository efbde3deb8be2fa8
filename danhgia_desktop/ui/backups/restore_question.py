"""The question before a backup takes the place of the data: which one, whose, and what becomes of what is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop import vietnam_time
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.found_backups import pc_of_other
from danhgia_desktop.operations.restore_outlook import outlook
from danhgia_desktop.ui.path_breaks import with_breaks
from danhgia_desktop.wording.backups import say_contents, say_owner
from danhgia_desktop.wording.labels import say_change_set

if TYPE_CHECKING:
    from pathlib import Path

    from danhgia_desktop.operations.backups import BackupFile, FileSummary
    from danhgia_desktop.operations.restore_outlook import RestoreOutlook
    from danhgia_desktop.ui.background import Background, Job
    from danhgia_desktop.ui.prompts import Prompts
    from danhgia_desktop.wording import Language


class RestoreQuestion(QObject):
    """Reads both files in the background, then asks; Enter leaves everything as it is.

    Signals:
        agreed: carries the BackupFile that is to be restored.
        refused: carries the ExpectedError for which the backup cannot be used.
    """

    agreed = Signal(object)
    refused = Signal(object)

    def __init__(
        self, folder: Path, background: Background, prompts: Prompts, language: Language, parent: QObject
    ) -> None:
        """Prepare to ask.

        Args:
            folder: the data folder.
            background: reads the files.
            prompts: asks.
            language: in which files are described.
            parent: its owner.
        """
        super().__init__(parent)
        self._folder = folder
        self._background = background
        self._prompts = prompts
        self._language = language
        self._job: Job | None = None

    def ask(self, backup: BackupFile, agency: str = "") -> None:
        """Ask whether to restore a backup.

        Args:
            backup: which one.
            agency: whose data it is, for data that does not tell it any more.
        """
        self.stop()

        def tell(found: RestoreOutlook) -> None:
            if self._prompts.confirm(self._words(backup, found, agency), act=self.tr("Khôi phục"), is_grave=True):
                self.agreed.emit(backup)

        self._job = self._background.run(lambda: outlook(backup.path, self._folder), tell, self._fail)

    def stop(self) -> None:
        """Ask nothing more."""
        if self._job is not None:
            self._job.cancel()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, ExpectedError):
            raise error
        self.refused.emit(error)

    def _words(self, backup: BackupFile, found: RestoreOutlook, agency: str) -> str:
        then, now = found.then, found.now
        file = self.tr("Tệp: {path}").format(path=with_breaks(str(backup.path)))
        office = self.tr("Cơ quan: {agency}").format(agency=then.agency or self.tr("chưa có tên"))
        present = self.tr("Dữ liệu bây giờ: {contents}").format(contents=self._say_present(found))
        restored = self.tr("Sau khi khôi phục: {contents}").format(contents=say_contents(then, self._language))
        facts = (
            f"{file}\n{office}",
            f"{present}\n{self._say_last_change(now)}".rstrip(),
            f"{restored}\n{self._say_last_change(then)}",
        )
        heading = self.tr("Đưa dữ liệu trở lại như trong bản sao lưu lúc {time}?").format(
            time=vietnam_time.shown_exactly(backup.at)
        )
        kept = self.tr("Dữ liệu bây giờ được sao lưu trước nếu còn đọc được, và tệp của nó được giữ lại.")
        warning = self._warning(backup, then, now.agency if now is not None and now.agency else agency)
        end = f"{self._say_lost(found.lost)} {kept}"
        return "\n\n".join(part for part in (heading, warning, *facts, end) if part)

    def _say_present(self, found: RestoreOutlook) -> str:
        if found.now is None:
            return self.tr("không đọc được")
        contents = say_contents(found.now, self._language)
        damaged = self.tr("bị hỏng, có thể không đọc được hết {contents}").format(contents=contents)
        return damaged if found.is_damaged else contents

    def _say_last_change(self, held: FileSummary | None) -> str:
        if held is None:
            return ""
        time = _last_change(held, self._language) or self.tr("chưa sửa lần nào")
        return self.tr("Lần sửa cuối: {time}").format(time=time)

    def _say_lost(self, lost: int | None) -> str:
        if lost is None:
            return self.tr("Những gì nhập sau lần sửa cuối đó sẽ không còn trong dữ liệu.")
        if not lost:
            return self.tr("Bản sao lưu có đủ mọi thay đổi của dữ liệu bây giờ.")
        return self.tr("%n thay đổi nhập sau bản sao lưu sẽ không còn trong dữ liệu.", "", lost)

    def _warning(self, backup: BackupFile, then: FileSummary, agency: str) -> str:
        """Return that the backup is of another office or PC, "" where it is not known to be."""
        if agency and then.agency and agency != then.agency:
            return self.tr("Bản này của cơ quan {other}, không phải của bạn ({agency})!").format(
                other=then.agency, agency=agency
            )
        pc = pc_of_other(backup.path, self._folder)
        if pc:
            return self.tr("Bản này của máy khác: {owner}.").format(owner=say_owner(pc, then.agency, self._language))
        return ""


def _last_change(found: FileSummary, language: Language) -> str:
    """Return when a file was changed last, and how; "" where it never was."""
    newest = found.newest
    return "" if newest is None else f"{vietnam_time.shown_exactly(newest.at)} – {say_change_set(newest, language)}"
