"""Why the data cannot be opened, and what can be done about it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QVBoxLayout

from danhgia_desktop import vietnam_time
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.data_place import accept_place
from danhgia_desktop.operations.recovery import is_begun, nearest_folder
from danhgia_desktop.ui.backups.restore_question import RestoreQuestion
from danhgia_desktop.ui.backups.second_place import propose_second_place
from danhgia_desktop.ui.folder_opening import open_folder
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.path_breaks import with_breaks
from danhgia_desktop.ui.recovery.backup_choice import BackupChoice
from danhgia_desktop.ui.recovery.keeping_here import name_of_keeping_here
from danhgia_desktop.ui.recovery.mending import Mending
from danhgia_desktop.ui.recovery.trouble_head import TroubleHead
from danhgia_desktop.ui.recovery.way import Way
from danhgia_desktop.ui.recovery.way_buttons import WayButtons
from danhgia_desktop.wording.backups import say_backup_error

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.operations.backups import BackupFile
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.ui.background import Background
    from danhgia_desktop.ui.prompts import Prompts
    from danhgia_desktop.ui.recovery.trouble import Trouble
    from danhgia_desktop.wording import Language

_MARGIN, _GAP = 16, 12
_WIDTH, _WIDTH_WITH_BACKUPS, _HEIGHT_WITH_BACKUPS = 620, 1180, 440
_WHOLE = 1000


class RecoveryDialog(QDialog):
    """Says what is the matter and offers the ways on; it stays until one of them leads on, or the person leaves.

    Signals:
        retry_wanted: the data shall be opened again.
        look_wanted: it shall be opened for reading only.
        backup_opened: carries the Store of a backup, to be looked at.
        folder_wanted: carries the Path of another data folder.
        bundle_wanted: a support bundle shall be saved; the dialog stays.
    """

    retry_wanted = Signal()
    look_wanted = Signal()
    backup_opened = Signal(object)
    folder_wanted = Signal(object)
    bundle_wanted = Signal()

    def __init__(
        self, trouble: Trouble, background: Background, prompts: Prompts, language: Language, parent: QWidget
    ) -> None:
        """Make the dialog.

        Args:
            trouble: what keeps the data from being opened.
            background: does what takes long.
            prompts: asks before what cannot simply be taken back.
            language: in which faults and backups are described.
            parent: the window.
        """
        super().__init__(parent)
        self.setObjectName("recovery_dialog")
        self.setWindowTitle(parent.windowTitle())
        self._trouble, self._ways = trouble, trouble.ways
        self._prompts = prompts
        self._language = language
        self._own = trouble.own
        self._mending = Mending(trouble.folder, background, self)
        self._mended_words, self._brought_words = self.tr("Dữ liệu đã mở lại được"), ""
        self._question = RestoreQuestion(trouble.mended_in, background, prompts, language, self)
        self._choice: BackupChoice | None = None
        if Way.RESTORE in self._ways:
            self._choice = BackupChoice(trouble, background, prompts, language)
        self._buttons = WayButtons(self._ways, name_of_keeping_here(trouble), is_restored_here=trouble.is_moved)
        self._head = TroubleHead(trouble, language)
        self._outcome = named(QLabel(), "recovery_outcome_label")
        self._progress = named(QProgressBar(), "recovery_progress")
        self._lay_out()
        self._connect()
        self._allow()
        self._fit()
        self._place_focus()

    def reject(self) -> None:
        """Give up what is being done; where nothing is, leave."""
        if self._mending.is_busy:
            self._mending.give_up()
        else:
            super().reject()

    def done(self, result: int) -> None:
        if self._choice is not None:
            self._choice.stop()
        self._question.stop()
        super().done(result)

    def _go(self, way: Way) -> None:
        match way:
            case Way.LOOK:
                self.accept()
                self.look_wanted.emit()
            case Way.LOOK_AT_BACKUP:
                self._mending.look_into()
            case Way.RETRY:
                self._retry()
            case Way.USE_ANYWAY:
                self._use_anyway()
            case Way.KEEP_HERE:
                self._keep_here()
            case Way.RESTORE:
                self._restore()
            case Way.BEGIN_ANEW:
                self._begin_anew()
            case Way.SAVE_BUNDLE:
                self.bundle_wanted.emit()
            case Way.SHOW_FOLDER:
                self._show_folder()

    def _retry(self) -> None:
        self.accept()
        self.retry_wanted.emit()

    def _tell_mended(self, replaced: Path | None) -> None:
        if replaced is None:
            self._retry()
            return
        if self._choice is not None:
            self._choice.hide()
        kept = self.tr("Tệp cũ được giữ ở {path}").format(path=replaced)
        self._head.tell_mended(self._mended_words, "\n".join(filter(None, (self._brought_words, kept))))
        self._buttons.offer_opening()
        self._fit()

    def _show_backup(self, store: Store) -> None:
        self.accept()
        self.backup_opened.emit(store)

    def _use_anyway(self) -> None:
        question = self.tr(
            "Dữ liệu trong thư mục này có thể hỏng hoặc mất phần vừa nhập mà không có báo trước. Vẫn dùng thư mục này?"
        )
        if not self._prompts.confirm(question, act=self.tr("Vẫn dùng thư mục này"), is_grave=True):
            return
        try:
            accept_place(self._trouble.folder)
        except ExpectedError as error:
            self._tell_refused(error)
        else:
            self._retry()

    def _keep_here(self) -> None:
        if self._own is None:
            return
        if self._trouble.has_data and not is_begun(self._own):
            self._mending.bring_to(self._own)
        else:
            self._move(self._own)

    def _move(self, own: Path) -> None:
        if self._trouble.is_of_place:
            propose_second_place(own, self._trouble.folder)
        self.accept()
        self.folder_wanted.emit(own)

    def _restore(self) -> None:
        if self._choice is not None and (backup := self._choice.chosen()) is not None:
            self._question.ask(backup, self._choice.own_agency())

    def _restore_chosen(self, backup: BackupFile) -> None:
        self._mended_words = self.tr("Dữ liệu đã mở lại được")
        brought = self.tr("Dữ liệu như trong bản sao lưu lúc {time}; những gì nhập sau đó không còn.")
        self._brought_words = brought.format(time=vietnam_time.shown_exactly(backup.at))
        self._mending.restore(backup.path, self._trouble.mended_in)

    def _begin_anew(self) -> None:
        question = self.tr(
            "Bắt đầu với dữ liệu trống? Tệp đang có và các bản sao lưu vẫn được giữ; sau này vẫn khôi phục được."
        )
        if self._prompts.confirm(question, act=self.tr("Bắt đầu dữ liệu mới"), is_grave=True):
            self._mended_words, self._brought_words = self.tr("Đã bắt đầu dữ liệu mới, còn trống"), ""
            self._mending.begin_anew()

    def _show_folder(self) -> None:
        there = nearest_folder(self._trouble.folder)
        if there is None:
            self._prompts.warn(self.tr("Không thấy ổ đĩa của thư mục này. Hãy cắm hoặc nối lại ổ đĩa rồi thử lại."))
        else:
            open_folder(there, self._prompts)

    def _tell_refused(self, error: ExpectedError) -> None:
        self._outcome.setText(with_breaks(say_backup_error(error, self._language)))
        self._outcome.show()
        self._fit()
        path = error.values.get("path")
        if self._choice is not None and isinstance(path, Path) and self._choice.mark_unusable(path, error):
            self._choice.search()

    def _allow(self) -> None:
        if self._choice is not None and self._choice.is_useless and self._choice.isVisibleTo(self):
            self._head.say(self.tr("Không bản sao lưu nào tìm thấy dùng được. Tệp đang có vẫn được giữ nguyên."))
        can_restore = self._choice is not None and self._choice.chosen() is not None
        ways = {way for way in self._ways if way is not Way.RESTORE or can_restore}
        self._buttons.allow(ways, is_busy=self._mending.is_busy)

    def _follow_mending(self, is_busy: bool) -> None:  # noqa: FBT001 - carried by a signal
        self._progress.setValue(0)
        self._progress.setVisible(is_busy)
        self._outcome.setVisible(not is_busy and bool(self._outcome.text()))
        if is_busy:
            self._outcome.clear()
        if self._choice is not None:
            self._choice.setEnabled(not is_busy)
        self._allow()
        self._fit()
        self._place_focus()

    def _place_focus(self) -> None:
        if self._choice is None or self._mending.is_busy:
            self._buttons.take_focus()
        else:
            self._choice.take_focus()

    def _connect(self) -> None:
        self._buttons.chosen.connect(self._go)
        self._buttons.left.connect(self.reject)
        self._mending.busy_changed.connect(self._follow_mending)
        self._mending.progressed.connect(lambda part: self._progress.setValue(round(part * _WHOLE)))
        self._mending.mended.connect(self._tell_mended)
        self._mending.brought.connect(self._move)
        self._mending.opened.connect(self._show_backup)
        self._mending.refused.connect(self._tell_refused)
        self._question.agreed.connect(self._restore_chosen)
        self._question.refused.connect(self._tell_refused)
        if self._choice is not None:
            self._choice.found.connect(self._fit)
            self._choice.changed.connect(self._allow)
            self._choice.look_wanted.connect(self._mending.look_into)

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_GAP)
        column.addWidget(self._head)
        if self._choice is not None:
            column.addWidget(self._choice, 1)
        self._outcome.setWordWrap(True)
        self._outcome.setProperty("look", "error")
        self._outcome.hide()
        self._progress.setRange(0, _WHOLE)
        self._progress.setTextVisible(False)
        self._progress.hide()
        column.addWidget(self._outcome)
        column.addWidget(self._progress)
        column.addWidget(self._buttons)
        self._buttons.make_default()

    def _fit(self) -> None:
        """Be as high as the words are with this width; backups have room for a dozen."""
        self._column.activate()
        width = max(_WIDTH, self._buttons.sizeHint().width() + 2 * _MARGIN)
        height = self.heightForWidth(width)
        if self._choice is not None and self._choice.isVisibleTo(self) and self._choice.has_backups:
            width, height = max(_WIDTH_WITH_BACKUPS, width), max(_HEIGHT_WITH_BACKUPS, height)
        self.resize(width, height)
