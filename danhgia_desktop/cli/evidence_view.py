"""Documents of evidence as a terminal and as JSON show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import days
from danhgia_desktop.wording.evidence_words import say_use, say_warning
from danhgia_desktop.wording.language import Words, say_text

if TYPE_CHECKING:
    from danhgia_desktop.evidence.evidence_document import EvidenceDocument
    from danhgia_desktop.operations.evidence_overview import EvidenceEntry
    from danhgia_desktop.wording import Language

HEADINGS = (
    Words("Mã", "Code"),
    Words("Số, ký hiệu", "Number"),
    Words("Ngày", "Date"),
    Words("Trích yếu", "Summary"),
    Words("Tệp", "Files"),
    Words("Dùng cho", "Used for"),
    Words("Cần xem", "Look at"),
)


def given_document(document: EvidenceDocument) -> dict[str, object]:
    """Return what programs are told of a document."""
    return {
        "uid": document.uid,
        "code": document.code,
        "number": document.number,
        "issued_on": None if document.issued_on is None else document.issued_on.isoformat(),
        "issuer": document.issuer,
        "summary": document.summary,
        "files": [{"name": file.name, "size": file.size, "sha256": file.sha256} for file in document.files],
    }


def given_entry(entry: EvidenceEntry, language: Language) -> dict[str, object]:
    """Return what programs are told of a document, of its uses and of what is not right with it."""
    return {
        **given_document(entry.document),
        "uses": [
            {
                "task": use.task or None,
                "sheet": use.sheet or None,
                "criterion": use.criterion or None,
                "round": use.round or None,
                "pages": use.pages,
            }
            for use in entry.uses
        ],
        "warnings": [
            {"code": warning.code.value, "text": say_warning(warning, language)} for warning in entry.warnings
        ],
    }


def said_entry(entry: EvidenceEntry, language: Language) -> tuple[str, ...]:
    """Return a document as a line of a list."""
    document = entry.document
    return (
        document.code,
        document.number,
        "" if document.issued_on is None else days.shown(document.issued_on),
        say_text(document.summary),
        str(len(document.files)),
        "; ".join(say_use(use, language) for use in entry.row.uses),
        "; ".join(say_warning(warning, language) for warning in entry.warnings),
    )
