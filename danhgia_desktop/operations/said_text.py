"""What people write in sentences: kept with its lines, and never empty."""

from __future__ import annotations

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.text import nfc

_LONGEST_NAME = 40
"""So many letters of a text name the step that changed it."""


class TextMissingError(ExpectedError):
    """A text was asked for, and nothing was written."""

    code = "text_missing"


def said_text(text: str) -> str:
    """Return a text as it is kept: composed, without blanks around it.

    Raises:
        TextMissingError: there is nothing in it.
    """
    if kept := nfc(text).strip():
        return kept
    raise TextMissingError


def in_short(text: str) -> str:
    """Return the beginning of a text on one line, as it names a step of undo."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_NAME else f"{line[: _LONGEST_NAME - 1].rstrip()}…"
