"""An office with a task and a sheet that documents can prove, and files to bring forward."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from danhgia_desktop.evidence.evidence_document import EvidenceDocument
from danhgia_desktop.evidence.evidence_use import EvidenceUse
from danhgia_desktop.operations import evidence
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.storage.store import Store
from tests.evidence.documents import PDF, document
from tests.storage.builders import ACTOR, SHEET, fill
from tests.storage.plan_builders import TASK, plan_work

LINE = "I.1"


def furnish(store: Store) -> None:
    """Put a blank sheet of a unit, and the unit's plan for September 2026 with one task, into a data file."""
    fill(store)
    plan_work(store)


def write(folder: Path, name: str = "Báo cáo.pdf", content: bytes = PDF) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(content)
    return path


def proves_task(of: EvidenceDocument, pages: str = "") -> EvidenceUse:
    return EvidenceUse(document=of.uid, task=TASK, pages=pages)


def proves_line(of: EvidenceDocument, criterion: str = LINE, pages: str = "") -> EvidenceUse:
    return EvidenceUse(document=of.uid, sheet=SHEET, criterion=criterion, round=SELF, pages=pages)


def add(store: Store, code: str = "H1.1", *files: Path, **attributes) -> EvidenceDocument:
    """Add a document of September 2026."""
    of = document(code, **{"issued_on": date(2026, 9, 20), **attributes})
    return evidence.add_document(store, ACTOR, of, files)
