"""Empty lists of people, units and tasks to be filled in with Excel, with what the office has to choose from."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from danhgia_desktop import vietnam_time
from danhgia_desktop.imports.assembly import Assembly
from danhgia_desktop.imports.office_headings import STAFF_HEADINGS, UNIT_HEADINGS
from danhgia_desktop.imports.plan_headings import PLAN_HEADINGS
from danhgia_desktop.imports.record_reader import read_records
from danhgia_desktop.imports.spreadsheet import read_spreadsheet
from danhgia_desktop.operations.printing import ExportedFile, WrongReportSuffixError
from danhgia_desktop.operations.products import all_products
from danhgia_desktop.operations.staff import staff_on
from danhgia_desktop.operations.units import unit_tree
from danhgia_desktop.reports import files
from danhgia_desktop.reports.checking import ExportCheckFailedError
from danhgia_desktop.reports.list_template import compose_list
from danhgia_desktop.reports.office_lists import people_template, units_template
from danhgia_desktop.reports.plan_lists import PlanChoices, plan_template

if TYPE_CHECKING:
    from pathlib import Path

    from danhgia_desktop.imports.record_reader import Headings
    from danhgia_desktop.imports.records import C
    from danhgia_desktop.organization.office_tables import StaffColumn, UnitColumn
    from danhgia_desktop.plan.plan_table import PlanColumn
    from danhgia_desktop.reports.list_template import ListTemplate
    from danhgia_desktop.storage.store import Store

SUFFIX = "xlsx"


def write_staff_template(store: Store | None, path: Path) -> ExportedFile:
    """Write an empty list of people, with the units of the office to choose from.

    Args:
        store: the office's data; None where there are none yet.
        path: the file.

    Raises:
        WrongReportSuffixError: the path does not end in .xlsx.
        ExpectedError: `reports.files` says why nothing was written; an older file stays.
    """
    return _write(path, people_template(_unit_names(store)), STAFF_HEADINGS)


def write_units_template(store: Store | None, path: Path) -> ExportedFile:
    """Write an empty list of units; as `write_staff_template`, which says more."""
    return _write(path, units_template(_unit_names(store)), UNIT_HEADINGS)


def write_plan_template(store: Store | None, path: Path) -> ExportedFile:
    """Write an empty list of tasks, with people, units and products to choose from; as `write_staff_template`."""
    return _write(path, plan_template(_of_plan(store)), PLAN_HEADINGS)


def staff_choices(store: Store) -> dict[StaffColumn, tuple[str, ...]]:
    """Return what cells of a list of people are chosen from, as its template offers it."""
    return _choices(people_template(_unit_names(store)))


def unit_choices(store: Store) -> dict[UnitColumn, tuple[str, ...]]:
    """Return what cells of a list of units are chosen from, as its template offers it."""
    return _choices(units_template(_unit_names(store)))


def plan_choices(store: Store) -> dict[PlanColumn, tuple[str, ...]]:
    """Return what cells of a list of tasks are chosen from, as its template offers it."""
    return _choices(plan_template(_of_plan(store)))


def _choices(template: ListTemplate[C]) -> dict[C, tuple[str, ...]]:
    return {column.heading: tuple(column.choices) for column in template.columns if column.choices}


def _write(path: Path, template: ListTemplate[C], headings: Headings[C]) -> ExportedFile:
    if path.suffix.lower() != f".{SUFFIX}":
        raise WrongReportSuffixError(path=path, suffix=SUFFIX)
    files.save(path, compose_list(template), partial(_check, headings))
    return ExportedFile(path=path, size=path.stat().st_size)


def _check(headings: Headings[C], content: bytes) -> None:
    """Make sure that a template is read back as the empty list it is."""
    assembly = Assembly()
    read_spreadsheet(content, assembly)
    table = read_records(assembly.source(""), headings)
    if table.records or table.unused:
        raise ExportCheckFailedError(where="XLSX")


def _unit_names(store: Store | None) -> tuple[str, ...]:
    """Return the names of the units that still work, in the order of their tree."""
    if store is None:
        return ()
    return tuple(unit.name for unit in unit_tree(store) if unit.closed_on is None)


def _of_plan(store: Store | None) -> PlanChoices:
    """Return the people at work today, the units that still work, and the standard products that have codes."""
    if store is None:
        return PlanChoices()
    people = [one.member for one in staff_on(store, vietnam_time.day_of(store.now()))]
    return PlanChoices(
        codes=[member.code for member in people],
        names=list(dict.fromkeys(member.shown_name for member in people)),
        units=_unit_names(store),
        products=[product.code for product in all_products(store) if product.code],
    )
