"""Where a data folder lies: on this PC, on another machine, or in a folder that a cloud keeps in step."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from danhgia_desktop.storage.cloud_folders import marking_service, named_service
from danhgia_desktop.storage.network_folders import is_on_network

if TYPE_CHECKING:
    from collections.abc import Mapping


class PlaceKind(StrEnum):
    """What kind of place a folder is in."""

    LOCAL = "local"
    NETWORK = "network"
    CLOUD = "cloud"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A folder and where it lies.

    Attributes:
        folder: absolute, its links followed.
        kind: where it lies.
        service: the cloud that keeps it in step, "OneDrive"; empty elsewhere.
    """

    folder: Path
    kind: PlaceKind
    service: str = ""


def place_of(folder: Path, environment: Mapping[str, str] = os.environ) -> Place:
    """Tell where a folder lies, which need not be there yet.

    Args:
        folder: the data folder.
        environment: the variables in which OneDrive says where its folders are.
    """
    real = Path(os.path.realpath(folder))
    if service := named_service(real, environment):
        return Place(folder=real, kind=PlaceKind.CLOUD, service=service)
    if is_on_network(real):
        return Place(folder=real, kind=PlaceKind.NETWORK)
    if service := marking_service(real):
        return Place(folder=real, kind=PlaceKind.CLOUD, service=service)
    return Place(folder=real, kind=PlaceKind.LOCAL)
