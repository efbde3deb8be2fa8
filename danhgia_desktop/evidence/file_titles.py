"""What the name of a file says of the document in it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from danhgia_desktop.evidence.safe_name import suffix_of
from danhgia_desktop.text import nfc, tidy

_CODED = re.compile(r"(?P<code>[A-Za-zĐđ]{1,3}[0-9]+(?:[.-][0-9]+)+)(?:[\s._–-]+(?P<rest>.+))?")
"""A code of letters and numbers of several parts, so that neither a date nor "BC12" is taken for one."""

_LEFT_BY_PROGRAMS = re.compile(r"(?i)~\$.*|\..*|thumbs\.db|desktop\.ini")


@dataclass(frozen=True, slots=True, kw_only=True)
class FileTitle:
    """What a document can be called before a person says more.

    Attributes:
        code: "H1.2.03" in "H1.2.03 - Báo cáo.pdf"; "" where the name begins with none.
        summary: the words behind it, the code itself where there are none.
    """

    code: str
    summary: str


def titled(name: str) -> FileTitle:
    """Return what a file's name says; words written with underscores get their blanks back."""
    stem = nfc(name).rstrip(" .")
    words = tidy(stem.removesuffix(stem[len(stem) - len(suffix_of(name)) :]).replace("_", " "))
    if match := _CODED.fullmatch(words):
        return FileTitle(code=match["code"], summary=match["rest"] or match["code"])
    return FileTitle(code="", summary=words or tidy(name))


def is_left_by_program(name: str) -> bool:
    """Tell whether nobody put a file there: what Word, Windows or a Mac leaves beside documents."""
    return _LEFT_BY_PROGRAMS.fullmatch(name) is not None
