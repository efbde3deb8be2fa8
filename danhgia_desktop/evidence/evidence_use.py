"""For what a document is the proof."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from danhgia_desktop.evidence.evidence_document import EvidenceUid

MAX_PAGES_WORDS = 200
"""How long the words for the pages meant can be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceUse:
    """A document proves a task, or a line of a score sheet in one round.

    Attributes:
        task: the uid of the task; "" for a line of a sheet.
        sheet: the uid of the score sheet; "" for a task.
        criterion: the key of its line.
        round: the key of the round in which it was brought forward.
        pages: which pages or section are meant, in words; "" for all of it.
    """

    document: EvidenceUid
    task: str = ""
    sheet: str = ""
    criterion: str = ""
    round: str = ""
    pages: str = ""

    def __post_init__(self) -> None:
        """Refuse a use for nothing, or for two things at once."""
        if bool(self.task) == bool(self.sheet):
            message = "a document is used for a task or for a line of a sheet"
            raise ValueError(message)
