"""The catalogue of standard products, by its keys and its form."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from danhgia_desktop.operations.products import add_product, all_products
from danhgia_desktop.ui.products.products_page import ProductsPage
from tests.storage.builders import ACTOR
from tests.storage.plan_builders import make_product
from tests.ui.shown_page import shown


@pytest.fixture
def page(qtbot, desk):
    page = ProductsPage(desk)
    with shown(page, qtbot):
        yield page


def _fill(**texts: str):
    dialog = QApplication.activeModalWidget()
    for name, text in texts.items():
        dialog.findChild(QLineEdit, name).setText(text)
    dialog.act.click()
    return dialog


def test_a_product_is_added_where_there_is_none_and_shown_with_its_factor(page, store):
    page.stack.currentWidget().acted.emit()
    _fill(product_code="SP01", product_name="Quyết định", product_points="150", product_base="100")

    (product,) = all_products(store)
    assert (product.name, product.factor) == ("Quyết định", Decimal("1.5"))
    assert page.table.records.record_at(0).texts == ("SP01", "Quyết định", "", "150", "100", "1,5")


def test_a_product_that_weighs_nothing_is_refused_beside_its_field(page, store):
    page.table.add.trigger()
    dialog = _fill(product_name="Quyết định", product_points="")

    assert "lớn hơn 0" in dialog.findChild(QLabel, "product_points_fault").text()
    assert all_products(store) == ()


def test_products_are_changed_moved_and_removed(page, desk, store):
    for uid, code in (("a", "SP01"), ("b", "SP02")):
        add_product(store, ACTOR, make_product(uid, code=code))
    desk.edits.read_again()
    page.table.choose(["b"])
    page.move_up.trigger()
    assert [product.code for product in all_products(store)] == ["SP02", "SP01"]

    page.table.choose(["a"])
    page.table.change.trigger()
    _fill(product_name="Tờ trình")
    assert all_products(store)[1].name == "Tờ trình"
    page.table.remove.trigger()
    assert [product.code for product in all_products(store)] == ["SP02"]
