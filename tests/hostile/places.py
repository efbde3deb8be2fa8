"""Paths that are no files, or files that change while they are read."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from tests.hostile.case import CANARY_FILE, Case, Way
from tests.hostile.samples import DOCUMENT, LINES, OLD_WORKBOOK, WORKBOOK

_HUGE = 100 * 1024**3
_NAMES = (
    "x" * 240 + ".xlsx",
    "\u202efdp.xlsx",
    " .xlsx",
    "..xlsx",
    "a.XLSX",
    "a\n\x1b[2J.xlsx",
    "=cmd|'c'!A1.xlsx",
    "{0}{file}.docx",
)


def place_cases() -> Iterator[Case]:
    """Yield the cases, most of them as .xlsx."""
    everyday = {"pipe", "folder", "device of zeros", "link to itself"}
    for name, make in _PLACES.items():
        yield Case(name=f"place: {name}", way=Way.FILE, make=_at(make), is_everyday=name in everyday)
    for kind, content in _CHANGING.items():
        for name, change in _CHANGES.items():
            yield Case(
                name=f"place: {kind} that {name} meanwhile",
                way=Way.FILE,
                make=_at(lambda path, content=content: path.write_bytes(content), f"a.{kind}"),
                meanwhile=lambda path, content=content, change=change: change(path, content),
                is_everyday=(kind, name) == ("xlsx", "vanishes"),
            )
    for number, name in enumerate(_NAMES):
        yield Case(
            name=f"place: name {number}",
            way=Way.FILE,
            make=_at(lambda path: path.write_bytes(WORKBOOK[:-30]), name),
            is_everyday=number == 1,
        )
    for name in ("missing/a.xlsx", "x" * 300 + ".xlsx", "a\0b.xlsx", "a.xlsx/b.xlsx", "a", "a.exe", ".xlsx"):
        yield Case(name=f"place: no file {name[:20]!r}", way=Way.FILE, make=lambda folder, name=name: folder / name)


def _at(make: Callable[[Path], object], name: str = "a.xlsx") -> Callable[[Path], Path]:
    def make_in(folder: Path) -> Path:
        path = folder / name
        make(path)
        return path

    return make_in


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        os.chdir(path.parent)  # the address may have a hundred characters
        made.bind(path.name)


def _sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(_HUGE)


def _linked_folder(path: Path) -> None:
    (path.parent / "folder").mkdir()
    path.symlink_to("folder")


def _truncate(path: Path, content: bytes) -> None:
    path.write_bytes(content[: len(content) // 3])
    path.write_bytes(content)


def _vanish(path: Path, content: bytes) -> None:
    path.unlink(missing_ok=True)
    path.write_bytes(content)


def _grow(path: Path, content: bytes) -> None:
    with path.open("ab") as file:
        file.write(content)
    if path.stat().st_size > 100 * len(content):
        path.write_bytes(content)


def _become_a_pipe(path: Path, content: bytes) -> None:
    path.unlink(missing_ok=True)
    os.mkfifo(path)
    path.unlink()
    path.write_bytes(content)


_PLACES: Mapping[str, Callable[[Path], object]] = {
    "folder": lambda path: path.mkdir(),
    "pipe": _pipe,
    "socket": _socket,
    "device of zeros": lambda path: path.symlink_to("/dev/zero"),
    "device of nothing": lambda path: path.symlink_to("/dev/null"),
    "device of randomness": lambda path: path.symlink_to("/dev/urandom"),
    "terminal": lambda path: path.symlink_to("/dev/tty"),
    "input of the process": lambda path: path.symlink_to("/dev/stdin"),
    "memory of the process": lambda path: path.symlink_to("/proc/self/mem"),
    "file of the system": lambda path: path.symlink_to("/proc/self/status"),
    "link to itself": lambda path: path.symlink_to(path.name),
    "link to nothing": lambda path: path.symlink_to("nothing"),
    "link to a folder": _linked_folder,
    "link to another file": lambda path: path.symlink_to(CANARY_FILE),
    "100 GB of holes": _sparse,
}
_CHANGING = {"xlsx": WORKBOOK, "xls": OLD_WORKBOOK, "docx": DOCUMENT, "csv": LINES.encode()}
_CHANGES: Mapping[str, Callable[[Path, bytes], None]] = {
    "shrinks": _truncate,
    "vanishes": _vanish,
    "grows": _grow,
    "becomes a pipe": _become_a_pipe,
}
