"""Opening the data an office works with."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.data_place import require_safe_place
from danhgia_desktop.storage import beginning, damage, database, disk_space, looking
from danhgia_desktop.storage.beginning import DataMissingError
from danhgia_desktop.storage.faults import (
    DataDamagedError,
    DataUnreachableError,
    DiskFailedError,
    DiskFullError,
    DiskRefusedError,
)
from danhgia_desktop.storage.presence import DataVanishedError
from danhgia_desktop.storage.store import Store, open_store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

T = TypeVar("T")

DATA_FILE = "danhgia.sqlite3"
"""The name of the data file in its folder."""

_LOSSES = (DataDamagedError, DataUnreachableError, DataVanishedError, DiskFailedError)


class NotOpenedError(ExpectedError):
    """A fault of the program itself keeps the data from being opened; what can be done is told all the same."""

    code = "not_opened"


def data_path(folder: Path) -> Path:
    """Return where the data file of a folder lies."""
    return folder / DATA_FILE


def is_backup(store: Store) -> bool:
    """Tell whether it is not the data itself that is open, but one of its backups."""
    return store.path != data_path(store.path.parent)


def open_data(folder: Path, *, read_only: bool = False) -> Store:
    """Open the data in a folder; both are made where there are none.

    Raises:
        DataInUseError: another program has it open for writing.
        DataMissingError: it is gone, and there are backups of it.
        DatabaseTooNewError, DatabaseTooOldError, NotADataFileError, DataDamagedError: it cannot be used as it is.
        PlaceOnNetworkError, PlaceInCloudError: written there it could be torn.
        DataUnreachableError, DataReadOnlyError, PlaceUnfitError, DiskFullError: the folder or the disk does not let it.
    """
    if read_only:
        beginning.require_not_lost(data_path(folder))
    else:
        require_safe_place(folder)
    return open_store(data_path(folder), read_only=read_only)


def is_there(folder: Path) -> bool:
    """Tell whether a folder has a data file, in whatever state.

    Raises:
        DataReadOnlyError, DiskFailedError: nobody may look, or the disk does not say.
    """
    return looking.is_file(data_path(folder))


def require_there(folder: Path) -> None:
    """Refuse to begin with an empty file where there was data a moment ago: a stick was taken out, a folder renamed.

    Raises:
        DataMissingError: there is no data file.
    """
    if not is_there(folder):
        raise DataMissingError(path=data_path(folder))


def with_room(store: Store, operation: Callable[[], T]) -> T:
    """Do an operation, and where the disk is full once more, after what the open data need not take was given back.

    Raises:
        DiskFullError, DiskRefusedError: there is no room for it even so.
        ExpectedError: whatever else the operation refuses.
    """
    try:
        return operation()
    except (DiskFullError, DiskRefusedError) as error:
        if error.values.get("path") != store.path:
            raise
    store.file.settle()
    return operation()


def is_short_of_room(store: Store) -> bool:
    """Tell whether so little is left on the disk of the data that soon nothing more can be saved."""
    return disk_space.is_short(store.path.parent)


def is_lost(store: Store, error: ExpectedError) -> bool:
    """Tell whether a fault means that an open file cannot be worked with any more; one that is damaged is marked.

    While a disk that takes nothing more can be read, what was saved is there, and the next edit may well be taken.
    """
    if not isinstance(error, _LOSSES) or error.values.get("path") != store.path:
        return False
    if isinstance(error, DiskRefusedError) and _can_be_read(store.path):
        return False
    if isinstance(error, DataDamagedError) and not store.read_only:
        damage.mark(store.path)
    return True


def _can_be_read(path: Path) -> bool:
    try:
        database.read_access(path)
    except ExpectedError:
        return False
    return True
