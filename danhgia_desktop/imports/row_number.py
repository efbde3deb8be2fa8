"""The number of a row as printed: I, 1, 1.1, a), -, Điều 1, and what it says about the row's rank."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

from danhgia_desktop.text import tidy


class Style(IntEnum):
    """How a row is numbered; the order is the usual one from large to small."""

    HEADING = -1
    """No number, but a heading in capitals."""
    PART = 0
    CHAPTER = 1
    SECTION = 2
    LETTER = 3
    ROMAN = 4
    ARTICLE = 5
    CLAUSE = 6
    DECIMAL = 10
    """And the ranks up to 19: "1.1" is one below "1"."""
    BRACKETED = 40
    SMALL_LETTER = 41
    SMALL_ROMAN = 42
    DASH = 50
    PLUS = 51
    DOT = 52
    NONE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class RowNumber:
    """A row's number: its style (deeper decimals rank lower) and its parts, as ("1", "2") for "1.2"."""

    rank: int
    parts: tuple[str, ...] = ()

    @property
    def is_bullet(self) -> bool:
        """Whether it is a mark that does not count."""
        return Style.DASH <= self.rank < Style.NONE

    @property
    def is_blank(self) -> bool:
        """Whether the row has no number at all."""
        return self.rank in {Style.NONE, Style.HEADING}

    @property
    def counts(self) -> bool:
        """Whether it is a number or a letter that counts."""
        return bool(self.parts)

    @property
    def is_first(self) -> bool:
        """Whether counting begins with it: I, 1, a, 2.1."""
        return self.counts and self.parts[-1] in _FIRST


NO_NUMBER = RowNumber(rank=Style.NONE)

_FIRST = {"1", "i", "a", "nhất"}
_LONGEST = 40
_ROMAN = r"(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"
_MIXED = rf"(?:{_ROMAN}|[A-ZĐ]|[0-9]{{1,3}})(?:\.(?:{_ROMAN}|[0-9]{{1,3}}|[a-zđ])){{1,8}}"
_WORDS = {
    "phần": Style.PART,
    "chương": Style.CHAPTER,
    "mục": Style.SECTION,
    "nhóm": Style.SECTION,
    "nhóm tiêu chí": Style.SECTION,
    "điều": Style.ARTICLE,
    "nội dung": Style.ARTICLE,
    "tiêu chí": Style.ARTICLE,
    "tiêu chuẩn": Style.ARTICLE,
    "khoản": Style.CLAUSE,
    "điểm": Style.SMALL_LETTER,
}
_WORD = "|".join(sorted(_WORDS, key=len, reverse=True))
_ORDINAL = r"[0-9]{1,3}(?:\.[0-9]{1,3}){0,8}|[IVXLCivxlc]{1,6}|[A-Za-zĐđ]|nhất|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười"
_NAMED = re.compile(rf"(?P<word>{_WORD})(?: thứ| số)? (?P<ordinal>{_ORDINAL})[.:)]?", re.IGNORECASE)
_PLAIN: tuple[tuple[Style, re.Pattern[str]], ...] = (
    (Style.ROMAN, re.compile(rf"\(?({_ROMAN})[.):/-]?")),
    (Style.LETTER, re.compile(r"\(?([A-ZĐ])[.):/-]?")),
    (Style.BRACKETED, re.compile(r"\(?([0-9]{1,4})\)")),
    (Style.DECIMAL, re.compile(r"([0-9]{1,4})[.:/-]?")),
    (Style.DECIMAL, re.compile(r"\(?([0-9]{1,4}(?:[.,][0-9]{1,3}){1,8})[.):/-]?")),
    (Style.DECIMAL, re.compile(rf"\(?({_MIXED})[.):/-]?")),
    (Style.SMALL_ROMAN, re.compile(r"\(?(ii|iii|iv|vi{1,3}|ix|xi{0,3})[.)]")),
    (Style.DOT, re.compile(r"[•*·▪◦●○■□➢➤✓❖]|o")),
    (Style.SMALL_LETTER, re.compile(r"\(?([a-zđ])[.)/-]?")),
    (Style.DASH, re.compile(r"[-–—−]{1,3}")),
    (Style.PLUS, re.compile(r"\+")),
)
_COUNTED = rf"(?:{_ROMAN}|[A-ZĐ]|{_MIXED}|[0-9]{{1,3}}(?:\.[0-9]{{1,3}}){{0,8}})"
_LEADING = re.compile(
    rf"(?P<code>{_COUNTED}[.)](?=\s|[^\W\d_])|{_COUNTED}[/-](?=\s)|{_COUNTED}(?= [-–] )"
    r"|[0-9]{1,3}(?:\.[0-9]{1,2}){1,8}(?=\s)|\([0-9]{1,3}\)|\(?[a-zđ]\)|[a-zđ]\.(?=\s)"
    rf"|(?i:{_WORD})(?: thứ| số)? (?:{_ORDINAL})[.:)]?(?=\s)|[-–—+•▪●➢✓❖](?=\s|[^\W\d_]))"
    r"\s{0,9}(?:[-–:]\s{1,9})?(?P<text>\S.*)",
    re.DOTALL,
)


def read_number(code: str) -> RowNumber | None:
    """Return what a cell of numbers says, `NO_NUMBER` for a blank one, None for text that is no number."""
    written = tidy(code[: _LONGEST + 1])
    if not written:
        return NO_NUMBER
    if len(written) > _LONGEST:
        return None
    if named := _NAMED.fullmatch(written):
        parts = _parts(named["ordinal"])
        return _decimal(parts) if len(parts) > 1 else RowNumber(rank=_WORDS[named["word"].lower()], parts=parts)
    for style, pattern in _PLAIN:
        if match := pattern.fullmatch(written):
            parts = _parts(match[1]) if match.groups() else ()
            return _decimal(parts) if style is Style.DECIMAL else RowNumber(rank=style, parts=parts)
    return None


def split_number(text: str) -> tuple[str, str]:
    """Split "1.1 Chương trình công tác" into its number and its words; ("", text) where it has no number."""
    match = _LEADING.match(text.strip())
    return (match["code"], match["text"]) if match else ("", text.strip())


def _decimal(parts: tuple[str, ...]) -> RowNumber:
    return RowNumber(rank=Style.DECIMAL + len(parts) - 1, parts=parts)


def _parts(number: str) -> tuple[str, ...]:
    pieces = number.casefold().replace(",", ".").split(".")
    return tuple(piece.lstrip("0") or "0" if piece.isdecimal() else piece for piece in pieces)
