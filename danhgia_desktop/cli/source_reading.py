"""Files that commands read tables from, and the old encodings that people say they are in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.legacy_text import LegacyEncoding
from danhgia_desktop.imports.reading import read_file
from danhgia_desktop.wording.language import Words
from danhgia_desktop.wording.notices import say_notice

if TYPE_CHECKING:
    from argparse import Namespace

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.imports.table import Source

_NOT_NEEDED = Words(
    "Không có chữ nào theo bảng mã {encoding}: chữ trong tệp giữ nguyên, không cần --encoding.",
    "Nothing is written in {encoding}: the text stays as it is, and --encoding is not needed.",
)
_MIXED = Words(
    "Đã chuyển {count} ô từ bảng mã {encoding}; {kept} ô có dấu khác đã là Unicode, giữ nguyên.",
    "{count} cells were turned from {encoding}; {kept} others with diacritics are Unicode already and stay.",
)


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


def converted_source(session: Session, arguments: Namespace) -> Source:
    """Return the tables of the file in Unicode, and tell what is to be known about them.

    Raises:
        LegacyTextError: it seems to be in an old encoding, and nobody said in which.
        ExpectedError: it cannot be read.
    """
    source = read_source(arguments)
    say_notices(session, source)
    encoding = said_encoding(arguments)
    say_conversion(session, source, encoding)
    return source if encoding is None else source.converted(encoding)


def say_conversion(session: Session, source: Source, encoding: LegacyEncoding | None) -> None:
    """Say where the old encoding that was named is not that of all cells, or of none."""
    if encoding is None:
        return
    pairs = [pair for pair in zip(_texts(source), _texts(source.converted(encoding)), strict=True) if pair[0]]
    changed = sum(before != after for before, after in pairs)
    if not changed:
        session.remark(_NOT_NEEDED, encoding=encoding.value)
    elif changed < len(pairs):
        session.remark(_MIXED, encoding=encoding.value, count=changed, kept=len(pairs) - changed)


def _texts(source: Source) -> list[str]:
    """Return the texts that an encoding tells apart, "" for every other cell."""
    cells = (cell.text for table in source.tables for row in table.rows for cell in row.cells)
    return ["" if text.isascii() else text for text in cells]


def say_notices(session: Session, source: Source) -> None:
    """Tell what was noticed while reading."""
    for notice in source.notices:
        session.say(say_notice(notice, session.language))
