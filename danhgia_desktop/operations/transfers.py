"""Điều động, luân chuyển, bổ nhiệm: one decision gives many people other posts on one day, or nobody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.foreseen_moves import ForeseenMove, foreseen_moves
from danhgia_desktop.operations.sheets_following import follow_postings
from danhgia_desktop.organization.transfer_decision import Move, TransferDecision
from danhgia_desktop.storage.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Work

__all__ = [
    "ForeseenMove",
    "Move",
    "MoveProblem",
    "TransferDecision",
    "carry_out",
    "require_number",
    "transfer",
    "transfer_preview",
]


class DecisionNumberMissingError(ExpectedError):
    """Postings cite the decision by its number."""

    code = "decision_number_missing"


class TransferRefusedError(ExpectedError):
    """Something in a decision is wrong, so that nobody was transferred."""

    code = "transfer_refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveProblem:
    """What is wrong with one row of a decision.

    Attributes:
        number: the row, from 1.
        name: the person; "" where nobody has the code.
    """

    number: int
    staff_code: str
    name: str
    error: ExpectedError


def transfer_preview(store: Store, decision: TransferDecision) -> tuple[ForeseenMove, ...]:
    """Return what a decision would make of each person, and what is wrong with it; nothing is changed."""
    with store.reading() as reading:
        return foreseen_moves(reading, decision)


def transfer(store: Store, actor: Actor, decision: TransferDecision) -> tuple[ForeseenMove, ...]:
    """Give everybody in a decision the new post, in one step of undo; taking it in again changes nothing.

    Returns:
        What it made of each person.

    Raises:
        DecisionNumberMissingError: it has no number.
        TransferRefusedError: something is wrong, and nobody was transferred; `problems` has a MoveProblem for each.
    """
    require_number(decision)
    with store.work(actor, Label.TRANSFER_STAFF, name=decision.citation) as work:
        moves = foreseen_moves(work, decision)
        _require_sound(moves)
        carry_out(work, [move for move in moves if move.postings])
    return moves


def require_number(decision: TransferDecision) -> None:
    """Refuse a decision that cannot be cited.

    Raises:
        DecisionNumberMissingError: it has no number.
    """
    if not decision.citation:
        raise DecisionNumberMissingError


def _require_sound(moves: Sequence[ForeseenMove]) -> None:
    problems = tuple(
        MoveProblem(
            number=move.number,
            staff_code=move.move.code,
            name=move.member.shown_name if move.member else "",
            error=error,
        )
        for move in moves
        for error in move.problems
    )
    if problems:
        first = problems[0]
        raise TransferRefusedError(
            count=len(problems),
            number=first.number,
            staff_code=first.staff_code,
            problem=first.error,
            problems=problems,
        )


def carry_out(work: Work, moves: Sequence[ForeseenMove]) -> None:
    """Save what the decision makes of people, and let their open sheets follow them."""
    work.describe(count=len(moves))
    for move in moves:
        for posting in move.postings:
            work.postings.save(posting)
    follow_postings(work, (posting.staff for move in moves for posting in move.postings))
