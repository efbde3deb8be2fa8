"""Which leaders are and were in charge of the unit that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from danhgia_desktop.operations.charges import remove_charge
from danhgia_desktop.organization.charge import ChargeUid
from danhgia_desktop.ui.catalogue.charge_dialog import ChargeDialog
from danhgia_desktop.ui.catalogue.history_part import HistoryPart
from danhgia_desktop.ui.catalogue.history_records import charge_records
from danhgia_desktop.ui.catalogue.posting_fields import unit_choices
from danhgia_desktop.ui.forms.opening import open_dialog
from danhgia_desktop.ui.lists.record import RecordColumn
from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from danhgia_desktop.organization.charge import Charge
    from danhgia_desktop.organization.org_unit import OrgUnit
    from danhgia_desktop.ui.catalogue.office import Office
    from danhgia_desktop.ui.desk import Desk


class UnitPane(QWidget):
    """The unit's name, where it stands in the tree, and the list of charges."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("unit_pane")
        self._edits = desk.edits
        self._unit: OrgUnit | None = None
        self._office: Office | None = None
        self._charges: dict[str, Charge] = {}
        self._name = named(QLabel(), "unit_title")
        self._name.setProperty("look", "heading")
        self._path = named(QLabel(), "unit_path")
        self._path.setProperty("look", "caption")
        columns = (
            RecordColumn(title=self.tr("Từ ngày"), characters=10),
            RecordColumn(title=self.tr("Đến hết"), characters=10),
            RecordColumn(title=self.tr("Lãnh đạo")),
        )
        self.charges = HistoryPart("unit_charges", self.tr("Lãnh đạo phụ trách"), columns)
        for label in (self._name, self._path):
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addWidget(self._name)
        column.addWidget(self._path)
        column.addSpacing(8)
        column.addWidget(self.charges, 1)
        table = self.charges.table
        table.allow_changes(is_allowed=not desk.edits.is_read_only)
        table.add_wanted.connect(self._edit)
        table.edit_wanted.connect(self._edit)
        table.removal_wanted.connect(self._remove)

    def show_unit(self, unit: OrgUnit | None, office: Office) -> None:
        """Show a unit; None for none."""
        self._unit, self._office = unit, office
        self.setEnabled(unit is not None)
        charges = () if unit is None else [charge for charge in office.charges if charge.unit == unit.uid]
        self._charges = {charge.uid: charge for charge in charges}
        self._name.setText(self.tr("Chọn một đơn vị") if unit is None else unit.name)
        path = () if unit is None else office.tree.path(unit.uid)[:-1]
        self._path.setText(" › ".join(above.name for above in path))
        named_charges = [(charge, office.names[charge.staff]) for charge in charges]
        self.charges.show_records(charge_records(named_charges, office.day))

    def _edit(self, uid: str = "") -> None:
        if self._unit is None or self._office is None:
            return
        charge = self._charges.get(uid)
        leading = {leader.uid: leader.shown_name for leader in self._office.leaders()}
        if charge is not None:
            leading.setdefault(charge.staff, self._office.names[charge.staff])
        dialog = ChargeDialog(
            self._edits,
            charge,
            self.window(),
            leaders=[(name, staff) for staff, name in leading.items()],
            units=unit_choices(self._office.tree),
            unit=self._unit.uid,
        )
        open_dialog(dialog)

    def _remove(self) -> None:
        for uid in self.charges.table.chosen():
            self._edits.run(remove_charge, ChargeUid(uid))
