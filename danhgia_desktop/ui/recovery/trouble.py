"""What keeps a data folder from being opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.operations.data_place import folder_here, is_read_only
from danhgia_desktop.operations.recovery import has_data, is_begun, is_held_by_another_pc
from danhgia_desktop.ui.recovery.way import PLACES, Way, ways_from

if TYPE_CHECKING:
    from pathlib import Path

    from danhgia_desktop.errors import ExpectedError


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """A fault and whose it is.

    Attributes:
        error: why the data cannot be opened.
        folder: the data folder.
        second: the second place for backups, None where none was chosen.
    """

    error: ExpectedError
    folder: Path
    second: Path | None = None

    @property
    def has_data(self) -> bool:
        """Whether a data file is there, in whatever state."""
        return has_data(self.folder)

    @property
    def own(self) -> Path | None:
        """The person's own folder on this PC, None where that is no way on."""
        return folder_here(self.folder)

    @property
    def ways(self) -> tuple[Way, ...]:
        """The ways on, the best one first."""
        is_far = is_held_by_another_pc(self.error)
        ways = ways_from(self.error.code, has_data=self.has_data, has_own=self.own is not None, is_far=is_far)
        if self.own is None or Way.RESTORE not in ways or not is_read_only(self.folder):
            return ways
        there = tuple(way for way in ways if way is not Way.BEGIN_ANEW)
        return (Way.KEEP_HERE, *there) if is_begun(self.own) else there

    @property
    def mended_in(self) -> Path:
        """The folder that a backup is restored to: this one, or that of this PC where nothing can be written here."""
        if self.own is None or is_begun(self.own) or not is_read_only(self.folder):
            return self.folder
        return self.own

    @property
    def is_moved(self) -> bool:
        """Whether it is that of this PC."""
        return self.mended_in != self.folder

    @property
    def is_of_place(self) -> bool:
        """Whether the folder is no place for data, but a good second one for backups."""
        return self.error.code in PLACES
