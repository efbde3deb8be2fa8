"""The tree behind a list of numbered rows: I, 1, 1.1, a), -, with levels that may be skipped."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from danhgia_desktop.text import fold, tidy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Style(IntEnum):
    """How a row is numbered; the order is the usual one from large to small."""

    PART = 0
    LETTER = 1
    ROMAN = 2
    ARTICLE = 3
    DECIMAL = 4
    BRACKETED = 40
    SMALL_LETTER = 41
    SMALL_ROMAN = 42
    DASH = 50
    PLUS = 51
    DOT = 52
    NONE = 53


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbering:
    """A row's number: its style (deeper decimals rank lower) and its parts, as ("1", "2") for "1.2"."""

    rank: int
    parts: tuple[str, ...] = ()


_ROMAN = r"(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"
_PATTERNS: tuple[tuple[Style, re.Pattern[str]], ...] = (
    (Style.PART, re.compile(r"(?:phần|chương)\s+(?:thứ\s+)?(\w+)[.:]?", re.IGNORECASE)),
    (Style.ARTICLE, re.compile(r"(?:điều|mục|khoản|tiêu chí|nhóm|nội dung)\s+(\w+(?:\.\d+)*)[.:]?", re.IGNORECASE)),
    (Style.ROMAN, re.compile(rf"\(?({_ROMAN})[.):]?")),
    (Style.LETTER, re.compile(r"\(?([A-ZĐ])[.):]?")),
    (Style.BRACKETED, re.compile(r"\((\d+)\)")),
    (Style.DECIMAL, re.compile(r"(\d+(?:[.,]\d+)*)[.):]?")),
    (Style.DECIMAL, re.compile(rf"((?:{_ROMAN}|[A-ZĐ]|\d+)(?:\.(?:\d+|[a-zđ]))+)[.):]?")),
    (Style.SMALL_ROMAN, re.compile(r"\(?((?:ii|iii|iv|vi{1,3}|ix))[.)]")),
    (Style.SMALL_LETTER, re.compile(r"\(?([a-zđ]\d?)[.)]?")),
    (Style.DASH, re.compile(r"[-–—−]")),
    (Style.PLUS, re.compile(r"\+")),
    (Style.DOT, re.compile(r"[•*·▪◦o]")),
)
_LEADING = re.compile(
    rf"(?P<code>(?:{_ROMAN}|[A-ZĐ]|\d+(?:\.\d+)*|[a-zđ])[.)]|\d+(?:\.\d+)+|\(\d+\)|[-–—+•▪]"
    r"|(?:Phần|Chương|Điều|Mục|Tiêu chí)\s+\w+[.:])\s+(?P<text>\S.*)",
    re.DOTALL,
)


def numbering(code: str) -> Numbering | None:
    """Return what a cell of numbers says, a blank one for "", None for text that is no number."""
    written = tidy(code)
    if not written:
        return Numbering(rank=Style.NONE)
    for style, pattern in _PATTERNS:
        if match := pattern.fullmatch(written):
            if style is Style.DECIMAL:
                parts = tuple(fold(match[1]).replace(",", ".").split("."))
                return Numbering(rank=style + len(parts) - 1, parts=parts)
            return Numbering(rank=style, parts=(fold(match[1]),) if match.groups() else ())
    return None


def split_number(text: str) -> tuple[str, str]:
    """Split "1.1 Chương trình công tác" into its number and its words; ("", text) where it has no number."""
    match = _LEADING.match(text.strip())
    return (match["code"], match["text"]) if match else ("", text.strip())


class Outline:
    """Places rows in the tree, one after the other, by how they are numbered."""

    def __init__(self) -> None:
        self._open: list[tuple[int, Numbering]] = []
        self._above: dict[int, int | None] = {}
        self._last_letter = ""

    def place(self, row: int, number: Numbering) -> int | None:
        """Return the row that the numbered row is part of, None at the top."""
        read = self._letter_or_roman(number)
        del self._open[self._depth_for(read) :]
        parent = self._open[-1] if self._open else None
        self._above.setdefault(read.rank, parent[1].rank if parent else None)
        self._open.append((row, read))
        return parent[0] if parent else None

    def _depth_for(self, number: Numbering) -> int:
        """Return how many of the open rows stay open above the new one."""
        ranks = [opened.rank for _, opened in self._open]
        if len(number.parts) > 1:
            for depth in range(len(self._open), 0, -1):
                if self._open[depth - 1][1].parts == number.parts[:-1]:
                    return depth
        if number.rank in ranks:
            return ranks.index(number.rank)
        if number.rank in self._above:
            usual = self._above[number.rank]
            if usual is None:
                return 0
            if usual in ranks:
                return ranks.index(usual) + 1
        return next((depth for depth, rank in enumerate(ranks) if rank > number.rank), len(ranks))

    def _letter_or_roman(self, number: Numbering) -> Numbering:
        """Read C, D, I, V … as letters where they continue A, B or H."""
        if number.rank == Style.LETTER and number.parts:
            self._last_letter = number.parts[0]
        elif number.rank == Style.ROMAN and self._continues_letters(number.parts[0]):
            self._last_letter = number.parts[0]
            return Numbering(rank=Style.LETTER, parts=number.parts)
        return number

    def _continues_letters(self, roman: str) -> bool:
        open_roman = any(opened.rank == Style.ROMAN for _, opened in self._open)
        follows = len(roman) == 1 and self._last_letter != "" and ord(roman) == ord(self._last_letter) + 1
        return follows and not open_roman


def parents(numbers: Sequence[Numbering]) -> Iterator[int | None]:
    """Return for each row the row it is part of."""
    outline = Outline()
    return (outline.place(row, number) for row, number in enumerate(numbers))
