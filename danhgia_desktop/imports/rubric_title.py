"""The heading and the caption above a rubric's table."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

_TITLE = re.compile(r"(?:bang|bo|phieu|danh muc|phu luc|khung|tieu chi)\b.*", re.DOTALL)
_TITLE_OF_A_TABLE = re.compile(r"(?:bang|phieu|danh sach|danh muc|phu luc|bieu)\b.*", re.DOTALL)
_CAPTION = re.compile(r"\( ?(?:kem theo|ban hanh kem|dinh kem).*", re.DOTALL)
_LONGEST = 300
_MOST_LINES = 4
_DATED = re.compile(
    r".*\b(?:nam|thang|quy|tuan|giai doan) (?:[0-9ivx]{1,4}|\.{2,9}|…)|.*\b(?:19|20)[0-9]{2}\b", re.DOTALL
)
"""A line that names the period belongs to one sheet of the rubric, not to the rubric."""


def title_and_caption(lines: Sequence[str]) -> tuple[str, str]:
    """Return the heading and the caption "(Kèm theo …)" among the lines above a table, "" for what is missing.

    A heading in capitals goes on over the lines in capitals below it, up to one that names a unit's period.
    """
    caption = next((line for line in reversed(lines) if _CAPTION.fullmatch(fold(line))), "")
    titles = [place for place, line in enumerate(lines) if line != caption and _TITLE.fullmatch(fold(line))]
    if not titles:
        return "", caption
    title, *below = lines[titles[-1] : titles[-1] + _MOST_LINES]
    goes_on = takewhile(lambda line: title.isupper() and line.isupper() and not _DATED.match(fold(line)), below)
    return " ".join((title, *goes_on))[:_LONGEST], caption


def heads_a_table(text: str) -> bool:
    """Tell whether words are the title of a whole table, not of a section in one: "BẢNG 2", "PHỤ LỤC II"."""
    return _TITLE_OF_A_TABLE.fullmatch(fold(text[:_LONGEST])) is not None
