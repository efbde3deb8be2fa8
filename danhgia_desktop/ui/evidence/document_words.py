"""What a document is called in lists, and what it is found by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import days
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from danhgia_desktop.evidence.evidence_document import EvidenceDocument


def heading_of(document: EvidenceDocument) -> str:
    """Return by what people know a document: "H1.2.03 · 405/BC-SNV · 20/09/2026"; its issuer where it has none."""
    day = "" if document.issued_on is None else days.shown(document.issued_on)
    known = " · ".join(filter(None, (document.code, document.number, day)))
    return known or document.issuer


def searched_in(document: EvidenceDocument) -> str:
    """Return all that a document is found by, as search compares it."""
    names = " ".join(file.name for file in document.files)
    return fold(f"{document.code} {document.number} {document.issuer} {document.summary} {names}")
