"""Changing the names of the agency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from danhgia_desktop.ui.agency_form import AgencyForm
from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from danhgia_desktop.organization.agency import Agency


class AgencyDialog(QDialog):
    """The names of the agency in state and party documents, to be changed and saved."""

    def __init__(self, agency: Agency, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("agency_dialog")
        self.setWindowTitle(self.tr("Thông tin cơ quan"))
        self._form = AgencyForm(with_party=True)
        self._form.show_agency(agency)
        buttons = QDialogButtonBox()
        save = buttons.addButton(self.tr("Lưu thông tin"), QDialogButtonBox.ButtonRole.AcceptRole)
        named(save, "save_agency_button").setProperty("look", "main")
        save.setEnabled(self._form.is_complete)
        save.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._form.completed_changed.connect(save.setEnabled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addWidget(self._form)
        layout.addWidget(buttons)

    def agency(self) -> Agency:
        """Return the names as they stand in the fields."""
        return self._form.agency()
