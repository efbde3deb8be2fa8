"""What Python can still say while the process dies: a crash inside Qt, SQLite or another library in C."""

from __future__ import annotations

import faulthandler
import re
from contextlib import suppress
from typing import TYPE_CHECKING

from danhgia_desktop.bug_log.bug_log import FOLDER
from danhgia_desktop.bug_log.code_places import place_of

if TYPE_CHECKING:
    from io import FileIO
    from pathlib import Path

_NAME = "fatal.txt"
# Compiled when they are needed, which takes longer than all else here does when the program starts.
_TITLE = r"(?a)(?:Fatal Python error|Windows fatal exception): [\w -]+"
_THREAD = r"(?:Current thread|Thread) 0x[0-9a-f]+(?= .*\(most recent call first\):)"
_FRAME = r'(?a)  File "(?P<file>.+)", line (?P<line>\d+) in (?P<name>[\w.<>]+)'


class FatalTrace:
    """The file that faulthandler writes to, and what stands in it.

    faulthandler writes whole paths, as nothing else can be done in a dying
    process. They wait in a file of their own; what is taken from there has none.
    """

    def __init__(self, data_folder: Path) -> None:
        """Prepare to watch; nothing is on disk yet.

        Args:
            data_folder: the folder of the data.
        """
        self._path = data_folder / FOLDER / _NAME
        self._file: FileIO | None = None
        self._before = 0
        """Bytes that stood in the file when this began to watch."""

    def watch(self) -> None:
        """Have fatal errors of the process written down from now on; where the disk does not let it, they are not."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("ab", buffering=0)
            self._before = self._file.tell()
        except OSError:
            return
        faulthandler.enable(self._file)

    def stop(self) -> None:
        """Watch no longer; calling it twice does no harm."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None

    def text(self) -> str:
        """Return what was written and not taken yet, without the folders of this machine; empty where nothing was."""
        return _cleaned(self._written())

    def take(self) -> str:
        """Return the same, and leave the file empty; not while another process may be writing to it."""
        written = self._written()
        self._leave(written, of=written)
        return _cleaned(written)

    def take_former(self) -> str:
        """Return and remove what others wrote before this began to watch; not while one of them may be running."""
        written = self._written()
        former, self._before = written[: self._before], 0
        self._leave(former, of=written)
        return _cleaned(former)

    def _written(self) -> bytes:
        try:
            return self._path.read_bytes()
        except OSError:
            return b""

    def _leave(self, taken: bytes, *, of: bytes) -> None:
        if taken:
            with suppress(OSError):  # it is taken again the next time
                self._path.write_bytes(of.removeprefix(taken))


def _cleaned(written: bytes) -> str:
    """Return the lines that are understood, places of code in short; whatever else there is could be anything."""
    lines = []
    for line in written.decode("ascii", errors="replace").splitlines():
        if found := re.match(_TITLE, line) or re.match(_THREAD, line):
            lines.append(found.group())
        elif found := re.match(_FRAME, line):
            lines.append(f"  {place_of(found['file'])}:{found['line']} {found['name']}")
    return "\n".join(lines)
