"""Whether the data file that is open is still the one that lies where it was opened.

Where files can be deleted or replaced while they are open, SQLite goes on writing to what nobody will find again, and
says nothing. On Windows they cannot.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError

if TYPE_CHECKING:
    from pathlib import Path


class DataVanishedError(ExpectedError):
    """The open file was deleted, moved or replaced; as long as it is open, all that was saved can be read from it."""

    code = "data_vanished"


class Presence:
    """The data file and its log as they were opened."""

    def __init__(self, data: Path) -> None:
        """Remember the files; both have to be there."""
        self._data = data
        self._files = {file: _identity(file) for file in (data, data.with_name(f"{data.name}-wal"))}

    def require(self) -> None:
        """Make sure that they are still there, which takes a few microseconds.

        Raises:
            DataVanishedError: one is not, or it is another.
        """
        if not all(_is_there(file, identity) for file, identity in self._files.items()):
            raise DataVanishedError(path=self._data)


def _is_there(file: Path, identity: tuple[int, ...]) -> bool:
    try:
        return _identity(file) == identity
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:  # the disk does not say; what is written to it next will tell
        return True


def _identity(file: Path) -> tuple[int, ...]:
    about = file.stat()
    return (about.st_dev, about.st_ino) if os.name == "posix" else ()  # elsewhere the numbers may change
