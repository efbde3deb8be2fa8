"""Data files on a real disk."""

from __future__ import annotations

import os
import resource
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from danhgia_desktop.storage.store import Store, open_store
from tests.storage import builders


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "danhgia.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """An empty data file, open for writing."""
    with open_store(path, now=builders.Clock()) as opened:
        yield opened


@pytest.fixture
def filled(store: Store) -> Store:
    """The data file with one rubric, one unit and one blank sheet."""
    builders.fill(store)
    return store


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that every account can reach, which pytest's own are not."""
    with TemporaryDirectory() as folder:
        public = Path(folder).resolve()
        public.chmod(0o755)
        yield public


@pytest.fixture
def ordinary_user() -> Callable[[], AbstractContextManager[None]]:
    """Give up, for a while, an administrator's right to write everywhere."""

    @contextmanager
    def as_nobody() -> Iterator[None]:
        if os.geteuid() != 0:
            yield
            return
        os.seteuid(65534)
        try:
            yield
        finally:
            os.seteuid(0)

    return as_nobody


@pytest.fixture
def file_size_limit() -> Callable[[int], AbstractContextManager[None]]:
    """Let no file grow past so many bytes for a while, as a failing disk would."""

    @contextmanager
    def limited(size: int) -> Iterator[None]:
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    return limited
