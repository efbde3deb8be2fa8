"""The heading and the caption above a rubric's table."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

_TITLE = re.compile(r"(?:bang|bo|phieu|danh muc|phu luc|khung|tieu chi)\b.*", re.DOTALL)
_TITLE_OF_A_TABLE = re.compile(r"(?:bang|phieu|danh sach|danh muc|phu luc|bieu)\b.*", re.DOTALL)
_CAPTION = re.compile(r"\( ?(?:kem theo|ban hanh kem|dinh kem).*", re.DOTALL)
_LONGEST = 300


def title_and_caption(lines: Sequence[str]) -> tuple[str, str]:
    """Return the heading and the caption "(Kèm theo …)" among the lines above a table, "" for what is missing."""
    caption = next((line for line in reversed(lines) if _CAPTION.fullmatch(fold(line))), "")
    titles = [line for line in lines if line != caption and _TITLE.fullmatch(fold(line))]
    return (titles[-1] if titles else "")[:_LONGEST], caption


def heads_a_table(text: str) -> bool:
    """Tell whether words are the title of a whole table, not of a section in one: "BẢNG 2", "PHỤ LỤC II"."""
    return _TITLE_OF_A_TABLE.fullmatch(fold(text[:_LONGEST])) is not None
