"""The mark beside a data file that was found to be damaged: no copy of it counts as a backup until it is mended."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from danhgia_desktop.storage import file_moves, looking
from danhgia_desktop.storage.faults import DataDamagedError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextlib.contextmanager
def noted(data: Path) -> Iterator[None]:
    """Mark the data file when it turns out inside the block to be damaged."""
    try:
        yield
    except DataDamagedError as error:
        if error.values["path"] == data:
            mark(data)
        raise


def mark(data: Path) -> None:
    """Remember that the file is damaged; where no mark can be made, no data can be written either."""
    with contextlib.suppress(OSError):
        _mark(data).touch()


def is_marked(data: Path) -> bool:
    """Tell whether the file was found to be damaged and has neither been replaced nor passed a check since."""
    return looking.exists(_mark(data))


def clear(data: Path) -> None:
    """Take the mark away: the file is another one, or was checked as a whole.

    Where the system does not let it, the mark stays, and the file is looked through once more the next time.
    """
    if is_marked(data):
        file_moves.discard(_mark(data))


def _mark(data: Path) -> Path:
    return data.with_name(f"{data.name}.damaged")
