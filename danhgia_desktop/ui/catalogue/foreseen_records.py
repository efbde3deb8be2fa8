"""What a decision would make of people, as the rows of its preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.text import tidy
from danhgia_desktop.ui.lists.record import Record
from danhgia_desktop.wording import say_error

if TYPE_CHECKING:
    from collections.abc import Iterable

    from danhgia_desktop.operations.transfers import ForeseenMove
    from danhgia_desktop.wording import Language


def foreseen_records(moves: Iterable[ForeseenMove], language: Language, already: str) -> tuple[Record, ...]:
    """Return moves: code, name, where the person is, where the person goes or what is wrong.

    Args:
        moves: in the order of the decision.
        language: in which faults are told.
        already: what is said of people who are posted just so already.
    """
    return tuple(
        Record(uid=str(move.number), texts=_texts(move, language, already), is_past=move.is_already_so)
        for move in moves
    )


def _texts(move: ForeseenMove, language: Language, already: str) -> tuple[str, ...]:
    unit = move.unit_before.name if move.unit_before else ""
    before = ", ".join(filter(None, (move.before.post if move.before else "", unit)))
    if move.problems:
        outcome = " ".join(say_error(problem, language) for problem in move.problems)
    elif move.is_already_so:
        outcome = already
    else:
        outcome = ", ".join(filter(None, (move.postings[-1].post, move.unit.name if move.unit else "")))
    return (tidy(move.move.code), move.member.shown_name if move.member else "", before, outcome)
