"""`python -m danhgia_desktop`: a command runs without a screen, no command opens the window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def main() -> int:
    """Run what the command line asks for and return the process's exit code."""
    if len(sys.argv) == 1:  # as people start it: there is nothing to parse, which would take 10 ms
        return _open_window()
    from danhgia_desktop.cli import parser  # noqa: PLC0415 - each door loads only what lies behind it

    arguments = parser.parse(sys.argv[1:])
    if arguments.command is None:
        return _open_window(data=arguments.data, language=arguments.lang, sample=arguments.sample)
    from danhgia_desktop.cli import command_line  # noqa: PLC0415 - the window loads SQLAlchemy after its first paint

    return command_line.run(arguments)


def _open_window(*, data: Path | None = None, language: str | None = None, sample: bool = False) -> int:
    from danhgia_desktop import garbage  # noqa: PLC0415 - commands end before it matters

    garbage.collect_rarely()
    from danhgia_desktop.ui import plain_imports  # noqa: PLC0415 - commands need no Qt, nor its system libraries

    plain_imports.restore()
    from danhgia_desktop import app  # noqa: PLC0415 - once importing is quicker

    return app.run(data=data, language=language, sample=sample)


if __name__ == "__main__":
    sys.exit(main())
