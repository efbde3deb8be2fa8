"""How the lines of a rubric are numbered: I, 1, 1.1, a), -, and the next of each."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_CODE = re.compile(
    r"(?P<before>(?:[^\W\d_]{2,9} )?[(\[]?)(?P<above>(?:[0-9a-zđ]{1,6}\.)*)"
    r"(?P<own>[0-9]{1,3}|[ivxlc]{1,8}|[a-zđ])(?P<after>[.):\]]*)",
    re.IGNORECASE,
)
_ROMANS = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_MOST_ROMAN = 399
_VIETNAMESE, _ENGLISH = "abcdđeghiklmnopqrstuvxy", "abcdefghijklmnopqrstuvwxyz"
_FIRST_ROMANS = frozenset("ivx")
"""Alone, these are numbers rather than letters."""


class Kind(Enum):
    """What counts the lines of one level."""

    NUMBER = auto()
    ROMAN = auto()
    LETTER = auto()
    MARK = auto()
    """Nothing: every line bears the same dash or dot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """How the parts of one criterion are numbered.

    Attributes:
        kind: what counts them.
        is_capital: I and A rather than i and a.
        before: what stands before the number, "(" or "Điều ", or the mark itself.
        after: what stands behind it, ")".
        above: the number of the criterion they are part of, with its dot, as in "1.1"; "" where it is not repeated.
        width: how many digits at least, 2 for "01".
        alphabet: the letters, in their order.
    """

    kind: Kind
    is_capital: bool = False
    before: str = ""
    after: str = ""
    above: str = ""
    width: int = 1
    alphabet: str = _VIETNAMESE

    def code(self, place: int) -> str:
        """Return the number of the line at a place, from 1."""
        if self.kind is Kind.MARK:
            return self.before
        own = self._own(place)
        return f"{self.before}{self.above}{own.upper() if self.is_capital else own}{self.after}"

    def for_many(self, count: int) -> Scheme:
        """Return the scheme, or one of plain numbers where there are more lines than letters or Roman numbers."""
        most = {Kind.LETTER: len(self.alphabet), Kind.ROMAN: _MOST_ROMAN}.get(self.kind, count)
        return self if count <= most else replace(self, kind=Kind.NUMBER, is_capital=False)

    def _own(self, place: int) -> str:
        match self.kind:
            case Kind.ROMAN:
                return _roman(place)
            case Kind.LETTER:
                return self.alphabet[place - 1]
            case _:
                return str(place).zfill(self.width)


USUAL = (
    Scheme(kind=Kind.ROMAN, is_capital=True),
    Scheme(kind=Kind.NUMBER),
    Scheme(kind=Kind.NUMBER, above="1."),
    Scheme(kind=Kind.MARK, before="-"),
)
"""What each level is numbered by where a rubric has no numbers yet: I, 1, 1.1, -."""


def is_number(code: str) -> bool:
    """Tell whether a code follows some scheme; words such as "Phụ lục" do not."""
    return any(_readings(code))


def number_in(code: str) -> str:
    """Return the bare number in a code, as lines below repeat it: "1.2" of "1.2.", "1" of "Điều 1", "" of a mark."""
    match = _CODE.fullmatch(tidy(code))
    return f"{match['above']}{match['own']}" if match and is_number(code) else ""


def scheme_of(codes: Sequence[str]) -> Scheme | None:
    """Return the scheme that most of some siblings follow, the first of several; None where none is numbered."""
    readings = [list(_readings(code)) for code in codes]
    # Where a number repeats the one above it, what it repeats does not make the scheme another one.
    votes = Counter(_without_place(scheme) for read in readings for scheme in read)
    if not votes:
        return None
    chosen = max(votes, key=lambda scheme: votes[scheme])  # of equals, the first that was counted
    first = next(scheme for read in readings for scheme in read if _without_place(scheme) == chosen)
    return replace(first, alphabet=_alphabet_of(codes)) if first.kind is Kind.LETTER else first


def _readings(code: str) -> Iterator[Scheme]:
    """Yield the schemes a code may belong to, the likeliest first: "I" is a Roman number before it is a letter."""
    written = tidy(code)
    if written and not any(character.isalnum() for character in written):
        yield Scheme(kind=Kind.MARK, before=written)
        return
    match = _CODE.fullmatch(written)
    if match is None:
        return
    own = match["own"]
    plain = Scheme(
        kind=Kind.NUMBER,
        is_capital=own.isupper(),
        before=match["before"],
        after=match["after"],
        above=match["above"],
        width=len(own) if own.startswith("0") else 1,
    )
    kinds = _kinds_of(own.lower())
    yield from (replace(plain, kind=kind) for kind in kinds)


def _kinds_of(own: str) -> list[Kind]:
    if own.isdigit():
        return [Kind.NUMBER]
    is_roman = own in _all_romans()
    if len(own) > 1:
        return [Kind.ROMAN] if is_roman else []
    if not is_roman:
        return [Kind.LETTER]
    return [Kind.ROMAN, Kind.LETTER] if own in _FIRST_ROMANS else [Kind.LETTER, Kind.ROMAN]


def _without_place(scheme: Scheme) -> Scheme:
    return replace(scheme, above="." if scheme.above else "", width=1)


def _alphabet_of(codes: Sequence[str]) -> str:
    """Return the Vietnamese alphabet, or the English one where a list goes past d without a đ."""
    letters = {match["own"].lower() for code in codes if (match := _CODE.fullmatch(tidy(code)))}
    is_english = "đ" not in letters and any(letter in letters for letter in "efjwz")
    return _ENGLISH if is_english else _VIETNAMESE


def _roman(number: int) -> str:
    written = ""
    for value, letters in _ROMANS:
        times, number = divmod(number, value)
        written += letters * times
    return written


@cache
def _all_romans() -> frozenset[str]:
    return frozenset(_roman(number) for number in range(1, _MOST_ROMAN + 1))
