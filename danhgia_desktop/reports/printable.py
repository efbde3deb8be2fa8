"""What of a text can stand on paper or in a cell: composed letters, plain blanks, nothing invisible."""

from __future__ import annotations

import re
from functools import lru_cache

from danhgia_desktop.text import nfc

_LINE_ENDS = re.compile(r"\r\n?|[\u000b\u000c\u0085\u2028\u2029]")
_BLANKS = re.compile(r"[\t\u1680\u2000-\u200a\u202f\u205f\u3000]")
_INVISIBLE = re.compile(
    r"[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f"
    r"\ufeff\ufff9-\ufffc\ufffe\uffff\ud800-\udfff]"
)


@lru_cache(maxsize=50_000)
def printable(text: str) -> str:
    r"""Return the text composed, line ends as "\n", odd blanks as spaces, without invisible characters.

    Runs of spaces stay: official forms leave room to write between words.
    """
    composed = nfc(text)
    if composed.isprintable():
        return composed
    return _INVISIBLE.sub("", _BLANKS.sub(" ", _LINE_ENDS.sub("\n", composed)))
