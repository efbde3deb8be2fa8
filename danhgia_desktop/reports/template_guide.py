"""The page of a template that tells what may be changed."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.criterion_rule import (
    AwardOnce,
    Bonus,
    Choice,
    CountRate,
    DeductOnce,
    DeductPer,
    Part,
    Parts,
    Penalty,
    Ratio,
    Rule,
    Threshold,
    Tier,
    Tiers,
)
from danhgia_desktop.regulation.rule_sentences import sentence
from danhgia_desktop.reports.guide_page import write_guide_page

if TYPE_CHECKING:
    from xlsxwriter import Workbook

_TITLE = "Cách sửa bộ tiêu chí trong tệp này"
_TO_EDIT = """\
Sửa: sửa thẳng trong ô. Điểm chuẩn để trống nếu tiêu chí không có. Cột Hướng dẫn: mỗi dòng một ý (Alt+Enter để xuống \
dòng trong ô).
Thêm tiêu chí: chèn một hàng trống rồi gõ vào. Số TT cho biết tiêu chí thuộc mục nào: “1.3” nằm trong “1”, “III” là \
mục mới. Hàng không có số thì cùng cấp với hàng ngay trên, hoặc theo nhóm hàng của Excel (Data > Group).
Bớt tiêu chí: xóa cả hàng, không chỉ xóa chữ. Xóa một mục thì xóa cả các hàng con của mục đó.
Đổi chỗ: cắt cả hàng rồi chèn vào chỗ mới; hàng thuộc mục đứng gần nhất phía trên nó. Chuyển một mục thì chuyển cả \
các hàng con.
Chép thành hàng mới: chèn hàng trống trước, rồi chỉ chép các ô từ cột A đến cột F. Chép cả hàng thì hai hàng mang \
cùng một khóa và tệp không nhập lại được."""
_TO_LEAVE = """\
Không sửa: tên các cột, cột khóa bị ẩn, trang bị ẩn. Nhờ chúng mà chương trình nhận lại từng tiêu chí và điểm đã chấm.
Hàng tổng cộng: sửa được chữ và điểm chuẩn, không xóa hàng."""
_TO_IMPORT = """\
Trong chương trình: chọn Nhập bộ tiêu chí… (Ctrl+I) rồi chọn tệp này. Mọi thay đổi và các phiếu chấm bị ảnh hưởng được \
cho xem trước khi lưu. Mỗi lỗi được chỉ rõ ở ô nào và sửa thế nào; khi còn lỗi thì chưa có gì thay đổi."""
_RULES = "Mỗi quy tắc: một dòng. Xóa dòng là bỏ quy tắc; ô trống là do người chấm tự cho điểm. Viết theo các mẫu sau:"


def _part(name: str, points: str) -> Part:
    return Part(name=name, points=Decimal(points))


EXAMPLES: tuple[tuple[str, Rule], ...] = (
    ("Đếm", CountRate(rate=Decimal("0.25"), unit="chương trình", expected=12)),
    ("Trừ theo số lần", DeductPer(points=Decimal("0.5"), per=2, unit="văn bản", exclusion="không kể văn bản mật")),
    ("Trừ một lần", DeductOnce(points=Decimal(1), condition="không ban hành kế hoạch")),
    ("Cộng một lần", AwardOnce(points=Decimal("0.5"), condition="nộp báo cáo đúng hạn")),
    ("Từng phần", Parts(parts=(_part("văn bản giấy", "1"), _part("văn bản điện tử", "1.5")))),
    ("Chọn một mức", Choice(options=(_part("trong quý I", "5"), _part("sau quý I", "3"), _part("không có", "0")))),
    ("Ngưỡng tỷ lệ", Threshold(at_least=Fraction(9, 10))),
    ("Trên một ngưỡng", Threshold(at_least=Fraction(9, 10), points=Decimal(2), strict=True)),
    (
        "Bậc tỷ lệ",
        Tiers(
            tiers=(
                Tier(at_least=Fraction(9, 10), points=Decimal(3)),
                Tier(at_least=Fraction(7, 10), points=Decimal(1), strict=True),
            )
        ),
    ),
    ("Theo tỷ lệ", Ratio(floor=Fraction(1, 2))),
    ("Điểm thưởng", Bonus()),
    ("Thưởng ngoài tổng", Bonus(extra=True)),
    ("Điểm trừ", Penalty()),
)
"""A rule of each kind, to show how they are written."""


def write_guide(workbook: Workbook) -> None:
    """Add the page to a workbook."""
    write_guide_page(
        workbook,
        _TITLE,
        (
            ("Được sửa", _TO_EDIT.splitlines()),
            ("Cách tính điểm", [_RULES, *(f"{name}: {sentence(rule)}" for name, rule in EXAMPLES)]),
            ("Không được sửa", _TO_LEAVE.splitlines()),
            ("Nhập lại", _TO_IMPORT.splitlines()),
        ),
    )
