"""The heading of a printed score sheet: what is scored, whose, and when, each said once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from danhgia_desktop.official_text import official_period
from danhgia_desktop.text import fold, tidy

if TYPE_CHECKING:
    from danhgia_desktop.period import Period

_USUAL_TITLE = "BẢNG CHẤM ĐIỂM"


def usual_heading(title: str, subject: str, period: Period) -> tuple[str, ...]:
    """Return the lines of the heading.

    Args:
        title: the rubric's own title, of one or several lines; "" takes a usual one.
        subject: whom the sheet scores.
        period: when; what the title says of it already is not said again.
    """
    lines = title_lines(title)
    said = fold(" ".join(lines))
    year = f"năm {period.year}"
    words = official_period(period)
    if _says(said, words):
        words = ""
    elif _says(said, year):
        words = words.removesuffix(year)
    return (*lines, tidy(f"{subject} {words}").upper())


def title_lines(title: str) -> tuple[str, ...]:
    """Return a rubric's own title line by line, or the usual one."""
    return tuple(filter(None, map(tidy, title.splitlines()))) or (_USUAL_TITLE,)


def _says(folded: str, words: str) -> bool:
    return re.search(rf"\b{re.escape(fold(words))}\b", folded) is not None
