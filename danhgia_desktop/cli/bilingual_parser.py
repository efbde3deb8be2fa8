"""argparse that speaks Vietnamese too: its own words stand in English behind."""

from __future__ import annotations

import re
import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from typing import TYPE_CHECKING, Any, NoReturn

from danhgia_desktop.cli.exit_codes import ExitCode

if TYPE_CHECKING:
    from argparse import Action, _MutuallyExclusiveGroup, _SubParsersAction
    from collections.abc import Iterable

    Commands = _SubParsersAction["BilingualParser"]

_HEADINGS = {"positional arguments": "tham số / arguments", "options": "tùy chọn / options"}
_SENTENCES = (
    (r"the following arguments are required: (.+)", "thiếu {}"),
    (r"unrecognized arguments: (.+)", "không hiểu {}"),
    (r"ambiguous option: (.+?) could match (.+)", "{} chưa rõ, có thể là {}"),
    (r"argument (.+?): invalid choice: (.+?) \(.*?choose from (.+)\)", "{}: không có {}; hãy chọn {}"),
    (r"argument (.+?): expected one argument", "{}: cần một giá trị"),
    (r"argument (.+?): not allowed with argument (.+)", "{} không dùng cùng {}"),
    (r"argument (.+?): ignored explicit argument (.+)", "{}: không nhận giá trị {}"),
)
"""What argparse may have to say about our commands, and the same in Vietnamese with its values."""

_BELOW_ZERO = re.compile(r"-[0-9]*(?:[.,][0-9]*)?")
"""Points rather than an option: argparse by itself knows no decimal comma."""


class BilingualParser(ArgumentParser):
    """Explains itself and what it does not understand in both languages, whichever is set."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"formatter_class": _Formatter, "add_help": False, **options})
        self._negative_number_matcher = _BELOW_ZERO
        self.add_argument("-h", "--help", action="help", help="xem hướng dẫn này / show this help")

    def error(self, message: str) -> NoReturn:
        """Say what is not understood, and leave."""
        self.print_usage(sys.stderr)
        self.exit(ExitCode.BAD_INPUT, f"{self.prog}: lỗi / error: {_both(message)}\n")


class _Formatter(RawDescriptionHelpFormatter):
    def start_section(self, heading: str | None) -> None:
        super().start_section(_HEADINGS.get(heading or "", heading))

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[Action],
        groups: Iterable[_MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "cách dùng / usage: " if prefix is None else prefix)


def _both(message: str) -> str:
    for pattern, sentence in _SENTENCES:
        if found := re.fullmatch(pattern, message):
            return f"{sentence.format(*found.groups())} / {message}"
    return message
