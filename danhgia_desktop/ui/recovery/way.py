"""The ways on from data that cannot be opened."""

from __future__ import annotations

from enum import Enum


class Way(Enum):
    """One way on; the values name its button. Leaving the program is always possible."""

    LOOK = "look_button"
    """Open it for reading only."""

    LOOK_AT_BACKUP = "look_at_newest_button"
    """Open the newest backup for reading only: what another PC writes cannot be read beside it."""

    KEEP_HERE = "keep_here_button"
    """Work with data on this PC, and leave the folder to backups."""

    USE_ANYWAY = "use_anyway_button"
    """Use the folder from now on, whatever may come."""

    RESTORE = "restore_button"
    """Put a backup in the file's place."""

    BEGIN_ANEW = "begin_anew_button"
    """Begin with empty data; the file that is there is kept."""

    RETRY = "retry_button"
    """Try again: something was mended meanwhile."""

    SAVE_BUNDLE = "save_bundle_button"
    """Save what those who mend such things need to know."""

    SHOW_FOLDER = "show_folder_button"
    """Look at the files themselves."""


_MENDED_BY_BACKUPS = (Way.RESTORE, Way.BEGIN_ANEW, Way.RETRY, Way.SHOW_FOLDER)
_DAMAGED = (Way.RESTORE, Way.BEGIN_ANEW, Way.RETRY, Way.SAVE_BUNDLE, Way.SHOW_FOLDER)
_OPEN_ELSEWHERE = (Way.LOOK, Way.RETRY, Way.SHOW_FOLDER)
_OPEN_FAR = (Way.LOOK_AT_BACKUP, Way.RETRY, Way.SHOW_FOLDER)
_UNSAFE = (Way.KEEP_HERE, Way.LOOK, Way.USE_ANYWAY, Way.SHOW_FOLDER)

_WAYS: dict[str, tuple[Way, ...]] = {
    "data_in_use": _OPEN_ELSEWHERE,
    "data_open_twice": _OPEN_ELSEWHERE,
    "data_busy": (Way.RETRY, Way.LOOK, Way.SHOW_FOLDER),
    "data_read_only": (Way.LOOK, Way.KEEP_HERE, Way.RETRY, Way.SHOW_FOLDER),
    "data_unreachable": (Way.RETRY, Way.RESTORE, Way.BEGIN_ANEW, Way.SHOW_FOLDER),
    "data_damaged": _DAMAGED,
    "data_missing": _MENDED_BY_BACKUPS,
    "not_a_data_file": _MENDED_BY_BACKUPS,
    "broken_references": _DAMAGED,
    "disk_failed": (Way.RETRY, Way.RESTORE, Way.LOOK, Way.SAVE_BUNDLE, Way.SHOW_FOLDER),
    "not_opened": (Way.RETRY, Way.RESTORE, Way.SAVE_BUNDLE, Way.SHOW_FOLDER),
    "disk_refused": (Way.RETRY, Way.LOOK, Way.SHOW_FOLDER),
    "place_on_network": _UNSAFE,
    "place_in_cloud": _UNSAFE,
    "place_unfit": (Way.KEEP_HERE, Way.LOOK, Way.RETRY, Way.SHOW_FOLDER),
}
_ALWAYS = (Way.RETRY, Way.SHOW_FOLDER)
"""For a newer or an older form, a full disk, and whatever else the data may say."""


PLACES = {"place_on_network", "place_in_cloud"}
"""Faults of a folder that is no place for data, but a good second one for backups."""


def ways_from(code: str, *, has_data: bool, has_own: bool, is_far: bool = False) -> tuple[Way, ...]:
    """Return the ways on from a fault, the best one first.

    Args:
        code: of the `ExpectedError`.
        has_data: a data file is there, so that it may be looked at.
        has_own: the person has another folder, on this PC.
        is_far: it is another PC that has the data open.
    """
    if is_far:
        return _OPEN_FAR
    barred = {*(() if has_data else (Way.LOOK,)), *(() if has_own else (Way.KEEP_HERE,))}
    return tuple(way for way in _WAYS.get(code, _ALWAYS) if way not in barred)
