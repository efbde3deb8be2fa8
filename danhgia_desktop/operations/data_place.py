"""Where data may lie: not on another machine nor in a cloud's folder, unless a person insists."""

from __future__ import annotations

import errno
import tempfile
from typing import TYPE_CHECKING

from danhgia_desktop import paths
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.storage import accepted_places
from danhgia_desktop.storage.place import PlaceKind, place_of

if TYPE_CHECKING:
    from pathlib import Path

_MEMORY = "accepted_places.txt"


class PlaceOnNetworkError(ExpectedError):
    """The folder lies on another machine, where a break of the network can damage what is being written."""

    code = "place_on_network"


class PlaceInCloudError(ExpectedError):
    """A program keeps the folder in step with a cloud, and may copy the file half written."""

    code = "place_in_cloud"


def require_safe_place(folder: Path) -> None:
    """Refuse to write data in a place that tears it, unless it was accepted on this PC.

    Raises:
        PlaceOnNetworkError, PlaceInCloudError: the folder is such a place.
    """
    place = place_of(folder)
    if place.kind is PlaceKind.LOCAL or accepted_places.is_accepted(_memory(), place.folder):
        return
    if place.kind is PlaceKind.CLOUD:
        raise PlaceInCloudError(path=folder, service=place.service)
    raise PlaceOnNetworkError(path=folder)


def folder_here(folder: Path) -> Path | None:
    """Return the person's own folder on this PC, if it can take the place of another folder; else None."""
    own = paths.own_data_dir()
    there = place_of(own)
    return own if there.kind is PlaceKind.LOCAL and there.folder != place_of(folder).folder else None


def is_read_only(folder: Path) -> bool:
    """Tell whether a folder is there, and nobody on this PC may write to it."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return False
    except OSError as error:
        return error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}


def is_portable(folder: Path) -> bool:
    """Tell whether a folder is the one beside the program, which travels with it."""
    return folder.resolve() == paths.portable_data_dir().resolve()


def accept_place(folder: Path) -> None:
    """Use a folder from now on, wherever it lies.

    Raises:
        DataReadOnlyError: that cannot be remembered.
    """
    accepted_places.accept(_memory(), place_of(folder).folder)


def _memory() -> Path:
    # Of the PC, not of the data: what one PC may do is not so for all that see the same folder.
    return paths.own_data_dir() / _MEMORY
