"""Vietnamese text: one normal form, search without marks, dictionary order."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLANKS = re.compile(r"\s+")
_INVISIBLE = re.compile(
    r"[\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
_HALVES = re.compile(r"[\ud800-\udfff]")
"""Halves of characters, as a broken name or clipboard leaves them: no file can hold them."""
_LONG_WORD = re.compile(r"\S{200,}")
_MOST_MARKS = 20
"""A letter of any language has fewer; ordering thousands of combining marks in a row takes quadratic time."""

_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_LETTER_RANK = {letter: rank for rank, letter in enumerate(_LETTERS, start=20)}
_TONE_RANK = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
_SHAPES = {"\u0306", "\u0302", "\u031b"}


def nfc(text: str) -> str:
    """Return the text in composed form, the only form the program keeps (decomposed marks print wrong)."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", _with_few_marks(_HALVES.sub("", text)))


def tidy(text: str) -> str:
    """Return the text composed, without invisible characters, every run of blanks one space, ends trimmed."""
    return _BLANKS.sub(" ", _INVISIBLE.sub("", nfc(text))).strip()


def continued(text: str) -> str:
    """Return a heading as it stands in the middle of a sentence: "Tự chấm" → "tự chấm", "UBND chấm" as it is."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def fold(text: str) -> str:
    """Return the form that search compares: lower case, no diacritics, đ as d, tidy blanks."""
    decomposed = unicodedata.normalize("NFD", tidy(text).casefold())
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark)).replace("đ", "d")


def folded_code(code: str) -> str:
    """Return the form in which two codes are the same: case, marks and blanks apart ("cc 012" is "CC012").

    Đ is a letter of its own and no D with a mark: "TĐ01" and "TD01" are the codes of two things.
    """
    return "đ".join(fold(part) for part in code.casefold().split("đ")).replace(" ", "")


def matches(query: str, text: str) -> bool:
    """Tell whether every word of the query occurs in the text, diacritics and case apart."""
    folded = fold(text)
    return all(word in folded for word in fold(query).split())


@lru_cache(maxsize=20_000)
def sort_key(text: str) -> tuple[tuple[int, ...], tuple[int, ...], str]:
    """Return the key of Vietnamese dictionary order: letters first, tones second, case last.

    Letters stand in the order a ă â b c d đ e ê … o ô ơ … u ư …; tones in the
    order level, huyền, hỏi, ngã, sắc, nặng. Blanks come before digits, digits
    before letters, everything else after them.
    """
    letters: list[int] = []
    tones: list[int] = []
    for letter, tone in map(_letter_and_tone, tidy(text).casefold()):
        if letter:
            letters.append(_rank(letter))
            tones.append(tone)
        elif tones:  # a tone that composes with no letter, as in "ɛ́"
            tones[-1] = tone
    return tuple(letters), tuple(tones), nfc(text)


def name_sort_key(full_name: str) -> tuple[object, ...]:
    """Return the key that sorts people the Vietnamese way: by given name, then family name, then middle names."""
    words = tidy(full_name).split(" ")
    return sort_key(words[-1]), sort_key(words[0]), sort_key(" ".join(words[1:-1]))


def _with_few_marks(text: str) -> str:
    return _LONG_WORD.sub(lambda word: "".join(_marks_cut(word.group())), text)


def _marks_cut(word: str) -> Iterator[str]:
    marks = 0
    for character in word:
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks <= _MOST_MARKS:
            yield character


def _letter_and_tone(character: str) -> tuple[str, int]:
    base = ""
    tone = 0
    for part in unicodedata.normalize("NFD", character):
        if part in _TONE_RANK:
            tone = _TONE_RANK[part]
        elif part in _SHAPES or not unicodedata.combining(part):
            base += part
    return unicodedata.normalize("NFC", base), tone


def _rank(letter: str) -> int:
    if letter == " ":
        return 1
    if letter.isdecimal():
        return 2 + int(letter)
    return _LETTER_RANK.get(letter, 10_000 + ord(letter[0]))
