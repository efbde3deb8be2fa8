"""All documents at a look: where each is used, what is not right with it, and which points nothing proves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.evidence.evidence_index import IndexRow, index_rows, order_of_use
from danhgia_desktop.evidence.evidence_warnings import EvidenceWarning, warnings_of
from danhgia_desktop.operations.evidence_places import places_of
from danhgia_desktop.scoring import problems
from danhgia_desktop.scoring.problems import ProblemCode
from danhgia_desktop.storage import evidence_store

if TYPE_CHECKING:
    from danhgia_desktop.evidence.evidence_document import EvidenceDocument, EvidenceUid
    from danhgia_desktop.evidence.evidence_index import UsedAt
    from danhgia_desktop.evidence.evidence_use import EvidenceUse
    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.rubric import CriterionKey, RoundKey
    from danhgia_desktop.scoring.scoresheet import SheetUid
    from danhgia_desktop.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceEntry:
    """A document as lists show it.

    Attributes:
        row: the document, and where it is used in words.
        uses: for what it is the proof, as the data says it, in the order of those in words.
        warnings: what a person should look at.
    """

    row: IndexRow
    uses: tuple[EvidenceUse, ...]
    warnings: tuple[EvidenceWarning, ...]

    @property
    def document(self) -> EvidenceDocument:
        """The document."""
        return self.row.document


def entries(store: Store) -> tuple[EvidenceEntry, ...]:
    """Return all documents in the order of the index."""
    with store.reading() as reading:
        documents = reading.evidence.all()
        uses = reading.evidence.uses()
        places = places_of(reading, uses)
    states = evidence_store.states(
        evidence_store.folder_of(store.path), (file for document in documents for file in document.files)
    )
    known: dict[EvidenceUid, list[EvidenceUse]] = {}
    at: dict[EvidenceUid, list[UsedAt]] = {}
    for use in uses:
        known.setdefault(use.document, []).append(use)
        at.setdefault(use.document, []).append(places[use])
    return tuple(
        EvidenceEntry(
            row=row,
            uses=tuple(sorted(known.get(row.document.uid, ()), key=lambda use: order_of_use(places[use]))),
            warnings=warnings_of(row.document, (use.period for use in row.uses), states),
        )
        for row in index_rows(documents, at)
    )


def index_of(store: Store, period: Period | None = None) -> tuple[IndexRow, ...]:
    """Return the rows of the index: all documents, or those that are used in a period and the shorter ones within it.

    Args:
        store: the open data.
        period: which; what a document is used for in others is left out then.
    """
    with store.reading() as reading:
        documents = reading.evidence.all()
        places = places_of(reading, reading.evidence.uses())
    at: dict[EvidenceUid, list[UsedAt]] = {}
    for use, place in places.items():
        if period is None or _is_within(place.period, period):
            at.setdefault(use.document, []).append(place)
    return index_rows([one for one in documents if period is None or one.uid in at], at)


def unproven_lines(store: Store, sheet: SheetUid, round_: RoundKey) -> tuple[CriterionKey, ...]:
    """Return the lines of a sheet with points that need a document in a round, and have neither one nor words for it.

    Raises:
        NoSuchScoresheetError, NoSuchRoundError: there is none of that name.
    """
    with store.reading() as reading:
        scored = reading.scoresheets.get(sheet)
    scored.rubric.round_of(round_)
    found = problems.of_round(scored, round_)
    return tuple(problem.criterion for problem in found if problem.code is ProblemCode.MISSING_EVIDENCE)


def _is_within(part: Period, period: Period) -> bool:
    """Tell whether a period is another, or one of those it is made of: a week counts to the month of its Thursday."""
    above: Period | None = part
    while above is not None and above != period:
        above = above.parent
    return above is not None
