"""A charge: which leader of the agency looks after which unit, from when to when."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar
from uuid import uuid4

from danhgia_desktop.operations.charges import add_charge, edit_charge
from danhgia_desktop.organization.charge import Charge, ChargeUid
from danhgia_desktop.ui.forms.form_dialog import FormDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.ui.edits import Edits


class ChargeDialog(FormDialog):
    """Puts a leader in charge of a unit, or changes that."""

    at_fault: ClassVar = {
        "in_charge_already": "charge_from",
        "ends_before_it_begins": "charge_until",
        "no_such_unit": "charge_unit",
        "no_such_staff_member": "charge_leader",
    }

    def __init__(  # noqa: PLR0913 - who and which unit are both chosen, from lists that are known already
        self,
        edits: Edits,
        charge: Charge | None,
        parent: QWidget,
        *,
        leaders: Sequence[tuple[str, object]],
        units: Sequence[tuple[str, object]],
        leader: StaffUid | None = None,
        unit: UnitUid | None = None,
    ) -> None:
        """Make the form.

        Args:
            edits: the open data.
            charge: the one to change; None for a new one.
            parent: what it stands over.
            leaders: who may be chosen.
            units: which units may be chosen.
            leader: who is chosen at first.
            unit: which unit is.
        """
        super().__init__("charge_dialog", "", "", edits, parent)
        self._charge = charge
        self.setWindowTitle(self.tr("Phụ trách đơn vị"))
        self.act.setText(self.tr("Lưu phân công") if charge else self.tr("Phân công"))
        fields = self.fields
        fields.add_choice("charge_leader", self.tr("&Lãnh đạo phụ trách:"), leaders, charge.staff if charge else leader)
        fields.add_choice("charge_unit", self.tr("Đơ&n vị:"), units, charge.unit if charge else unit)
        fields.add_day("charge_from", self.tr("&Từ ngày:"), charge.from_on if charge else None)
        fields.add_day("charge_until", self.tr("Đến &hết ngày:"), charge.until_on if charge else None)
        given = ("charge_leader", leader or charge), ("charge_unit", unit or charge)
        fields.take_focus(next((name for name, value in given if value is None), "charge_from"))

    def save(self) -> None:
        fields, is_new = self.fields, self._charge is None
        charge = Charge(
            uid=ChargeUid(uuid4().hex) if self._charge is None else self._charge.uid,
            unit=fields.needed_value("charge_unit"),
            staff=fields.needed_value("charge_leader"),
            from_on=fields.needed_day("charge_from"),
            until_on=fields.day("charge_until"),
        )
        self.edits.attempt(add_charge if is_new else edit_charge, charge)
