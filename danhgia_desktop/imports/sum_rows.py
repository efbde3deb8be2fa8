"""Words that name a sum: the total, and the subtotals some tables print below each section."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from danhgia_desktop.text import fold, tidy

if TYPE_CHECKING:
    from collections.abc import Sequence

_ABOUT = (
    r"(?:tong|cong)(?: (?:cong|so|diem|chung|toan|bo|ca|cac|phan|muc|nhom|tieu|chi|dat|duoc|tu|cham|danh|gia|toi|da"
    r"|chuan|nam|cuoi|cung|sau|khi|tru|thuc|te|cua|don|vi)){0,12}"
)
_NAME = r"(?:[ivxlc]{1,6}|[a-h]|[0-9]{1,2})"
_FIGURE = r"(?:(?: ?[:=.] ?| )\(?[0-9][0-9.,]{0,8} ?(?:diem|d)?\)?)?"
_TOTAL = re.compile(rf"{_ABOUT}(?: ?\(?(?P<names>{_NAME}(?: ?[+;,–-] ?{_NAME}){{1,40}})\)?)?{_FIGURE}")
_RANGE = re.compile(r"\w+ ?[–-] ?\w+")
_SUBTOTAL = re.compile(
    rf"{_ABOUT} (?:thuong|(?<!khi )tru|(?:muc|phan|nhom|chi|chuong) \(?{_NAME}|\(?(?:[ivxlc]{{1,6}}|[a-h]))\)?{_FIGURE}"
)
_LONGEST = 200


def is_total(text: str) -> bool:
    """Tell whether words name the sum of a table: "TỔNG CỘNG", "Tổng điểm (I+II+III)", "Cộng: 100 điểm"."""
    bare = _bare(text)
    return _TOTAL.fullmatch(bare) is not None and _SUBTOTAL.fullmatch(bare) is None


def is_subtotal(text: str) -> bool:
    """Tell whether words name the sum of one section: "Cộng mục I", "Tổng điểm phần A", "Tổng điểm thưởng"."""
    return _SUBTOTAL.fullmatch(_bare(text)) is not None


def adds_up_others(text: str, summed: Sequence[str]) -> bool:
    """Tell whether a total names some of the sections in its sum, and not just these: "(I+II+III)", where IV follows.

    Args:
        text: the words of the total.
        summed: the numbers of the sections that are summed, in their order.
    """
    total = _TOTAL.fullmatch(_bare(text))
    if total is None or total["names"] is None:
        return False
    named = re.findall(r"\w+", total["names"])
    is_whole_range = _RANGE.fullmatch(total["names"]) is not None and named == [*summed[:1], *summed[-1:]]
    return not is_whole_range and set(named) != set(summed) and not set(named).isdisjoint(summed)


def is_sum(text: str) -> bool:
    """Tell whether words name any sum."""
    bare = _bare(text)
    return _TOTAL.fullmatch(bare) is not None or _SUBTOTAL.fullmatch(bare) is not None


def _bare(text: str) -> str:
    """Return the words, searchable; "" for long ones, and for "công", which is work and no sum."""
    too_long = len(text) > _LONGEST
    return "" if too_long or tidy(text).lower().startswith("công") else fold(text).strip(" .:")
