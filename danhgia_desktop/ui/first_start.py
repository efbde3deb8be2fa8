"""The first thing a new office sees: whose data this is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.ui.agency_form import AgencyForm
from danhgia_desktop.ui.named import named

_WIDTH = 580


class FirstStart(QWidget):
    """Asks for the agency's names, or offers the sample office to try things out.

    Signals:
        agency_given: the names are filled in and the office starts.
        sample_wanted: the person wants to look at the sample first.
    """

    agency_given = Signal(Agency)
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("first_start")
        self._form = AgencyForm()
        self._start = named(QPushButton(self.tr("&Bắt đầu")), "start_button")
        self._start.setProperty("look", "main")
        self._start.setEnabled(False)
        self._start.clicked.connect(self._give)
        self._sample = named(QPushButton(self.tr("Dùng dữ liệu &mẫu")), "sample_button")
        self._sample.clicked.connect(self.sample_wanted)
        self._form.completed_changed.connect(self._start.setEnabled)
        self._form.entered.connect(self._start.click)
        self._build()
        self.setFocusProxy(self._form)

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
        sample = QLabel(self.tr("Chưa muốn nhập? Dữ liệu mẫu của một sở nằm riêng, không lẫn với dữ liệu của bạn."))
        sample.setProperty("look", "caption")
        sample.setWordWrap(True)
        sample_row = QHBoxLayout()
        sample_row.setSpacing(12)
        sample_row.addWidget(sample, stretch=1)
        sample_row.addWidget(self._sample)
        middle = QWidget()
        middle.setFixedWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(words)
        column.addWidget(self._form)
        column.addLayout(buttons)
        column.addWidget(line)
        column.addLayout(sample_row)
        layout = QGridLayout(self)
        layout.addWidget(middle, 0, 0, Qt.AlignmentFlag.AlignCenter)
