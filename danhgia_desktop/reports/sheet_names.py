"""Names that Excel accepts for the sheets of a workbook."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_RESERVED = {"history"}
_NAMELESS = "Sheet"


def sheet_names(titles: Iterable[str]) -> list[str]:
    """Return a name for each title: allowed, at most 31 characters, different from all others whatever the case."""
    names: list[str] = []
    taken = set(_RESERVED)
    for title in titles:
        name = _allowed(title)
        number = 1
        candidate = name
        while candidate.casefold() in taken:
            number += 1
            suffix = f" ({number})"
            candidate = _shortened(name, _LONGEST - len(suffix)) + suffix
        taken.add(candidate.casefold())
        names.append(candidate)
    return names


def _allowed(title: str) -> str:
    clean = tidy(_FORBIDDEN.sub(" ", title)).strip("'")
    return _shortened(clean, _LONGEST).strip("'") or _NAMELESS


def _shortened(name: str, most: int) -> str:
    """Cut a name at the end of a word where that keeps at least half of it (Excel counts UTF-16 units)."""
    if _units(name) <= most:
        return name
    kept = name
    while _units(kept) > most:
        kept = kept[:-1]
    words = kept if name[len(kept)] == " " else kept.rpartition(" ")[0]
    return (words if len(words) * 2 >= most else kept).rstrip()


def _units(name: str) -> int:
    return len(name.encode("utf-16-le")) // 2
