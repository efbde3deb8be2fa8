"""What a list of people would make of the data: who is new, who is changed and how, what is wrong where."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.records import CellProblem
from danhgia_desktop.imports.staff_rows import staff_row
from danhgia_desktop.operations.list_import import (
    CellBlankError,
    FieldChange,
    ListedTwiceError,
    NameOfAnotherError,
    NameTooLongError,
    RoundedCodeError,
    RowState,
    UnitNotKnownError,
    kept_name,
    require_name,
    state_of,
)
from danhgia_desktop.operations.own_unit import with_own_unit
from danhgia_desktop.operations.posting_faults import PostingCheck, TwoHeadsError, UnitClosedError
from danhgia_desktop.operations.staff_foreseen import (
    PostedOtherwiseError,
    first_placement,
    member_changes,
    placement,
    posting_changes,
)
from danhgia_desktop.organization.alike_names import may_be_one_person
from danhgia_desktop.organization.career import Career
from danhgia_desktop.organization.day_span import EndsBeforeItBeginsError
from danhgia_desktop.organization.meant_units import MeantUnits
from danhgia_desktop.organization.office_tables import StaffColumn
from danhgia_desktop.organization.staff_member import StaffMember, StaffUid
from danhgia_desktop.text import fold, folded_code

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from danhgia_desktop.imports.records import RecordTable
    from danhgia_desktop.imports.staff_rows import StaffRow
    from danhgia_desktop.operations.given_for_all import GivenForAll
    from danhgia_desktop.operations.list_import import Meter
    from danhgia_desktop.organization.org_unit import OrgUnit, UnitUid
    from danhgia_desktop.organization.posting import Posting
    from danhgia_desktop.storage.work import Reading, Work

Problem = CellProblem[StaffColumn]

_ROUNDED = re.compile(r"[0-9]([.,][0-9]+)?E\+[0-9]{2}")
"""How Excel writes numbers of more than 15 digits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeseenPerson:
    """What a row would make of one person.

    Attributes:
        row: the row.
        member: the person as the list has them.
        is_new: whether the data do not know the person.
        saves_member: whether the person is new or other than before.
        postings: those that are new or other than before.
        is_move: whether they are a transfer.
        is_since: whether the first day is the one that was given for all who have none.
        is_kind_given: whether the kind is.
        new_unit: the name of the unit, where that comes with the list.
        changes: what becomes other of somebody who is known.
        problems: what must be mended first.
    """

    row: StaffRow
    member: StaffMember
    is_new: bool = False
    saves_member: bool = False
    postings: tuple[Posting, ...] = ()
    is_move: bool = False
    is_since: bool = False
    is_kind_given: bool = False
    new_unit: str = ""
    changes: tuple[FieldChange[StaffColumn], ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def state(self) -> RowState:
        """What the import makes of the row."""
        is_changed = self.saves_member or bool(self.postings)
        return state_of(is_bad=bool(self.problems), is_new=self.is_new, is_changed=is_changed)


def foresee_staff(
    data: Reading | Work,
    table: RecordTable[StaffColumn],
    given: GivenForAll,
    new_units: Sequence[OrgUnit],
    meter: Meter,
) -> tuple[ForeseenPerson, ...]:
    """Return what a list would make of everybody in it; heads are looked at after all have come and gone.

    Args:
        data: the data.
        table: the list.
        given: for all who are new and of whom the list does not say it.
        new_units: units that come with the list.
        meter: counts each row.
    """
    return _Foreseeing(data, given, new_units).all_of([staff_row(record) for record in table.records], meter)


class _Foreseeing:
    """Holds rows against the data, which are read at once."""

    def __init__(self, data: Reading | Work, given: GivenForAll, new_units: Sequence[OrgUnit]) -> None:
        self._given = given
        self._members = {folded_code(member.code): member for member in data.staff.all()}
        self._postings = {posting.uid: posting for posting in data.postings.all()}
        self._careers: defaultdict[StaffUid, list[Posting]] = defaultdict(list)
        for posting in self._postings.values():
            self._careers[posting.staff].append(posting)
        self._units = {unit.uid: unit for unit in (*data.org_units.all(), *new_units)}
        self._new_units = {unit.uid: unit.name for unit in new_units}
        self._unit_names = {unit.uid: unit.name for unit in self._units.values()}
        self._units_by_name = {fold(unit.name): unit for unit in self._units.values()}
        self._meant = MeantUnits(with_own_unit(self._units.values(), data.agency.get()))

    def all_of(self, rows: Sequence[StaffRow], meter: Meter) -> tuple[ForeseenPerson, ...]:
        firsts: dict[str, StaffRow] = {}
        alone = []
        for row in rows:
            first = firsts.setdefault(folded_code(row.code), row) if row.code else row
            person = self._alone(row)
            if first is not row:
                error = ListedTwiceError(text=row.code, other=first.record.address(StaffColumn.CODE))
                problem = CellProblem.at(row.record, StaffColumn.CODE, error)
                person = replace(person, postings=(), problems=(*person.problems, problem))
            alone.append(person)
            meter.advance()
        return tuple(self._together(alone))

    def _alone(self, row: StaffRow) -> ForeseenPerson:
        """Return what a row makes of one person, whatever the others say."""
        known = self._members.get(folded_code(row.code)) if folded_code(row.code) else None
        problems = list(row.problems)
        unit = self._unit_of(row, problems)
        problems += self._blanks(row, known, problems)
        problems += _of_words(row)
        if known is not None and not may_be_one_person(known.name, row.name):
            other = NameOfAnotherError(staff_code=known.code, name=known.name, text=row.name)
            problems.append(CellProblem.at(row.record, StaffColumn.NAME, other))
        member = _as_listed(row, known)
        person = ForeseenPerson(
            row=row,
            member=member,
            is_new=known is None,
            saves_member=member != known,
            is_since=row.from_on is None and self._given.since is not None and not self._careers.get(member.uid),
            new_unit=self._new_units.get(unit, "") if unit else "",
            is_kind_given=row.kind is None and self._given.kind is not None and not self._careers.get(member.uid),
            changes=() if known is None else tuple(member_changes(known, member)),
            problems=tuple(problems),
        )
        career = Career.of(self._careers.get(member.uid, ()))
        if career.postings:
            return person if problems else self._moved(person, career, unit)
        first_day, kind = row.from_on or self._given.since, row.kind or self._given.kind
        if problems or unit is None or kind is None or first_day is None:
            return person  # of whom not all is known takes no part in what is wrong with all of them at once
        try:
            placed = first_placement(row, kind, member.uid, unit, first_day)
        except EndsBeforeItBeginsError as error:
            return replace(person, problems=(CellProblem.at(row.record, StaffColumn.UNTIL_ON, error),))
        return replace(person, postings=placed.postings)

    def _moved(self, person: ForeseenPerson, career: Career, unit: UnitUid | None) -> ForeseenPerson:
        """Return what becomes of somebody who is posted already, and whose row can be read."""
        row, last = person.row, career.postings[-1]
        try:
            placed = placement(row, unit, career, self._unit_names)
        except PostedOtherwiseError as error:
            differs = StaffColumn(str(error.values["column"]))
            column = StaffColumn.POST if differs in row.derived else differs
            return replace(person, problems=(CellProblem.at(row.record, column, error),))
        except EndsBeforeItBeginsError as error:
            return replace(person, problems=(CellProblem.at(row.record, StaffColumn.UNTIL_ON, error),))
        except ExpectedError as error:
            column = StaffColumn.UNIT if row.from_on is None else StaffColumn.FROM_ON
            return replace(person, problems=(CellProblem.at(row.record, column, error),))
        new = placed.postings[-1] if placed.postings else last
        changes = (*person.changes, *posting_changes(last, new, self._unit_names))
        return replace(person, postings=placed.postings, is_move=placed.is_move, changes=changes)

    def _blanks(self, row: StaffRow, known: StaffMember | None, problems: Sequence[Problem]) -> list[Problem]:
        """Return the problems of cells that are blank and needed, where nothing else is wrong with them."""
        last = Career.of(self._careers.get(known.uid, ()) if known else ()).postings[-1:]
        has_end = any(posting.until_on is not None for posting in last)
        needed = {
            StaffColumn.CODE: bool(folded_code(row.code)),
            StaffColumn.UNTIL_ON: row.end_reason is None or row.until_on is not None or has_end,
            StaffColumn.END_REASON: row.until_on is None or row.end_reason is not None or has_end,
        }
        if known is None:
            needed |= {StaffColumn.NAME: bool(row.name)}
        if not last:
            needed |= {
                StaffColumn.KIND: (row.kind or self._given.kind) is not None,
                StaffColumn.UNIT: bool(row.unit),
                StaffColumn.FROM_ON: (row.from_on or self._given.since) is not None,
            }
        told = {problem.column for problem in problems}
        blank = [column for column, is_there in needed.items() if not is_there and column not in told]
        return [CellProblem.at(row.record, column, CellBlankError(column=column)) for column in blank]

    def _unit_of(self, row: StaffRow, problems: list[Problem]) -> UnitUid | None:
        """Return the unit that a row names, and add a problem where there is none of the name."""
        if not row.unit:
            return None
        if (unit := self._units_by_name.get(fold(row.unit))) is not None:
            return unit.uid
        meant = self._meant.meant(row.unit)
        error = UnitNotKnownError(text=row.unit, nearest=meant)
        problems.append(CellProblem.at(row.record, StaffColumn.UNIT, error, meant))
        return None

    def _together(self, people: Sequence[ForeseenPerson]) -> Iterator[ForeseenPerson]:
        """Yield everybody with what is wrong with all of them at once."""
        changed = {posting.uid: posting for person in people for posting in person.postings}
        members = {member.uid: member for member in self._members.values()}
        check = PostingCheck(
            postings=(self._postings | changed).values(),
            changed=changed.values(),
            units=self._units,
            people=members | {person.member.uid: person.member for person in people},
        )
        faults: defaultdict[str, list[ExpectedError]] = defaultdict(list)
        for fault in check.faults():
            told = faults[fault.posting.uid]
            if not any(type(error) is type(fault.error) for error in told):  # one rival is enough to look at
                told.append(fault.error)
        for person in people:
            errors = [error for posting in person.postings for error in faults.get(posting.uid, ())]
            found = (CellProblem.at(person.row.record, _column_of(error, person.row), error) for error in errors)
            yield replace(person, problems=(*person.problems, *found))


def _as_listed(row: StaffRow, known: StaffMember | None) -> StaffMember:
    """Return a person as the row has them, and as they were where the row says nothing."""
    base = known or StaffMember(uid=StaffUid(uuid4().hex), code=row.code, name=row.name)
    return replace(
        base,
        name=kept_name(base.name, row.name),
        suffix=base.suffix if row.suffix is None else row.suffix,
        party_member=base.party_member if row.party_member is None else row.party_member,
    )


def _of_words(row: StaffRow) -> Iterator[Problem]:
    """Yield what is wrong with the code and the name of a row."""
    if _ROUNDED.fullmatch(row.code):
        yield CellProblem.at(row.record, StaffColumn.CODE, RoundedCodeError(text=row.code))
    try:
        require_name(row.name)
    except NameTooLongError as error:
        yield CellProblem.at(row.record, StaffColumn.NAME, error)


def _column_of(error: ExpectedError, row: StaffRow) -> StaffColumn:
    """Return the cell that says what is wrong; the role stands in that of the post where it follows from it."""
    if isinstance(error, TwoHeadsError):
        return StaffColumn.POST if StaffColumn.ROLE in row.derived else StaffColumn.ROLE
    return StaffColumn.UNIT if isinstance(error, UnitClosedError) else StaffColumn.FROM_ON
