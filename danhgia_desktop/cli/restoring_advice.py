"""What a command says of the ways back where the data itself is gone or damaged."""

from __future__ import annotations

import shlex
import sys
from subprocess import list2cmdline
from typing import TYPE_CHECKING

from danhgia_desktop.cli.parser import PROGRAM
from danhgia_desktop.operations.backups import BackupReason
from danhgia_desktop.operations.data_file import data_path
from danhgia_desktop.operations.found_backups import find_ways_back
from danhgia_desktop.wording.language import Words

if TYPE_CHECKING:
    from pathlib import Path

    from danhgia_desktop.errors import ExpectedError
    from danhgia_desktop.wording import Language

_CODES = {"data_missing", "data_damaged", "not_a_data_file", "broken_references"}

_BACKUPS = Words(
    "Có {count} bản sao lưu trong thư mục dữ liệu. Để khôi phục bản mới nhất: {command}",
    "There are {count} backups beside the data. To restore the newest: {command}",
)
_REPLACED = Words(
    "Có {count} tệp dữ liệu đã bị thay, giữ trong thư mục dữ liệu. Để khôi phục tệp mới nhất: {command}",
    "There are {count} data files beside it that were replaced. To restore the newest: {command}",
)


def is_mended_by_restoring(error: ExpectedError, data: Path) -> bool:
    """Tell whether a command failed because of the data in a folder, so that going back is the way on."""
    return error.code in _CODES and error.values.get("path") == data_path(data)


def say_how_to_restore(data: Path, language: Language) -> str:
    """Return what lies beside data that is gone or damaged, and the commands that restore the newest of each kind.

    Each kind has a line; "" where there is nothing to go back to.
    """
    found = find_ways_back(data).backups
    lines = []
    for words, is_replaced in ((_BACKUPS, False), (_REPLACED, True)):
        of_kind = [file for file in found if (file.reason is BackupReason.REPLACED) is is_replaced]
        if of_kind:
            command = command_line(data, "restore", str(of_kind[0].path))
            lines.append(words.say(language, {"count": len(of_kind), "command": command}))
    return "\n".join(lines)


def command_line(data: Path, *words: str) -> str:
    """Return a command on the data of a folder as it is typed on this system."""
    line = [PROGRAM, "--data", str(data), *words]
    return list2cmdline(line) if sys.platform == "win32" else shlex.join(line)
