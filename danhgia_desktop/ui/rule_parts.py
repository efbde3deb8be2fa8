"""The parts of the catalogue that are about rules: rule sets, periods, base salaries, standard products."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from danhgia_desktop.ui.catalogue.catalogue_part import CataloguePart

if TYPE_CHECKING:
    from danhgia_desktop.ui.catalogue.catalogue_page import CataloguePage
    from danhgia_desktop.ui.desk import Desk


def rule_parts(desk: Desk) -> tuple[CataloguePart, ...]:
    """Return the parts; what their pages need is loaded when they are looked at."""
    return (
        CataloguePart(
            key="rule_sets",
            name=QCoreApplication.translate("RuleParts", "Bộ quy định"),
            make=lambda: _rule_sets(desk),
        ),
        CataloguePart(
            key="periods", name=QCoreApplication.translate("RuleParts", "Kỳ đánh giá"), make=lambda: _periods(desk)
        ),
        CataloguePart(
            key="base_salaries",
            name=QCoreApplication.translate("RuleParts", "Lương cơ sở"),
            make=lambda: _base_salaries(desk),
        ),
        CataloguePart(
            key="products",
            name=QCoreApplication.translate("RuleParts", "Sản phẩm chuẩn"),
            make=lambda: _products(desk),
        ),
    )


def _rule_sets(desk: Desk) -> CataloguePage:
    from danhgia_desktop.ui.rule_sets.rule_sets_page import RuleSetsPage  # noqa: PLC0415 - when looked at

    return RuleSetsPage(desk)


def _periods(desk: Desk) -> CataloguePage:
    from danhgia_desktop.ui.periods.periods_page import PeriodsPage  # noqa: PLC0415 - when looked at

    return PeriodsPage(desk)


def _base_salaries(desk: Desk) -> CataloguePage:
    from danhgia_desktop.ui.periods.base_salaries_page import BaseSalariesPage  # noqa: PLC0415 - when looked at

    return BaseSalariesPage(desk)


def _products(desk: Desk) -> CataloguePage:
    from danhgia_desktop.ui.products.products_page import ProductsPage  # noqa: PLC0415 - when looked at

    return ProductsPage(desk)
