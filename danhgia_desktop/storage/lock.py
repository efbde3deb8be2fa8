"""One owner at a time: the lock file beside the data file."""

from __future__ import annotations

import errno
import getpass
import json
import os
import platform
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

from filelock import FileLock, Timeout

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.storage import file_moves
from danhgia_desktop.storage.faults import DataReadOnlyError, DataUnreachableError, DiskFullError

if TYPE_CHECKING:
    from types import TracebackType


_FAULTS: dict[int | None, type[ExpectedError]] = {
    errno.ENOSPC: DiskFullError,
    errno.EDQUOT: DiskFullError,
    errno.ENOENT: DataUnreachableError,  # a drive that was taken out
    errno.ENOTDIR: DataUnreachableError,
    errno.EEXIST: DataUnreachableError,  # a file stands where the folder should be
}

_NO_ROOM_TO_WORK = {errno.ENOSPC, errno.EDQUOT, errno.EROFS}
"""What keeps a line of text from being written keeps data from being written too; anything else does not."""


class DataInUseError(ExpectedError):
    """Another program has the data file open for writing."""

    code = "data_in_use"


class DataOpenTwiceError(DataInUseError):
    """The same person has the data file open on the same PC: another window of this program."""

    code = "data_open_twice"


class DataLock:
    """The right to write to a data file, held until it is released or the process ends, however it ends.

    The operating system holds the lock on `….lock`. Who holds it stands in
    `….owner`, because Windows lets nobody read a locked file.
    """

    def __init__(self, data: Path, now: datetime) -> None:
        """Take the lock.

        Raises:
            DataInUseError: another program holds it; DataOpenTwiceError: one of the same person on this PC.
            DataReadOnlyError, DataUnreachableError, DiskFullError: no file can be made in the folder.
        """
        file = Path(os.path.realpath(data))  # a link to the file is the file: there is one lock, whatever the way to it
        self._owner = file.with_name(f"{file.name}.owner")
        # The store may be closed by another thread than the one that opened it.
        self._lock = FileLock(file.with_name(f"{file.name}.lock"), thread_local=False)
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            self._lock.acquire(blocking=False)
            self._tell_owner(now)
        except Timeout:
            raise _in_use(data, _read(self._owner)) from None
        except OSError as error:
            self.release()
            raise _FAULTS.get(error.errno, DataReadOnlyError)(path=data) from error

    def release(self) -> None:
        """Let others write; calling it twice does no harm."""
        if self._lock.is_locked:
            # A stick that was taken out: whoever comes next writes it anew, and the system lets go of the lock.
            with suppress(OSError):
                self._owner.unlink(missing_ok=True)
            with suppress(OSError):
                self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.release()

    def _tell_owner(self, now: datetime) -> None:
        """Write down who it is, as far as a scanner or the rights of a file that was left here let it."""
        try:
            file_moves.patiently(lambda: self._owner.write_text(_description(now), encoding="utf-8"))
        except OSError as error:
            if error.errno in _NO_ROOM_TO_WORK:
                raise


def _in_use(data: Path, owner: dict[str, object]) -> DataInUseError:
    is_own = owner["machine"] != "" and (owner["machine"], owner["user"]) == (platform.node(), _account())
    return (DataOpenTwiceError if is_own else DataInUseError)(path=data, **owner)


def _description(now: datetime) -> str:
    owner = {
        "machine": platform.node(),
        "user": _account(),
        "pid": os.getpid(),
        "since": now.isoformat(timespec="seconds"),
    }
    return json.dumps(owner, ensure_ascii=False)


def _account() -> str:
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):  # an account without a name, as in some containers
        return ""


def _read(owner: Path) -> dict[str, object]:
    """Return who holds the lock, as far as it can be told; the owner may be writing it down just now."""
    try:
        told = json.loads(owner.read_text(encoding="utf-8"))
        return {"machine": told["machine"], "user": told["user"], "since": datetime.fromisoformat(told["since"])}
    except (OSError, ValueError, KeyError, TypeError):
        return {"machine": "", "user": "", "since": None}
