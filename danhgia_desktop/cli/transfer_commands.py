"""`staff transfer`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import days
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.cli.source_reading import converted_source
from danhgia_desktop.imports.transfer_rows import read_transfers
from danhgia_desktop.operations import transfer_import
from danhgia_desktop.operations.list_import import ListRefusedError
from danhgia_desktop.organization.transfer_decision import TransferDecision
from danhgia_desktop.wording import say_error
from danhgia_desktop.wording.language import Words
from danhgia_desktop.wording.lists import say_cell_problems, say_left_out, say_new_post

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.operations.foreseen_moves import ForeseenMove
    from danhgia_desktop.operations.transfer_import import ForeseenTransfer
    from danhgia_desktop.wording.language import Language

_MOVE = Words("{code} {name}: {before} → {after}", "{code} {name}: {before} → {after}")
_MOVED = Words(
    "Đã điều động {count} người từ ngày {day}; {already} người đã theo quyết định này từ trước.",
    "{count} people are transferred from {day}; {already} were by this decision before.",
)
_FORESEEN = Words(
    "Sẽ điều động {count} người từ ngày {day}; {already} người đã theo quyết định này. Chưa ai được điều động.",
    "{count} people are to be transferred from {day}; {already} were by this decision before. Nobody was transferred.",
)
_STAYING = Words(
    "{code} {name}: đang ở đó với chức vụ này ({before}); không điều động.",
    "{code} {name}: is there as that already ({before}); not transferred.",
)
_TO_MEND = Words(
    "Có {count} chỗ cần sửa trong danh sách; chưa ai được điều động.",
    "{count} to mend in the list; nobody was transferred.",
)
_NO_ROW = Words(
    "Không có dòng nào trong danh sách; chưa ai được điều động.", "The list has no row; nobody was transferred."
)


def transfer(session: Session, arguments: Namespace) -> ExitCode:
    """Transfer everybody in a list by one decision, or name everything that is wrong with it."""
    decision = TransferDecision(
        number=arguments.decision,
        effective_on=days.parse(arguments.effective_on),
        decided_on=days.parse(arguments.decided_on) if arguments.decided_on else None,
        moves=(),
    )
    table = read_transfers(converted_source(session, arguments))
    if arguments.dry_run:
        with session.reading() as store:
            foreseen = transfer_import.preview_transfers(store, table, decision)
    else:
        with session.taking_in() as store:
            try:
                foreseen = transfer_import.import_transfers(store, session.actor, table, decision)
            except ListRefusedError:
                foreseen = transfer_import.preview_transfers(store, table, decision)
    for line in say_left_out(table, session.language):
        session.say(line)
    return _tell(session, foreseen, decision, _FORESEEN if arguments.dry_run else _MOVED)


def _tell(
    session: Session, foreseen: Sequence[ForeseenTransfer], decision: TransferDecision, outcome: Words
) -> ExitCode:
    problems = [problem for one in foreseen for problem in one.problems]
    moves = [one.move for one in foreseen if one.move is not None and one.move.postings and not one.problems]
    staying = [one.move for one in foreseen if one.move is not None and one.move.stays and not one.problems]
    already = sum(one.move is not None and one.move.is_already_so for one in foreseen)
    session.give(
        {
            "moved": [_given(move, session.language) for move in moves],
            "already": already,
            "staying": [_given(move, session.language) for move in staying],
            "problems": [
                {"address": one.address, "code": one.error.code, "text": say_error(one.error, session.language)}
                for one in problems
            ],
        }
    )
    for line in say_cell_problems(problems, session.language):
        session.say(f"! {line}")
    if problems or not foreseen:
        session.tell(_TO_MEND if problems else _NO_ROW, count=len(problems))
        return ExitCode.PROBLEMS
    for move in moves:
        session.tell(_MOVE, **_given(move, session.language))
    for move in staying:
        session.tell(_STAYING, **_given(move, session.language))
    day = days.shown(decision.effective_on)
    session.tell(outcome, count=len(moves), already=already, day=day)
    return ExitCode.FINE


def _given(move: ForeseenMove, language: Language) -> dict[str, str]:
    """Return who goes from where to where."""
    before = (move.before.post if move.before else "", move.unit_before.name if move.unit_before else "")
    unit = move.unit.name if move.unit else ""
    return {
        "code": move.member.code if move.member else move.move.code,
        "name": move.member.shown_name if move.member else "",
        "before": ", ".join(filter(None, before)),
        "after": say_new_post(move.postings[-1], unit, language) if move.postings else "",
    }
