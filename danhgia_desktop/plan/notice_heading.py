"""What the head of a pasted notice says of itself: its number, its day, what it is about, whose it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from danhgia_desktop.text import continued, fold, nfc, tidy

if TYPE_CHECKING:
    from collections.abc import Sequence

_HEAD_LINES = 40
"""A head is never longer; what stands further down speaks of other documents."""

_NUMBER = re.compile(r"số\s*:?\s*(?P<number>[0-9]+\s*[-/]\s*\S+)", re.IGNORECASE)
_DAY = re.compile(
    r"ngày\s+(?P<day>[0-9]{1,2})\s+tháng\s+(?P<month>[0-9]{1,2})\s+năm\s+(?P<year>20[0-9]{2})", re.IGNORECASE
)
_TITLES = ("thong bao", "thong bao ket luan", "ket luan")
"""What stands alone above the words that say what a notice is about, in folded words."""

_WHOSE = re.compile(
    r"kết luận của (?P<whose>.+?)(?= tại | về |$)"
    r"|\b(?P<chair>(?:đồng chí|ông|bà) [^,;:]+?),? (?:chủ trì|kết luận)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeHeading:
    """What was found; "" and None for what was not."""

    number: str = ""
    signed_on: date | None = None
    title: str = ""
    concluded_by: str = ""


def heading_of(text: str) -> NoticeHeading:
    """Return what the head of a notice says; a person looks at it before it is kept."""
    lines = [line for written in nfc(text).splitlines() if (line := tidy(written))][:_HEAD_LINES]
    title = _title(lines)
    return NoticeHeading(
        number=_number(lines), signed_on=_signed_on(lines), title=title, concluded_by=_whose([title, *lines])
    )


def _number(lines: Sequence[str]) -> str:
    found = next((match for line in lines if (match := _NUMBER.match(line))), None)
    return "" if found is None else re.sub(r"\s+", "", found["number"]).rstrip(".,;")


def _signed_on(lines: Sequence[str]) -> date | None:
    for match in filter(None, map(_DAY.search, lines)):
        try:
            return date(int(match["year"]), int(match["month"]), int(match["day"]))
        except ValueError:
            continue
    return None


def _title(lines: Sequence[str]) -> str:
    """Return the line below THÔNG BÁO, and the one after it where that goes on: "Về việc …"."""
    for place, line in enumerate(lines[:-1]):
        if fold(line) in _TITLES:
            words = lines[place + 1]
            after = lines[place + 2] if place + 2 < len(lines) else ""
            return f"{words} {continued(after)}" if fold(after).startswith(("ve viec", "ve ")) else words
    return ""


def _whose(lines: Sequence[str]) -> str:
    found = next((match for line in lines if (match := _WHOSE.search(line))), None)
    return "" if found is None else (found["whose"] or found["chair"])
