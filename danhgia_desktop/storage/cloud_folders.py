"""Folders that a program keeps in step with a cloud, which tears a data file that is being written."""

from __future__ import annotations

import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path, PurePath


@dataclass(frozen=True, slots=True, kw_only=True)
class _Service:
    """A cloud, and how its folders on a PC are known.

    Attributes:
        name: as people know it.
        variables: of the environment, each with the path of such a folder.
        folders: usual names of its folders, in small letters.
        beginnings: with which such names begin, "onedrive - sở nội vụ".
        markers: files or folders that it keeps at the top of what it synchronises.
    """

    name: str
    variables: tuple[str, ...] = ()
    folders: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    markers: tuple[str, ...] = ()


_SERVICES = (
    _Service(
        name="OneDrive",
        variables=("OneDrive", "OneDriveCommercial", "OneDriveConsumer"),
        folders=frozenset({"onedrive", "skydrive"}),
        beginnings=("onedrive - ",),
        markers=(".849C9593-D756-4E56-8D6E-42412F2A707B",),
    ),
    _Service(
        name="Google Drive",
        folders=frozenset(
            {"google drive", "googledrive", "my drive", "drive của tôi", "shared drives", "bộ nhớ dùng chung"}
        ),
        beginnings=("googledrive-",),
        markers=(".tmp.drivedownload", ".tmp.driveupload"),
    ),
    _Service(
        name="Dropbox",
        folders=frozenset({"dropbox"}),
        beginnings=("dropbox (",),
        markers=(".dropbox.cache",),
    ),
    _Service(name="iCloud", folders=frozenset({"iclouddrive", "icloud drive"})),
    _Service(name="Nextcloud", folders=frozenset({"nextcloud"}), markers=(".nextcloudsync.log",)),
    _Service(name="ownCloud", folders=frozenset({"owncloud"}), markers=(".owncloudsync.log",)),
    _Service(name="Syncthing", markers=(".stfolder",)),
)


def named_service(folder: PurePath, environment: Mapping[str, str]) -> str:
    """Return the cloud that a path speaks of, "OneDrive", or ""; the disk is not asked."""
    for service in _SERVICES:
        own = (environment.get(variable) for variable in service.variables)
        if any(path and folder.is_relative_to(type(folder)(path)) for path in own):
            return service.name
        if any(_is_named_so(part, service) for part in folder.parts):
            return service.name
    return ""


def marking_service(folder: Path) -> str:
    """Return the cloud that has left its marks in a folder or above it, or ""."""
    for place in (folder, *folder.parents):
        for service in _SERVICES:
            if any(_exists(place / marker) for marker in service.markers):
                return service.name
    return ""


def _is_named_so(part: str, service: _Service) -> bool:
    name = unicodedata.normalize("NFC", part).casefold()
    return name in service.folders or (bool(service.beginnings) and name.startswith(service.beginnings))


def _exists(marker: Path) -> bool:
    with suppress(OSError):  # what may not be looked at marks nothing
        return marker.exists()
    return False
