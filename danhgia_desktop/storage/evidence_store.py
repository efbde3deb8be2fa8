"""The files of evidence beside a data file: kept once, by what is in them, and never changed or removed."""

from __future__ import annotations

import hashlib
import stat
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.evidence.evidence_document import EvidenceFile
from danhgia_desktop.evidence.evidence_warnings import FileState
from danhgia_desktop.storage import disk_space, faults, file_store, looking

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from danhgia_desktop.storage.backup import Report


class EvidenceMissingError(ExpectedError):
    """The copy of a file is not beside the data any more."""

    code = "evidence_missing"


class EvidenceAlteredError(ExpectedError):
    """The copy of a file is not what was kept: somebody, or the disk, changed it."""

    code = "evidence_altered"


def folder_of(data: Path) -> Path:
    """Return the folder with the files of evidence of a data file."""
    return data.parent / file_store.EVIDENCE


def keep(data: Path, name: str, content: bytes) -> EvidenceFile:
    """Copy what a file holds beside the data; what is there already is not written again.

    Args:
        data: the data file.
        name: how the file is called, which is safe on any disk.
        content: what it holds.

    Raises:
        NotEnoughSpaceError, DiskFullError, DataReadOnlyError, DataUnreachableError, DiskFailedError: the disk does
            not let it.
        CopyUnsoundError: the disk did not keep it as it was written.
    """
    folder = folder_of(data)
    file = EvidenceFile(sha256=hashlib.sha256(content).hexdigest(), name=name, size=len(content))
    if state_of(folder, file, deep=True) is not FileState.WHOLE:
        with faults.told_of_files(folder):
            folder.mkdir(parents=True, exist_ok=True)
        disk_space.require(folder, len(content))
        file_store.place(folder, file.stored_name, lambda unchecked: unchecked.write_bytes(content))
    return file


def read(data: Path, file: EvidenceFile) -> bytes:
    """Return what a copy holds, which is what was kept.

    Raises:
        EvidenceMissingError, EvidenceAlteredError: it is gone, or something else.
        DataReadOnlyError, DiskFailedError: it cannot be read.
    """
    path = file_store.path_of(folder_of(data), file.stored_name)
    if path.is_symlink() or not looking.is_file(path):
        raise EvidenceMissingError(file=file.name, path=path)
    with faults.told_of_files(path):
        content = path.read_bytes()
    if hashlib.sha256(content).hexdigest() != file.sha256:
        raise EvidenceAlteredError(file=file.name, path=path)
    return content


def states(
    folder: Path, files: Iterable[EvidenceFile], *, deep: bool = False, report: Report | None = None
) -> Mapping[str, FileState]:
    """Return what became of files, by the names under which they are stored.

    Args:
        folder: where their copies lie, beside the data or a backup.
        files: what there should be.
        deep: read each of them; otherwise sizes alone are compared.
        report: told the part that is done, 0.0 to 1.0; raises to stop.
    """
    wanted = {file.stored_name: file for file in files}
    found = {}
    for place, (name, file) in enumerate(wanted.items()):
        if report is not None:
            report(place / len(wanted))
        found[name] = state_of(folder, file, deep=deep)
    return found


def state_of(folder: Path, file: EvidenceFile, *, deep: bool) -> FileState:
    """Return what became of a file; one that the system does not let be looked at is as good as missing."""
    path = file_store.path_of(folder, file.stored_name)
    try:
        about = path.lstat()
    except OSError:
        return FileState.MISSING
    if not stat.S_ISREG(about.st_mode):
        return FileState.MISSING
    is_whole = about.st_size == file.size and (not deep or file_store.is_sound(path))
    return FileState.WHOLE if is_whole else FileState.ALTERED
