"""The names of the office, as its letterheads print them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from danhgia_desktop.operations.units import set_agency
from danhgia_desktop.ui.agency_dialog import AgencyDialog
from danhgia_desktop.ui.catalogue.catalogue_page import CataloguePage
from danhgia_desktop.ui.catalogue.printed_look import LetterheadLook
from danhgia_desktop.ui.forms.opening import open_dialog
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from danhgia_desktop.ui.catalogue.office_reading import OfficeReading
    from danhgia_desktop.ui.desk import Desk


class AgencyPage(CataloguePage):
    """Both letterheads, and the act that changes what they say."""

    def __init__(self, desk: Desk, reading: OfficeReading) -> None:
        super().__init__()
        self.setObjectName("agency_page")
        self._edits = desk.edits
        self._reading = reading
        self._state, self._party = LetterheadLook("state_letterhead"), LetterheadLook("party_letterhead")
        self._change = named(QAction(self.tr("Sửa thông tin cơ quan…"), self), "change_agency")
        self._change.setShortcut(QKeySequence("F2"))
        self._change.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._change.setEnabled(not desk.edits.is_read_only)
        self._change.triggered.connect(self._edit)
        self.addAction(self._change)
        self._button = named(QPushButton(self._change.text()), "change_agency_button")
        self._button.setProperty("look", "main")
        self._button.setAutoDefault(True)
        self._button.setEnabled(self._change.isEnabled())
        dress(self._button, "pencil", "accent_text")
        self._button.clicked.connect(self._change.trigger)
        self._lay_out()

    def show_office(self) -> None:
        agency = self._reading.office.agency
        self._state.show_state(agency)
        self._party.show_party(agency)

    def take_focus(self) -> None:
        self._button.setFocus()

    def _edit(self) -> None:
        dialog = AgencyDialog(self._reading.office.agency, self.window())
        open_dialog(dialog, lambda: self._edits.run(set_agency, dialog.agency()))

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(8)
        for words, look in (
            (self.tr("Văn bản hành chính"), self._state),
            (self.tr("Văn bản của Đảng"), self._party),
        ):
            heading = QLabel(words)
            heading.setProperty("look", "heading")
            column.addWidget(heading)
            column.addWidget(look)
            column.addSpacing(8)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.addLayout(column)
        row.addStretch()
