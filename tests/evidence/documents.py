"""Documents for tests of evidence."""

from __future__ import annotations

import hashlib
from datetime import date

from danhgia_desktop.evidence.evidence_document import EvidenceDocument, EvidenceFile, EvidenceUid

PDF = b"%PDF-1.7 proof"


def file(content: bytes = PDF, name: str = "bao cao.pdf") -> EvidenceFile:
    return EvidenceFile(sha256=hashlib.sha256(content).hexdigest(), name=name, size=len(content))


def document(code: str = "H1.1", *, uid: str = "", issued_on: date | None = None, **attributes) -> EvidenceDocument:
    given = {"summary": f"Báo cáo {code}", **attributes}
    return EvidenceDocument(uid=EvidenceUid(uid or f"u-{code}"), code=code, issued_on=issued_on, **given)
