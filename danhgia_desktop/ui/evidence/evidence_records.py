"""The documents as the list of all of them shows them, and what it can be narrowed to."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from danhgia_desktop import days
from danhgia_desktop.evidence.evidence_warnings import WarningCode
from danhgia_desktop.ui.evidence.document_words import searched_in
from danhgia_desktop.ui.grid.cell import Sign
from danhgia_desktop.ui.lists.record import Record
from danhgia_desktop.wording.evidence_words import say_warning

if TYPE_CHECKING:
    from collections.abc import Iterable

    from danhgia_desktop.operations.evidence_overview import EvidenceEntry
    from danhgia_desktop.wording import Language


class Narrowing(StrEnum):
    """Which documents are shown."""

    ALL = "all"
    UNUSED = "unused"
    NO_FILE = "no_file"
    FILE_LOST = "file_lost"
    OUTSIDE_PERIOD = "outside_period"


_WARNED = {
    Narrowing.NO_FILE: frozenset({WarningCode.NO_FILE}),
    Narrowing.FILE_LOST: frozenset({WarningCode.FILE_MISSING, WarningCode.FILE_ALTERED}),
    Narrowing.OUTSIDE_PERIOD: frozenset({WarningCode.OUTSIDE_PERIOD}),
}
STATE_COLUMN = 5


def is_within(entry: EvidenceEntry, narrowing: Narrowing) -> bool:
    """Tell whether a document is one of those that are looked for."""
    if narrowing is Narrowing.UNUSED:
        return not entry.uses
    codes = _WARNED.get(narrowing)
    return codes is None or any(warning.code in codes for warning in entry.warnings)


def records_of(entries: Iterable[EvidenceEntry], language: Language) -> tuple[Record, ...]:
    """Return the rows of documents."""
    return tuple(_record(entry, language) for entry in entries)


def _record(entry: EvidenceEntry, language: Language) -> Record:
    document = entry.document
    said = "; ".join(say_warning(warning, language) for warning in entry.warnings)
    if not said:
        said = QCoreApplication.translate("EvidenceRecords", "{count} tệp").format(count=len(document.files))
    is_lost = is_within(entry, Narrowing.FILE_LOST)
    sign = Sign(icon="circle-x", tint="red") if is_lost else Sign(icon="triangle-alert", tint="amber")
    return Record(
        uid=document.uid,
        texts=(
            document.code,
            document.number,
            "" if document.issued_on is None else days.shown(document.issued_on),
            document.summary,
            str(len(entry.uses)) if entry.uses else QCoreApplication.translate("EvidenceRecords", "chưa dùng"),
            said,
        ),
        searched=searched_in(document),
        signs={STATE_COLUMN: sign} if entry.warnings else {},
    )
