"""Choosing the backup that is to take the place of the data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.found_backups import find_ways_back
from danhgia_desktop.operations.recovery import can_look_into, chosen_backup
from danhgia_desktop.ui.background import Background
from danhgia_desktop.ui.backups.backup_table import BackupTable
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.path_breaks import with_breaks
from danhgia_desktop.wording import say_error
from danhgia_desktop.wording.backups import say_unread

if TYPE_CHECKING:
    from pathlib import Path

    from danhgia_desktop.operations.backups import BackupFile
    from danhgia_desktop.operations.found_backups import FoundBackups
    from danhgia_desktop.ui.background import Job
    from danhgia_desktop.ui.prompts import Prompts
    from danhgia_desktop.ui.recovery.trouble import Trouble
    from danhgia_desktop.wording import Language

_LEAST_HEIGHT = 120


class BackupChoice(QWidget):
    """The backups that are found, and any other file; they may come and go while it is shown.

    Signals:
        found: whether there are any, each time they were looked for.
        changed: another backup is chosen, or more is known of it.
        look_wanted: carries the Path of a backup to be looked at only.
    """

    found = Signal(bool)
    changed = Signal()
    look_wanted = Signal(object)

    def __init__(self, trouble: Trouble, background: Background, prompts: Prompts, language: Language) -> None:
        """Look for backups.

        Args:
            trouble: whose backups, and where they may lie.
            background: looks for them, and into them.
            prompts: asks for another file.
            language: in which they are described.
        """
        super().__init__()
        self._trouble = trouble
        self._background = background
        self._far = Background(background, is_awaited=False)  # a share that does not answer holds nobody up
        self.destroyed.connect(self._far.leave)
        self._prompts = prompts
        self._language = language
        self._unread: tuple[Path, ...] = ()
        """The places where more may lie."""
        self._job: Job | None = None
        self._others: list[BackupFile] = []
        self._wanted: Path | None = None
        """The file that the person chose last, to be chosen in the list as soon as it is there."""
        self._table = BackupTable(trouble.folder, background, language)
        self._table.setMinimumHeight(_LEAST_HEIGHT)
        self._count = named(QLabel(self.tr("Đang tìm bản sao lưu…")), "backups_found_label")
        self._count.setWordWrap(True)
        self._look = named(QPushButton(self.tr("&Xem bản đã chọn, không khôi phục")), "look_at_backup_button")
        self._other = named(QPushButton(self.tr("Chọn tệ&p khác…")), "other_backup_button")
        self._lay_out()
        self._look.setEnabled(False)
        self._table.choice_changed.connect(self._follow_choice)
        self._look.clicked.connect(self._ask_to_look)
        self._other.clicked.connect(self._choose_other)
        self.search()

    @property
    def has_backups(self) -> bool:
        """Whether any are shown, or may be in a moment."""
        return not self._table.isHidden()

    def search(self) -> None:
        """Look for backups, again."""
        self.stop()
        folder = self._trouble.folder
        self._job = self._background.run(lambda: find_ways_back(folder), self._show_here, self._fail)

    def chosen(self) -> BackupFile | None:
        """Return the backup that is chosen and may be used, None if there is none."""
        return self._table.chosen() if self._table.can_use_chosen() else None

    def take_focus(self) -> None:
        """Put the focus on the backups, or on the way to others."""
        (self._table if self.has_backups else self._other).setFocus()

    def mark_unusable(self, path: Path, error: ExpectedError) -> bool:
        """Show what is wrong with a backup, and tell whether it is one of those that are shown."""
        return self._table.mark_unusable(path, error)

    def stop(self) -> None:
        """Look for nothing more."""
        self._table.stop()
        if self._job is not None:
            self._job.cancel()

    @property
    def is_useless(self) -> bool:
        """Whether backups were found, and none of them can be used."""
        return self._table.model().rowCount() > 0 and not self._table.has_usable

    def own_agency(self) -> str:
        """Return the office whose data it is by the newest backup of it, "" where none tells it."""
        return self._table.own_agency()

    @property
    def is_searching(self) -> bool:
        """Whether more may be found, or known of what was."""
        return self._far.is_busy or self._table.is_reading

    def _show_here(self, found: FoundBackups) -> None:
        self._show_found(found)
        self.take_focus()
        folder, second = self._trouble.folder, self._trouble.second
        if second is not None:
            self._job = self._far.run(lambda: find_ways_back(folder, second), self._show_found, self._fail)

    def _show_found(self, found: FoundBackups) -> None:
        shown = [*(other for other in self._others if other not in found.backups), *found.backups]
        self._table.show_backups(shown)
        if self._wanted is not None:
            self._table.choose(self._wanted)
            self._wanted = None
        is_first = self._table.isHidden() and bool(shown)
        self._table.setVisible(bool(shown))
        if is_first:
            self.take_focus()
        self._look.setVisible(bool(shown))
        self._unread = found.unread
        self._say_found()
        self._column.activate()  # or the dialog counts with a list that has gone
        self.found.emit(bool(shown))

    def _say_found(self) -> None:
        unread = say_unread(self._unread, self._language)
        self._count.setText(with_breaks(f"{self._say_count(self._table.model().rowCount())} {unread}".rstrip()))

    def _say_count(self, count: int) -> str:
        if self.is_useless:
            return self.tr(
                "Tìm thấy %n bản sao lưu nhưng không bản nào dùng được. Hãy chọn tệp khác, ở ổ USB hay nơi khác.",
                "",
                count,
            )
        if count:
            return self.tr("Tìm thấy %n bản sao lưu; bản mới nhất của máy này ở trên.", "", count)
        return self.tr(
            "Không thấy bản sao lưu nào cạnh dữ liệu. Nếu có bản chép ở ổ USB hay nơi khác, hãy chọn tệp đó."
        )

    def _fail(self, error: Exception) -> None:
        raise error  # what a person can mend was found

    def _follow_choice(self) -> None:
        found = self._table.summary_of_chosen()
        is_old = found is not None and not can_look_into(found)
        self._look.setEnabled(found is not None and not is_old)
        tip = self.tr("Bản của phiên bản cũ chỉ xem được sau khi khôi phục, vì khi đó mới được nâng cấp.")
        self._look.setToolTip(tip if is_old else "")
        if self.is_useless:
            self._say_found()
        self.changed.emit()

    def _ask_to_look(self) -> None:
        if (backup := self.chosen()) is not None:
            self.look_wanted.emit(backup.path)

    def _choose_other(self) -> None:
        kinds = [
            self.tr("Dữ liệu, bản sao lưu (*.sqlite3 *.sqlite3.replaced-*T?????? *.sqlite3.replaced-*T??????.?)"),
            self.tr("Mọi tệp (*)"),
        ]
        path = self._prompts.choose_open_file(self.tr("Chọn bản sao lưu"), kinds)
        if path is None:
            return
        try:
            self._others = [chosen_backup(path)]
        except ExpectedError as error:
            self._count.setText(with_breaks(say_error(error, self._language)))
        else:
            self._wanted = path
            self.search()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._look)
        buttons.addWidget(self._other)
        buttons.addStretch()
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._count)
        column.addWidget(self._table, 1)
        column.addLayout(buttons)
