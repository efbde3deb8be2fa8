"""`staff import`, `units import`, `template staff`, `template units`."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from danhgia_desktop import days
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.cli.source_reading import read_source, said_encoding, say_notices
from danhgia_desktop.imports.staff_rows import read_staff
from danhgia_desktop.imports.unit_rows import read_units
from danhgia_desktop.operations import list_templates, staff_import, unit_import
from danhgia_desktop.operations.list_import import ListRefusedError, RowState
from danhgia_desktop.wording.language import Words
from danhgia_desktop.wording.lists import say_cell_problem, say_left_out

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence
    from typing import Any

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.imports.records import RecordTable
    from danhgia_desktop.imports.table import Source
    from danhgia_desktop.operations.printing import ExportedFile
    from danhgia_desktop.operations.staff_foreseeing import ForeseenPerson
    from danhgia_desktop.operations.unit_import import ForeseenUnit

_WRITTEN = Words("Đã ghi {path} ({size} byte).", "Wrote {path} ({size} bytes).")
_IMPORTED = Words(
    "Đã nhập: {new} mới, {changed} thay đổi, {unchanged} giữ nguyên.",
    "Imported: {new} new, {changed} changed, {unchanged} as before.",
)
_TO_MEND = Words(
    "Có {count} chỗ cần sửa trong danh sách; chưa có gì được nhập.",
    "{count} to mend in the list; nothing was imported.",
)


def import_staff(session: Session, arguments: Namespace) -> ExitCode:
    """Take a list of people in, or name everything that is wrong with it."""
    since = days.parse(arguments.since) if arguments.since else None
    table = read_staff(_source(session, arguments))
    with session.writing() as store:
        try:
            foreseen = staff_import.import_staff(store, session.actor, table, since=since)
        except ListRefusedError:
            foreseen = staff_import.preview_staff(store, table, since=since)
    return _tell(session, table, foreseen)


def import_units(session: Session, arguments: Namespace) -> ExitCode:
    """Take a list of units in, or name everything that is wrong with it."""
    table = read_units(_source(session, arguments))
    with session.writing() as store:
        try:
            foreseen = unit_import.import_units(store, session.actor, table)
        except ListRefusedError:
            foreseen = unit_import.preview_units(store, table)
    return _tell(session, table, foreseen)


def staff_template(session: Session, arguments: Namespace) -> ExitCode:
    """Write an empty list of people."""
    with session.reading() as store:
        return _tell_written(session, list_templates.write_staff_template(store, arguments.out))


def units_template(session: Session, arguments: Namespace) -> ExitCode:
    """Write an empty list of units."""
    with session.reading() as store:
        return _tell_written(session, list_templates.write_units_template(store, arguments.out))


def _source(session: Session, arguments: Namespace) -> Source:
    source = read_source(arguments)
    say_notices(session, source)
    encoding = said_encoding(arguments)
    return source if encoding is None else source.converted(encoding)


def _tell(
    session: Session, table: RecordTable[Any], foreseen: Sequence[ForeseenPerson] | Sequence[ForeseenUnit]
) -> ExitCode:
    counts = Counter(row.state for row in foreseen)
    problems = [problem for row in foreseen for problem in row.problems]
    said = [say_cell_problem(problem, session.language) for problem in problems]
    session.give(
        {
            **{str(state): counts[state] for state in RowState},
            "problems": [
                {"address": problem.address, "code": problem.error.code, "text": text, "suggestion": problem.suggestion}
                for problem, text in zip(problems, said, strict=True)
            ],
            "unused": list(table.unused),
            "left_out": list(table.left_out),
        }
    )
    for line in say_left_out(table, session.language):
        session.say(line)
    for line in said:
        session.say(f"! {line}")
    if problems:
        session.tell(_TO_MEND, count=len(problems))
        return ExitCode.PROBLEMS
    session.tell(_IMPORTED, **{str(state): counts[state] for state in RowState})
    return ExitCode.FINE


def _tell_written(session: Session, written: ExportedFile) -> ExitCode:
    session.give({"path": str(written.path), "size": written.size})
    session.tell(_WRITTEN, path=written.path, size=written.size)
    return ExitCode.FINE
