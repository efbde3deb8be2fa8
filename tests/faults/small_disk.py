"""A disk of 16 megabytes that is filled up, and what is refused on it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.data_file import data_path
from tests.storage.builders import contents

MEGABYTES = 16
KILOBYTE = 2**10
ROOMS = (0, 4, 12, 40, 100, 300)
"""Kilobytes that are left."""

FULL = {"disk_full", "disk_failed", "disk_refused", "not_enough_space", "save_disk_full"}


class SmallDisk:
    """A folder that is a disk of its own."""

    def __init__(self, folder: Path, count: Callable[..., None]) -> None:
        self.folder = folder
        self.data = folder / "data"
        self._count = count
        self._other = folder / "other"

    def leave(self, room: int) -> None:
        """Let another program fill the disk, up to so many bytes."""
        self._count("full disks")
        with suppress(OSError), self._other.open("wb", buffering=0) as other:
            other.write(bytes(max(0, shutil.disk_usage(self.folder).free - room)))

    def free(self) -> None:
        """Take away what the other program wrote."""
        self._other.unlink(missing_ok=True)

    def refusals(self, act: Callable[[], object], rooms: tuple[int, ...] = ROOMS) -> list[str]:
        """Do something with each of so many kilobytes left, and return by what codes it was refused.

        What is refused leaves the data as it was.
        """
        codes = []
        for room in rooms:
            before = contents(data_path(self.data))
            self.leave(room * KILOBYTE)
            try:
                act()
            except ExpectedError as error:
                codes.append(error.code)
                self.free()
                assert contents(data_path(self.data)) == before
            finally:
                self.free()
        assert codes
        assert FULL.issuperset(codes)
        return codes

    def filling(self, part: float) -> Callable[[float], None]:
        """Return what fills the disk to the last byte once so much of something is done."""

        def report(done: float) -> None:
            if done >= part:
                self.leave(0)

        return report
