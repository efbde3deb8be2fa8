"""`staff import`, `units import`, `template staff`, `template units`, `template plan`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import days
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.cli.list_answers import tell_list
from danhgia_desktop.cli.source_reading import converted_source
from danhgia_desktop.imports.office_words import employment_kind
from danhgia_desktop.imports.staff_rows import read_staff
from danhgia_desktop.imports.unit_rows import read_units
from danhgia_desktop.operations import list_templates, staff_import, unit_import
from danhgia_desktop.operations.given_for_all import GivenForAll
from danhgia_desktop.operations.list_import import ListRefusedError
from danhgia_desktop.wording.language import Words

if TYPE_CHECKING:
    from argparse import Namespace

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.operations.printing import ExportedFile

_WRITTEN = Words("Đã ghi {path} ({size} byte).", "Wrote {path} ({size} bytes).")


def import_staff(session: Session, arguments: Namespace) -> ExitCode:
    """Take a list of people in, or name everything that is wrong with it."""
    given = GivenForAll(
        since=days.parse(arguments.since) if arguments.since else None,
        kind=employment_kind(arguments.kind) if arguments.kind else None,
        creates_units=arguments.create_units,
    )
    table = read_staff(converted_source(session, arguments))
    if arguments.dry_run:
        with session.reading() as store:
            return tell_list(session, table, staff_import.preview_staff(store, table, given), is_preview=True)
    with session.taking_in() as store:
        try:
            foreseen = staff_import.import_staff(store, session.actor, table, given)
        except ListRefusedError:
            foreseen = staff_import.preview_staff(store, table, given)
    return tell_list(session, table, foreseen)


def import_units(session: Session, arguments: Namespace) -> ExitCode:
    """Take a list of units in, or name everything that is wrong with it."""
    table = read_units(converted_source(session, arguments))
    with session.reading() as store:
        foreseen = unit_import.preview_units(store, table)
    is_doubted = not arguments.yes and any(unit.near for unit in foreseen)
    if arguments.dry_run or is_doubted:
        return tell_list(session, table, foreseen, is_preview=True, is_doubted=is_doubted)
    with session.taking_in() as store:
        try:
            foreseen = unit_import.import_units(store, session.actor, table)
        except ListRefusedError:
            foreseen = unit_import.preview_units(store, table)
    return tell_list(session, table, foreseen)


def staff_template(session: Session, arguments: Namespace) -> ExitCode:
    """Write an empty list of people."""
    with session.looking() as store:
        return _tell_written(session, list_templates.write_staff_template(store, arguments.out))


def units_template(session: Session, arguments: Namespace) -> ExitCode:
    """Write an empty list of units."""
    with session.looking() as store:
        return _tell_written(session, list_templates.write_units_template(store, arguments.out))


def plan_template(session: Session, arguments: Namespace) -> ExitCode:
    """Write an empty list of tasks."""
    with session.looking() as store:
        return _tell_written(session, list_templates.write_plan_template(store, arguments.out))


def _tell_written(session: Session, written: ExportedFile) -> ExitCode:
    session.give({"path": str(written.path), "size": written.size})
    session.tell(_WRITTEN, path=written.path, size=written.size)
    return ExitCode.FINE
