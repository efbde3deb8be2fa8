"""What is not right with documents: they are of another time, they have no files, or these are gone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from danhgia_desktop.evidence.evidence_document import EvidenceDocument
    from danhgia_desktop.period import Period


class FileState(StrEnum):
    """What became of a copy that was made."""

    WHOLE = "whole"
    MISSING = "missing"
    ALTERED = "altered"


class WarningCode(StrEnum):
    """What a warning is about."""

    OUTSIDE_PERIOD = "outside_period"
    NO_FILE = "no_file"
    FILE_MISSING = "file_missing"
    FILE_ALTERED = "file_altered"


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceWarning:
    """Something about a document that a person should look at; nothing is kept from being done.

    Attributes:
        code: what it is.
        period: the period outside which it is dated, where that is it.
        file: the name of the file, where it is about one.
    """

    code: WarningCode
    period: Period | None = None
    file: str = ""


_OF_FILES = {FileState.MISSING: WarningCode.FILE_MISSING, FileState.ALTERED: WarningCode.FILE_ALTERED}


def warnings_of(
    document: EvidenceDocument, periods: Iterable[Period], states: Mapping[str, FileState]
) -> tuple[EvidenceWarning, ...]:
    """Return what there is to say of a document.

    Args:
        document: the document.
        periods: those of the tasks and lines that rest on it.
        states: what became of the files, by the names under which they are stored; one that is not in it is whole.
    """
    return (*_of_its_date(document, periods), *_of_its_files(document, states))


def _of_its_date(document: EvidenceDocument, periods: Iterable[Period]) -> Iterator[EvidenceWarning]:
    issued_on = document.issued_on
    if issued_on is None:
        return
    for period in sorted(set(periods), key=lambda each: (each.starts_on, each.ends_on)):
        if issued_on not in period:
            yield EvidenceWarning(code=WarningCode.OUTSIDE_PERIOD, period=period)


def _of_its_files(document: EvidenceDocument, states: Mapping[str, FileState]) -> Iterator[EvidenceWarning]:
    if not document.files:
        yield EvidenceWarning(code=WarningCode.NO_FILE)
    for file in document.files:
        code = _OF_FILES.get(states.get(file.stored_name, FileState.WHOLE))
        if code is not None:
            yield EvidenceWarning(code=code, file=file.name)
