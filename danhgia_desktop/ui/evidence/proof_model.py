"""The documents of a task or a line as a list shows them, each with its files below it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from danhgia_desktop.evidence.evidence_warnings import WarningCode
from danhgia_desktop.ui.evidence.document_words import heading_of
from danhgia_desktop.wording.evidence_words import say_warning

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from danhgia_desktop.evidence.evidence_document import EvidenceFile
    from danhgia_desktop.operations.evidence_proofs import Proof
    from danhgia_desktop.ui.grid.grid_model import Index
    from danhgia_desktop.wording import Language

ENTRY = int(Qt.ItemDataRole.UserRole)
_ROOT = QModelIndex()
_ROLE = Qt.ItemDataRole
_OF_FILES = frozenset({WarningCode.FILE_MISSING, WarningCode.FILE_ALTERED})
_MEBIBYTE, _KIBIBYTE = 2**20, 2**10


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofEntry:
    """A row: a document, or one of its files.

    Attributes:
        proof: the document, and for what it is used.
        heading: by what people know it; the name of a file.
        words: what it is about.
        pages: which are meant, "" for all of it.
        note: what a person should look at; how large a file is, or what became of it.
        icon: its name in resources/icons.
        tint: the field of `Colours` in which the note is written.
        file: the file; None for the document.
        is_elsewhere: whether it was brought forward in another round, where it can be changed.
    """

    proof: Proof
    heading: str
    words: str
    pages: str
    note: str
    icon: str
    tint: str
    file: EvidenceFile | None = None
    is_elsewhere: bool = False


class ProofModel(QAbstractListModel):
    """Rows that a delegate paints; a screen reader gets them as one sentence each."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._entries: tuple[ProofEntry, ...] = ()
        self._proofs: tuple[Proof, ...] = ()

    @property
    def proofs(self) -> tuple[Proof, ...]:
        """The documents, each with for what it is used."""
        return self._proofs

    def show(self, proofs: Iterable[Proof], round_: str) -> None:
        """Show documents; those of another round than the given one are marked."""
        self.beginResetModel()
        self._proofs = tuple(proofs)
        self._entries = tuple(entry for proof in self._proofs for entry in self._entries_of(proof, round_))
        self.endResetModel()

    def entry(self, row: int) -> ProofEntry:
        """Return what a row shows."""
        return self._entries[row]

    def row_of(self, entry: ProofEntry | None) -> int | None:
        """Return the row of the same document and file, None where it is not there any more."""
        if entry is None:
            return None
        wanted = entry.proof.document.uid, entry.file
        rows = (row for row, one in enumerate(self._entries) if (one.proof.document.uid, one.file) == wanted)
        return next(rows, None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role in {_ROLE.DisplayRole, _ROLE.ToolTipRole, _ROLE.AccessibleTextRole}:
            return "\n".join(filter(None, (entry.heading, entry.words, entry.pages, entry.note)))
        return None

    def _entries_of(self, proof: Proof, round_: str) -> Iterator[ProofEntry]:
        is_elsewhere = proof.use.round != round_
        of_document = [warning for warning in proof.warnings if warning.code not in _OF_FILES]
        pages = QCoreApplication.translate("ProofModel", "Trang: {pages}").format(pages=proof.use.pages)
        heading = heading_of(proof.document)
        yield ProofEntry(
            proof=proof,
            heading=heading or proof.document.summary,
            words=proof.document.summary if heading else "",
            pages=pages if proof.use.pages else "",
            note=" · ".join(say_warning(one, self._language) for one in of_document),
            icon="triangle-alert" if of_document else "file-text",
            tint="amber" if of_document else "muted",
            is_elsewhere=is_elsewhere,
        )
        wrong = {warning.file: warning.code for warning in proof.warnings if warning.code in _OF_FILES}
        for file in proof.document.files:
            code = wrong.get(file.name)
            yield ProofEntry(
                proof=proof,
                heading=file.name,
                words="",
                pages="",
                note=said_of_file(file, code),
                icon="circle-check" if code is None else "circle-x",
                tint="muted" if code is None else "red",
                file=file,
                is_elsewhere=is_elsewhere,
            )


def said_of_file(file: EvidenceFile, code: WarningCode | None) -> str:
    """Return what there is to say of a file in a few words: how large it is, or what became of it."""
    if code is WarningCode.FILE_MISSING:
        return QCoreApplication.translate("ProofModel", "thiếu tệp")
    if code is WarningCode.FILE_ALTERED:
        return QCoreApplication.translate("ProofModel", "bị sửa")
    if file.size >= _MEBIBYTE:
        return f"{file.size / _MEBIBYTE:.1f} MB".replace(".", ",")
    return f"{max(1, round(file.size / _KIBIBYTE))} KB"
