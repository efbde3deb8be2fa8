"""What a journal has kept, read past our own store."""

from __future__ import annotations

from pathlib import Path

from danhgia_desktop.storage import change_codec
from danhgia_desktop.storage.change import Change
from tests.storage.builders import query


def kept_changes(path: Path, where: str = "1") -> list[Change]:
    """Return the changes of all change sets, or of some."""
    sets = query(path, f"SELECT changes FROM change_set WHERE {where} ORDER BY id")  # noqa: S608
    return [change for (packed,) in sets for change in change_codec.unpack(packed)]
