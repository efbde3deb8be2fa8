"""Files that people bring forward as evidence: looked at before they are kept, and given back as they were."""

from __future__ import annotations

import contextlib
import stat
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.evidence.file_rules import SIZE_LIMIT, FileFault, fault_of, fault_of_name, fault_of_size
from danhgia_desktop.evidence.safe_name import safe_name
from danhgia_desktop.imports import file_bytes
from danhgia_desktop.reports import files
from danhgia_desktop.storage import evidence_store
from danhgia_desktop.storage.faults import DataReadOnlyError

if TYPE_CHECKING:
    from pathlib import Path

    from danhgia_desktop.evidence.evidence_document import EvidenceFile
    from danhgia_desktop.storage.store import Store


class EvidenceRefusedError(ExpectedError):
    """The file is none that is taken as evidence: a program, a shortcut, a document with macros."""

    code = "evidence_refused"


class EvidenceTooLargeError(ExpectedError):
    """The file is larger than evidence may be."""

    code = "evidence_too_large"


class EvidenceLinkError(ExpectedError):
    """The path is a link to a file, which may become another one."""

    code = "evidence_link"


def keep(store: Store, path: Path, limit: int = SIZE_LIMIT) -> EvidenceFile:
    """Copy a file beside the data; should no document come to have it, it does no harm there.

    Args:
        store: the open data.
        path: the file, which stays where it is.
        limit: how many bytes it may have.

    Raises:
        DataReadOnlyError: the data is open for reading only, so nothing is put beside it either.
        As `looked_at` and `storage.evidence_store.keep`.
    """
    if store.read_only:
        raise DataReadOnlyError(path=store.path)
    return evidence_store.keep(store.path, safe_name(path.name), looked_at(path, limit))


def looked_at(path: Path, limit: int = SIZE_LIMIT) -> bytes:
    """Return what a file holds that may be evidence.

    Raises:
        EvidenceLinkError, EvidenceRefusedError, EvidenceTooLargeError, FileEmptyError: it may not.
        FileMissingError, NotAFileError, FileInUseError, FileNotReadableError: it cannot be read.
    """
    with contextlib.suppress(OSError, ValueError):  # reading it says why the system does not let it be looked at
        about = path.lstat()
        if stat.S_ISLNK(about.st_mode):
            raise EvidenceLinkError(file=path.name)
        if stat.S_ISREG(about.st_mode):
            _refuse(fault_of_name(path.name) or _too_large(about.st_size, limit), path, limit)
    content = file_bytes.read_bytes(path, limit)
    _refuse(fault_of(path.name, content, limit), path, limit)
    return content


def export_copy(store: Store, file: EvidenceFile, path: Path) -> Path:
    """Write a file as it was brought, for somebody to open or to send; the copy beside the data is never handed out.

    Args:
        store: the open data.
        file: which.
        path: where to; in a folder it gets its own name.

    Returns:
        Where it was written.

    Raises:
        EvidenceMissingError, EvidenceAlteredError: it is not what it was any more.
        ExpectedError: as `reports.files.save`.
    """
    content = evidence_store.read(store.path, file)
    target = path / file.name if path.is_dir() else path
    files.save(target, content, lambda _: None)
    return target


def _too_large(size: int, limit: int) -> FileFault | None:
    """Return what keeps a file from being read at all; one that is empty is told by reading it."""
    return fault_of_size(size, limit) if size else None


def _refuse(fault: FileFault | None, path: Path, limit: int) -> None:
    if fault is FileFault.TOO_LARGE:
        raise EvidenceTooLargeError(file=path.name, limit_mb=limit // 2**20)
    if fault is not None:
        raise EvidenceRefusedError(file=path.name, refused=fault)
