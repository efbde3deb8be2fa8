"""`undo`, `redo`, `history`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import vietnam_time
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.operations import undoing
from danhgia_desktop.wording import say_change_set, say_label
from danhgia_desktop.wording.language import Words

if TYPE_CHECKING:
    from argparse import Namespace

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.storage.change_set import ChangeSet

_UNDONE = Words("Đã hoàn tác: {label}", "Undone: {label}")
_REDONE = Words("Đã làm lại: {label}", "Done again: {label}")
_NO_HISTORY = Words("Chưa có thay đổi nào.", "Nothing was changed yet.")


def undo(session: Session, _arguments: Namespace) -> ExitCode:
    """Take back the newest change."""
    with session.writing() as store:
        change = undoing.undo(store, session.actor)
    session.give(_change(session, change))
    session.tell(_UNDONE, label=_label(session, change))
    return ExitCode.FINE


def redo(session: Session, _arguments: Namespace) -> ExitCode:
    """Do again what was undone last."""
    with session.writing() as store:
        change = undoing.redo(store, session.actor)
    session.give(_change(session, change))
    session.tell(_REDONE, label=_label(session, change))
    return ExitCode.FINE


def history(session: Session, arguments: Namespace) -> ExitCode:
    """List the newest changes, the newest first."""
    with session.reading() as store:
        changes = undoing.history(store, arguments.limit)
    session.give([_change(session, change) for change in changes])
    if not changes:
        session.remark(_NO_HISTORY)
    for change in changes:
        at = vietnam_time.shown_exactly(change.at)
        what = say_change_set(change, session.language)
        session.say(f"{at}  {change.actor.name or change.actor.account}  {what}")
    return ExitCode.FINE


def _change(session: Session, change: ChangeSet) -> dict[str, object]:
    return {
        "number": change.number,
        "at": change.at.isoformat(),
        "actor": change.actor.name,
        "kind": change.kind.value,
        "label": change.label.value,
        "details": dict(change.details),
        "text": _label(session, change),
    }


def _label(session: Session, change: ChangeSet) -> str:
    return say_label(change.label, change.details, session.language)
