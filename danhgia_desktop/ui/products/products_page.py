"""The standard products and what each weighs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from danhgia_desktop import points
from danhgia_desktop.operations.products import all_products, move_product, remove_product
from danhgia_desktop.plan.standard_product import ProductUid
from danhgia_desktop.text import fold
from danhgia_desktop.ui.catalogue.fresh_page import FreshPage
from danhgia_desktop.ui.empty_page import EmptyPage
from danhgia_desktop.ui.forms.opening import open_dialog
from danhgia_desktop.ui.lists.list_head import ListHead
from danhgia_desktop.ui.lists.list_stack import ListStack
from danhgia_desktop.ui.lists.record import Record, RecordColumn
from danhgia_desktop.ui.lists.record_table import RecordTable
from danhgia_desktop.ui.products.product_dialog import ProductDialog

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from danhgia_desktop.plan.standard_product import StandardProduct
    from danhgia_desktop.ui.desk import Desk


class ProductsPage(FreshPage):
    """The catalogue in the order in which people choose from it; a task that comes to a product takes its factor."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("products_page", desk)
        self._products: dict[str, StandardProduct] = {}
        columns = (
            RecordColumn(title=self.tr("Mã"), characters=10),
            RecordColumn(title=self.tr("Sản phẩm, công việc")),
            RecordColumn(title=self.tr("Đơn vị tính"), characters=14),
            RecordColumn(title=self.tr("Điểm"), characters=10),
            RecordColumn(title=self.tr("Điểm chuẩn"), characters=10),
            RecordColumn(title=self.tr("Hệ số"), characters=10),
        )
        self.table = RecordTable("products", columns)
        self.table.setAccessibleName(self.tr("Danh mục sản phẩm chuẩn"))
        self._head = ListHead(self.table, self.tr("Tìm sản phẩm, không cần dấu"))
        self._none = EmptyPage("no_products", self.tr("Thêm sản phẩm…"), "plus")
        self._stack = ListStack(self.table, self._none)
        self.move_up = self.table.add_act("move_product_up", self.tr("Đưa lên"), "Ctrl+Up")
        self.move_down = self.table.add_act("move_product_down", self.tr("Đưa xuống"), "Ctrl+Down")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)
        self._connect()

    @property
    def acts_in_front(self) -> tuple[QAction, ...]:
        return (self.table.add, self.table.change)

    @property
    def stack(self) -> ListStack:
        return self._stack

    def begin_search(self) -> None:
        self._head.begin_search()

    def read_again(self) -> None:
        products = all_products(self.desk.edits.store)
        self._products = {product.uid: product for product in products}
        self.table.show_records(
            Record(
                uid=product.uid,
                texts=(
                    product.code,
                    product.name,
                    product.measure,
                    points.shown(product.points),
                    points.shown(product.base),
                    points.shown(product.factor),
                ),
                searched=fold(f"{product.code} {product.name}"),
            )
            for product in products
        )
        said = self.tr("Chưa có sản phẩm chuẩn nào. Thêm vào để nhiệm vụ tự có hệ số quy đổi.")
        self._none.say(said, can_act=not self.desk.edits.is_read_only)
        self._stack.turn_to(self.table if products else self._none)

    def _add(self) -> None:
        last = next(reversed(self._products.values()), None)
        edits, window = self.desk.edits, self.window()
        open_dialog(
            ProductDialog(edits, None, window) if last is None else ProductDialog(edits, None, window, base=last.base)
        )

    def _edit(self, uid: str) -> None:
        open_dialog(ProductDialog(self.desk.edits, self._products[uid], self.window()))

    def _remove(self) -> None:
        for uid in self.table.chosen():
            self.desk.edits.run(remove_product, ProductUid(uid))

    def _move(self, by: int) -> None:
        order, uid = list(self._products), self.table.current()
        if uid is not None and 0 <= (place := order.index(uid) + by) < len(order):
            self.desk.edits.run(move_product, ProductUid(uid), place)

    def _connect(self) -> None:
        can_write = not self.desk.edits.is_read_only
        self.table.allow_changes(is_allowed=can_write)
        for act in (self.move_up, self.move_down):
            act.setEnabled(can_write)
        self.table.add_wanted.connect(self._add)
        self.table.edit_wanted.connect(self._edit)
        self.table.removal_wanted.connect(self._remove)
        self.move_up.triggered.connect(lambda: self._move(-1))
        self.move_down.triggered.connect(lambda: self._move(1))
        self._none.acted.connect(self._add)
