"""`report rubric-sheet`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop.cli.choosing import chosen_sheet
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.operations import printing
from danhgia_desktop.regulation.rubric import RoundKey
from danhgia_desktop.wording.language import Words

if TYPE_CHECKING:
    from argparse import Namespace

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.reports.rubric_sheet import SheetForm

WRITTEN = Words("Đã ghi {path} ({size} byte).", "Wrote {path} ({size} bytes).")


def rubric_sheet(session: Session, arguments: Namespace) -> ExitCode:
    """Write a score sheet as the official annex."""
    with session.reading() as store:
        uid = chosen_sheet(store, arguments)
        form = _form(printing.usual_form(store, uid), arguments)
        written = printing.export_sheet(store, uid, form, printing.ReportFormat(arguments.format), arguments.out)
    session.give({"path": str(written.path), "size": written.size})
    session.tell(WRITTEN, path=written.path, size=written.size)
    return ExitCode.FINE


def _form(usual: SheetForm, arguments: Namespace) -> SheetForm:
    form = replace(
        usual,
        letterhead=arguments.letterhead or usual.letterhead,
        notes=not arguments.no_notes,
        evidence=arguments.evidence,
        reasons=arguments.reasons,
        landscape=arguments.landscape,
    )
    if arguments.words_of is not None:
        form = replace(form, words_of=RoundKey(arguments.words_of))
    if arguments.rounds is not None:
        named = dict.fromkeys(round_.strip() for round_ in arguments.rounds.split(","))  # each column once
        form = replace(form, rounds=tuple(map(RoundKey, named)))
    if arguments.caption is not None:
        form = replace(form, caption=arguments.caption)
    if arguments.signer_title:
        form = replace(form, signer_titles=tuple(arguments.signer_title))
    if arguments.signer_name is not None:
        form = replace(form, signer_name=arguments.signer_name)
    return form
