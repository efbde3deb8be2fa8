"""Saving what was entered when the open file was deleted, moved or replaced by somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.storage import backup_file, file_store, restoring
from danhgia_desktop.storage.backup_file import BackupReason
from danhgia_desktop.storage.file_store import EVIDENCE
from danhgia_desktop.storage.presence import DataVanishedError
from danhgia_desktop.storage.upgrade import SHIPPED

if TYPE_CHECKING:
    from pathlib import Path

    from danhgia_desktop.storage.backup import Report
    from danhgia_desktop.storage.store import Store


def has_vanished(store: Store) -> bool:
    """Tell whether the open file is no longer found where it was opened; what it holds can be written elsewhere."""
    try:
        store.file.require_in_place()
    except DataVanishedError:
        return True
    return False


def write_back(store: Store, report: Report | None = None) -> Path:
    """Write all that was saved to where it was, for the data to be closed and opened again.

    Another file that lies there by now is kept under another name. Should the program be killed on the way, the next
    opening does what is left to be done.

    Returns:
        Where it was written.

    Raises:
        As `write_elsewhere`; DataBusyError: the other file cannot be renamed.
    """
    store.rescue(restoring.restored_path(store.path, store.now()), report)
    restoring.finish_interrupted(store.path)
    return store.path


def write_elsewhere(store: Store, folder: Path, report: Report | None = None) -> Path:
    """Write all that was saved into a folder, as a backup, with the evidence that is still beside the open file.

    Returns:
        Where it was written.

    Raises:
        NotEnoughSpaceError, DiskFullError, DiskFailedError, DataReadOnlyError, DataUnreachableError,
            CopyUnsoundError: it cannot be written.
    """
    path = backup_file.free_path(folder, store.path, store.now(), SHIPPED.newest, BackupReason.ASKED)
    store.rescue(path, report)
    file_store.bring(store.path.parent / EVIDENCE, folder / EVIDENCE)
    return path
