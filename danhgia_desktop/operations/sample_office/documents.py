"""The documents that show what the sample office prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.operations import periods, printing, sample, scoring
from danhgia_desktop.period import PeriodKind
from danhgia_desktop.regulation.rubric import CONCLUDED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from danhgia_desktop.operations.printing import ExportedFile
    from danhgia_desktop.scoring.scoresheet import SheetUid
    from danhgia_desktop.storage.figures import SheetSummary
    from danhgia_desktop.storage.store import Store

_OF_UNIT, _OF_PERSON = "phieu-don-vi-{period}", "phieu-ca-nhan-{period}"


def write_documents(store: Store, year_sheet: SheetUid, folder: Path) -> tuple[ExportedFile, ...]:
    """Write the agency's sheet of a year, and a unit's and a person's of the newest concluded month, as PDF and Excel.

    Args:
        store: the sample.
        year_sheet: the one whose scores are the document's own.
        folder: gets the files; those of the same names are replaced.

    Raises:
        As `printing.export_sheet`.
    """
    wanted = {sample.DOCUMENT_NAME: (year_sheet, printing.usual_form(store, year_sheet))}
    for name, sheet in _of_newest_month(store):
        wanted[name] = sheet.uid, printing.usual_form(store, sheet.uid, CONCLUDED)
    return tuple(
        printing.export_sheet(store, uid, form, format_, folder / f"{name}.{format_}")
        for name, (uid, form) in wanted.items()
        for format_ in printing.ReportFormat
    )


def _of_newest_month(store: Store) -> Iterator[tuple[str, SheetSummary]]:
    """Yield the names of documents with their sheets; none where no month was concluded."""
    concluded = [one.period for one in periods.all_periods(store) if one.is_locked]
    months = [period for period in concluded if period.kind is PeriodKind.MONTH]
    sheets = scoring.sheets(store, months[-1]) if months else ()
    for name, is_person in ((_OF_UNIT, False), (_OF_PERSON, True)):
        fitting = [sheet for sheet in sheets if (sheet.staff is not None) is is_person and sheet.totals]
        yield from ((name.format(period=sheet.period.code), sheet) for sheet in fitting[:1])
