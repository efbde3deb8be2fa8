"""The one form in which text of cells is kept, whatever source it came from."""

from __future__ import annotations

import re

from danhgia_desktop.imports.limits import MAX_CELL_CHARACTERS
from danhgia_desktop.text import nfc

SOFT_HYPHEN = "\u00ad"
"""Invisible in Unicode text, the letter ư in TCVN3: it stays until the encoding is known."""

_LONGEST_NAME = 100
"""Characters; Excel allows 31 in the name of a sheet."""
_LINE_ENDS = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_BLANKS = re.compile(r"[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    r"\ud800-\udfff\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_BLANKS_AT_LINE_ENDS = re.compile(r" *\n *")
# Bullets of the fonts Symbol and Wingdings, which Word keeps in the private area of Unicode.
_SYMBOL_BULLETS = {0xF02D: "-", 0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "➢", 0xF0FC: "✓", 0xF076: "❖"}


def clean(text: str) -> str:
    """Return the text of a cell in the kept form, cut to the longest that is read."""
    if text.isascii() and text.isprintable():
        return text[:MAX_CELL_CHARACTERS].strip()
    text = _LINE_ENDS.sub("\n", text[:MAX_CELL_CHARACTERS])
    text = _INVISIBLE.sub("", _BLANKS.sub(" ", text)).translate(_SYMBOL_BULLETS)
    return _BLANKS_AT_LINE_ENDS.sub("\n", nfc(text)).strip()


def clean_name(text: str) -> str:
    """Return the name of a sheet in one line, cut where it is far longer than any program allows."""
    return clean(text[:_LONGEST_NAME]).replace("\n", " ")


def is_cut(text: str) -> bool:
    """Tell whether `clean` leaves out the end of the text."""
    return len(text) > MAX_CELL_CHARACTERS
