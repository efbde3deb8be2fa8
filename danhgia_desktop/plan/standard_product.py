"""The catalogue of products that the agency's work comes to, and what each weighs."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from decimal import Decimal

ProductUid = NewType("ProductUid", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class StandardProduct:
    """A standard product (sản phẩm, công việc chuẩn) with its weight (NĐ 335/2025, Điều 13).

    Attributes:
        code: as the office's catalogue writes it, unique whatever its case; "" for none.
        name: what the product is.
        measure: what is counted (đơn vị tính).
        points: how much the product weighs, above 0.
        base: how much the product weighs that counts 1, above 0; offices differ (5, 25, 100, or 1 for plain factors).
    """

    uid: ProductUid
    name: str
    points: Decimal
    base: Decimal
    code: str = ""
    measure: str = ""
    ordinal: int = 0

    @property
    def factor(self) -> Fraction:
        """The conversion factor, an exact quotient."""
        return Fraction(self.points) / Fraction(self.base)
