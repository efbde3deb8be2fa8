"""A unit: its name, what it is, and which unit it is a part of."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from danhgia_desktop.operations.units import add_unit, close_unit, edit_unit
from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.ui.catalogue.posting_fields import choices_of, unit_choices
from danhgia_desktop.ui.forms.form_dialog import FormDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.organization.org_unit import OrgUnit, UnitUid
    from danhgia_desktop.organization.unit_tree import UnitTree
    from danhgia_desktop.ui.edits import Edits


class UnitDialog(FormDialog):
    """Adds a unit or changes one."""

    at_fault: ClassVar = {
        "name_missing": "unit_name",
        "name_taken": "unit_name",
        "no_such_unit": "unit_parent",
        "unit_cycle": "unit_parent",
        "unit_above_closed": "unit_parent",
    }

    def __init__(
        self,
        edits: Edits,
        unit: OrgUnit | None,
        tree: UnitTree,
        parent: QWidget,
        *,
        above: UnitUid | None = None,
    ) -> None:
        """Make the form.

        Args:
            edits: the open data.
            unit: the one to change; None for a new one.
            tree: the units it may be a part of.
            parent: what it stands over.
            above: what a new one is proposed to be a part of.
        """
        super().__init__("unit_dialog", "", "", edits, parent)
        self._unit = unit
        self.setWindowTitle(self.tr("Sửa đơn vị") if unit else self.tr("Thêm đơn vị"))
        self.act.setText(self.tr("Lưu đơn vị") if unit else self.tr("Thêm đơn vị"))
        fields = self.fields
        fields.add_line("unit_name", self.tr("&Tên đơn vị:"), unit.name if unit else "", example=self.tr("Văn phòng"))
        kind = unit.kind if unit else UnitKind.DIVISION
        fields.add_choice("unit_kind", self.tr("&Loại:"), choices_of(UnitKind, edits.language), kind)
        fields.add_line("unit_symbol", self.tr("&Ký hiệu:"), unit.symbol if unit else "", example=self.tr("VP"))
        parents = [(self.tr("Trực thuộc cơ quan"), None), *unit_choices(tree)]
        fields.add_choice("unit_parent", self.tr("T&rực thuộc:"), parents, unit.parent if unit else above)
        fields.take_focus("unit_name")

    def save(self) -> None:
        fields = self.fields
        name, kind, symbol = fields.text("unit_name"), fields.value("unit_kind"), fields.text("unit_symbol")
        parent = fields.value("unit_parent")
        if self._unit is None:
            self.edits.attempt(add_unit, name, kind=kind, symbol=symbol, parent=parent)
        else:
            self.edits.attempt(edit_unit, replace(self._unit, name=name, kind=kind, symbol=symbol, parent=parent))


class ClosingDialog(FormDialog):
    """Says from which day a unit is no more; a blank day lets it work on."""

    at_fault: ClassVar = dict.fromkeys(("people_in_unit", "parts_at_work", "unit_above_closed"), "unit_closed_on")

    def __init__(self, edits: Edits, unit: OrgUnit, parent: QWidget) -> None:
        """Make the form.

        Args:
            edits: the open data.
            unit: which one.
            parent: what it stands over.
        """
        super().__init__("closing_dialog", unit.name, "", edits, parent)
        self._unit = unit
        self.act.setText(self.tr("Lưu ngày"))
        field = self.fields.add_day("unit_closed_on", self.tr("&Thôi hoạt động từ ngày:"), unit.closed_on)
        field.setToolTip(self.tr("Để trống nếu đơn vị vẫn hoạt động."))
        self.fields.take_focus("unit_closed_on")

    def save(self) -> None:
        self.edits.attempt(close_unit, self._unit.uid, self.fields.day("unit_closed_on"))
