"""A rubric as a workbook that a person edits in Excel and that comes back without loss."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.rubric_template import (
    RECORDS_NAME,
    ExportedRubric,
    TemplateColumn,
    own_texts,
    write_records,
)
from danhgia_desktop.regulation.rule_sentences import sentence
from danhgia_desktop.reports.printable import printable
from danhgia_desktop.reports.record_cells import in_cells
from danhgia_desktop.reports.template_workbook import begin_workbook

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xlsxwriter.worksheet import Worksheet

    from danhgia_desktop.regulation.rubric import Criterion, Rubric
    from danhgia_desktop.regulation.rubric_template import Shown


def compose(rubric: Rubric, *, base: Rubric | None = None) -> bytes:
    """Return a rubric as a workbook: a table to edit, a page that tells how, and hidden records of all it says.

    Args:
        rubric: the rubric.
        base: the saved rubric it is an edit of; None where it is saved itself.

    Raises:
        CellTextTooLongError: Excel cannot hold a text of it.
    """
    from danhgia_desktop.reports.template_guide import write_guide  # noqa: PLC0415 - most commands can do without
    from danhgia_desktop.reports.template_table import write_table  # noqa: PLC0415 - needs xlsxwriter

    file = io.BytesIO()
    workbook = begin_workbook(file, rubric.name)
    texts = {criterion.key: _texts(criterion) for criterion in rubric.criteria}
    write_table(workbook, rubric, texts)
    write_guide(workbook)
    shown = {criterion.key: _differing(criterion, texts[criterion.key]) for criterion in rubric.criteria}
    _hide(workbook.add_worksheet(RECORDS_NAME), write_records(ExportedRubric(rubric=rubric, shown=shown, base=base)))
    workbook.close()
    return file.getvalue()


def _texts(criterion: Criterion) -> Shown:
    """Return the texts of a criterion's cells: what of its own can stand in a cell, and its rules in words."""
    rules = "\n".join(filter(None, map(sentence, criterion.rules)))
    return {column: printable(text) for column, text in (own_texts(criterion) | {TemplateColumn.RULES: rules}).items()}


def _differing(criterion: Criterion, texts: Shown) -> Shown:
    own = own_texts(criterion)
    return {column: text for column, text in texts.items() if text != own[column]}


def _hide(sheet: Worksheet, records: Iterable[str]) -> None:
    for row, record in enumerate(records):
        for column, piece in enumerate(in_cells(record)):
            sheet.write_string(row, column, piece)
    sheet.protect()
    sheet.hide()
