"""What keeps a data folder from being opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.operations.data_place import folder_here
from danhgia_desktop.operations.recovery import has_data
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
        return ways_from(self.error.code, has_data=self.has_data, has_own=self.own is not None)

    @property
    def is_of_place(self) -> bool:
        """Whether the folder is no place for data, but a good second one for backups."""
        return self.error.code in PLACES
