"""What a restore would bring, and what it would take, told before anything is done."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.data_file import data_path
from danhgia_desktop.storage import backup_file, damage, faults
from danhgia_desktop.storage.faults import DataUnreachableError
from danhgia_desktop.storage.file_summary import summary
from danhgia_desktop.storage.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

    from danhgia_desktop.storage.file_summary import FileSummary

_DATABASE = b"SQLite format 3\x00"


class OwnDataChosenError(ExpectedError):
    """The data itself was chosen as the backup that is to take its place."""

    code = "own_data_chosen"


class NotABackupError(ExpectedError):
    """The chosen file is no backup: a text, a picture, an empty file."""

    code = "not_a_backup"


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreOutlook:
    """The backup beside the data of now.

    Attributes:
        then: what the backup holds.
        now: what the data holds, None where it cannot be read.
        lost: how many changes of the data the backup lacks, None where it is not of the same data.
        is_damaged: whether the data was found to be damaged, so that it holds less than it tells.
    """

    then: FileSummary
    now: FileSummary | None
    lost: int | None
    is_damaged: bool


def outlook(chosen: Path, folder: Path) -> RestoreOutlook:
    """Compare a backup with the data of a folder, which may be open.

    Raises:
        As `require_backup`; DatabaseTooNewError, NotADataFileError, DataDamagedError: the backup cannot be used.
    """
    require_backup(chosen, folder)
    then, now, data = summary(chosen), None, data_path(folder)
    with suppress(ExpectedError):  # that is why it is restored
        now = summary(data)
    return RestoreOutlook(
        then=then, now=now, lost=None if now is None else _lost(data, then, now), is_damaged=damage.is_marked(data)
    )


def require_backup(chosen: Path, folder: Path) -> None:
    """Make sure that a file a person chose may be a backup of data, and is not the data in use.

    Raises:
        OwnDataChosenError, NotABackupError: it is not meant.
        DataUnreachableError, DataReadOnlyError, DiskFailedError: it cannot be read.
    """
    data = data_path(folder)
    with faults.told_of_files(chosen):
        if chosen.is_dir():
            raise DataUnreachableError(path=chosen)
        if data.exists() and chosen.samefile(data):
            raise OwnDataChosenError(path=chosen)
        with chosen.open("rb") as file:
            is_database = file.read(len(_DATABASE)) == _DATABASE
    # A backup whose very beginning is damaged is still known by its name.
    if not (is_database or backup_file.read(chosen) is not None or chosen.name.startswith(data.name)):
        raise NotABackupError(path=chosen)


def _lost(data: Path, then: FileSummary, now: FileSummary) -> int | None:
    """Return how many changes were made since the last one that the backup has, if the data has that one, too."""
    if then.newest is None or now.newest is None:
        return None
    try:
        with open_store(data, read_only=True) as store:
            same = store.history(limit=1, before=then.newest.number + 1)
    except ExpectedError:
        return None
    return now.newest.number - then.newest.number if [then.newest] == list(same) else None
