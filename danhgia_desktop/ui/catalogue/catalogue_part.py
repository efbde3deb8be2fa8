"""A part of the catalogue that is made elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from danhgia_desktop.ui.catalogue.catalogue_page import CataloguePage


@dataclass(frozen=True, slots=True, kw_only=True)
class CataloguePart:
    """One part of the catalogue.

    Attributes:
        key: by which it is remembered.
        name: what it is called.
        make: makes its page, when it is looked at for the first time.
    """

    key: str
    name: str
    make: Callable[[], CataloguePage]
