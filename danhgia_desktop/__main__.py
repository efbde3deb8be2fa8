"""`python -m danhgia_desktop`: a command runs without a screen, no command opens the window."""

from __future__ import annotations

import sys


def main() -> int:
    """Run what the command line asks for and return the process's exit code."""
    if len(sys.argv) == 1:  # as people start it: there is nothing to parse, which would take 10 ms
        from danhgia_desktop import app  # noqa: PLC0415 - commands need no Qt, nor its system libraries

        return app.run()
    from danhgia_desktop.cli import parser  # noqa: PLC0415 - each door loads only what lies behind it

    arguments = parser.parse(sys.argv[1:])
    if arguments.command is None:
        from danhgia_desktop import app  # noqa: PLC0415

        return app.run(data=arguments.data, language=arguments.lang, sample=arguments.sample)
    from danhgia_desktop.cli import command_line  # noqa: PLC0415 - the window loads SQLAlchemy after its first paint

    return command_line.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
