"""The one form in which text of cells is kept, whatever source it came from."""

from __future__ import annotations

import re
import unicodedata

from danhgia_desktop.imports.limits import MAX_CELL_CHARACTERS

SOFT_HYPHEN = "\u00ad"
"""Invisible in Unicode text, the letter ư in TCVN3: it stays until the encoding is known."""

_LINE_ENDS = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_BLANKS = re.compile(r"[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    r"\ud800-\udfff\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_BLANKS_AT_LINE_ENDS = re.compile(r" *\n *")
_LONG_WORD = re.compile(r"\S{200,}")
_MOST_MARKS = 20
# Bullets of the fonts Symbol and Wingdings, which Word keeps in the private area of Unicode.
_SYMBOL_BULLETS = {0xF02D: "-", 0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "➢", 0xF0FC: "✓", 0xF076: "❖"}


def clean(text: str) -> str:
    """Return the text of a cell in the kept form, cut to the longest that is read."""
    if text.isascii() and text.isprintable():
        return text[:MAX_CELL_CHARACTERS].strip()
    text = _LINE_ENDS.sub("\n", text[:MAX_CELL_CHARACTERS])
    text = _INVISIBLE.sub("", _BLANKS.sub(" ", text)).translate(_SYMBOL_BULLETS)
    return _BLANKS_AT_LINE_ENDS.sub("\n", composed(text)).strip()


def is_cut(text: str) -> bool:
    """Tell whether `clean` leaves out the end of the text."""
    return len(text) > MAX_CELL_CHARACTERS


def composed(text: str) -> str:
    """Return text in NFC, without the endless rows of combining marks that would take quadratic time to order."""
    return unicodedata.normalize("NFC", _LONG_WORD.sub(lambda word: _with_few_marks(word.group()), text))


def _with_few_marks(word: str) -> str:
    kept = []
    marks = 0
    for character in word:
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks <= _MOST_MARKS:
            kept.append(character)
    return "".join(kept)
