"""One product of the catalogue."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar
from uuid import uuid4

from danhgia_desktop import points
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.products import add_product, edit_product
from danhgia_desktop.plan.standard_product import ProductUid, StandardProduct
from danhgia_desktop.ui.forms.form_dialog import FormDialog
from danhgia_desktop.ui.forms.form_fields import FieldFaultError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.edits import Edits

_USUAL_BASE = Decimal(1)


class ProductDialog(FormDialog):
    """What it is called, what is counted, and how much it weighs against the product that counts 1."""

    at_fault: ClassVar = {
        "name_missing": "product_name",
        "product_code_taken": "product_code",
        "product_weight": "product_points",
    }

    def __init__(
        self, edits: Edits, product: StandardProduct | None, parent: QWidget, *, base: Decimal = _USUAL_BASE
    ) -> None:
        """Make the form.

        Args:
            edits: the open data.
            product: the one to change; None for a new one.
            parent: what it stands over.
            base: offered for a new one: how much the product weighs that counts 1.
        """
        super().__init__("product_dialog", "", "", edits, parent)
        self._product = product
        self.setWindowTitle(self.tr("Thêm sản phẩm chuẩn") if product is None else self.tr("Sửa sản phẩm chuẩn"))
        self.act.setText(self.tr("Thêm sản phẩm") if product is None else self.tr("Lưu sản phẩm"))
        shown = product or StandardProduct(uid=ProductUid(uuid4().hex), name="", points=base, base=base)
        self._uid = shown.uid
        fields = self.fields
        fields.add_line("product_code", self.tr("&Mã:"), shown.code, example="SP01")
        fields.add_line("product_name", self.tr("&Tên sản phẩm, công việc:"), shown.name)
        fields.add_line("product_measure", self.tr("Đơn &vị tính:"), shown.measure, example=self.tr("văn bản"))
        fields.add_line("product_points", self.tr("&Điểm của sản phẩm:"), points.typed(shown.points))
        fields.add_line("product_base", self.tr("Điểm &của sản phẩm chuẩn (hệ số 1):"), points.typed(shown.base))
        fields.take_focus("product_name" if product is None else "product_code")

    def save(self) -> None:
        product = StandardProduct(
            uid=self._uid,
            code=self.fields.text("product_code"),
            name=self.fields.text("product_name"),
            measure=self.fields.text("product_measure"),
            points=self._weight("product_points"),
            base=self._weight("product_base"),
        )
        self.edits.attempt(add_product if self._product is None else edit_product, product)

    def _weight(self, field: str) -> Decimal:
        """Return a weight; one that is blank weighs nothing, which the operation refuses."""
        try:
            return points.parse(self.fields.text(field)) or Decimal(0)
        except ExpectedError as error:
            raise FieldFaultError(field, error) from error
