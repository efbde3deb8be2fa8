"""`evidence add`, `evidence import`, `evidence list`, `evidence index`."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop import days
from danhgia_desktop import period as periods
from danhgia_desktop.cli.choosing import chosen_sheet
from danhgia_desktop.cli.columns import say_columns
from danhgia_desktop.cli.evidence_view import HEADINGS, given_document, given_entry, said_entry
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.cli.report_commands import WRITTEN
from danhgia_desktop.evidence.evidence_document import EvidenceDocument, EvidenceUid
from danhgia_desktop.evidence.evidence_use import EvidenceUse
from danhgia_desktop.evidence.evidence_warnings import WarningCode
from danhgia_desktop.evidence.file_titles import titled
from danhgia_desktop.operations import evidence, scoring
from danhgia_desktop.operations.evidence_import import import_folder
from danhgia_desktop.operations.evidence_overview import entries, unproven_lines
from danhgia_desktop.operations.evidence_printing import export_index
from danhgia_desktop.regulation.rubric import RoundKey
from danhgia_desktop.wording import say_error, say_place
from danhgia_desktop.wording.language import Words, say_count

if TYPE_CHECKING:
    from argparse import Namespace

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.operations.evidence_overview import EvidenceEntry
    from danhgia_desktop.storage.store import Store

_MEGABYTE = 2**20
_OF_FILES = frozenset({WarningCode.NO_FILE, WarningCode.FILE_MISSING, WarningCode.FILE_ALTERED})
_ADDED = Words("Đã thêm tài liệu {uid}: {summary}, {count} tệp.", "Added the document {uid}: {summary}, {count} files.")
_KNOWN = Words(
    "! Tài liệu {uid} ({summary}) đã có tệp cùng nội dung.",
    "! The document {uid} ({summary}) has a file with the same content.",
)
_IMPORTED = Words(
    "Đã nhập {count} tài liệu; {known} tệp đã có sẵn; {refused} tệp không được nhận.",
    "Imported {count} documents; {known} files were here already; {refused} were not taken.",
)
_NONE = Words("Không có tài liệu nào.", "There are no such documents.")
_UNPROVEN = Words("! Chưa có minh chứng: {lines}", "! Without evidence: {lines}")


def add(session: Session, arguments: Namespace) -> ExitCode:
    """Add a document with its files, and use it for a task or a line of a sheet."""
    first = titled(arguments.files[0].name) if arguments.files else None
    document = EvidenceDocument(
        uid=EvidenceUid(uuid4().hex),
        code=arguments.code,
        number=arguments.number,
        issued_on=None if arguments.issued_on is None else days.parse(arguments.issued_on),
        issuer=arguments.issuer,
        summary=arguments.summary or (first.summary if first else ""),
    )
    with session.writing() as store:
        added = evidence.add_document(
            store,
            session.actor,
            document,
            arguments.files,
            uses=_uses(store, document.uid, arguments),
            limit=arguments.max_mb * _MEGABYTE,
        )
        contents = {file.sha256 for file in added.files}
        others = [one for one in evidence.all_documents(store) if one.uid != added.uid]
    session.give(given_document(added))
    session.tell(_ADDED, uid=added.uid, summary=added.summary, count=len(added.files))
    for one in others:
        if not contents.isdisjoint(file.sha256 for file in one.files):
            session.tell(_KNOWN, uid=one.uid, summary=one.summary)
    return ExitCode.FINE


def import_(session: Session, arguments: Namespace) -> ExitCode:
    """Make a document of each file in a folder; those that are not taken are named with the reason."""
    with session.taking_in() as store:
        done = import_folder(store, session.actor, arguments.folder, arguments.max_mb * _MEGABYTE)
    refused = [(path, say_error(error, session.language)) for path, error in done.refused]
    session.give(
        {
            "documents": [given_document(document) for document in done.documents],
            "known": [str(path) for path in done.known],
            "refused": [{"file": str(path), "text": text} for path, text in refused],
        }
    )
    counts = {"count": len(done.documents), "known": len(done.known), "refused": len(refused)}
    session.tell(_IMPORTED, **{name: say_count(count) for name, count in counts.items()})
    for _, text in refused:
        session.say(f"! {text}")
    return ExitCode.PROBLEMS if refused or not done.documents else ExitCode.FINE


def list_(session: Session, arguments: Namespace) -> ExitCode:
    """List documents with where they are used and what is not right; of a sheet also the lines without any."""
    unproven: list[tuple[str, str]] = []
    with session.reading() as store:
        found = entries(store)
        if arguments.sheet is not None:
            arguments.sheet = chosen_sheet(store, arguments)
            unproven = _unproven(session, store, arguments)
    shown = [entry for entry in found if _is_meant(entry, arguments)]
    session.give(
        {
            "documents": [given_entry(entry, session.language) for entry in shown],
            "unproven": [{"criterion": key, "text": text} for key, text in unproven],
        }
    )
    if not shown:
        session.remark(_NONE)
    say_columns(session, HEADINGS, [said_entry(entry, session.language) for entry in shown])
    if unproven:
        session.tell(_UNPROVEN, lines=", ".join(text for _, text in unproven))
    return ExitCode.PROBLEMS if unproven or (arguments.missing and shown) else ExitCode.FINE


def index(session: Session, arguments: Namespace) -> ExitCode:
    """Write the index of evidence as an official document."""
    period = None if arguments.period is None else periods.parse(arguments.period)
    with session.reading() as store:
        written = export_index(store, arguments.out, period)
    session.give({"path": str(written.path), "size": written.size})
    session.tell(WRITTEN, path=written.path, size=written.size)
    return ExitCode.FINE


def _uses(store: Store, document: EvidenceUid, arguments: Namespace) -> tuple[EvidenceUse, ...]:
    if arguments.task is not None:
        return (EvidenceUse(document=document, task=arguments.task, pages=arguments.pages),)
    if arguments.criterion is None:
        return ()
    sheet = scoring.get_scoresheet(store, chosen_sheet(store, arguments))
    criterion = sheet.rubric.find(arguments.criterion)
    use = EvidenceUse(
        document=document, sheet=sheet.uid, criterion=criterion.key, round=arguments.round, pages=arguments.pages
    )
    return (use,)


def _unproven(session: Session, store: Store, arguments: Namespace) -> list[tuple[str, str]]:
    """Return the keys and names of the lines of a sheet that nothing proves."""
    rubric = scoring.get_scoresheet(store, arguments.sheet).rubric
    lines = unproven_lines(store, arguments.sheet, RoundKey(arguments.round))
    return [(key, say_place(key, rubric, session.language)) for key in lines]


def _is_meant(entry: EvidenceEntry, arguments: Namespace) -> bool:
    if arguments.task is not None:
        return any(use.task == arguments.task for use in entry.uses)
    if arguments.sheet is not None:
        return any(use.sheet == arguments.sheet for use in entry.uses)
    if arguments.missing:
        return any(warning.code in _OF_FILES for warning in entry.warnings)
    return not (arguments.unused and entry.uses)
