"""What a list of people would make of one person of the data, apart from the others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.list_import import FieldChange
from danhgia_desktop.organization.office_tables import StaffColumn, cell_words
from danhgia_desktop.organization.posting import Posting, PostingUid, UnitRole
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from danhgia_desktop.imports.staff_rows import StaffRow
    from danhgia_desktop.organization.career import Career
    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.organization.staff_member import StaffMember, StaffUid
    from danhgia_desktop.organization.subject_kind import EmploymentKind


_PLACE_COLUMNS = frozenset({StaffColumn.UNIT, StaffColumn.KIND, StaffColumn.POST, StaffColumn.ROLE, StaffColumn.LEADER})
"""What a decision about somebody's work is about."""


class PostedOtherwiseError(ExpectedError):
    """A list posts somebody otherwise than the data, and does not say since when."""

    code = "posted_otherwise"


class PostedSoAlreadyError(ExpectedError):
    """A list says a later first day for what somebody is already."""

    code = "posted_so_already"


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """The postings that a row adds or changes, and whether the row is a transfer (điều động)."""

    postings: tuple[Posting, ...] = ()
    is_move: bool = False


def first_placement(row: StaffRow, kind: EmploymentKind, person: StaffUid, unit: UnitUid, from_on: date) -> Placement:
    """Return what a row makes of somebody who has no posting yet.

    Raises:
        EndsBeforeItBeginsError: the last day is before the first.
    """
    posting = Posting(
        uid=PostingUid(uuid4().hex),
        staff=person,
        unit=unit,
        employment_kind=kind,
        from_on=from_on,
        post=row.post or "",
        role=row.role or UnitRole.MEMBER,
        is_leader=bool(row.is_leader),
        duty_group=row.duty_group or "",
        until_on=row.until_on,
        end_reason=row.end_reason,
        decision=row.decision or "",
    )
    return Placement(postings=(posting,))


def placement(row: StaffRow, unit: UnitUid | None, career: Career, unit_names: Mapping[UnitUid, str]) -> Placement:
    """Return what a row makes of the postings of somebody who has some.

    Where the list gives a first day after that of the last posting, the person moves. A list that posts the person
    otherwise without such a day contradicts the data: whether it is a transfer, or one of the two is wrong, only
    people know.

    Args:
        row: the row.
        unit: the unit it names; None where it names none.
        career: the postings, at least one.
        unit_names: at least those of the last posting and of the row.

    Raises:
        PostedOtherwiseError, PostedSoAlreadyError: the row contradicts the data.
        EndsBeforeItBeginsError: the last day is before the first.
        PostedLaterError, PostedThatDayError, DecidedThatDayError: it begins before the last posting, or with one.
    """
    last = career.postings[-1]
    wanted = _as_said(row, unit, last)
    if row.from_on is None or row.from_on == last.from_on:
        if _place(wanted) != _place(last):
            raise _otherwise(last, wanted, unit_names)
        return Placement(postings=() if wanted == last else (wanted,))
    if any(row.from_on == one.from_on and _place(_as_said(row, unit, one)) == _place(one) for one in career.postings):
        return Placement()
    return _moved(row, row.from_on, wanted, career)


def member_changes(old: StaffMember, new: StaffMember) -> Iterator[FieldChange[StaffColumn]]:
    """Yield what becomes other of a person."""
    for column, before, after in (
        (StaffColumn.NAME, old.name, new.name),
        (StaffColumn.SUFFIX, old.suffix, new.suffix),
        (StaffColumn.PARTY_MEMBER, old.party_member, new.party_member),
    ):
        if before != after:
            yield FieldChange(column=column, before=before, after=after)


def posting_changes(
    old: Posting, new: Posting, unit_names: Mapping[UnitUid, str]
) -> Iterator[FieldChange[StaffColumn]]:
    """Yield what the last posting says and the new one does not."""
    for column, before, after in (
        (StaffColumn.UNIT, unit_names[old.unit], unit_names[new.unit]),
        (StaffColumn.POST, old.post, new.post),
        (StaffColumn.KIND, old.employment_kind, new.employment_kind),
        (StaffColumn.ROLE, old.role, new.role),
        (StaffColumn.LEADER, old.is_leader, new.is_leader),
        (StaffColumn.DUTY_GROUP, old.duty_group, new.duty_group),
        (StaffColumn.FROM_ON, old.from_on, new.from_on),
        (StaffColumn.UNTIL_ON, old.until_on or "", new.until_on or ""),
        (StaffColumn.END_REASON, old.end_reason or "", new.end_reason or ""),
        (StaffColumn.DECISION, old.decision, new.decision),
    ):
        if before != after:
            yield FieldChange(column=column, before=before, after=after)


def _otherwise(last: Posting, wanted: Posting, unit_names: Mapping[UnitUid, str]) -> PostedOtherwiseError:
    """Return in which columns, the first of them and all with both values, a list contradicts the data."""
    changes = [one for one in posting_changes(last, wanted, unit_names) if one.column in _PLACE_COLUMNS]
    said = [f"{one.column}: {cell_words(one.before)} → {cell_words(one.after)}" for one in changes]
    return PostedOtherwiseError(column=changes[0].column, differences="; ".join(said), since=last.from_on)


def _moved(row: StaffRow, from_on: date, wanted: Posting, career: Career) -> Placement:
    last = career.postings[-1]
    has_left = last.until_on is not None and last.until_on < from_on
    if from_on > last.from_on and not has_left and _place(wanted) == _place(last):
        raise PostedSoAlreadyError(since=last.from_on)
    move = replace(
        wanted,
        uid=PostingUid(uuid4().hex),
        from_on=from_on,
        until_on=row.until_on,
        end_reason=row.end_reason,
        duty_group=row.duty_group or "",
        decision=row.decision or "",
    )
    if has_left:
        return Placement(postings=(move,), is_move=True)
    moved = career.moved(move)
    return Placement(postings=tuple(one for one in moved.postings if one not in career.postings), is_move=True)


def _as_said(row: StaffRow, unit: UnitUid | None, base: Posting) -> Posting:
    """Return a posting as the row has it, and as it was where the row says nothing."""
    post = base.post if row.post is None or fold(row.post) == fold(base.post) else row.post
    is_same_post = post == base.post and unit in {None, base.unit}
    ignored = row.derived if is_same_post else frozenset()
    return replace(
        base,
        unit=unit or base.unit,
        employment_kind=row.kind or base.employment_kind,
        post=post,
        role=base.role if row.role is None or StaffColumn.ROLE in ignored else row.role,
        is_leader=base.is_leader if row.is_leader is None or StaffColumn.LEADER in ignored else row.is_leader,
        duty_group=base.duty_group if row.duty_group is None else row.duty_group,
        until_on=row.until_on or base.until_on,
        end_reason=row.end_reason or base.end_reason,
        decision=base.decision if row.decision is None else row.decision,
    )


def _place(posting: Posting) -> tuple[object, ...]:
    """Return what a decision about somebody's work is about."""
    return (posting.unit, posting.employment_kind, posting.post, posting.role, posting.is_leader)
