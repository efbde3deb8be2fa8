"""What every command works with: the data folder, the language, the person, the streams."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, TextIO

from danhgia_desktop.operations.data_file import is_there, open_data
from danhgia_desktop.operations.person import present_actor

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.wording import Language
    from danhgia_desktop.wording.language import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One run of the command line.

    Attributes:
        data: the folder of the data file.
        language: what people read; JSON is the same in every language.
        as_json: print one JSON value instead of lines.
        out: where results go; errors go to stderr.
    """

    data: Path
    language: Language
    as_json: bool
    out: TextIO

    @property
    def actor(self) -> Actor:
        """Who the journal says did it: the account, as nobody chooses a name here."""
        return present_actor()

    @property
    def has_data(self) -> bool:
        """Whether anything was stored yet."""
        return is_there(self.data)

    def writing(self) -> Store:
        """Open the data for writing; made where there is none.

        Raises:
            DataInUseError: the window or another command has it open.
        """
        return open_data(self.data)

    @contextmanager
    def taking_in(self) -> Iterator[Store]:
        """Open the data for an import, backed up first where a backup is due.

        Raises:
            DataInUseError: the window or another command has it open.
            NotEnoughSpaceError, DiskFullError and what else keeps a backup from being made: nothing is taken in.
        """
        from danhgia_desktop.operations.backups import back_up_before_import  # noqa: PLC0415 - spares other commands

        with self.writing() as store:
            back_up_before_import(store)
            yield store

    def reading(self) -> Store:
        """Open the data for reading, also while the window has it open; made where there is none."""
        return open_data(self.data, read_only=self.has_data)

    @contextmanager
    def looking(self) -> Iterator[Store | None]:
        """Open the data for reading where there are any; what only writes a file elsewhere makes none."""
        if self.has_data:
            with self.reading() as store:
                yield store
        else:
            yield None

    def say(self, line: str) -> None:
        """Print a line, unless JSON is wanted."""
        if not self.as_json:
            print(line, file=self.out)

    def tell(self, words: Words, **values: object) -> None:
        """Print a sentence in the person's language, unless JSON is wanted."""
        self.say(words.say(self.language, values))

    def remark(self, words: Words, **values: object) -> None:
        """Say something about the result, where it does not mix with it: a list that is empty, and why."""
        self.remark_line(words.say(self.language, values))

    def remark_line(self, line: str) -> None:
        """Say a line about the result that is worded already, where it does not mix with it."""
        if not self.as_json:
            sys.stderr.write(f"{line}\n")

    def give(self, value: object) -> None:
        """Print the command's one JSON value, if JSON is wanted."""
        if self.as_json:
            print(json.dumps(value, ensure_ascii=False, indent=2), file=self.out)
