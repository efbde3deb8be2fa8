"""The files that were dropped or copied."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


def local_files(mime: QMimeData | None) -> tuple[Path, ...]:
    """Return the files of this computer that were dropped or copied; none where it is anything else."""
    urls = [] if mime is None else mime.urls()
    return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
