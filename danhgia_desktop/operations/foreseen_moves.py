"""What a decision would make of each person, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.posting_faults import check_of
from danhgia_desktop.operations.postings import tidied
from danhgia_desktop.operations.staff import NoSuchStaffCodeError
from danhgia_desktop.organization.career import Career, NotPostedThenError
from danhgia_desktop.organization.posting import Posting, PostingUid
from danhgia_desktop.storage.org_units import NoSuchUnitError
from danhgia_desktop.text import folded_code, tidy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from danhgia_desktop.organization.org_unit import OrgUnit
    from danhgia_desktop.organization.staff_member import StaffMember
    from danhgia_desktop.organization.transfer_decision import Move, TransferDecision
    from danhgia_desktop.storage.work import Reading, Work

_DAY = timedelta(days=1)


class MovedTwiceError(ExpectedError):
    """The same person stands in a decision twice."""

    code = "moved_twice"


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeseenMove:
    """What a decision would make of one person.

    Attributes:
        number: the place in the decision, from 1.
        member: the person; None where nobody has the code.
        before: where the person is on the day before; None for nowhere.
        unit_before: the unit of that.
        unit: where the person goes; None where there is no such unit.
        postings: those that are new or others than before; none where the person is posted just so already.
        stays: whether the person is where the decision says already, and as what it says, by an earlier one.
        problems: what must be mended first.
    """

    number: int
    move: Move
    member: StaffMember | None
    before: Posting | None
    unit_before: OrgUnit | None
    unit: OrgUnit | None
    postings: tuple[Posting, ...] = ()
    stays: bool = False
    problems: tuple[ExpectedError, ...] = ()

    @property
    def is_already_so(self) -> bool:
        """Whether the decision was taken in before, so that nothing changes."""
        return not self.postings and not self.problems and not self.stays


def foreseen_moves(data: Reading | Work, decision: TransferDecision) -> tuple[ForeseenMove, ...]:
    """Return what a decision would make of each person, in its order; heads are looked at after all have moved."""
    firsts: dict[str, int] = {}
    alone = []
    for number, move in enumerate(decision.moves, start=1):
        first = firsts.setdefault(folded_code(move.code), number)
        foreseen = _foreseen_alone(data, decision, number)
        if first != number:
            problem = MovedTwiceError(staff_code=tidy(move.code), number=first)
            foreseen = replace(foreseen, postings=(), problems=(*foreseen.problems, problem))
        alone.append(foreseen)
    return tuple(_together(data, alone))


def _foreseen_alone(data: Reading | Work, decision: TransferDecision, number: int) -> ForeseenMove:
    move = decision.moves[number - 1]
    member = data.staff.with_code(move.code)
    career = Career.of(data.postings.of(member.uid) if member else ())
    before = career.on(decision.effective_on - _DAY)
    foreseen = ForeseenMove(
        number=number,
        move=move,
        member=member,
        before=before,
        unit_before=data.org_units.get(before.unit) if before else None,
        unit=data.org_units.find(move.unit),
    )
    try:
        postings = _changed(foreseen, decision, career)
    except ExpectedError as problem:
        return replace(foreseen, problems=(problem,))
    if postings and before is not None and _place(before) == _place(postings[-1]):
        return replace(foreseen, stays=True)
    return replace(foreseen, postings=postings)


def _place(posting: Posting) -> tuple[object, ...]:
    """Return where somebody works and as what."""
    kind, duty_group = posting.employment_kind, posting.duty_group
    return (posting.unit, kind, posting.post, posting.role, posting.is_leader, duty_group)


def _changed(foreseen: ForeseenMove, decision: TransferDecision, career: Career) -> tuple[Posting, ...]:
    """Return the postings of one person that the decision adds or ends."""
    if foreseen.member is None:
        raise NoSuchStaffCodeError(staff_code=tidy(foreseen.move.code))
    if foreseen.unit is None:
        raise NoSuchUnitError(unit=foreseen.move.unit)
    present = foreseen.before or career.on(decision.effective_on)
    if present is None:
        raise NotPostedThenError(day=decision.effective_on)
    moved = career.moved(_new_posting(foreseen.move, decision, present))
    return tuple(posting for posting in moved.postings if posting not in career.postings)


def _new_posting(move: Move, decision: TransferDecision, present: Posting) -> Posting:
    return tidied(
        Posting(
            uid=PostingUid(uuid4().hex),
            staff=present.staff,
            unit=move.unit,
            employment_kind=move.employment_kind or present.employment_kind,
            from_on=decision.effective_on,
            post=tidy(move.post) or present.post,
            role=present.role if move.role is None else move.role,
            is_leader=present.is_leader if move.is_leader is None else move.is_leader,
            duty_group=present.duty_group if move.duty_group is None else move.duty_group,
            decision=decision.citation,
        )
    )


def _together(data: Reading | Work, moves: Sequence[ForeseenMove]) -> Iterator[ForeseenMove]:
    """Yield the moves with what is wrong with all of them at once: two heads of a unit, a unit that is no more."""
    faults = list(check_of(data, [posting for move in moves for posting in move.postings]).faults())
    for move in moves:
        problems = tuple(fault.error for fault in faults if fault.posting in move.postings)
        yield replace(move, problems=(*move.problems, *problems))
