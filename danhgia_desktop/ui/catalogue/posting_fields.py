"""The fields of a posting, in the form for a new person as well as in its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from danhgia_desktop.organization.posting import Posting, UnitRole
from danhgia_desktop.organization.subject_kind import EmploymentKind
from danhgia_desktop.wording.office_names import office_name

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import StrEnum

    from danhgia_desktop.organization.posting import PostingUid
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.organization.unit_tree import UnitTree
    from danhgia_desktop.ui.forms.form_fields import FormFields
    from danhgia_desktop.wording import Language

_STEP = "\u2003"


class PostingFields(QObject):
    """Adds the fields to a form and reads them."""

    def __init__(self, fields: FormFields, language: Language) -> None:
        super().__init__(fields)
        self._fields = fields
        self._language = language

    def add(self, tree: UnitTree, posting: Posting | None, *, nowhere: str = "") -> None:
        """Add where and as what.

        Args:
            tree: the units to choose from.
            posting: what stands in the fields at first; None for nothing.
            nowhere: what is offered in place of a unit, if anything.
        """
        fields = self._fields
        units = [(nowhere, None)] if nowhere else []
        fields.add_choice(
            "posting_unit", self.tr("Đơ&n vị:"), [*units, *unit_choices(tree)], posting.unit if posting else None
        )
        kind = posting.employment_kind if posting else EmploymentKind.CIVIL_SERVANT
        fields.add_choice("posting_kind", self.tr("Đố&i tượng:"), choices_of(EmploymentKind, self._language), kind)
        fields.add_line(
            "posting_post", self.tr("C&hức vụ:"), posting.post if posting else "", example=self.tr("Phó Trưởng phòng")
        )
        role = posting.role if posting else UnitRole.MEMBER
        fields.add_choice("posting_role", self.tr("&Vai trò trong đơn vị:"), choices_of(UnitRole, self._language), role)
        fields.add_check(
            "posting_leads", self.tr("&Lãnh đạo, quản lý"), is_on=posting.is_leader if posting else False
        ).setToolTip(self.tr("Chấm theo công thức của lãnh đạo, quản lý."))
        fields.add_line("posting_group", self.tr("Nhóm nhiệm vụ tươn&g đồng:"), posting.duty_group if posting else "")

    def posting(self, uid: PostingUid, staff: StaffUid) -> Posting:
        """Return what stands in the fields, with the days of the form.

        Raises:
            FieldFaultError: a day cannot be read, or the first one is missing.
            EndsBeforeItBeginsError: the last day is before the first.
        """
        fields = self._fields
        return Posting(
            uid=uid,
            staff=staff,
            unit=fields.needed_value("posting_unit"),
            employment_kind=fields.value("posting_kind"),
            from_on=fields.needed_day("posting_from"),
            until_on=fields.day("posting_until") if fields.has("posting_until") else None,
            post=fields.text("posting_post"),
            role=fields.value("posting_role"),
            is_leader=fields.is_on("posting_leads"),
            duty_group=fields.text("posting_group"),
            decision=fields.text("posting_decision"),
            end_reason=fields.value("posting_end_reason") if fields.has("posting_end_reason") else None,
        )


def unit_choices(tree: UnitTree) -> list[tuple[str, object]]:
    """Return the units to choose from, parts a step to the right."""
    return [(_STEP * tree.depth(unit.uid) + unit.name, unit.uid) for unit in tree]


def choices_of(kinds: Iterable[StrEnum], language: Language) -> list[tuple[str, object]]:
    """Return the members of an enumeration to choose from, by their names."""
    return [(office_name(kind, language), kind) for kind in kinds]
