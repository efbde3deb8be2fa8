"""Which files of evidence a data file or a backup rests on, whether it is open or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.evidence.evidence_document import EvidenceFile
from danhgia_desktop.storage import backup
from danhgia_desktop.storage.database import connect

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_HAS_ANY = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'evidence_file'"
_FILES = "SELECT DISTINCT sha256, name, size FROM evidence_file ORDER BY sha256, name"


def needed(path: Path) -> tuple[EvidenceFile, ...]:
    """Return the files that documents in a data file have; none where it is of a form that had no documents yet.

    Raises:
        DataUnreachableError, DataDamagedError: they cannot be told.
    """
    with connect(path, backup.readable_access(path)) as connection:
        (has_any,) = connection.execute(_HAS_ANY).fetchone()
        rows = connection.execute(_FILES).fetchall() if has_any else []
    return tuple(EvidenceFile(sha256=sha256, name=name, size=size) for sha256, name, size in rows)


def lacking(path: Path, there: Mapping[str, int]) -> tuple[EvidenceFile, ...]:
    """Return the files that a data file rests on and a folder lacks, or has in another size; each content once.

    Args:
        path: the data file or backup.
        there: the sizes of the files in the folder, by name.

    Raises:
        DataUnreachableError, DataDamagedError: they cannot be told.
    """
    lacked = {file.stored_name: file for file in needed(path) if there.get(file.stored_name) != file.size}
    return tuple(lacked.values())
