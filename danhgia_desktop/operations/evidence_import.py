"""A folder of files taken in as documents, each file one, in one step of undo."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.evidence.code_order import code_key
from danhgia_desktop.evidence.file_rules import SIZE_LIMIT
from danhgia_desktop.evidence.file_titles import is_left_by_program
from danhgia_desktop.operations import evidence_keeping
from danhgia_desktop.storage import faults
from danhgia_desktop.storage.labels import Label

if TYPE_CHECKING:
    from pathlib import Path

    from danhgia_desktop.errors import ExpectedError
    from danhgia_desktop.evidence.evidence_document import EvidenceDocument, EvidenceFile
    from danhgia_desktop.operations.evidence_keeping import KeptFiles
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.storage.backup import Report
    from danhgia_desktop.storage.store import Store


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
        As `gather`.
    """
    return import_gathered(store, actor, gather(store, folder, limit, report))


def gather(store: Store, folder: Path, limit: int = SIZE_LIMIT, report: Report | None = None) -> KeptFiles:
    """Copy the files in a folder and the folders in it beside the data, which may take its time; nothing else changes.

    Raises:
        DataUnreachableError, DataReadOnlyError, DiskFailedError: the folder cannot be read.
        NotEnoughSpaceError, DiskFullError, CopyUnsoundError: there is no room for the copies.
    """
    return evidence_keeping.keep_each(store, _files_in(folder), limit, report)


def import_gathered(store: Store, actor: Actor, found: KeptFiles) -> ImportedEvidence:
    """Make a document of each file that was gathered, unless a document has its content already."""
    taken: list[tuple[Path, EvidenceFile]] = []
    again: list[Path] = []
    with store.work(actor, Label.IMPORT_EVIDENCE) as work:
        known = {file.sha256 for document in work.evidence.all() for file in document.files}
        for path, file in found.kept:
            if file.sha256 in known:
                again.append(path)
            else:
                known.add(file.sha256)
                taken.append((path, file))
        work.describe(count=len(taken))
        documents = tuple(evidence_keeping.make_document(work, path, file) for path, file in taken)
    return ImportedEvidence(documents=documents, known=tuple(again), refused=found.refused)


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
