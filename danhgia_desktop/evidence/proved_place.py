"""What documents can be the proof of: a task, or a line of a score sheet in one round."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.evidence.evidence_use import EvidenceUse

if TYPE_CHECKING:
    from danhgia_desktop.evidence.evidence_document import EvidenceUid


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvedPlace:
    """A task, or a line of a sheet in one round, as `EvidenceUse` names them."""

    task: str = ""
    sheet: str = ""
    criterion: str = ""
    round: str = ""

    def proved_by(self, document: EvidenceUid, pages: str = "") -> EvidenceUse:
        """Return that a document proves it."""
        return EvidenceUse(
            document=document,
            task=self.task,
            sheet=self.sheet,
            criterion=self.criterion,
            round=self.round,
            pages=pages,
        )

    def is_proved(self, use: EvidenceUse) -> bool:
        """Tell whether a document is used for it."""
        return self == ProvedPlace(task=use.task, sheet=use.sheet, criterion=use.criterion, round=use.round)
