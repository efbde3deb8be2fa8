"""What a process does besides reading one file: writing, starting programs, talking to the network."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_NEVER = (
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.spawn",
    "os.startfile",
    "os.remove",
    "os.rename",
    "os.mkdir",
    "os.truncate",
    "subprocess.Popen",
    "shutil.",
    "socket.",
    "tempfile.",
    "urllib.Request",
    "webbrowser.open",
    "sqlite3.connect",
    "compile",
    "exec",
)
_CODE = tuple(str(Path(folder).resolve()) for folder in (sys.prefix, sys.base_prefix, Path(__file__).parents[2]))
_MODULES = (".py", ".pyc", ".so", ".zip", ".pth")


class Watch:
    """Notes every deed of this process that reading a file does not need; it cannot be taken off again.

    Attributes:
        deeds: what was done, while it was on.
        is_on: whether deeds are noted.
    """

    def __init__(self, allowed: Path) -> None:
        self.deeds: list[str] = []
        self.is_on = False
        self._allowed = str(allowed)
        sys.addaudithook(self._see)

    def _see(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self.is_on or (event in {"compile", "exec"} and _is_loading_modules()):
            return
        if event.startswith(_NEVER) or (event == "open" and not self._may_open(*arguments)):
            self.deeds.append(f"{event} {arguments!r:.200}")

    def _may_open(self, path: object, _mode: object, flags: object) -> bool:
        if isinstance(path, int):
            return True
        if isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            return False
        name = os.fsdecode(path) if isinstance(path, str | bytes) else str(path)
        return name.startswith(self._allowed) or (name.startswith(_CODE) and name.endswith(_MODULES))


def _is_loading_modules() -> bool:
    frame = sys._getframe()
    while frame is not None:
        if frame.f_code.co_filename.startswith("<frozen importlib"):
            return True
        frame = frame.f_back
    return False
