"""What a file really holds, told from its first bytes and not from its name."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from danhgia_desktop.imports.faults import (
    FileDamagedError,
    PasswordProtectedError,
    SavedOtherwiseError,
    UnknownFormatError,
    WrongFormatError,
)
from danhgia_desktop.imports.package import Package
from danhgia_desktop.imports.text_encoding import is_text

if TYPE_CHECKING:
    from pathlib import Path


class ContentKind(StrEnum):
    """A kind of file, readable here or only recognised so that it can be named."""

    WORKBOOK = "workbook"
    OLD_WORKBOOK = "old_workbook"
    DOCUMENT = "document"
    DELIMITED = "delimited"
    TEXT = "text"
    WEB_PAGE = "web_page"

    BINARY_WORKBOOK = "binary_workbook"
    OLD_DOCUMENT = "old_document"
    OPEN_DOCUMENT = "open_document"
    PRESENTATION = "presentation"
    PDF = "pdf"
    RTF = "rtf"
    XML = "xml"
    PICTURE = "picture"
    ARCHIVE = "archive"
    COMPOUND = "compound"
    OTHER = "other"


_BY_SUFFIX = {
    ".xlsx": ContentKind.WORKBOOK,
    ".xlsm": ContentKind.WORKBOOK,
    ".xls": ContentKind.OLD_WORKBOOK,
    ".docx": ContentKind.DOCUMENT,
    ".csv": ContentKind.DELIMITED,
    ".tsv": ContentKind.DELIMITED,
    ".txt": ContentKind.TEXT,
    ".html": ContentKind.WEB_PAGE,
    ".htm": ContentKind.WEB_PAGE,
}
READABLE_SUFFIXES = tuple(_BY_SUFFIX)

_WRITTEN_AS = {
    ContentKind.DELIMITED: {ContentKind.TEXT},
    ContentKind.WEB_PAGE: {ContentKind.TEXT, ContentKind.XML},  # a part of a page, or one in UTF-16; one in XHTML
}
"""What else the content of some kinds looks like."""

_SAVED_AS = {".ods": ".xlsx", ".fods": ".xlsx", ".xlsb": ".xlsx", ".doc": ".docx", ".odt": ".docx", ".rtf": ".docx"}
"""What LibreOffice, Excel and Word write as well, by what they save it as to be read here."""

_COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_COMPOUND_ALIGNMENT = 128
_BY_STREAM = (
    ("Workbook", ContentKind.OLD_WORKBOOK),
    ("Book", ContentKind.OLD_WORKBOOK),
    ("WordDocument", ContentKind.OLD_DOCUMENT),
    ("PowerPoint Document", ContentKind.PRESENTATION),
)
_BY_MAIN_PART = (
    (".bin", ContentKind.BINARY_WORKBOOK),
    ("xl/", ContentKind.WORKBOOK),
    ("word/", ContentKind.DOCUMENT),
    ("ppt/", ContentKind.PRESENTATION),
)
_BY_FIRST_BYTES = (
    (b"%PDF", ContentKind.PDF),
    (b"{\\rtf", ContentKind.RTF),
    (b"\x89PNG", ContentKind.PICTURE),
    (b"\xff\xd8\xff", ContentKind.PICTURE),
    (b"GIF8", ContentKind.PICTURE),
    (b"7z\xbc\xaf", ContentKind.ARCHIVE),
    (b"Rar!", ContentKind.ARCHIVE),
    (b"\x1f\x8b", ContentKind.ARCHIVE),
)
_WEB_PAGE = re.compile(rb"\s*(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|table|head|meta)\b", re.IGNORECASE)
_XML = re.compile(rb"\s*<\?xml\b")
_LOOKED_AT = 8 * 1024


def kind_of(path: Path, content: bytes) -> ContentKind:
    """Return how a file is to be read, where its suffix and its content agree.

    Raises:
        UnknownFormatError: Files with that suffix are not read.
        SavedOtherwiseError: Neither are these, and their own program can save them as what is read.
        WrongFormatError: The content is something else than the suffix says.
        PasswordProtectedError: The file is encrypted.
        FileDamagedError: It begins as such a file and does not go on as one.
    """
    expected = _BY_SUFFIX.get(path.suffix.lower())
    if expected is None:
        if (wanted := _SAVED_AS.get(path.suffix.lower())) is not None:
            raise SavedOtherwiseError(file=path.name, suffix=path.suffix, wanted=wanted)
        raise UnknownFormatError(file=path.name, suffix=path.suffix, readable=", ".join(READABLE_SUFFIXES))
    found = sniff(content)
    if found in _WRITTEN_AS.get(expected, ()):
        return expected
    if found is ContentKind.COMPOUND and expected is ContentKind.OLD_WORKBOOK:
        raise FileDamagedError(part="", reason="no workbook in the compound file")
    if found is not expected:
        raise WrongFormatError(file=path.name, suffix=path.suffix, expected=expected.value, found=found.value)
    return expected


def sniff(content: bytes) -> ContentKind:
    """Return what the content is; text of any form counts as TEXT."""
    if content.startswith(b"PK"):
        return _kind_of_package(Package(content))
    if content.startswith(_COMPOUND_FILE):
        return _kind_of_compound(content)
    for first_bytes, kind in _BY_FIRST_BYTES:
        if content.startswith(first_bytes):
            return kind
    start = content[:_LOOKED_AT].removeprefix(b"\xef\xbb\xbf")
    if _WEB_PAGE.match(start):
        return ContentKind.WEB_PAGE
    if _XML.match(start):
        return ContentKind.XML
    return ContentKind.TEXT if is_text(start) else ContentKind.OTHER


def _kind_of_package(package: Package) -> ContentKind:
    main = package.main_part()
    for sign, kind in _BY_MAIN_PART:
        if main.startswith(sign) or main.endswith(sign):
            return kind
    return ContentKind.OPEN_DOCUMENT if package.has("content.xml") else ContentKind.ARCHIVE


def _kind_of_compound(content: bytes) -> ContentKind:
    if _has_stream(content, "EncryptedPackage"):
        raise PasswordProtectedError
    return next((kind for name, kind in _BY_STREAM if _has_stream(content, name)), ContentKind.COMPOUND)


def _has_stream(content: bytes, name: str) -> bool:
    """Tell whether a compound file names a stream, as far as can be seen without following its sectors."""
    wanted = f"{name}\0".encode("utf-16-le")
    position = content.find(wanted)
    while position >= 0 and position % _COMPOUND_ALIGNMENT:
        position = content.find(wanted, position + 1)
    return position >= 0
