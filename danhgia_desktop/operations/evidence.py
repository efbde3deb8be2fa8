"""Documents that prove tasks and scores: added with their files, changed, attached to what they prove.

Files are copied first, each whole, then the documents are written in one transaction. Where that fails, or is undone,
the files stay: they are harmless, `check` tells them, and redo finds them again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.evidence.evidence_index import in_order
from danhgia_desktop.evidence.evidence_use import MAX_PAGES_WORDS
from danhgia_desktop.evidence.file_rules import SIZE_LIMIT
from danhgia_desktop.operations import evidence_files
from danhgia_desktop.regulation.rubric import CriterionKey, RoundKey
from danhgia_desktop.scoring.scoresheet import SheetUid
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from danhgia_desktop.evidence.evidence_document import EvidenceDocument, EvidenceFile, EvidenceUid
    from danhgia_desktop.evidence.evidence_use import EvidenceUse
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Work


class EvidenceSummaryMissingError(ExpectedError):
    """A document must say what it is about, or nobody finds it again."""

    code = "evidence_summary_missing"


class PagesTooLongError(ExpectedError):
    """The words for the pages meant are more than that."""

    code = "pages_too_long"


def all_documents(store: Store) -> tuple[EvidenceDocument, ...]:
    """Return the documents in the order of the index."""
    with store.reading() as reading:
        return in_order(reading.evidence.all())


def get_document(store: Store, uid: EvidenceUid) -> EvidenceDocument:
    """Return a document.

    Raises:
        NoSuchEvidenceError: there is none.
    """
    with store.reading() as reading:
        return reading.evidence.get(uid)


def uses_of(store: Store, uid: EvidenceUid) -> tuple[EvidenceUse, ...]:
    """Return for what a document is the proof."""
    with store.reading() as reading:
        return reading.evidence.uses_of(uid)


def add_document(  # noqa: PLR0913 - what a person says of a document at once
    store: Store,
    actor: Actor,
    document: EvidenceDocument,
    files: Sequence[Path] = (),
    *,
    uses: Sequence[EvidenceUse] = (),
    limit: int = SIZE_LIMIT,
) -> EvidenceDocument:
    """Add a document, which has a uid of its own, with its files and for what it is the proof.

    Args:
        store: the open data.
        actor: who does it.
        document: what is said of it.
        files: to be copied; they stay where they are.
        uses: for what it is the proof at once.
        limit: how many bytes a file may have.

    Raises:
        EvidenceSummaryMissingError, EvidenceCodeTakenError: it cannot be called so.
        EvidenceRefusedError and what else keeps a file from being copied: as `evidence_files.keep`.
        NothingToProveError, NoSuchScoresheetError, NoSuchCriterionError, NoSuchRoundError, PeriodLockedError,
            PagesTooLongError: it cannot prove that.
    """
    kept = _with_files(store, _tidied(document), files, limit)
    with store.work(actor, Label.ADD_EVIDENCE, name=kept.summary) as work:
        work.evidence.save(kept)
        for use in uses:
            _use(work, use)
    return kept


def edit_document(
    store: Store,
    actor: Actor,
    document: EvidenceDocument,
    files: Sequence[Path] = (),
    limit: int = SIZE_LIMIT,
) -> EvidenceDocument:
    """Change what is said of a document, known by its uid, which of its files it keeps, and add others.

    Raises:
        NoSuchEvidenceError: there is none.
        As `add_document`.
    """
    kept = _with_files(store, _tidied(document), files, limit)
    with store.work(actor, Label.EDIT_EVIDENCE, name=kept.summary) as work:
        work.evidence.get(kept.uid)
        work.evidence.save(kept)
    return kept


def remove_document(store: Store, actor: Actor, uid: EvidenceUid) -> None:
    """Remove a document that was entered by mistake and proves nothing; its files stay, so that undo finds them.

    Raises:
        NoSuchEvidenceError, EvidenceInUseError: there is none, or it proves something.
    """
    with store.work(actor, Label.REMOVE_EVIDENCE) as work:
        work.describe(name=work.evidence.get(uid).summary)
        work.evidence.remove(uid)


def attach(store: Store, actor: Actor, uses: Sequence[EvidenceUse]) -> None:
    """Let documents prove tasks or lines of sheets, or name other pages of those that do.

    Raises:
        NoSuchEvidenceError: there is no such document.
        NothingToProveError, NoSuchScoresheetError, NoSuchCriterionError, NoSuchRoundError, PeriodLockedError,
            PagesTooLongError: it cannot prove that.
    """
    with store.work(actor, Label.USE_EVIDENCE) as work:
        for use in uses:
            work.describe(name=work.evidence.get(use.document).summary)
            _use(work, use)


def detach(store: Store, actor: Actor, uses: Sequence[EvidenceUse]) -> None:
    """Let documents prove tasks or lines of sheets no longer; the documents stay.

    Raises:
        NoSuchEvidenceError, NoSuchEvidenceUseError: they are not the proof of that.
        PeriodLockedError: its period is concluded.
    """
    with store.work(actor, Label.WITHDRAW_EVIDENCE) as work:
        for use in uses:
            work.describe(name=work.evidence.get(use.document).summary)
            work.evidence.withdraw(use)


def _with_files(store: Store, document: EvidenceDocument, files: Sequence[Path], limit: int) -> EvidenceDocument:
    """Copy files and return the document with them; a content that it has already is not added again."""
    kept: dict[str, EvidenceFile] = {file.sha256: file for file in document.files}
    for path in files:
        file = evidence_files.keep(store, path, limit)
        kept.setdefault(file.sha256, file)
    return replace(document, files=tuple(kept.values()))


def _tidied(document: EvidenceDocument) -> EvidenceDocument:
    """Return a document as it is kept, each text on one line.

    Raises:
        EvidenceSummaryMissingError: it does not say what it is about.
    """
    kept = replace(
        document,
        code=tidy(document.code),
        number=tidy(document.number),
        issuer=tidy(document.issuer),
        summary=tidy(document.summary),
    )
    if not kept.summary:
        raise EvidenceSummaryMissingError
    return kept


def _use(work: Work, use: EvidenceUse) -> None:
    kept = replace(use, pages=tidy(use.pages))
    if len(kept.pages) > MAX_PAGES_WORDS:
        raise PagesTooLongError(limit=MAX_PAGES_WORDS)
    if kept.sheet:
        rubric = work.scoresheets.get(SheetUid(kept.sheet)).rubric
        rubric.get(CriterionKey(kept.criterion))
        rubric.round_of(RoundKey(kept.round))
    work.evidence.use(kept)
