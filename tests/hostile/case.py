"""One broken or malicious thing to read, and how it is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

PLAIN, RICH = "plain", "rich"
"""The files in which a maker leaves the two forms of what is on the clipboard."""

CANARY_FILE = Path(__file__).parents[2] / "LICENSE"
"""A file of the machine that hostile ones refer to, and words in it that no reader may bring back."""
CANARY = "Permission is hereby granted"


class Way(StrEnum):
    """How a thing gets in."""

    FILE = "file"
    IMPORT_PASTE = "import paste"
    GRID_PASTE = "grid paste"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A thing to read.

    Attributes:
        name: unique; the same in every run.
        way: how it gets in.
        make: leaves it in an empty folder; returns the file to read, or the folder with both forms of a clipboard.
        meanwhile: what happens to the file again and again while it is read.
        is_everyday: whether it is read in the everyday suite, too.
    """

    name: str
    way: Way
    make: Callable[[Path], Path]
    meanwhile: Callable[[Path], None] | None = None
    is_everyday: bool = False


def file_case(name: str, file: str, content: Callable[[], bytes], *, everyday: bool = False) -> Case:
    """Return the case of a file with some content, which is made only when it is wanted."""

    def make(folder: Path) -> Path:
        path = folder / file
        path.write_bytes(content())
        return path

    return Case(name=f"{file.rpartition('.')[2]}: {name}", way=Way.FILE, make=make, is_everyday=everyday)


def clipboard_cases(
    name: str, *, plain: Callable[[], str] = str, rich: Callable[[], str] = str, everyday: bool = False
) -> list[Case]:
    """Return the cases of pasting what is on the clipboard, one for each reader of it."""

    def make(folder: Path) -> Path:
        for form, text in ((PLAIN, plain()), (RICH, rich())):
            (folder / form).write_bytes(text.encode("utf-8", "surrogatepass"))
        return folder

    return [
        Case(name=f"{way}: {name}", way=way, make=make, is_everyday=everyday)
        for way in (Way.IMPORT_PASTE, Way.GRID_PASTE)
    ]
