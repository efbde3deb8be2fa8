"""What a decision would make of people, as the rows of its preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.text import tidy
from danhgia_desktop.ui.lists.record import Record
from danhgia_desktop.wording import say_error
from danhgia_desktop.wording.lists import say_new_post

if TYPE_CHECKING:
    from collections.abc import Iterable

    from danhgia_desktop.operations.transfers import ForeseenMove
    from danhgia_desktop.wording import Language


def foreseen_records(
    moves: Iterable[ForeseenMove], language: Language, *, already: str, stays: str
) -> tuple[Record, ...]:
    """Return moves: code, name, where the person is, where the person goes or what is wrong.

    Args:
        moves: in the order of the decision.
        language: in which faults are told.
        already: what is said of people who are posted just so by the decision already.
        stays: what is said of people who are there by an earlier one.
    """
    return tuple(
        Record(
            uid=str(move.number),
            texts=_texts(move, _outcome(move, language, already=already, stays=stays)),
            is_past=move.is_already_so or move.stays,
        )
        for move in moves
    )


def _texts(move: ForeseenMove, outcome: str) -> tuple[str, ...]:
    unit = move.unit_before.name if move.unit_before else ""
    before = ", ".join(filter(None, (move.before.post if move.before else "", unit)))
    return (tidy(move.move.code), move.member.shown_name if move.member else "", before, outcome)


def _outcome(move: ForeseenMove, language: Language, *, already: str, stays: str) -> str:
    if move.problems:
        return " ".join(say_error(problem, language) for problem in move.problems)
    if not move.postings:
        return stays if move.stays else already
    return say_new_post(move.postings[-1], move.unit.name if move.unit else "", language)
