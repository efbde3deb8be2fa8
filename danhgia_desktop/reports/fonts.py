"""The fonts that documents are set in: the PC's own Times New Roman, else the Liberation Serif that we ship."""

from __future__ import annotations

import os
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from danhgia_desktop.paths import resources_dir
from danhgia_desktop.reports.typeface import Typeface
from danhgia_desktop.reports.typography import Face

if TYPE_CHECKING:
    from collections.abc import Mapping

_BASES = "aăâeêioôơuưy"
_TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
_LOWER = "đ" + "".join(unicodedata.normalize("NFC", base + tone) for base in _BASES for tone in _TONES)

VIETNAMESE_LETTERS = _LOWER + _LOWER.upper()
"""Every letter that Vietnamese adds to, or shares with, the Latin alphabet's vowels; with đ, in both cases."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FontFiles:
    """The TrueType files of one family."""

    regular: Path
    bold: Path
    italic: Path
    bold_italic: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class FontFamily:
    """The four faces of one family, ready for use."""

    faces: Mapping[Face, Typeface]

    def face(self, face: Face) -> Typeface:
        """Return one of the four."""
        return self.faces[face]

    def covers(self, characters: str) -> bool:
        """Tell whether all four faces can draw all of the characters."""
        return all(typeface.covers(characters) for typeface in self.faces.values())


def shipped() -> FontFiles:
    """Return the files among the program's own resources (Liberation Serif has Times New Roman's widths)."""
    folder = resources_dir() / "fonts"
    return FontFiles(
        regular=folder / "LiberationSerif-Regular.ttf",
        bold=folder / "LiberationSerif-Bold.ttf",
        italic=folder / "LiberationSerif-Italic.ttf",
        bold_italic=folder / "LiberationSerif-BoldItalic.ttf",
    )


def windows_fonts_dir() -> Path | None:
    """Return the folder where Windows keeps its fonts; None elsewhere."""
    root = os.environ.get("SystemRoot")  # noqa: SIM112 - Windows spells it so
    return Path(root) / "Fonts" if root else None


def times_new_roman(folder: Path | None) -> FontFiles | None:
    """Find the four files of Times New Roman in a folder."""
    if folder is None:
        return None
    files = FontFiles(
        regular=folder / "times.ttf",
        bold=folder / "timesbd.ttf",
        italic=folder / "timesi.ttf",
        bold_italic=folder / "timesbi.ttf",
    )
    paths = (files.regular, files.bold, files.italic, files.bold_italic)
    return files if all(path.is_file() for path in paths) else None


@lru_cache(maxsize=4)
def family(files: FontFiles) -> FontFamily:
    """Read a family once; later calls share it.

    Raises:
        OSError: a file cannot be read.
        reportlab.pdfbase.ttfonts.TTFError: a file is no TrueType font.
    """
    return FontFamily(
        faces={
            Face.REGULAR: Typeface(files.regular),
            Face.BOLD: Typeface(files.bold),
            Face.ITALIC: Typeface(files.italic),
            Face.BOLD_ITALIC: Typeface(files.bold_italic),
        }
    )


def preferred(folder: Path | None = None) -> FontFamily:
    """Return Times New Roman where it is whole and knows Vietnamese, else the family we ship.

    Args:
        folder: where to look for Times New Roman; by default Windows' own fonts.
    """
    return _usable(times_new_roman(folder or windows_fonts_dir())) or family(shipped())


def _usable(files: FontFiles | None) -> FontFamily | None:
    """Read a family that came with the PC: it may be damaged, or an old one without Vietnamese."""
    if files is None:
        return None
    from reportlab.pdfbase.ttfonts import TTFError  # noqa: PLC0415 - late, as typeface

    try:
        found = family(files)
    except (OSError, TTFError):
        return None
    return found if found.covers(VIETNAMESE_LETTERS) else None
