"""The documents that prove one task, or one line of a sheet: seen, and brought forward as files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.evidence.evidence_index import in_order
from danhgia_desktop.evidence.evidence_warnings import EvidenceWarning, warnings_of
from danhgia_desktop.operations import evidence_keeping
from danhgia_desktop.operations.evidence_places import places_of
from danhgia_desktop.plan.task import TaskUid
from danhgia_desktop.scoring.scoresheet import SheetUid
from danhgia_desktop.storage import evidence_store
from danhgia_desktop.storage.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from danhgia_desktop.evidence.evidence_document import EvidenceDocument, EvidenceFile
    from danhgia_desktop.evidence.evidence_use import EvidenceUse
    from danhgia_desktop.evidence.proved_place import ProvedPlace
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.storage.evidence import Evidence
    from danhgia_desktop.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """A document that proves something.

    Attributes:
        use: for what, and which pages are meant.
        warnings: what a person should look at.
    """

    document: EvidenceDocument
    use: EvidenceUse
    warnings: tuple[EvidenceWarning, ...]


def proofs_of(store: Store, place: ProvedPlace) -> tuple[Proof, ...]:
    """Return the documents of a task, or of a line of a sheet: those of its round first, then those of the others."""
    with store.reading() as reading:
        uses = _uses_at(reading.evidence, place)
        documents = {uid: reading.evidence.get(uid) for uid in {use.document for use in uses}}
        places = places_of(reading, uses)
    folder = evidence_store.folder_of(store.path)
    states = evidence_store.states(folder, (file for document in documents.values() for file in document.files))
    order = {document.uid: rank for rank, document in enumerate(in_order(documents.values()))}
    return tuple(
        Proof(
            document=documents[use.document],
            use=use,
            warnings=warnings_of(documents[use.document], (places[use].period,), states),
        )
        for use in sorted(uses, key=lambda use: (not place.is_proved(use), use.round, order[use.document]))
    )


def attach_files(
    store: Store, actor: Actor, files: Sequence[tuple[Path, EvidenceFile]], place: ProvedPlace
) -> tuple[EvidenceDocument, ...]:
    """Let files that were copied prove something, in one step; a document that has a file already is not made again.

    Args:
        store: the open data.
        actor: who does it.
        files: with where each came from, as `evidence_keeping.keep_each` returns them.
        place: what they prove.

    Returns:
        The documents, in the order of the files.

    Raises:
        NothingToProveError, PeriodLockedError: they cannot prove that.
    """
    with store.work(actor, Label.ATTACH_FILES, count=len(files)) as work:
        known = {file.sha256: document for document in work.evidence.all() for file in document.files}
        proving = {use.document for use in _uses_at(work.evidence, place) if place.is_proved(use)}
        for path, file in files:
            if file.sha256 not in known:
                known[file.sha256] = evidence_keeping.make_document(work, path, file)
            document = known[file.sha256]
            if document.uid not in proving:  # one that is attached keeps the pages that were named
                work.evidence.use(place.proved_by(document.uid))
                proving.add(document.uid)
    return tuple(known[file.sha256] for _, file in files)


def _uses_at(evidence: Evidence, place: ProvedPlace) -> tuple[EvidenceUse, ...]:
    if place.task:
        return evidence.for_task(TaskUid(place.task))
    uses = evidence.for_sheet(SheetUid(place.sheet))
    return tuple(use for use in uses if use.criterion == place.criterion)
