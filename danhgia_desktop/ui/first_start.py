"""The first thing a new office sees: whose data this is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.ui.agency_form import AgencyForm
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.path_breaks import with_breaks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_WIDTH = 580


class FirstStart(QWidget):
    """Asks for the agency's names and who is working, or offers the sample office to try things out.

    Signals:
        agency_given: the names are filled in and the office starts.
        sample_wanted: the person wants to look at the sample first.
        backups_wanted: there was data before, on another PC or another disk.
        copy_wanted: the data of this PC shall be copied to where the program keeps data now.
    """

    agency_given = Signal(Agency)
    sample_wanted = Signal()
    backups_wanted = Signal()
    copy_wanted = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        portable: Path | None = None,
        can_copy: bool = False,
        backups: int = 0,
    ) -> None:
        """Make the page.

        Args:
            parent: what it is shown in.
            portable: the folder beside the program, where the data lies there.
            can_copy: this PC has data of its own, which the folder may get.
            backups: how many there are beside the data, of what was there before.
        """
        super().__init__(parent)
        self._portable = portable
        self._can_copy = can_copy
        self._found = backups
        self.setObjectName("first_start")
        self._form = AgencyForm()
        self._actor = named(QLineEdit(), "actor_name_edit")
        self._actor.setPlaceholderText(self.tr("Nhật ký ghi tên này; bỏ trống thì ghi tài khoản của máy"))
        self._form.add_field(self.tr("&Họ tên của bạn:"), self._actor)
        self._start = named(QPushButton(self.tr("&Bắt đầu")), "start_button")
        self._start.setProperty("look", "main")
        self._start.setEnabled(False)
        self._start.clicked.connect(self._give)
        self._sample = named(QPushButton(self.tr("Dùng dữ liệu &mẫu")), "sample_button")
        self._sample.clicked.connect(self.sample_wanted)
        self._backups = named(QPushButton(self.tr("Khôi &phục từ bản sao lưu…")), "restore_first_button")
        self._backups.clicked.connect(self.backups_wanted)
        self._copy = named(QPushButton(self.tr("&Chép dữ liệu của máy này")), "copy_own_button")
        self._copy.clicked.connect(self.copy_wanted)
        self._form.completed_changed.connect(self._start.setEnabled)
        self._form.entered.connect(self._start.click)
        self._build()
        self.setFocusProxy(self._form)

    @property
    def actor_name(self) -> str:
        """Who is working, as they write their name; "" where they did not say."""
        return self._actor.text().strip()

    def _give(self) -> None:
        self.agency_given.emit(self._form.agency())

    def _build(self) -> None:
        heading = QLabel(self.tr("Cơ quan của bạn"))
        heading.setProperty("look", "title")
        words = QLabel(self.tr("Các tên này được in trên phiếu chấm và báo cáo; sửa lại lúc nào cũng được."))
        words.setProperty("look", "caption")
        buttons = QHBoxLayout()
        buttons.addWidget(self._start)
        buttons.addStretch()
        line = QFrame()
        line.setProperty("look", "line")
        middle = QWidget()
        middle.setFixedWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(words)
        column.addWidget(self._form)
        column.addLayout(buttons)
        column.addWidget(line)
        for said, button in self._other_ways():
            column.addLayout(_row(said, button))
        layout = QGridLayout(self)
        layout.addWidget(middle, 0, 0, Qt.AlignmentFlag.AlignCenter)

    def _other_ways(self) -> Iterator[tuple[str, QPushButton | None]]:
        """Yield what else can be done than to begin, each with its button."""
        if self._portable is not None:
            said = self.tr("Dữ liệu đang để cạnh chương trình, trong {folder}; dữ liệu trên máy này không bị động đến.")
            yield with_breaks(said.format(folder=self._portable)), self._copy if self._can_copy else None
        if self._found:
            here = self.tr("Ở đây còn %n bản sao lưu của dữ liệu trước; cũng có thể lấy lại từ ổ USB.", "", self._found)
            yield here, self._backups
        else:
            yield self.tr("Đã có dữ liệu trên máy khác hoặc ổ đĩa cũ? Lấy lại từ bản sao lưu ở ổ USB."), self._backups
        yield (
            self.tr("Chưa muốn nhập? Dữ liệu mẫu của một sở nằm riêng, không lẫn với dữ liệu của bạn."),
            self._sample,
        )


def _row(words: str, button: QPushButton | None) -> QHBoxLayout:
    label = QLabel(words)
    label.setProperty("look", "caption")
    label.setWordWrap(True)
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(label, stretch=1)
    if button is not None:
        row.addWidget(button)
    return row
