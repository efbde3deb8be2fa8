"""When the write-ahead log is moved into the file while the data is open: after a sound backup, or for want of room.

SQLite would move it every thousand pages, while the edit that finds so many waits. And whoever copies the file and the
log at two moments, as programs do that know nothing of SQLite, would get pages of both: as long as the file stays as
it is, it makes a saved state with the log of any moment. After a sound backup there is one to go back to.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from danhgia_desktop.storage import database

if TYPE_CHECKING:
    from pathlib import Path

LARGEST_LOG = 64 * 2**20
"""Bytes; some 4000 edits."""

LEAST_ROOM = 16 * 2**20
"""Bytes that are left on a disk; some 1000 edits."""


def is_due(path: Path) -> bool:
    """Tell whether the log takes more room than it may, as far as the disk tells."""
    try:
        size = database.log_size(path)
        return size > 0 and (size > LARGEST_LOG or shutil.disk_usage(path.parent).free < LEAST_ROOM)
    except OSError:
        return False
