"""The bytes of a file, read once and never written."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from danhgia_desktop.imports.faults import (
    FileEmptyError,
    FileInUseError,
    FileMissingError,
    FileNotReadableError,
    FileTooLargeError,
    NotAFileError,
)
from danhgia_desktop.imports.limits import MAX_FILE_BYTES

if TYPE_CHECKING:
    from pathlib import Path


def read_bytes(path: Path, limit: int = MAX_FILE_BYTES) -> bytes:
    """Return what a file holds.

    Args:
        path: the file.
        limit: how many bytes it may have.

    Raises:
        FileMissingError: There is no such file.
        NotAFileError: The path is a folder, a device or a pipe.
        FileInUseError: Reading is denied.
        FileNotReadableError: The system cannot read it for another reason.
        FileTooLargeError: It is larger than any file read here.
        FileEmptyError: It has no bytes.
    """
    try:
        if path.exists() and not path.is_file():
            raise NotAFileError(file=path.name)
        with open(path, "rb", opener=_open_at_once) as file:
            size = _size_of(file.fileno(), path.name)
            content = file.read(size) if size <= limit else None
    except FileNotFoundError as error:
        raise FileMissingError(file=str(path)) from error
    except PermissionError as error:
        raise FileInUseError(file=path.name) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise FileNotReadableError(file=str(path), reason=str(error)) from error
    if content is None:
        raise FileTooLargeError(file=path.name, limit_mb=limit // 1024**2)
    if not content:
        raise FileEmptyError(file=path.name)
    return content


def _open_at_once(path: str, flags: int) -> int:
    """Open without waiting for somebody to write into what has just become a pipe."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _size_of(descriptor: int, name: str) -> int:
    about = os.fstat(descriptor)
    if not stat.S_ISREG(about.st_mode):
        raise NotAFileError(file=name)
    return about.st_size
