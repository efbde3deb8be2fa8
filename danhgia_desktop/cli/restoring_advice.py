"""What a command says of backups where the data itself is gone."""

from __future__ import annotations

import shlex
import sys
from subprocess import list2cmdline
from typing import TYPE_CHECKING

from danhgia_desktop.cli.parser import PROGRAM
from danhgia_desktop.operations.backups import all_backups
from danhgia_desktop.wording.language import Words

if TYPE_CHECKING:
    from pathlib import Path

    from danhgia_desktop.wording import Language

_ADVICE = Words(
    "Có {count} bản sao lưu trong thư mục dữ liệu. Để khôi phục bản mới nhất: {command}",
    "There are {count} backups beside the data. To restore the newest: {command}",
)


def say_how_to_restore(data: Path, language: Language) -> str:
    """Return how many backups lie beside data that is gone, and the command that restores the newest; "" without any.

    Raises:
        DataReadOnlyError, DiskFailedError: the backups cannot be read.
    """
    found = all_backups(data)
    if not found:
        return ""
    words = [PROGRAM, "--data", str(data), "restore", str(found[0].path)]
    command = list2cmdline(words) if sys.platform == "win32" else shlex.join(words)
    return _ADVICE.say(language, {"count": len(found), "command": command})
