"""Rubrics in the data file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.regulation import rubric_codec
from danhgia_desktop.storage import (
    period_lock,
    regulation_pins,
    rubric_drafts,
    rubric_rows,
    rubric_uses,
    schema,
    sheet_rows,
    totals,
    uses,
)
from danhgia_desktop.storage.uses import Use
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sqlalchemy import Connection

    from danhgia_desktop.regulation.rubric import Rubric, RubricUid
    from danhgia_desktop.scoring.scoresheet import Scoresheet, SheetUid
    from danhgia_desktop.storage.rubric_drafts import KeptDraft
    from danhgia_desktop.storage.stored import CriterionIds, StoredRubric
    from danhgia_desktop.storage.write_path import WritePath

_rubric, _criterion = schema.rubric, schema.criterion
_NEEDING = {
    Use.SHEETS: sa.select(sa.func.count()).where(schema.scoresheet.c.rubric_id == sa.bindparam("number")),
    Use.REGULATIONS: sa.select(sa.func.count()).where(
        _rubric.c.id == sa.bindparam("number"), _rubric.c.regulation_id.is_not(None)
    ),
}
_BY_NAME = sa.select(_rubric.c.id).where(_rubric.c.folded == sa.bindparam("folded")).order_by(_rubric.c.id)


class NoSuchRubricError(ExpectedError):
    """The data file has no such rubric (any more)."""

    code = "no_such_rubric"


class RubricInUseError(ExpectedError):
    """A rubric under which sheets were opened, or which a rule set names, cannot be removed."""

    code = "rubric_in_use"


class Rubrics:
    """The rubrics."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, uid: RubricUid) -> Rubric:
        """Return the rubric with all its criteria.

        Raises:
            NoSuchRubricError: there is none.
        """
        found = self.find(uid)
        if found is None:
            raise NoSuchRubricError(rubric=uid)
        return found

    def find(self, uid: RubricUid) -> Rubric | None:
        """Return the rubric with all its criteria, or None."""
        stored = self._stored(uid)
        return None if stored is None else stored.rubric

    def named(self, name: str) -> tuple[Rubric, ...]:
        """Return the rubrics of that name, diacritics and case apart, the oldest first."""
        numbers = self._connection.execute(_BY_NAME, {"folded": fold(name)}).scalars().all()
        return tuple(rubric_rows.load(self._connection, number).rubric for number in numbers)

    def sheets(self, uid: RubricUid) -> tuple[Scoresheet, ...]:
        """Return the sheets opened under a rubric, with all their scores, the oldest first.

        Raises:
            NoSuchRubricError: there is no such rubric.
        """
        numbers = sorted(totals.sheets_of_rubric(self._connection, self._number(uid)))
        return tuple(sheet_rows.load(self._connection, number).sheet for number in numbers)

    def draft(self, uid: RubricUid) -> KeptDraft | None:
        """Return the unfinished edit of a rubric, or None."""
        return rubric_drafts.find(self._connection, uid)

    def _number(self, uid: RubricUid) -> int:
        number = rubric_rows.number_of(self._connection, uid)
        if number is None:
            raise NoSuchRubricError(rubric=uid)
        return number

    def _stored(self, uid: RubricUid) -> StoredRubric | None:
        number = rubric_rows.number_of(self._connection, uid)
        return None if number is None else rubric_rows.load(self._connection, number)


class WritableRubrics(Rubrics):
    """The rubrics in a transaction that may change them."""

    def __init__(self, path: WritePath, at: datetime) -> None:
        super().__init__(path.connection)
        self._path = path
        self._at = at

    def save(self, rubric: Rubric, *, review: int | None = None, reviewed: Collection[SheetUid] | None = None) -> None:
        """Add the rubric, or change the one of its uid; criteria are told apart by their keys.

        What sheets say of criteria that are no longer there goes with them; undo brings all of it back.

        Args:
            rubric: as it shall be.
            review: the class (3 to 5) of a change after which sheets with scores must be looked through;
                a graver one from before stays. None where none must.
            reviewed: which sheets must; None for all.

        Raises:
            RegulationPinnedError: it belongs to a rule set by which periods are evaluated.
            PeriodLockedError: a concluded period has a sheet under it.
        """
        stored = self._stored(rubric.uid)
        if stored is None:
            number = self._path.next_id(_rubric)
            self._put_head(number, rubric, created_at=self._at)
            self._put_criteria(number, rubric, {})
        elif stored.rubric != rubric:
            regulation_pins.require_none_by_rubric(self._connection, stored.number)
            period_lock.require_open_for_rubric(self._connection, stored.number)
            if review is not None:
                rubric_uses.mark_for_review(self._path, stored.number, review, reviewed)
            self._change(stored, rubric)

    def remove(self, uid: RubricUid) -> None:
        """Remove the rubric, and the unfinished edit of it for good: undo brings back what was saved.

        Raises:
            NoSuchRubricError: there is none.
            RubricInUseError: sheets were opened under it, or a rule set names it.
        """
        number = self._number(uid)
        needing = uses.counted(self._connection, _NEEDING, number)
        if needing:
            raise RubricInUseError(rubric=self.get(uid).name, uses=needing)
        self.drop_draft(uid)
        self._path.remove_all(_criterion, number)
        self._path.remove(_rubric, {"id": number})

    def keep_draft(self, rubric: Rubric, *, base: Rubric) -> None:
        """Keep an unfinished edit of a rubric, and what it began with, so that no crash loses it."""
        rubric_drafts.keep(self._connection, rubric, base, self._at)

    def drop_draft(self, uid: RubricUid) -> None:
        """Forget the unfinished edit of a rubric, if there is one."""
        rubric_drafts.drop(self._connection, uid)

    def _change(self, stored: StoredRubric, rubric: Rubric) -> None:
        number = stored.number
        kept = {criterion.key for criterion in rubric.criteria}
        vanished = [id_ for key, id_ in stored.criterion_ids.items() if key not in kept]
        rubric_uses.remove_scores(self._path, vanished)
        self._put_head(number, rubric)
        self._put_criteria(number, rubric, stored.criterion_ids)
        self._path.remove_many(_criterion, number, [(id_,) for id_ in vanished])
        if (stored.rubric.criteria, stored.rubric.rounds) != (rubric.criteria, rubric.rounds):
            totals.refresh(self._connection, totals.sheets_of_rubric(self._connection, number))

    def _put_head(self, number: int, rubric: Rubric, **once: object) -> None:
        values = {
            "uid": rubric.uid,
            "name": rubric.name,
            "folded": fold(rubric.name),
            "title": rubric.title,
            "rounds": rubric_codec.write_rounds(rubric.rounds),
        }
        self._path.put(_rubric, {"id": number}, {**values, **once})

    def _put_criteria(self, number: int, rubric: Rubric, known: CriterionIds) -> None:
        ids = dict(known)
        free = self._path.next_id(_criterion)
        for criterion in rubric.criteria:
            if criterion.key not in ids:
                ids[criterion.key] = free
                free += 1
        self._path.put_many(_criterion, number, rubric_rows.criterion_rows(number, rubric, ids))
