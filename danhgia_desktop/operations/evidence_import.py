"""A folder of files taken in as documents, each file one, in one step of undo."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.evidence.code_order import code_key
from danhgia_desktop.evidence.evidence_document import EvidenceDocument, EvidenceUid
from danhgia_desktop.evidence.file_rules import SIZE_LIMIT
from danhgia_desktop.evidence.file_titles import is_left_by_program, titled
from danhgia_desktop.imports.faults import FileEmptyError, FileInUseError, FileMissingError, NotAFileError
from danhgia_desktop.operations import evidence_files
from danhgia_desktop.operations.evidence_files import EvidenceLinkError, EvidenceRefusedError, EvidenceTooLargeError
from danhgia_desktop.storage import faults
from danhgia_desktop.storage.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from danhgia_desktop.errors import ExpectedError
    from danhgia_desktop.evidence.evidence_document import EvidenceFile
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.storage.backup import Report
    from danhgia_desktop.storage.store import Store

_OF_ONE_FILE = (
    EvidenceLinkError,
    EvidenceRefusedError,
    EvidenceTooLargeError,
    FileEmptyError,
    FileInUseError,
    FileMissingError,
    NotAFileError,
)
"""What is wrong with a file alone, and keeps no other from being taken; that a disk is full is wrong with all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedEvidence:
    """What came of a folder.

    Attributes:
        documents: those that were added, in the order of the files.
        known: the files whose content a document has already, or another file of the folder.
        refused: the files that were not taken, and why.
    """

    documents: tuple[EvidenceDocument, ...]
    known: tuple[Path, ...]
    refused: tuple[tuple[Path, ExpectedError], ...]


def import_folder(
    store: Store, actor: Actor, folder: Path, limit: int = SIZE_LIMIT, report: Report | None = None
) -> ImportedEvidence:
    """Make a document of each file in a folder and the folders in it, which stay as they are.

    A file's name gives what the document is called; a code at its beginning is taken where it is free. Links are
    not followed.

    Args:
        store: the open data.
        actor: who does it.
        folder: where the files are.
        limit: how many bytes a file may have.
        report: told the part that is done, 0.0 to 1.0; raises to stop, and no document is added.

    Raises:
        DataUnreachableError, DataReadOnlyError, DiskFailedError: the folder cannot be read.
        NotEnoughSpaceError, DiskFullError, CopyUnsoundError: there is no room for the copies.
    """
    with store.reading() as reading:
        known = {file.sha256 for document in reading.evidence.all() for file in document.files}
    taken: list[tuple[Path, EvidenceFile]] = []
    again: list[Path] = []
    refused: list[tuple[Path, ExpectedError]] = []
    paths = _files_in(folder)
    for place, path in enumerate(paths, start=1):
        try:
            file = evidence_files.keep(store, path, limit)
        except _OF_ONE_FILE as error:
            refused.append((path, error))
        else:
            if file.sha256 in known:
                again.append(path)
            else:
                known.add(file.sha256)
                taken.append((path, file))
        if report is not None:
            report(place / len(paths))
    documents = _added(store, actor, taken)
    return ImportedEvidence(documents=documents, known=tuple(again), refused=tuple(refused))


def _files_in(folder: Path) -> tuple[Path, ...]:
    with faults.told_of_files(folder):
        found = [path for path in _below(folder) if not is_left_by_program(path.name)]
    return tuple(
        sorted(found, key=lambda path: [code_key(part) for part in path.relative_to(folder).with_suffix("").parts])
    )


def _below(folder: Path) -> list[Path]:
    """Return what is no folder in a folder and in those within; a link to a folder is none."""
    found = []
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            found += _below(path)
        else:
            found.append(path)
    return found


def _added(store: Store, actor: Actor, taken: Sequence[tuple[Path, EvidenceFile]]) -> tuple[EvidenceDocument, ...]:
    documents = []
    with store.work(actor, Label.IMPORT_EVIDENCE, count=len(taken)) as work:
        for path, file in taken:
            title = titled(path.name)
            document = EvidenceDocument(
                uid=EvidenceUid(uuid4().hex),
                code="" if work.evidence.with_code(title.code) else title.code,
                summary=title.summary,
                files=(file,),
            )
            work.evidence.save(document)
            documents.append(document)
    return tuple(documents)
