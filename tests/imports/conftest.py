"""Reading files made for a test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from danhgia_desktop.imports.reading import read_file
from danhgia_desktop.imports.table import Source
from tests.imports.builders import saved


@pytest.fixture
def read(tmp_path: Path) -> Callable[[str, bytes | str], Source]:
    """Save content under a name and read the file; it must come out of that unchanged."""

    def read_content(name: str, content: bytes | str) -> Source:
        path = saved(tmp_path, name, content)
        before = path.read_bytes(), path.stat().st_mtime_ns
        try:
            return read_file(path)
        finally:
            assert (path.read_bytes(), path.stat().st_mtime_ns) == before

    return read_content
