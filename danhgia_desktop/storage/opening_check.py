"""How much of a data file is looked through before it is worked with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.storage import backup, damage, database, legibility, looking, one_moment

if TYPE_CHECKING:
    from pathlib import Path

_CHECKED_AT_EACH_OPENING = 4 * 1024 * 1024
"""Bytes that are looked through in about ten milliseconds."""


def require_sound(path: Path) -> bool:
    """Look through a file that may be damaged: the program was killed, the power failed, or it was damaged before.

    One that was closed in order may be damaged as well, by a disk that fails. It is looked through more quickly,
    and only as far as nobody notices: a large one waits for the first backup of the day, which is checked, or for
    a look in the background.

    Returns:
        Whether nothing is left to be looked through.

    Raises:
        DataDamagedError: it is damaged.
    """
    is_looked_through = True
    if looking.exists(path) and (database.has_waiting_changes(path) or damage.is_marked(path)):
        backup.check(path)
        one_moment.require_one_moment(path)
        if damage.is_marked(path):  # what was found may be a value, in the midst of pages that are sound
            legibility.require_legible(path)
    elif looking.exists(path):
        is_looked_through = looking.size(path) <= _CHECKED_AT_EACH_OPENING
        if is_looked_through:
            backup.check_quickly(path)
    damage.clear(path)
    return is_looked_through
