"""A new version of a rule set: from when it holds, its number, and what it does to the old one."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from danhgia_desktop.operations.regulations import NewVersion, all_regulations, names_of, new_version
from danhgia_desktop.regulation.regulation import AmendmentKind
from danhgia_desktop.ui.forms.form_dialog import FormDialog
from danhgia_desktop.wording.rule_set_names import say_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.regulation.regulation import Regulation
    from danhgia_desktop.regulation.rule_set import RuleSet
    from danhgia_desktop.ui.edits import Edits


class VersionDialog(FormDialog):
    """Copies the old version with its rubrics; the copy is edited, the old one stays as it is.

    Attributes:
        made: the new version, once it is there.
    """

    at_fault: ClassVar = {
        "version_too_early": "version_from",
        "version_overlaps": "version_from",
        "version_runs_into_next": "version_until",
    }

    def __init__(self, edits: Edits, old: Regulation, parent: QWidget) -> None:
        super().__init__("version_dialog", "", "", edits, parent)
        called = names_of(one.regulation for one in all_regulations(edits.store))
        self.setWindowTitle(self.tr("Lập bản mới của “{name}”").format(name=called[old.uid]))
        self.act.setText(self.tr("Lập bản mới"))
        self._old = old
        self.made: RuleSet | None = None
        kinds = [(say_name(kind, edits.language), kind) for kind in reversed(AmendmentKind)]
        fields = self.fields
        fields.add_line("version_number", self.tr("&Số, ký hiệu:"), example="12/QĐ-SNV")
        fields.add_line("version_issuer", self.tr("Nơi &ban hành:"), "" if old.is_sample else old.issuer)
        fields.add_day("version_from", self.tr("&Hiệu lực từ ngày:"))
        fields.add_day("version_until", self.tr("Đến hết &ngày (nếu có):"))
        fields.add_choice("version_kind", self.tr("&Với bản cũ:"), kinds, AmendmentKind.REPLACES)
        fields.take_focus("version_number")

    def save(self) -> None:
        wanted = NewVersion(
            effective_from=self.fields.needed_day("version_from"),
            effective_until=self.fields.day("version_until"),
            number=self.fields.text("version_number"),
            issuer=self.fields.text("version_issuer"),
            kind=self.fields.needed_value("version_kind"),
        )
        self.made = self.edits.attempt(new_version, self._old.uid, wanted)
