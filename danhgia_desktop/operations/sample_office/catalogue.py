"""The standard products of the sample office: what its work comes to, and what each weighs."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.operations import products
from danhgia_desktop.plan.standard_product import ProductUid, StandardProduct

if TYPE_CHECKING:
    from collections.abc import Mapping

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.storage.store import Store

_BASE = Decimal(100)
_PRODUCTS = (
    ("VB", "Văn bản chỉ đạo, điều hành", "văn bản", 100),
    ("BC", "Báo cáo tổng hợp", "báo cáo", 120),
    ("CĐ", "Báo cáo chuyên đề", "báo cáo", 150),
    ("TT", "Tờ trình, dự thảo quyết định", "văn bản", 180),
    ("ĐA", "Đề án, kế hoạch của Sở", "đề án", 400),
    ("CV", "Văn bản trả lời, tham gia ý kiến", "văn bản", 50),
    ("HS", "Hồ sơ thủ tục hành chính được thẩm định", "hồ sơ", 40),
    ("KT", "Cuộc thanh tra, kiểm tra", "cuộc", 300),
    ("HN", "Cuộc họp, hội nghị", "cuộc", 80),
    ("QT", "Mẫu quan trắc được phân tích", "mẫu", 25),
    ("DL", "Lớp dữ liệu được cập nhật", "lớp", 60),
    ("PV", "Ca phục vụ", "ca", 20),
)
"""Code, name, measure, and weight where 100 counts 1."""


def add_catalogue(store: Store, actor: Actor) -> Mapping[str, StandardProduct]:
    """Enter the catalogue and return its products by their codes."""
    return {
        code: products.add_product(
            store,
            actor,
            StandardProduct(
                uid=ProductUid(uuid4().hex),
                code=code,
                name=name,
                measure=measure,
                points=Decimal(weight),
                base=_BASE,
            ),
        )
        for code, name, measure, weight in _PRODUCTS
    }
