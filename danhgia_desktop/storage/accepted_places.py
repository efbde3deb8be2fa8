"""Folders on a network or in a cloud that a person uses all the same; remembered on this PC, a folder a line."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from danhgia_desktop.storage.faults import DataReadOnlyError

if TYPE_CHECKING:
    from pathlib import Path


def is_accepted(memory: Path, folder: Path) -> bool:
    """Tell whether a folder was accepted.

    Args:
        memory: the file that remembers; it need not be there.
        folder: absolute, its links followed.
    """
    return os.path.normcase(folder) in _read(memory)


def accept(memory: Path, folder: Path) -> None:
    """Remember that a folder is to be used.

    Raises:
        DataReadOnlyError: the memory cannot be written.
    """
    lines = dict.fromkeys([*_read(memory), os.path.normcase(folder)])
    try:
        memory.parent.mkdir(parents=True, exist_ok=True)
        memory.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8", errors="surrogateescape")
    except OSError as error:
        raise DataReadOnlyError(path=memory) from error


def _read(memory: Path) -> list[str]:
    try:
        return memory.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return []
