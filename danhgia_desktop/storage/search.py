"""Search through everything that has words in the data file, diacritics and case apart."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.storage import found_places, found_work, schema, search_work
from danhgia_desktop.storage.found import Found, FoundKind
from danhgia_desktop.storage.search_words import Fit, SearchWords

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Select

    from danhgia_desktop.storage.found_places import Row

_MOST_CANDIDATES = 2_000
"""So many of each kind are weighed against each other, the newest ones: whoever finds more types on."""

_ESCAPE = "\\"
_SIGNS = f"%_{_ESCAPE}"

_text = schema.search_text
_ORDER = {kind: place for place, kind in enumerate(FoundKind)}
_NAMES = tuple(kind for kind in FoundKind if not kind.is_note)
_NOTES = tuple(kind for kind in FoundKind if kind.is_note)

_Place = tuple[bool, Fit, int, int, int, str]
"""Where a hit stands among the others; no two stand in one place."""

_Hit = tuple[_Place, "Row"]


class Search:
    """What can be found by words."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, said: str, limit: int) -> tuple[Found, ...]:
        """Return what all the words occur in, the best first: names and criteria, then what was said of scores.

        No kind takes more than a third of the list while others have something.

        Args:
            said: the words as somebody typed them; diacritics and case do not matter.
            limit: how many at most.
        """
        wanted = SearchWords.of(said)
        if not wanted.words:
            return ()
        best: list[_Hit] = []
        spare: list[_Hit] = []
        share = -(-limit // 3)
        for kinds in (_NAMES, _NOTES):
            if len(best) < limit:
                ranked = [sorted(self._hits(wanted, kind)) for kind in kinds]
                best += sorted(chain.from_iterable(hits[:share] for hits in ranked))[: limit - len(best)]
                spare += chain.from_iterable(hits[share:] for hits in ranked)
        chosen = best + sorted(spare)[: limit - len(best)]
        return tuple(self._read(row) for _, row in sorted(chosen, key=itemgetter(0)))

    def _read(self, row: Row) -> Found:
        kind = FoundKind(row["kind"])
        if kind.is_of_plans:
            return found_work.read(self._connection, kind, row["owner_id"])
        return found_places.read(self._connection, row)

    def _hits(self, wanted: SearchWords, kind: FoundKind) -> Iterator[_Hit]:
        if kind.is_of_plans:
            return ((_place(wanted, row), row) for row in search_work.hits(self._connection, wanted, kind))
        patterns = {f"pattern{number}": _pattern(word) for number, word in enumerate(wanted.words)}
        having = self._connection.execute(_having(len(patterns)), {"of_kind": kind.value, **patterns})
        return ((_place(wanted, row), row) for row in having.mappings())


def _place(wanted: SearchWords, row: Row) -> _Place:
    """Return by what things found are put in order; where all else is equal the newest sheet comes first."""
    kind = FoundKind(row["kind"])
    fit = wanted.fit(row["folded"], prefix=len(row["path"]) + 1 if row["path"] else 0)
    return kind.is_note, fit, _ORDER[kind], -row["owner_id"], row["criterion_id"], row["round"]


def _pattern(word: str) -> str:
    """Return the pattern of texts with a word anywhere; LIKE takes a fifth less time over them than instr()."""
    escaped = "".join(f"{_ESCAPE}{letter}" if letter in _SIGNS else letter for letter in word)
    return f"%{escaped}%"


@lru_cache(maxsize=32)
def _having(words: int) -> Select[tuple[str | int, ...]]:
    """Return the query for texts of a kind with so many words, in the order in which they are kept, backwards."""
    return (
        sa.select(_text)
        .where(
            _text.c.kind == sa.bindparam("of_kind"),
            *(_text.c.folded.like(sa.bindparam(f"pattern{number}"), escape=_ESCAPE) for number in range(words)),
        )
        .order_by(_text.c.owner_id.desc(), _text.c.criterion_id.desc(), _text.c.round.desc())
        .limit(_MOST_CANDIDATES)
    )
