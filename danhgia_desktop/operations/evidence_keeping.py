"""Several files brought forward at once: each that can be taken is copied, and each of the others told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.evidence.evidence_document import EvidenceDocument, EvidenceUid
from danhgia_desktop.evidence.file_rules import SIZE_LIMIT
from danhgia_desktop.evidence.file_titles import titled
from danhgia_desktop.imports.faults import (
    FileEmptyError,
    FileInUseError,
    FileMissingError,
    FileNotReadableError,
    NotAFileError,
)
from danhgia_desktop.operations import evidence_files
from danhgia_desktop.operations.evidence_files import EvidenceLinkError, EvidenceRefusedError, EvidenceTooLargeError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from danhgia_desktop.errors import ExpectedError
    from danhgia_desktop.evidence.evidence_document import EvidenceFile
    from danhgia_desktop.storage.backup import Report
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Work

_OF_ONE_FILE = (
    EvidenceLinkError,
    EvidenceRefusedError,
    EvidenceTooLargeError,
    FileEmptyError,
    FileInUseError,
    FileMissingError,
    FileNotReadableError,
    NotAFileError,
)
"""What is wrong with a file alone, and keeps no other from being taken; that a disk is full is wrong with all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFiles:
    """What came of files that were brought forward.

    Attributes:
        kept: those that were copied, with where they came from, in their order.
        refused: those that were not taken, and why.
    """

    kept: tuple[tuple[Path, EvidenceFile], ...]
    refused: tuple[tuple[Path, ExpectedError], ...]


def keep_each(store: Store, paths: Sequence[Path], limit: int = SIZE_LIMIT, report: Report | None = None) -> KeptFiles:
    """Copy files beside the data; should no document come to have one, it does no harm there.

    Args:
        store: the open data; only the place where it lies is asked for, so this may run beside other work.
        paths: the files, which stay where they are.
        limit: how many bytes a file may have.
        report: told the part that is done, 0.0 to 1.0; raises to stop.

    Raises:
        NotEnoughSpaceError, DiskFullError, CopyUnsoundError: there is no room for the copies.
        ExpectedError: what else keeps any file from being copied, as `evidence_files.keep`.
    """
    kept: list[tuple[Path, EvidenceFile]] = []
    refused: list[tuple[Path, ExpectedError]] = []
    for place, path in enumerate(paths, start=1):
        try:
            kept.append((path, evidence_files.keep(store, path, limit)))
        except _OF_ONE_FILE as error:
            refused.append((path, error))
        if report is not None:
            report(place / len(paths))
    return KeptFiles(kept=tuple(kept), refused=tuple(refused))


def make_document(work: Work, path: Path, file: EvidenceFile) -> EvidenceDocument:
    """Add a document that is called as its file is; a code at the beginning of the name is taken where it is free."""
    title = titled(path.name)
    document = EvidenceDocument(
        uid=EvidenceUid(uuid4().hex),
        code="" if work.evidence.with_code(title.code) else title.code,
        summary=title.summary,
        files=(file,),
    )
    work.evidence.save(document)
    return document
