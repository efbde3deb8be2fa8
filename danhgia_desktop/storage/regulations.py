"""Rule sets in the data file."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop import period as periods
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.regulation import regulation_codec
from danhgia_desktop.storage import regulation_pins, rubric_rows, schema
from danhgia_desktop.storage.decoding import decodes
from danhgia_desktop.storage.rubrics import NoSuchRubricError
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection, RowMapping

    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.regulation import Regulation, RegulationUid
    from danhgia_desktop.regulation.rubric import RubricUid
    from danhgia_desktop.storage.write_path import WritePath

_regulation, _rubric = schema.regulation, schema.rubric
_BY_UID = sa.select(_regulation.c.id, _regulation.c.content, _regulation.c.sha256).where(
    _regulation.c.uid == sa.bindparam("uid")
)
_ALL = sa.select(_regulation.c.content).order_by(_regulation.c.effective_from, _regulation.c.id)
_NUMBERED = _ALL.where(_regulation.c.folded == sa.bindparam("folded"))
_RUBRICS = sa.select(_rubric.c.id).where(_rubric.c.regulation_id == sa.bindparam("number"))
_OWNER = (
    sa.select(_regulation.c.id, _regulation.c.title, _rubric.c.name)
    .select_from(_rubric)
    .join(_regulation)
    .where(_rubric.c.id == sa.bindparam("rubric_id"))
)


class NoSuchRegulationError(ExpectedError):
    """The data file has no such rule set (any more)."""

    code = "no_such_regulation"


class RubricOfOtherRegulationError(ExpectedError):
    """A rubric belongs to one rule set, since what a pinned one says must never change."""

    code = "rubric_of_other_regulation"


class Regulations:
    """The rule sets, those in force first first."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @decodes
    def get(self, uid: RegulationUid) -> Regulation:
        """Return the rule set.

        Raises:
            NoSuchRegulationError: there is none.
        """
        return _read(self._row(uid)["content"])

    @decodes
    def find(self, uid: RegulationUid) -> Regulation | None:
        """Return the rule set, or None."""
        row = self._find(uid)
        return None if row is None else _read(row["content"])

    @decodes
    def numbered(self, number: str) -> tuple[Regulation, ...]:
        """Return the rule sets whose document bears a number, diacritics and case apart."""
        contents = self._connection.execute(_NUMBERED, {"folded": fold(number)}).scalars()
        return tuple(_read(content) for content in contents)

    @decodes
    def all(self) -> tuple[Regulation, ...]:
        """Return all rule sets."""
        return tuple(_read(content) for content in self._connection.execute(_ALL).scalars())

    def digest(self, uid: RegulationUid) -> str:
        """Return the SHA-256 of what the rule set says, as it was when it was saved.

        Raises:
            NoSuchRegulationError: there is none.
        """
        digest: str = self._row(uid)["sha256"]
        return digest

    @decodes
    def pinned_periods(self, uid: RegulationUid) -> tuple[Period, ...]:
        """Return the periods that are evaluated by the rule set, for any kind of subject, in order.

        Raises:
            NoSuchRegulationError: there is none.
        """
        codes = regulation_pins.periods_of(self._connection, self._row(uid)["id"])
        return tuple(sorted(periods.parse(code) for code in codes))

    def _row(self, uid: RegulationUid) -> RowMapping:
        row = self._find(uid)
        if row is None:
            raise NoSuchRegulationError(regulation=uid)
        return row

    def _find(self, uid: RegulationUid) -> RowMapping | None:
        return self._connection.execute(_BY_UID, {"uid": uid}).mappings().one_or_none()


class WritableRegulations(Regulations):
    """The rule sets in a transaction that may change them."""

    def __init__(self, path: WritePath, at: datetime) -> None:
        super().__init__(path.connection)
        self._path = path
        self._at = at

    def save(self, regulation: Regulation) -> None:
        """Add the rule set, or change the one of its uid; the rubrics that it names belong to it from now on.

        Raises:
            RegulationPinnedError: periods are evaluated by it, and it says something else.
            NoSuchRubricError: a rubric that it names is not in the file.
            RubricOfOtherRegulationError: a rubric that it names belongs to another rule set.
        """
        content = regulation_codec.write(regulation)
        row = self._find(regulation.uid)
        if row is not None and row["content"] == content:
            return
        values = {
            "uid": regulation.uid,
            "number": regulation.number,
            "title": regulation.title,
            "folded": fold(regulation.number),
            "effective_from": regulation.effective_from,
            "effective_until": regulation.effective_until,
            "content": content,
            "sha256": regulation_codec.digest(regulation),
        }
        if row is None:
            number = self._path.next_id(_regulation)
            values["created_at"] = self._at
        else:
            number = row["id"]
            regulation_pins.require_none(self._connection, number)
        self._path.put(_regulation, {"id": number}, values)
        self._take_rubrics(number, regulation.title, regulation.rubrics)

    def remove(self, uid: RegulationUid) -> None:
        """Remove the rule set; its rubrics stay, and belong to none.

        Raises:
            NoSuchRegulationError: there is none.
            RegulationPinnedError: periods are evaluated by it.
        """
        number = self._row(uid)["id"]
        regulation_pins.require_none(self._connection, number)
        self._take_rubrics(number, "", ())
        self._path.remove(_regulation, {"id": number})

    def _take_rubrics(self, number: int, title: str, uids: tuple[RubricUid, ...]) -> None:
        named = {self._free_rubric(number, title, uid) for uid in uids}
        before = set(self._connection.execute(_RUBRICS, {"number": number}).scalars())
        for rubric_id in sorted(before - named):
            self._path.put(_rubric, {"id": rubric_id}, {"regulation_id": None})
        for rubric_id in sorted(named - before):
            self._path.put(_rubric, {"id": rubric_id}, {"regulation_id": number})

    def _free_rubric(self, number: int, title: str, uid: RubricUid) -> int:
        rubric_id = rubric_rows.number_of(self._connection, uid)
        if rubric_id is None:
            raise NoSuchRubricError(rubric=uid)
        owner = self._connection.execute(_OWNER, {"rubric_id": rubric_id}).one_or_none()
        if owner is not None and owner.id != number:
            raise RubricOfOtherRegulationError(rubric=owner.name, owner=owner.title, regulation=title)
        return rubric_id


@lru_cache(maxsize=64)
def _read(content: str) -> Regulation:
    """Read a rule set, which takes a millisecond, once for all who ask for the same words."""
    return regulation_codec.read(content)
