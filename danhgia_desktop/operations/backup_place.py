"""Folders that backups are brought to: which will do, and what is told of those that will not."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.storage import faults
from danhgia_desktop.storage.faults import DataReadOnlyError, DataUnreachableError

if TYPE_CHECKING:
    from collections.abc import Iterator


class BackupPlaceMissingError(ExpectedError):
    """The folder for backups is not there: the stick is not plugged in, or the share is out of reach."""

    code = "backup_place_missing"


class BackupPlaceInDataError(ExpectedError):
    """The folder lies in that of the data: whatever takes the one takes the other."""

    code = "backup_place_in_data"


class BackupPlaceUnwritableError(ExpectedError):
    """No backup can be written into the folder; the data is not concerned."""

    code = "backup_place_unwritable"


def require(place: Path, data_folder: Path) -> None:
    """Make sure that a place of a person's choice is there and apart from the data.

    It is not made: that would fill the mount point of a stick that is not plugged in.

    Raises:
        BackupPlaceMissingError, BackupPlaceInDataError, BackupPlaceUnwritableError: it will not do.
    """
    require_apart(place, data_folder)
    with told(place), faults.told_of_files(place):
        is_there = place.is_dir()
    if not is_there:
        raise BackupPlaceMissingError(path=place)


def require_apart(place: Path, data_folder: Path) -> None:
    """Make sure that a place is neither the data folder nor in it.

    Raises:
        BackupPlaceInDataError: it is.
    """
    if place.resolve().is_relative_to(data_folder.resolve()):
        raise BackupPlaceInDataError(path=place)


def shares_disk(place: Path, data_folder: Path) -> bool:
    """Tell whether a place lies on the disk of the data, which when it breaks takes both; one not there does not."""
    try:
        return place.stat().st_dev == data_folder.stat().st_dev
    except OSError:
        return False


@contextmanager
def told(place: Path) -> Iterator[None]:
    """Tell what keeps a backup from being written as a fault of its place, and not of the file it was to become.

    Raises:
        BackupPlaceUnwritableError: in place of what the system says of a file in there.
    """
    try:
        yield
    except (DataReadOnlyError, DataUnreachableError) as error:
        path = error.values.get("path")
        if isinstance(path, Path) and path.is_relative_to(place):
            raise BackupPlaceUnwritableError(path=place) from error
        raise
