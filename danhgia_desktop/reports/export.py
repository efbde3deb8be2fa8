"""Documents as files: made, saved, read back and compared."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from danhgia_desktop.reports import checking, files, pdf, workbook

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from danhgia_desktop.reports.document import Document
    from danhgia_desktop.reports.fonts import FontFamily
    from danhgia_desktop.reports.progress import Progress


def save_pdf(
    path: Path, *documents: Document, family: FontFamily | None = None, progress: Progress | None = None
) -> None:
    """Save documents as one PDF.

    Raises:
        ExportCheckFailedError: the file does not hold what was meant; it was not put in its place.
        ExpectedError: as `pdf.compose` and `files.save`.
    """
    composed = pdf.compose(*documents, family=family, progress=progress)
    files.save(path, composed.content, partial(checking.check_pdf, composed))


def save_workbook(
    path: Path,
    *documents: Document,
    family: FontFamily | None = None,
    created_at: datetime | None = None,
    progress: Progress | None = None,
) -> None:
    """Save documents as one Excel workbook.

    Raises:
        ExportCheckFailedError: the file does not hold what was meant; it was not put in its place.
        ExpectedError: as `workbook.compose` and `files.save`.
    """
    composed = workbook.compose(*documents, family=family, created_at=created_at, progress=progress)
    files.save(path, composed.content, partial(checking.check_workbook, composed))
