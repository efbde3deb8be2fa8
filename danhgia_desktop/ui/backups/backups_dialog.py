"""All backups of the data: what there is, one more, back to one of them, and a second place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from danhgia_desktop import vietnam_time
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.backups import BackupReason
from danhgia_desktop.operations.found_backups import find_backups
from danhgia_desktop.operations.recovery import chosen_backup
from danhgia_desktop.ui.backups.backup_table import BackupTable
from danhgia_desktop.ui.backups.restore_question import RestoreQuestion
from danhgia_desktop.ui.backups.second_place_form import SecondPlaceForm
from danhgia_desktop.ui.backups.standing import say_fault, say_room
from danhgia_desktop.ui.elided_label import ElidedLabel
from danhgia_desktop.ui.folder_opening import open_folder
from danhgia_desktop.ui.keys.stated_keys import StatedKey
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.path_breaks import with_breaks
from danhgia_desktop.ui.window_size import keep_size, restore_size
from danhgia_desktop.wording.backups import say_backup_error, say_unread

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.operations.backups import BackupFile
    from danhgia_desktop.operations.found_backups import FoundBackups
    from danhgia_desktop.ui.background import Job
    from danhgia_desktop.ui.backups.backup_schedule import BackupSchedule
    from danhgia_desktop.ui.desk import Desk

_GEOMETRY = "backups/geometry"
_FIRST_SIZE = QSize(1180, 580)
_MARGIN, _GAP = 16, 12
_PROGRESS_WIDTH = 160
_LEAST_PATH = 80
_WHOLE = 1000


class BackupsDialog(QDialog):
    """The newest backup on top. What takes its time goes on beside the window, also when this is closed.

    Signals:
        restore_wanted: carries the BackupFile that is to take the place of the data; the dialog has closed.
    """

    restore_wanted = Signal(object)

    def __init__(self, schedule: BackupSchedule, desk: Desk, window: QWidget) -> None:
        """Show the backups.

        Args:
            schedule: makes them.
            desk: the open data.
            window: the main window.
        """
        super().__init__(window)
        self.setObjectName("backups_dialog")
        self.setWindowTitle(self.tr("Sao lưu và khôi phục"))
        self._schedule = schedule
        self._desk = desk
        self._search: Job | None = None
        self._was_running = schedule.is_running
        self._is_asked = False
        """Whether the backup that is being made was asked for here."""
        self._done = ""
        self._unread_places: tuple[Path, ...] = ()
        self._is_table_next = True
        """Whether the keyboard goes to the table once there are backups in it."""
        self._state = named(QLabel(), "backups_state")
        self._table = BackupTable(desk.edits.store.path.parent, desk.background, desk.edits.language)
        self._none = named(QLabel(self.tr("Đang tìm bản sao lưu…")), "no_backups_label")
        self._unread = named(QLabel(), "unread_places_label")
        self._pages = QStackedWidget()
        self._progress = named(QProgressBar(), "backups_progress")
        self._make = named(QPushButton(self.tr("&Sao lưu ngay")), "back_up_button")
        self._restore = named(QPushButton(self.tr("&Khôi phục bản đã chọn…")), "restore_button")
        self._other = named(QPushButton(self.tr("Khôi phục từ &tệp khác…")), "restore_other_button")
        self._folder = named(QPushButton(self.tr("&Mở thư mục")), "backups_folder_button")
        self._path = named(ElidedLabel(least=_LEAST_PATH), "backups_path_label")
        self._path.setProperty("look", "caption")
        self._second = SecondPlaceForm(schedule, desk)
        self._question = RestoreQuestion(
            desk.edits.store.path.parent, desk.background, desk.prompts, desk.edits.language, self
        )
        self._lay_out()
        self._connect()
        self._follow()
        self._look()

    def stated_keys(self) -> tuple[StatedKey, ...]:
        """Return what Enter does, which is never the dangerous thing."""
        return (StatedKey(keys="Enter", words=self.tr("Sao lưu ngay")),)

    def done(self, result: int) -> None:
        self._table.stop()
        self._question.stop()
        self._stop_search()
        keep_size(self, self._desk.settings, _GEOMETRY)
        super().done(result)

    def _look(self) -> None:
        """Look for backups, again: here, then in the second place, which may take long to answer."""
        self._stop_search()
        folder = self._desk.edits.store.path.parent
        self._search = self._desk.background.run(lambda: find_backups(folder), self._show_here, self._fail)

    def _stop_search(self) -> None:
        if self._search is not None:
            self._search.cancel()

    def _show_here(self, found: FoundBackups) -> None:
        self._show(found)
        self._search = self._schedule.second.find_all(self._show, self._fail)

    def _show(self, found: FoundBackups) -> None:
        backups = found.backups
        self._table.show_backups(backups)
        none = self.tr("Chưa có bản sao lưu nào. Bấm “Sao lưu ngay” để có bản đầu tiên.")
        self._none.setText(self.tr("Không thấy bản sao lưu nào.") if found.unread else none)
        self._unread_places = found.unread
        self._pages.setCurrentWidget(self._table if backups else self._none)
        if self._is_asked and not self._schedule.is_running:
            self._tell_made(self._table.choose_best())
        if backups and self._is_table_next:
            self._table.setFocus()
            self._is_table_next = False
        self._follow()

    def _say_unread(self) -> None:
        """Name the places that could not be read; a second place that is missed is asked for below already."""
        second = self._schedule.second
        missed = second.place if second.is_missing else None
        unread = [place for place in self._unread_places if missed not in {place, *place.parents}]
        self._unread.setText(with_breaks(say_unread(unread, self._desk.edits.language)))
        self._unread.setVisible(bool(unread))

    def _tell_made(self, made: BackupFile | None) -> None:
        self._is_asked = False
        if made is not None and self._schedule.fault is None:
            self._done = self.tr("Đã sao lưu lúc {time}.").format(time=vietnam_time.shown_exactly(made.at))

    def _fail(self, error: Exception) -> None:
        raise error  # what a person can mend was found

    def _follow(self) -> None:
        """Say how it stands, and offer what can be done now."""
        fault = say_fault(self._schedule, self._desk.edits.language) or say_room(self._schedule)
        is_running = self._schedule.is_running
        if is_running:
            self._state.setText(self.tr("Đang sao lưu… Có thể đóng cửa sổ này và nhập tiếp."))
        elif fault:
            self._state.setText(fault)
        else:
            usual = self.tr("Tự sao lưu đầu mỗi ngày, hằng giờ khi có thay đổi và khi thoát.")
            self._state.setText(f"{self._done} {usual}".lstrip())
        self._state.setProperty("look", "warning" if fault and not is_running else "caption")
        self._state.style().polish(self._state)
        self._say_unread()
        self._progress.setVisible(is_running)
        self._make.setEnabled(not is_running)
        self._restore.setEnabled(self._table.can_use_chosen())
        if self._was_running and not is_running:
            self._progress.setValue(0)
            self._look()
        self._was_running = is_running

    def _back_up(self) -> None:
        self._is_table_next = self._is_asked = True
        self._schedule.make(BackupReason.ASKED)

    def _show_progress(self, part: float) -> None:
        self._progress.setValue(round(part * _WHOLE))

    def _ask_to_restore(self) -> None:
        chosen = self._table.chosen()
        if chosen is not None and self._table.can_use_chosen():
            self._question.ask(chosen)

    def _ask_for_other(self) -> None:
        kinds = [
            self.tr("Dữ liệu, bản sao lưu (*.sqlite3 *.sqlite3.replaced-*T?????? *.sqlite3.replaced-*T??????.?)"),
            self.tr("Mọi tệp (*)"),
        ]
        path = self._desk.prompts.choose_open_file(self.tr("Chọn bản sao lưu"), kinds)
        if path is None:
            return
        try:
            self._question.ask(chosen_backup(path))
        except ExpectedError as error:
            self._refuse(error)

    def _restore_chosen(self, backup: BackupFile) -> None:
        self.accept()
        self.restore_wanted.emit(backup)

    def _refuse(self, error: ExpectedError) -> None:
        self._desk.prompts.warn(say_backup_error(error, self._desk.edits.language))

    def _show_folder(self) -> None:
        open_folder(self._chosen_folder(), self._desk.prompts)

    def _chosen_folder(self) -> Path:
        """Return where the chosen backup lies, the data folder while none is chosen."""
        chosen = self._table.chosen()
        return self._desk.edits.store.path.parent if chosen is None else chosen.path.parent

    def _follow_choice(self) -> None:
        self._restore.setEnabled(self._table.can_use_chosen())
        self._path.setText(str(self._chosen_folder()))

    def _connect(self) -> None:
        schedule = self._schedule
        schedule.changed.connect(self._follow)
        schedule.progressed.connect(self._show_progress)  # no lambda: the schedule outlives this
        self._table.choice_changed.connect(self._follow_choice)
        self._table.doubleClicked.connect(self._ask_to_restore)
        self._question.agreed.connect(self._restore_chosen)
        self._question.refused.connect(self._refuse)
        self._make.clicked.connect(self._back_up)
        self._restore.clicked.connect(self._ask_to_restore)
        self._other.clicked.connect(self._ask_for_other)
        self._folder.clicked.connect(self._show_folder)
        self._second.place_changed.connect(self._look)

    def _lay_out(self) -> None:
        self._state.setWordWrap(True)
        self._unread.setProperty("look", "warning")
        for label in (self._none, self._unread):
            label.setWordWrap(True)
        self._unread.hide()
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._progress.setRange(0, _WHOLE)
        self._progress.setTextVisible(False)
        self._make.setProperty("look", "main")
        for page in (self._none, self._table):
            self._pages.addWidget(page)
        self._state.setMinimumHeight(self._progress.sizeHint().height())  # the table stays where it is
        self._progress.setFixedWidth(_PROGRESS_WIDTH)
        head = QHBoxLayout()
        head.setSpacing(_GAP)
        head.addWidget(self._state, stretch=1)
        head.addWidget(self._progress, 0, Qt.AlignmentFlag.AlignTop)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for button in (self._make, self._restore, self._other, self._folder):
            acts.addWidget(button)
        acts.addWidget(self._path, stretch=1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_GAP)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        column.addWidget(self._unread)
        column.addLayout(acts)
        column.addWidget(self._second)
        column.addWidget(close)
        self._make.setDefault(True)
        self._make.setFocus()
        restore_size(self, self._desk.settings, _GEOMETRY, _FIRST_SIZE)
