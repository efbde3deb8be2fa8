"""A backup takes the place of the data, which is closed meanwhile; or data of another folder comes where none was."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from danhgia_desktop import vietnam_time
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.backups import Restored, restore_backup
from danhgia_desktop.operations.data_file import data_path
from danhgia_desktop.operations.recovery import bring_here, is_begun
from danhgia_desktop.ui.background import JobCancelledError
from danhgia_desktop.ui.folder_opening import open_folder
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.path_breaks import with_breaks
from danhgia_desktop.wording.backups import say_backup_error

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.operations.backups import BackupFile
    from danhgia_desktop.ui.background import Background
    from danhgia_desktop.ui.prompts import Prompts
    from danhgia_desktop.wording import Language

_MARGIN, _GAP = 16, 12
_WIDTH = 560
_WHOLE = 1000


class RestoreDialog(QDialog):
    """First how far it is, then what became of it. However it goes, there is data to be opened when it closes."""

    def __init__(  # noqa: PLR0913, PLR0917 - the data is closed, so what it was worked with comes one by one
        self,
        folder: Path,
        backup: BackupFile,
        background: Background,
        prompts: Prompts,
        language: Language,
        window: QWidget,
    ) -> None:
        """Make the dialog; `begin` does the work.

        Args:
            folder: the data folder; the data is closed.
            backup: what takes its place.
            background: does the work.
            prompts: says where the folder is if the system cannot show it.
            language: in which faults are told.
            window: which stays empty meanwhile.
        """
        super().__init__(window)
        self.setObjectName("restore_dialog")
        self.setWindowTitle(self.tr("Khôi phục"))
        self._folder = folder
        self._backup = backup
        self._background = background
        self._language = language
        self._is_working = False
        self._given_up = threading.Event()
        self._is_copied = backup.path == data_path(backup.path.parent) and not is_begun(folder)
        """Whether it is the data of another folder, and there is none here that would make way for it."""
        self._heading = named(QLabel(self._say_begun()), "restore_heading")
        self._outcome = named(QLabel(), "restore_outcome")
        self._progress = named(QProgressBar(), "restore_progress")
        self._show_folder = named(QPushButton(self.tr("Mở &thư mục dữ liệu")), "show_replaced_button")
        self._go_on = named(QPushButton(self.tr("&Hủy")), "end_restore_button")
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._show_folder.clicked.connect(lambda: open_folder(folder, prompts))
        self._go_on.clicked.connect(self.reject)

    def begin(self) -> None:
        """Restore, and show how far it is."""
        self.open()
        self._is_working = True
        self._background.run_in_steps(
            self._work,
            self._tell_restored,
            self._tell_refused,
            lambda part: self._progress.setValue(round(part * _WHOLE)),
        )

    def reject(self) -> None:
        """Give up, and close once the work has let go of the data; what is done by then is told."""
        if self._is_working:
            self._given_up.set()
            self._heading.setText(self.tr("Đang dừng…"))
            self._go_on.setEnabled(False)
        else:
            super().reject()

    def _work(self, report: Callable[[float], None]) -> Restored:
        def tell(part: float) -> None:
            if self._given_up.is_set():
                raise JobCancelledError
            report(part)

        if self._is_copied:
            bring_here(self._backup.path.parent, self._folder, tell)
            return Restored(replaced=None, evidence=0, damaged=0)
        return restore_backup(self._folder, self._backup.path, tell)

    def _say_begun(self) -> str:
        if self._is_copied:
            return self.tr("Đang chép dữ liệu…")
        return self.tr("Đang khôi phục dữ liệu của {time}…").format(time=vietnam_time.shown(self._backup.at))

    def _tell_restored(self, restored: Restored) -> None:
        if self._is_copied:
            stays = self.tr("Từ nay chương trình này dùng bản ở {here}. Dữ liệu ở {there} vẫn như cũ.")
            words = stays.format(here=with_breaks(str(self._folder)), there=with_breaks(str(self._backup.path.parent)))
            self._end(self.tr("Đã chép dữ liệu"), words)
            return
        told = []
        if restored.replaced is not None:
            told.append(self.tr("Tệp dữ liệu trước đó được giữ ở {path}").format(path=restored.replaced))
        if restored.evidence:
            told.append(self.tr("Đã đưa về %n tệp minh chứng.", "", restored.evidence))
        if restored.damaged:
            told.append(self.tr("%n tệp minh chứng bị hỏng và không có bản lành.", "", restored.damaged))
        if restored.missing:
            told.append(
                self.tr(
                    "%n tệp minh chứng không tìm thấy ở đâu. Hãy thêm lại tệp gốc vào tài liệu.", "", restored.missing
                )
            )
        told.append(
            self.tr(
                "Hoàn tác (Ctrl+Z) không lùi qua lần khôi phục này. Muốn trở lại như trước đó, hãy khôi phục bản "
                "“Trước khi khôi phục” trong danh sách."
            )
        )
        moment = vietnam_time.shown(self._backup.at)
        self._end(self.tr("Đã khôi phục dữ liệu của {time}").format(time=moment), "\n\n".join(told))

    def _tell_refused(self, error: Exception) -> None:
        if not isinstance(error, ExpectedError):
            self._is_working = False
            self.reject()
            if not isinstance(error, JobCancelledError):
                raise error
            return
        heading = (
            self.tr("Chưa chép được dữ liệu") if self._is_copied else self.tr("Chưa khôi phục được; dữ liệu vẫn như cũ")
        )
        self._end(heading, say_backup_error(error, self._language))

    def _end(self, heading: str, outcome: str) -> None:
        self._is_working = False
        self._heading.setText(heading)
        self._outcome.setText(outcome)
        self._outcome.show()
        self._progress.hide()
        self._show_folder.show()
        self._go_on.setText(self.tr("&Mở dữ liệu"))
        self._go_on.setProperty("look", "main")
        self._go_on.style().polish(self._go_on)
        self._go_on.setEnabled(True)
        self._go_on.setDefault(True)
        self._go_on.setFocus()
        self._column.activate()
        self.resize(_WIDTH, self._column.totalHeightForWidth(_WIDTH))

    def _lay_out(self) -> None:
        self._heading.setProperty("look", "heading")
        self._outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._outcome.setWordWrap(True)
        self._outcome.hide()
        self._progress.setRange(0, _WHOLE)
        self._progress.setTextVisible(False)
        self._show_folder.setAutoDefault(False)
        self._show_folder.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self._show_folder)
        buttons.addStretch()
        buttons.addWidget(self._go_on)
        column = self._column
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_GAP)
        for part in (self._heading, self._outcome, self._progress):
            column.addWidget(part)
        column.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)
