"""Score sheets in the data file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.storage import (
    evidence_uses,
    history,
    org_units,
    period_lock,
    remembered,
    rubric_rows,
    schema,
    sheet_rows,
    staff,
    totals,
)
from danhgia_desktop.storage.rubrics import NoSuchRubricError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy import Connection

    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.organization.subject import Subject
    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.rubric import CriterionKey, RoundKey, RubricUid
    from danhgia_desktop.scoring.scoresheet import Score, ScoreKey, ScorePlace, Scoresheet, SheetUid
    from danhgia_desktop.storage.change_set import ChangeSet
    from danhgia_desktop.storage.history import ScoreVersion
    from danhgia_desktop.storage.plan_takings import Taking
    from danhgia_desktop.storage.stored import StoredSheet
    from danhgia_desktop.storage.write_path import WritePath

_sheet, _score = schema.scoresheet, schema.score
_UNDER = (
    sa.select(_sheet.c.id)
    .join(schema.rubric)
    .where(schema.rubric.c.uid == sa.bindparam("rubric"), _sheet.c.period == sa.bindparam("period"))
)
_OF_UNIT = _UNDER.join(schema.org_unit).where(
    schema.org_unit.c.uid == sa.bindparam("subject"), _sheet.c.staff_id.is_(None)
)
_OF_PERSON = _UNDER.join(schema.staff_member).where(schema.staff_member.c.uid == sa.bindparam("subject"))

_PERIOD = sa.select(_sheet.c.period).where(_sheet.c.id == sa.bindparam("number"))


class NoSuchScoresheetError(ExpectedError):
    """The data file has no such score sheet (any more)."""

    code = "no_such_scoresheet"


class ScoresheetExistsError(ExpectedError):
    """The subject already has a sheet under this rubric in this period."""

    code = "scoresheet_exists"


class Scoresheets:
    """The score sheets."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, uid: SheetUid) -> Scoresheet:
        """Return the sheet with its rubric and all its scores.

        Raises:
            NoSuchScoresheetError: there is none.
        """
        return self._stored(uid).sheet

    def find(self, rubric: RubricUid, subject: Subject, period: Period) -> Scoresheet | None:
        """Return the sheet of a unit or a person in a period under a rubric, or None."""
        number = self._number_for(rubric, subject, period)
        return None if number is None else sheet_rows.load(self._connection, number).sheet

    def taking(self, uid: SheetUid) -> Taking | None:
        """Return from which tasks a sheet takes something as they are now, also where it was concluded; None for none.

        Raises:
            NoSuchScoresheetError: there is none.
        """
        return sheet_rows.taking_of(self._connection, self._number(uid))

    def score_history(self, uid: SheetUid, criterion: CriterionKey, round_: RoundKey) -> tuple[ScoreVersion, ...]:
        """Return what became of one score, the newest change first.

        Raises:
            NoSuchScoresheetError, NoSuchCriterionError, NoSuchRoundError: there is none of that name.
        """
        stored = self._stored(uid)
        stored.sheet.rubric.get(criterion)
        stored.sheet.rubric.round_of(round_)
        return history.of_score(self._connection, stored, criterion, round_)

    def changed_by(self, change_set: ChangeSet) -> tuple[ScorePlace, ...]:
        """Return where a change set changed scores, as far as their sheets and criteria are there."""
        return history.scores_of(self._connection, change_set)

    def _stored(self, uid: SheetUid) -> StoredSheet:
        return sheet_rows.load(self._connection, self._number(uid))

    def _number(self, uid: SheetUid) -> int:
        number = sheet_rows.number_of(self._connection, uid)
        if number is None:
            raise NoSuchScoresheetError(sheet=uid)
        return number

    def _number_for(self, rubric: RubricUid, subject: Subject, period: Period) -> int | None:
        asked = {"rubric": rubric, "subject": subject.uid, "period": period.code}
        return self._connection.execute(_OF_PERSON if subject.is_person else _OF_UNIT, asked).scalar()


