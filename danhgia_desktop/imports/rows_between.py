"""Rows of a list that hold no record by what they say: headings between the rows, totals, and the signatures below."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from danhgia_desktop.imports.sum_rows import is_sum
from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from collections.abc import Collection

_HEADING = re.compile(
    r"((\(?([ivx]{1,5}|[a-h]|\d{1,2})\)?)[.):/] ?)?"
    r"(phòng|ban|văn phòng|thanh tra|chi cục|cục|sở|trung tâm|trường|viện|thư viện|bảo tàng|khoa|tổ|đội|khối|bộ phận"
    r"|đơn vị|cơ quan|lãnh đạo|cán bộ|công chức|viên chức|người lao động|lao động|hợp đồng|biên chế)\b.*"
)
"""With their marks: “Văn phòng” is a heading, “Văn Phong” a person."""
_SECTION_NUMBER = re.compile(r"([IVX]{1,5}|[A-H])[.)]?")
_SIGNATURE = re.compile(
    r"(người|cán bộ) (lập|tổng hợp|kiểm tra|ký)( .*)?"
    r"|(thủ trưởng|giám đốc|chánh văn phòng|trưởng phòng|chủ tịch)( .*)?|(tl|tuq|tm|kt)\. .*|xác nhận .*"
    r"|nơi nhận.*|(.*, )?ngày .* tháng .*|\(?ký.*tên.*|ghi chú.*"
)
_SUM = re.compile(r"(tổng (số|cộng)|cộng|danh sách (này )?(có|gồm))[ :.]*(\d+( .*)?)?")


def is_signature(texts: Collection[str]) -> bool:
    """Tell whether a row begins what stands below a list: place and day, who drew it up, who signs."""
    return bool(texts) and all(_SIGNATURE.fullmatch(_words(text)) for text in texts)


def is_sum_row(texts: Collection[str]) -> bool:
    """Tell whether a row says how many there are: "Tổng cộng: 25 người"."""
    return any(_SUM.fullmatch(_words(text)) or is_sum(text) for text in texts)


def is_part_heading(texts: Collection[str], others: Collection[str]) -> bool:
    """Tell whether a row heads the part of the list below it, as "I. Văn phòng" does.

    Args:
        texts: what it says in the columns of the list.
        others: what it says beside them, such as its number.
    """
    has_section_number = any(_SECTION_NUMBER.fullmatch(text) for text in others)
    return len(texts) == 1 and (has_section_number or all(_HEADING.fullmatch(_words(text)) for text in texts))


def _words(text: str) -> str:
    return tidy(text).casefold()
