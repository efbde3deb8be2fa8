"""Reading back a rubric that was exported as a template and edited in Excel."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.imports.assembly import Assembly
from danhgia_desktop.imports.content_kind import ContentKind, sniff
from danhgia_desktop.imports.package import Package
from danhgia_desktop.imports.record_cells import from_cells
from danhgia_desktop.imports.rubric_reader import TooManyCriteriaError
from danhgia_desktop.imports.rubric_tables import MOST_ROWS
from danhgia_desktop.imports.spreadsheet import add_sheets
from danhgia_desktop.imports.template_reading import TemplateCode, TemplateProblem, TemplateReading
from danhgia_desktop.imports.template_rows import columns_of, find_table, outline_levels, rows_below
from danhgia_desktop.imports.template_tree import TemplateTree
from danhgia_desktop.imports.workbook_parts import workbook_parts
from danhgia_desktop.imports.xml_parts import attributes_of
from danhgia_desktop.regulation.rubric_template import (
    RECORDS_NAME,
    TemplateColumn,
    TemplateDamagedError,
    read_records,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from danhgia_desktop.imports.table import Source, SourceTable
    from danhgia_desktop.imports.workbook_parts import WorkbookParts
    from danhgia_desktop.regulation.rubric_template import ExportedRubric


def is_template(content: bytes) -> bool:
    """Tell whether a file is a workbook with the hidden records of a template.

    Raises:
        ExpectedError: it is a workbook that is damaged, hostile or protected.
    """
    if sniff(content) is not ContentKind.WORKBOOK:
        return False
    package = Package(content)
    main = package.main_part()
    sheets = attributes_of(package.read(main), "sheet", part=main)
    return any(sheet.get("name") == RECORDS_NAME for sheet in sheets)


def read_template(content: bytes, *, new_key: Callable[[], str] = lambda: uuid4().hex) -> TemplateReading:
    """Read the rubric in a template.

    Args:
        content: a workbook that `is_template`.
        new_key: makes the keys of criteria that a person added.

    Raises:
        TemplateDamagedError, TemplateTooNewError, UnknownFormatError: its hidden records cannot be read.
        TooManyCriteriaError: more than 20 000 rows.
        ExpectedError: the workbook is damaged, hostile or too large.
    """
    parts = workbook_parts(Package(content), also=RECORDS_NAME)
    assembly = Assembly()
    uncomputed = [scan.address(*place) for scan in add_sheets(parts, assembly) for place in scan.uncomputed]
    source = assembly.source("")
    exported = read_records(_records(source))
    if uncomputed:
        problems = tuple(TemplateProblem(code=TemplateCode.UNCOMPUTED, address=address) for address in uncomputed)
        return TemplateReading(rubric=None, exported=exported.rubric, problems=problems)
    return _read_table(parts, source, exported, new_key)


def _records(source: Source) -> Iterator[tuple[str, str]]:
    table = next((table for table in source.tables if table.name == RECORDS_NAME), None)
    if table is None:
        raise TemplateDamagedError(address=RECORDS_NAME)
    if len(table.rows) > MOST_ROWS:
        raise TooManyCriteriaError(most=MOST_ROWS)
    for row in table.rows:
        yield table.address(row, 0), from_cells(cell.text for cell in row.cells)


def _read_table(
    parts: WorkbookParts, source: Source, exported: ExportedRubric, new_key: Callable[[], str]
) -> TemplateReading:
    found = find_table(source.tables)
    if found is None:
        missing = TemplateProblem(code=TemplateCode.TABLE_MISSING, address=_first_shown(source))
        return TemplateReading(rubric=None, exported=exported.rubric, problems=(missing,))
    table, heading = found
    columns = columns_of(heading)
    if lost := [column for column in TemplateColumn if column not in columns]:
        address = table.address(heading, 0)
        problems = tuple(
            TemplateProblem(code=TemplateCode.COLUMN_MISSING, address=address, text=column) for column in lost
        )
        return TemplateReading(rubric=None, exported=exported.rubric, problems=problems)
    levels = next(outline_levels(sheet.content, sheet.name) for sheet in parts.sheets if sheet.name == table.name)
    rows = list(rows_below(table, heading, columns, levels))
    if len(rows) > MOST_ROWS:
        raise TooManyCriteriaError(most=MOST_ROWS)
    return TemplateTree(rows, exported, new_key).reading()


def _first_shown(source: Source) -> str:
    shown: list[SourceTable] = [table for table in source.tables if table.name != RECORDS_NAME]
    return shown[0].name if shown else ""
