"""Files that commands read tables from, and the old encodings that people say they are in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.legacy_text import LegacyEncoding
from danhgia_desktop.imports.reading import read_file
from danhgia_desktop.wording.notices import say_notice

if TYPE_CHECKING:
    from argparse import Namespace

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.imports.table import Source


class LegacyTextError(ExpectedError):
    """The text seems to be in an old encoding, and nobody said so."""

    code = "legacy_text"


def read_source(arguments: Namespace) -> Source:
    """Return the tables of the file.

    Raises:
        LegacyTextError: it seems to be in an old encoding, and nobody said in which.
        ExpectedError: it cannot be read.
    """
    source = read_file(arguments.file)
    if source.legacy and not arguments.encoding:
        raise LegacyTextError(source=source.name, encoding=source.legacy.value)
    return source


def said_encoding(arguments: Namespace) -> LegacyEncoding | None:
    """Return the old encoding that was named; None for Unicode, or where none was."""
    return LegacyEncoding(arguments.encoding) if arguments.encoding in list(LegacyEncoding) else None


def say_notices(session: Session, source: Source) -> None:
    """Tell what was noticed while reading."""
    for notice in source.notices:
        session.say(say_notice(notice, session.language))