class WritableScoresheets(Scoresheets):
    """The score sheets in a transaction that may change them."""

    def __init__(self, path: WritePath) -> None:
        super().__init__(path.connection)
        self._path = path

    def add(self, sheet: Scoresheet) -> None:
        """Add a sheet with the scores it has.

        Raises:
            NoSuchRubricError, NoSuchUnitError, NoSuchStaffMemberError: its rubric or its subject is not in the file.
            ScoresheetExistsError: the subject has a sheet under the rubric in the period.
            PeriodLockedError: the period is concluded.
        """
        if self._number_for(sheet.rubric.uid, sheet.subject, sheet.period) is not None:
            raise ScoresheetExistsError(rubric=sheet.rubric.name, name=sheet.subject.name, period=sheet.period)
        rubric_id = rubric_rows.number_of(self._connection, sheet.rubric.uid)
        if rubric_id is None:
            raise NoSuchRubricError(rubric=sheet.rubric.uid)
        number = self._path.next_id(_sheet)
        values = {"uid": sheet.uid, "rubric_id": rubric_id, "period": sheet.period.code}
        self._path.put(_sheet, {"id": number}, {**values, **self._subject_values(sheet.subject)})
        stored = sheet_rows.load(self._connection, number)
        self._write(stored, replace(sheet, planned=stored.sheet.planned), sheet.scores)

    def set_scores(self, uid: SheetUid, scores: Mapping[ScoreKey, Score]) -> Scoresheet:
        """Change some scores of a sheet and return it; blank scores are taken away.

        Raises:
            NoSuchScoresheetError, NoSuchCriterionError, NoSuchRoundError: there is none of that name.
            PeriodLockedError: the period is concluded.
        """
        return self.change(uid, lambda _: scores)

    def change(self, uid: SheetUid, scores: Callable[[Scoresheet], Mapping[ScoreKey, Score]]) -> Scoresheet:
        """Change some scores of a sheet as what it holds now demands, and return it; blank ones are taken away.

        Raises:
            NoSuchScoresheetError, NoSuchCriterionError, NoSuchRoundError: there is none of that name.
            PeriodLockedError: the period is concluded.
        """
        stored = self._stored(uid)
        changed = scores(stored.sheet)
        sheet = stored.sheet.with_scores(changed)
        self._write(stored, sheet, changed)
        return sheet

    def move(self, uid: SheetUid, unit: UnitUid) -> None:
        """Let another unit evaluate the person whom the sheet is about.

        Raises:
            NoSuchScoresheetError, NoSuchUnitError: there is none.
            PeriodLockedError: the period is concluded.
        """
        number = self._number(uid)
        period_lock.require_open(self._connection, self._connection.execute(_PERIOD, {"number": number}).scalar_one())
        unit_id = org_units.known_number_of(self._connection, unit)
        self._path.put(_sheet, {"id": number}, {"unit_id": unit_id})

    def confirm_review(self, uid: SheetUid) -> Scoresheet:
        """Take away the mark that the rubric has changed since the sheet was looked through, and return the sheet.

        Raises:
            NoSuchScoresheetError: there is none.
            PeriodLockedError: the period is concluded.
        """
        stored = self._stored(uid)
        period_lock.require_open(self._connection, stored.sheet.period.code)
        self._path.put(_sheet, {"id": stored.number}, {"review": None})
        return stored.sheet

    def remove(self, uid: SheetUid) -> None:
        """Remove the sheet with its scores, and that documents prove its lines.

        Raises:
            NoSuchScoresheetError: there is none.
            PeriodLockedError: the period is concluded.
        """
        stored = self._stored(uid)
        period_lock.require_open(self._connection, stored.sheet.period.code)
        evidence_uses.remove_of_sheet(self._path, stored.number)
        self._path.remove_all(_score, stored.number)
        self._path.remove(_sheet, {"id": stored.number})

    def _subject_values(self, subject: Subject) -> dict[str, object]:
        member = subject.staff
        return {
            "unit_id": org_units.known_number_of(self._connection, subject.unit.uid),
            "staff_id": None if member is None else staff.known_number_of(self._connection, member.uid),
        }

    def _write(self, stored: StoredSheet, sheet: Scoresheet, scores: Mapping[ScoreKey, Score]) -> None:
        period_lock.require_open(self._connection, sheet.period.code)
        given: list[dict[str, object]] = []
        for (criterion, round_), score in scores.items():
            key = {"sheet_id": stored.number, "criterion_id": stored.criterion_ids[criterion], "round": round_}
            if score.is_blank:
                self._path.remove(_score, key)
            else:
                given.append({**key, **sheet_rows.score_values(score)})
        self._path.put_many(_score, stored.number, given)
        remembered.by(self._connection).keep_sheet(replace(stored, sheet=sheet))
        totals.store(self._connection, stored.number, sheet, {round_ for _, round_ in scores})
