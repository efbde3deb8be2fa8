"""Searching plans, tasks, conclusions, petitions and documents: through the rows themselves.

Ten years hold 720 000 tasks; a folded copy of their words would make the file a third larger and every change
slower. SQLite looks through the words as they were typed in a tenth of a second instead: each letter that may bear
a mark is a blank in its pattern. What that lets through is folded and looked at again here.
"""

from __future__ import annotations

from functools import lru_cache, reduce
from itertools import islice
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from danhgia_desktop.storage import schema
from danhgia_desktop.storage.found import FoundKind
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlalchemy import Column, ColumnElement, Connection, Select

    from danhgia_desktop.storage.search_words import SearchWords

_MOST_LOOKED_AT = 20_000
"""So many, the newest ones, are folded: two tenths of a second."""

_MOST_HITS = 500
_MARKED = frozenset("aeiouyd%_")
"""Letters that others fold to; the two signs of patterns stand for anything as well."""

_plan, _task, _notice = schema.work_plan, schema.task, schema.conclusion_notice
_petition, _document = schema.petition, schema.evidence_document
_COLUMNS: Mapping[FoundKind, tuple[Column[str], ...]] = {
    FoundKind.PLAN: (_plan.c.title, _plan.c.number),
    FoundKind.TASK: (_task.c.text, _task.c.product, _task.c.source_number),
    FoundKind.NOTICE: (_notice.c.title, _notice.c.number),
    FoundKind.PETITION: (_petition.c.text, _petition.c.sender),
    FoundKind.DOCUMENT: (_document.c.summary, _document.c.code, _document.c.number, _document.c.issuer),
}


def hits(connection: Connection, wanted: SearchWords, kind: FoundKind) -> Iterator[dict[str, str | int]]:
    """Yield what has all the words, the newest first, in the form of a row of the search texts."""
    patterns = {f"pattern{number}": _pattern(word) for number, word in enumerate(wanted.words)}
    rows: Iterable[Any] = connection.execute(_having(kind, len(patterns)), patterns)
    folded = ((number, fold(words)) for number, words in rows)
    having = ((number, words) for number, words in folded if all(word in words for word in wanted.words))
    for number, words in islice(having, _MOST_HITS):
        yield {"kind": kind.value, "owner_id": number, "criterion_id": 0, "round": "", "path": "", "folded": words}


def _pattern(word: str) -> str:
    return f"%{''.join('_' if letter in _MARKED else letter for letter in word)}%"


@lru_cache(maxsize=64)
def _having(kind: FoundKind, words: int) -> Select[tuple[int, str]]:
    columns = _COLUMNS[kind]
    said: ColumnElement[str] = reduce(lambda before, column: before + " " + column, columns[1:], columns[0] + "")
    number = columns[0].table.c.id
    conditions = (said.like(sa.bindparam(f"pattern{place}")) for place in range(words))
    return sa.select(number, said).where(*conditions).order_by(number.desc()).limit(_MOST_LOOKED_AT)
