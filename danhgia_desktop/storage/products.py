"""The catalogue of standard products in the data file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.plan.standard_product import ProductUid, StandardProduct
from danhgia_desktop.storage import schema, uses
from danhgia_desktop.storage.decoding import decodes
from danhgia_desktop.storage.uses import Use
from danhgia_desktop.text import folded_code

if TYPE_CHECKING:
    from sqlalchemy import Connection, RowMapping

    from danhgia_desktop.storage.write_path import WritePath

_product = schema.standard_product
_ALL = sa.select(_product).order_by(_product.c.ordinal, _product.c.id)
_BY_UID = _ALL.where(_product.c.uid == sa.bindparam("uid"))
_BY_CODE = _ALL.where(_product.c.folded_code == sa.bindparam("folded_code"), _product.c.folded_code != "")
_NEEDING = {Use.TASKS: sa.select(sa.func.count()).where(schema.task.c.product_id == sa.bindparam("number"))}


class NoSuchProductError(ExpectedError):
    """The catalogue has no such product (any more)."""

    code = "no_such_product"


class ProductCodeTakenError(ExpectedError):
    """Another product has the code."""

    code = "product_code_taken"


class ProductInUseError(ExpectedError):
    """A product that tasks come to cannot be removed."""

    code = "product_in_use"


class Products:
    """The standard products, in the order people put them in."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @decodes
    def get(self, uid: ProductUid) -> StandardProduct:
        """Return the product.

        Raises:
            NoSuchProductError: there is none.
        """
        return _product_of(self._row(uid))

    @decodes
    def with_code(self, code: str) -> StandardProduct | None:
        """Return the product whose code it is, case and marks apart, or None; "" is nobody's."""
        row = self._connection.execute(_BY_CODE, {"folded_code": folded_code(code)}).mappings().one_or_none()
        return None if row is None else _product_of(row)

    @decodes
    def all(self) -> tuple[StandardProduct, ...]:
        """Return the whole catalogue."""
        return tuple(_product_of(row) for row in self._connection.execute(_ALL).mappings())

    def _row(self, uid: ProductUid) -> RowMapping:
        row = self._find(uid)
        if row is None:
            raise NoSuchProductError(product=uid)
        return row

    def _find(self, uid: ProductUid) -> RowMapping | None:
        return self._connection.execute(_BY_UID, {"uid": uid}).mappings().one_or_none()


class WritableProducts(Products):
    """The standard products in a transaction that may change them."""

    def __init__(self, path: WritePath) -> None:
        super().__init__(path.connection)
        self._path = path

    def save(self, product: StandardProduct) -> None:
        """Add the product, or change the one of its uid; tasks keep the factor that they have.

        Raises:
            ProductCodeTakenError: another product has the code.
        """
        owner = self.with_code(product.code)
        if owner is not None and owner.uid != product.uid:
            raise ProductCodeTakenError(product_code=owner.code, name=owner.name)
        row = self._find(product.uid)
        values = {
            "uid": product.uid,
            "code": product.code,
            "folded_code": folded_code(product.code),
            "name": product.name,
            "measure": product.measure,
            "points": product.points,
            "base": product.base,
            "ordinal": product.ordinal,
        }
        self._path.put(_product, {"id": self._path.next_id(_product) if row is None else row["id"]}, values)

    def remove(self, uid: ProductUid) -> None:
        """Remove the product.

        Raises:
            NoSuchProductError: there is none.
            ProductInUseError: tasks come to it.
        """
        row = self._row(uid)
        needing = uses.counted(self._connection, _NEEDING, row["id"])
        if needing:
            raise ProductInUseError(name=row["name"], uses=needing)
        self._path.remove(_product, {"id": row["id"]})


def _product_of(row: RowMapping) -> StandardProduct:
    return StandardProduct(
        uid=ProductUid(row["uid"]),
        code=row["code"],
        name=row["name"],
        measure=row["measure"],
        points=row["points"],
        base=row["base"],
        ordinal=row["ordinal"],
    )
