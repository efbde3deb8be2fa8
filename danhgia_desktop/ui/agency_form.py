"""The names of the agency, as its letterheads print them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget

from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.ui.named import named

_FIELD_WIDTH = 380


class AgencyForm(QWidget):
    """The four names of state documents, and those of party documents where they are wanted; the name must be given.

    Signals:
        completed_changed: the name was begun, or deleted.
        entered: Enter was pressed in a field.
    """

    completed_changed = Signal(bool)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None, *, with_party: bool = False) -> None:
        super().__init__(parent)
        self._shown = Agency()
        self._name = self._field("agency_name_edit", self.tr("SỞ NỘI VỤ"))
        self._superior = self._field("agency_superior_edit", self.tr("UBND TỈNH …"))
        self._locality = self._field("agency_locality_edit", self.tr("Bắc Giang"))
        self._symbol = self._field("agency_symbol_edit", self.tr("SNV"))
        form = self._rows = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("Tê&n cơ quan:"), self._name)
        form.addRow(self.tr("Cơ quan cấp t&rên:"), self._superior)
        form.addRow(self.tr("Địa &danh:"), self._locality)
        form.addRow(self.tr("Ký h&iệu văn bản:"), self._symbol)
        self._party = self._add_party(form) if with_party else {}
        self._name.textChanged.connect(lambda: self.completed_changed.emit(self.is_complete))
        self.setFocusProxy(self._name)

    def add_field(self, label: str, field: QLineEdit) -> None:
        """Ask for something else in line with the names."""
        field.setMinimumWidth(_FIELD_WIDTH)
        field.returnPressed.connect(self.entered)
        self._rows.addRow(label, field)

    @property
    def is_complete(self) -> bool:
        """Whether the agency has a name."""
        return bool(self._name.text().strip())

    def agency(self) -> Agency:
        """Return what stands in the fields; what has none here is as it was shown."""
        return replace(
            self._shown,
            name=self._name.text(),
            superior=self._superior.text(),
            locality=self._locality.text(),
            symbol=self._symbol.text(),
            **{name: field.text() for name, field in self._party.items()},
        )

    def show_agency(self, agency: Agency) -> None:
        """Fill the fields in."""
        self._shown = agency
        self._name.setText(agency.name)
        self._superior.setText(agency.superior)
        self._locality.setText(agency.locality)
        self._symbol.setText(agency.symbol)
        for name, field in self._party.items():
            field.setText(getattr(agency, name))

    def _add_party(self, form: QFormLayout) -> dict[str, QLineEdit]:
        """Add what party documents print, and return the fields by what they fill in."""
        heading = QLabel(self.tr("Văn bản của Đảng"))
        heading.setProperty("look", "group")
        committee = self._field("party_committee_edit", self.tr("ĐẢNG ỦY SỞ NỘI VỤ"))
        superior = self._field("party_superior_edit", self.tr("ĐẢNG BỘ TỈNH …"))
        symbol = self._field("party_symbol_edit", self.tr("ĐU"))
        form.addRow(heading)
        form.addRow(self.tr("Đảng &ủy:"), committee)
        form.addRow(self.tr("Cấp ủy &cấp trên:"), superior)
        form.addRow(self.tr("Ký hiệu &văn bản Đảng:"), symbol)
        return {"party_committee": committee, "party_superior": superior, "party_symbol": symbol}

    def _field(self, name: str, example: str) -> QLineEdit:
        field = named(QLineEdit(), name)
        field.setPlaceholderText(self.tr("Ví dụ: {example}").format(example=example))
        field.setMinimumWidth(_FIELD_WIDTH)
        field.returnPressed.connect(self.entered)
        return field
