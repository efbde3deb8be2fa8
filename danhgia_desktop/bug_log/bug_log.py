"""The log of bugs beside the data: a few small files, the oldest entries of which give way to new ones."""

from __future__ import annotations

import threading
import time
from collections import deque
from itertools import pairwise
from typing import TYPE_CHECKING

from danhgia_desktop import __version__

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FOLDER = "log"
"""The folder of the log in a data folder."""

_NAME = "bugs.txt"
_OLDER = ("bugs.1.txt", "bugs.2.txt", "bugs.3.txt")
_MOST_BYTES = 256 * 1024
"""How large one file grows; `logging.handlers` can do this, too, but takes 20 ms to import."""

_MOST_UNWRITTEN = 50
_MOST_KNOWN = 1000


class BugLog:
    """Entries that were made without personal data (see `error_traces`), each with its moment and this version.

    Writing never fails: what the disk does not take is kept in memory for as long as the program runs.
    """

    def __init__(self, data_folder: Path, now: Callable[[], float] = time.time) -> None:
        """Prepare a log; nothing is on disk before its first entry.

        Args:
            data_folder: the folder of the data.
            now: tells the moments of entries, in seconds as `time.time` does; `datetime` takes 2 ms to import.
        """
        self.folder = data_folder / FOLDER
        self._now = now
        self._turn = threading.RLock()  # the collector may find something to report in the midst of an entry
        self._counts: dict[str, int] = {}
        self._unwritten: deque[str] = deque(maxlen=_MOST_UNWRITTEN)

    def add(self, text: str) -> None:
        """Write an entry; one that is repeated is counted, and written in short at its 2nd, 4th, 8th … time.

        A fault in painting comes back with every picture; it must not push out all the others.
        """
        with self._turn:
            count = self._counts.pop(text, 0) + 1
            if len(self._counts) >= _MOST_KNOWN:
                self._counts.clear()
            self._counts[text] = count
            if count == 1:
                self._write(f"{self._heading()}\n{text}\n\n")
            elif count.bit_count() == 1:
                self._write(f"{self._heading()} {count} times by now\n{text.splitlines()[0]}\n\n")

    def text(self) -> str:
        """Return all that is kept, the oldest first."""
        with self._turn:
            files = [self.folder / name for name in (*reversed(_OLDER), _NAME)]
            return "".join([_read(file) for file in files] + list(self._unwritten))

    def _heading(self) -> str:
        moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(self._now()))
        return f"{moment} {__version__}"

    def _write(self, entry: str) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            file = self.folder / _NAME
            if file.is_file() and file.stat().st_size + len(entry) > _MOST_BYTES:
                self._make_room()
            with file.open("a", encoding="utf-8", newline="\n") as out:
                out.write(entry)
        except OSError:
            self._unwritten.append(entry)

    def _make_room(self) -> None:
        names = (_NAME, *_OLDER)
        for newer, older in reversed(list(pairwise(names))):
            if (self.folder / newer).is_file():
                (self.folder / newer).replace(self.folder / older)


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:  # most of the files are not there on most machines
        return ""
