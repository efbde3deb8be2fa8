"""The index of evidence (danh mục tài liệu kiểm chứng): every document by its code, and where each is used."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from danhgia_desktop.evidence.code_order import code_key
from danhgia_desktop.text import sort_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from danhgia_desktop.evidence.evidence_document import EvidenceDocument, EvidenceUid
    from danhgia_desktop.period import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class UsedAt:
    """A place where a document is used, as people know it.

    Attributes:
        period: of the plan or the sheet.
        whose: whose plan or sheet it is.
        place: the number or the words of the line, or the text of the task.
        is_task: whether it is a task, and not a line of a sheet.
        pages: which pages are meant; "" for all of it.
    """

    period: Period
    whose: str
    place: str
    is_task: bool
    pages: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexRow:
    """A document of the index and where it is used, in the order of periods."""

    document: EvidenceDocument
    uses: tuple[UsedAt, ...] = ()


def index_rows(
    documents: Iterable[EvidenceDocument], uses: Mapping[EvidenceUid, Iterable[UsedAt]]
) -> tuple[IndexRow, ...]:
    """Return the rows of the index: by code, then what has none by date; each document once."""
    return tuple(
        IndexRow(document=document, uses=tuple(sorted(uses.get(document.uid, ()), key=order_of_use)))
        for document in in_order(documents)
    )


def in_order(documents: Iterable[EvidenceDocument]) -> tuple[EvidenceDocument, ...]:
    """Return documents by code, then by date, number and words."""
    return tuple(sorted(documents, key=_order))


def _order(document: EvidenceDocument) -> tuple[object, ...]:
    return (
        code_key(document.code),
        document.issued_on or date.max,
        sort_key(document.number),
        sort_key(document.summary),
        document.uid,
    )


def order_of_use(use: UsedAt) -> tuple[object, ...]:
    """Return the key that sorts uses by period, then by whose they are, tasks behind lines."""
    return use.period.starts_on, use.period.ends_on, sort_key(use.whose), use.is_task, code_key(use.place)
