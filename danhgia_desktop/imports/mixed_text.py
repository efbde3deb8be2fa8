"""Tables in which some cells are in an old encoding and others in Unicode already, told apart cell by cell."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from danhgia_desktop.imports.legacy_detection import is_vietnamese
from danhgia_desktop.imports.legacy_text import converted, is_unicode

if TYPE_CHECKING:
    from collections.abc import Iterable

    from danhgia_desktop.imports.legacy_text import LegacyEncoding


class Script(Enum):
    """What a text is written in."""

    UNICODE = auto()
    OLD = auto()
    EITHER = auto()
    """Reads as Vietnamese both ways, as "trò" does, or neither way."""


def script_of(text: str, encoding: LegacyEncoding) -> Script:
    """Return whether a text is in an old encoding, of which somebody says that the table is written in it."""
    if text.isascii():
        return Script.EITHER
    if is_unicode(text):
        return Script.UNICODE
    as_it_stands, as_old = is_vietnamese(text), is_vietnamese(converted(text, encoding))
    if as_it_stands == as_old:
        return Script.EITHER
    return Script.UNICODE if as_it_stands else Script.OLD


def row_script(texts: Iterable[str], encoding: LegacyEncoding) -> Script:
    """Return what those cells of a row are in that read both ways: as the others are, the old ones first."""
    found = {script_of(text, encoding) for text in texts}
    return next((script for script in (Script.OLD, Script.UNICODE) if script in found), Script.EITHER)
