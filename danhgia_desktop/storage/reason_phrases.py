"""Reusable reasons in the data file, and the scores that use them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.scoring.reasons import PhraseUid, ReasonPhrase, reason_parts, reworded
from danhgia_desktop.storage import period_lock, schema
from danhgia_desktop.storage.found import FoundKind
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy import Connection, RowMapping

    from danhgia_desktop.storage.write_path import WritePath

_phrase, _score, _text = schema.reason_phrase, schema.score, schema.search_text
_sheet = schema.scoresheet
_ALL = sa.select(_phrase.c.uid, _phrase.c.text, _phrase.c.ordinal).order_by(_phrase.c.ordinal, _phrase.c.id)
_ID = sa.select(_phrase.c.id).where(_phrase.c.uid == sa.bindparam("uid"))
_SAYING = (
    sa.select(_score.c.sheet_id, _score.c.criterion_id, _score.c.round, _score.c.reason)
    .join(
        _text,
        sa.and_(
            _text.c.kind == FoundKind.REASON.value,
            _text.c.owner_id == _score.c.sheet_id,
            _text.c.criterion_id == _score.c.criterion_id,
            _text.c.round == _score.c.round,
        ),
    )
    .join(_sheet, _sheet.c.id == _score.c.sheet_id)
    .where(sa.func.instr(_text.c.folded, sa.bindparam("folded")) > 0, ~period_lock.OF_LOCKED_PERIOD)
    .order_by(_score.c.sheet_id, _score.c.criterion_id, _score.c.round)
)


class NoSuchPhraseError(ExpectedError):
    """The data file has no such reusable reason (any more)."""

    code = "no_such_phrase"


class ReasonPhrases:
    """The reusable reasons, in the order people put them in."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, uid: PhraseUid) -> ReasonPhrase:
        """Return the reusable reason.

        Raises:
            NoSuchPhraseError: there is none.
        """
        for phrase in self.all():
            if phrase.uid == uid:
                return phrase
        raise NoSuchPhraseError(phrase=uid)

    def all(self) -> tuple[ReasonPhrase, ...]:
        """Return all reusable reasons."""
        return tuple(
            ReasonPhrase(uid=PhraseUid(row["uid"]), text=row["text"], number=row["ordinal"])
            for row in self._connection.execute(_ALL).mappings()
        )

    def uses(self, text: str) -> int:
        """Return how many scores give a line as a reason, whichever sheet they stand on; concluded ones aside."""
        return sum(1 for _ in self._saying(text))

    def _saying(self, text: str) -> Iterator[RowMapping]:
        """Yield the scores that give a line as a reason, those of concluded periods aside.

        The search texts spare looking into all scores.
        """
        for row in self._connection.execute(_SAYING, {"folded": fold(text)}).mappings():
            if text in reason_parts(row["reason"]):
                yield row


class WritableReasonPhrases(ReasonPhrases):
    """The reusable reasons in a transaction that may change them."""

    def __init__(self, path: WritePath) -> None:
        super().__init__(path.connection)
        self._path = path

    def save(self, phrases: Iterable[ReasonPhrase]) -> None:
        """Add the reusable reasons, or change those of their uids."""
        for phrase in phrases:
            number = self._id(phrase.uid) or self._path.next_id(_phrase)
            values = {"uid": phrase.uid, "text": phrase.text, "ordinal": phrase.number}
            self._path.put(_phrase, {"id": number}, values)

    def remove(self, uid: PhraseUid) -> None:
        """Remove the reusable reason, if it is there; scores keep their words."""
        self._path.remove(_phrase, {"id": self._id(uid)})

    def reword(self, old: str, new: str) -> None:
        """Put a line in other words in every reason that has it; no total depends on the words.

        What was concluded stays as it was signed.
        """
        for sheet_id, scores in groupby(list(self._saying(old)), key=lambda row: row["sheet_id"]):
            changed = [{**row, "reason": reworded(row["reason"], old, new)} for row in scores]
            self._path.put_many(_score, sheet_id, changed)

    def _id(self, uid: PhraseUid) -> int | None:
        return self._connection.execute(_ID, {"uid": uid}).scalar()
