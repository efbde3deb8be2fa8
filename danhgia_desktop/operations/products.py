"""The catalogue of standard products, and what each weighs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.names import given_name
from danhgia_desktop.points import TooPrecisePointsError
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.plan.standard_product import ProductUid, StandardProduct
    from danhgia_desktop.storage.store import Store

_PLACES = 2
"""Weights have no more decimal places."""


class ProductWeightError(ExpectedError):
    """A product must weigh something, and so must the one that counts 1."""

    code = "product_weight"


def all_products(store: Store) -> tuple[StandardProduct, ...]:
    """Return the catalogue in the order people put it in."""
    with store.reading() as reading:
        return reading.products.all()


def add_product(store: Store, actor: Actor, product: StandardProduct) -> StandardProduct:
    """Add a product, which has a uid of its own, at the end of the catalogue.

    Raises:
        NameMissingError: it has no name.
        ProductWeightError, TooPrecisePointsError: it weighs nothing, or has a weight of more than two places.
        ProductCodeTakenError: another one has the code.
    """
    kept = _tidied(product)
    with store.work(actor, Label.ADD_PRODUCT, name=kept.name) as work:
        last = max((other.ordinal for other in work.products.all()), default=-1)
        kept = replace(kept, ordinal=last + 1)
        work.products.save(kept)
    return kept


def edit_product(store: Store, actor: Actor, product: StandardProduct) -> StandardProduct:
    """Change a product, known by its uid; its place stays, and tasks keep the factor that they have.

    Raises:
        NoSuchProductError: there is none.
        NameMissingError, ProductWeightError, TooPrecisePointsError, ProductCodeTakenError: as `add_product`.
    """
    kept = _tidied(product)
    with store.work(actor, Label.EDIT_PRODUCT, name=kept.name) as work:
        kept = replace(kept, ordinal=work.products.get(product.uid).ordinal)
        work.products.save(kept)
    return kept


def move_product(store: Store, actor: Actor, uid: ProductUid, place: int) -> None:
    """Give a product another place in the catalogue, counted from 0; the ends are as far as it goes.

    Raises:
        NoSuchProductError: there is none.
    """
    with store.work(actor, Label.MOVE_PRODUCT) as work:
        product = work.products.get(uid)
        work.describe(name=product.name)
        others = [other for other in work.products.all() if other.uid != uid]
        others.insert(max(place, 0), product)
        for ordinal, other in enumerate(others):
            work.products.save(replace(other, ordinal=ordinal))


def remove_product(store: Store, actor: Actor, uid: ProductUid) -> None:
    """Remove a product.

    Raises:
        NoSuchProductError: there is none.
        ProductInUseError: tasks come to it.
    """
    with store.work(actor, Label.REMOVE_PRODUCT) as work:
        work.describe(name=work.products.get(uid).name)
        work.products.remove(uid)


def _tidied(product: StandardProduct) -> StandardProduct:
    name = given_name(product.name)
    for weight in (product.points, product.base):
        if weight <= 0:
            raise ProductWeightError(name=name)
        if weight != round(weight, _PLACES):
            raise TooPrecisePointsError(text=str(weight))
    return replace(product, name=name, code=tidy(product.code), measure=tidy(product.measure))
