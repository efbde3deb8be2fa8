"""Why a source is refused: each fault a person can mend, or at least understand."""

from __future__ import annotations

from danhgia_desktop.errors import ExpectedError


class FileMissingError(ExpectedError):
    """There is no file at that path."""

    code = "file_missing"


class NotAFileError(ExpectedError):
    """The path names a folder or a device."""

    code = "not_a_file"


class FileInUseError(ExpectedError):
    """Reading is denied: on Windows mostly because Word or Excel has the file open."""

    code = "file_in_use"


class FileNotReadableError(ExpectedError):
    """The disk, the share or the name fails; value `reason` is the system's word for it."""

    code = "file_not_readable"


class FileEmptyError(ExpectedError):
    """The file has no bytes at all."""

    code = "file_empty"


class FileTooLargeError(ExpectedError):
    """The file has more than value `limit_mb` megabytes."""

    code = "file_too_large"


class ClipboardTooLargeError(ExpectedError):
    """What was pasted has more than value `limit` characters."""

    code = "clipboard_too_large"


class UnknownFormatError(ExpectedError):
    """Nothing here reads files with value `suffix`."""

    code = "unknown_format"


class SavedOtherwiseError(UnknownFormatError):
    """Its own program can save the file as one with value `wanted` as suffix, which is read."""

    code = "saved_otherwise"


class WrongFormatError(ExpectedError):
    """The suffix says one thing (`expected`), the content is another (`found`): values of `ContentKind`."""

    code = "wrong_format"


class PasswordProtectedError(ExpectedError):
    """The file opens only with a password."""

    code = "password_protected"


class ArchiveBombError(ExpectedError):
    """The package unpacks to far more than its size tells; value `part` is the entry, empty for the whole."""

    code = "archive_bomb"


class EntitiesRefusedError(ExpectedError):
    """A part of the file (value `part`) declares a document type or entities, which Word and Excel never do."""

    code = "entities_refused"


class FileDamagedError(ExpectedError):
    """The content breaks the rules of its own format; value `reason` says which, in English, for support."""

    code = "file_damaged"


class TableTooLargeError(ExpectedError):
    """A table holds more than is read.

    Values: `table` (its name), `what` ("rows", "columns", "area", "cells", "characters", "texts",
    "merges" or "elements"), `limit`, and `address` (the cell that lies too far out, else empty).
    """

    code = "table_too_large"


class NoTableError(ExpectedError):
    """There is nothing to read: no cell, no line of text."""

    code = "no_table"
