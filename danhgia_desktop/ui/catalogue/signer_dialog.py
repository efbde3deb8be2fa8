"""Who signs, in whose stead, as documents print it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar
from uuid import uuid4

from danhgia_desktop.operations.signers import add_signer, edit_signer
from danhgia_desktop.organization.signer import SignatureForm, Signer, SignerUid, SigningSide
from danhgia_desktop.ui.catalogue.posting_fields import choices_of
from danhgia_desktop.ui.catalogue.printed_look import SignatureLook
from danhgia_desktop.ui.forms.form_dialog import FormDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.edits import Edits

_ALONE = (SignatureForm.OWN, SignatureForm.ACTING)
"""In which nobody else stands above the post."""


class SignerDialog(FormDialog):
    """Adds somebody who signs, or changes one, with the printed block beside the fields."""

    at_fault: ClassVar = {
        "name_missing": "signer_name",
        "signing_post_missing": "signer_post",
        "signed_for_missing": "signer_for",
    }

    def __init__(self, edits: Edits, signer: Signer | None, parent: QWidget) -> None:
        """Make the form.

        Args:
            edits: the open data.
            signer: the one to change; None for a new one.
            parent: what it stands over.
        """
        super().__init__("signer_dialog", "", "", edits, parent)
        self._is_new = signer is None
        self.setWindowTitle(self.tr("Thêm người ký") if self._is_new else self.tr("Sửa người ký"))
        self.act.setText(self.tr("Thêm người ký") if self._is_new else self.tr("Lưu người ký"))
        shown = signer or Signer(uid=SignerUid(uuid4().hex), post="", name="")
        self._uid = shown.uid
        fields, language = self.fields, edits.language
        fields.add_choice("signer_side", self.tr("&Loại văn bản:"), choices_of(SigningSide, language), shown.side)
        fields.add_choice("signer_form", self.tr("&Hình thức ký:"), choices_of(SignatureForm, language), shown.form)
        fields.add_line("signer_for", self.tr("Ký tha&y cho:"), shown.on_behalf_of, example="GIÁM ĐỐC")
        fields.add_line("signer_post", self.tr("C&hức vụ:"), shown.post, example="PHÓ GIÁM ĐỐC")
        fields.add_line("signer_name", self.tr("Họ &tên:"), shown.name, example=self.tr("Nguyễn Thị Hoa"))
        self._look = SignatureLook()
        self.column.insertWidget(1, self._look)
        fields.changed.connect(self._preview)
        fields.take_focus("signer_form")
        self._preview()

    def save(self) -> None:
        self.edits.attempt(add_signer if self._is_new else edit_signer, self._signer())

    def _signer(self) -> Signer:
        fields = self.fields
        form = fields.value("signer_form")
        return Signer(
            uid=self._uid,
            side=fields.value("signer_side"),
            form=form,
            on_behalf_of="" if form in _ALONE else fields.text("signer_for"),
            post=fields.text("signer_post"),
            name=fields.text("signer_name"),
        )

    def _preview(self) -> None:
        signer = self._signer()
        self.fields.show_row("signer_for", is_shown=signer.form not in _ALONE)
        self._look.show_signer(signer)
