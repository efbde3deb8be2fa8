"""Names under which files of any origin can lie on any disk, Windows' first of all."""

from __future__ import annotations

import re

from danhgia_desktop.text import tidy

LONGEST_BYTES = 180
"""Of a name in UTF-8: a disk of Linux takes 255, and a whole path of Windows has 260 letters."""

UNNAMED = "tệp"
"""What a file is called of whose name nothing could be kept."""

_NOT_ALLOWED = re.compile(r'[<>:"/\\|?*]+')
_SPECIAL = re.compile(r"(?i)(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])")
_SUFFIX = re.compile(r"\.[0-9A-Za-z]{1,10}")
_EDGES = " ."


def safe_name(name: str) -> str:
    """Return a name that Windows, Linux and a ZIP file take, as near to the given one as can be.

    It is composed (NFC), without control and invisible characters, no device's name (CON, LPT1), and not too long;
    a suffix that says what the file is stays.
    """
    kept = _trimmed(_NOT_ALLOWED.sub("-", tidy(name))) or UNNAMED
    stem, suffix = _parted(kept)
    if _SPECIAL.fullmatch(stem.split(".", 1)[0].rstrip(" ")):
        stem = f"_{stem}"
    return _cut(stem, LONGEST_BYTES - len(suffix)) + suffix


def suffix_of(name: str) -> str:
    """Return what a name says the file is, in small letters (".pdf"); "" where it says nothing that a disk can take."""
    return _parted(_trimmed(name))[1].lower()


def _parted(name: str) -> tuple[str, str]:
    """Part a name from its suffix; a name that begins with its only dot has none."""
    dot = name.rfind(".")
    return (name[:dot], name[dot:]) if dot > 0 and _SUFFIX.fullmatch(name, dot) else (name, "")


def _trimmed(name: str) -> str:
    """Return a name without what Windows drops at its end; no file hides behind a dot at its beginning either."""
    return name.strip(_EDGES)


def _cut(stem: str, longest: int) -> str:
    """Return as much of a stem as so many bytes hold."""
    encoded = stem.encode()
    if len(encoded) <= longest:
        return stem
    return encoded[:longest].decode(errors="ignore").rstrip(_EDGES)
