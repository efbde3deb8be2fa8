"""Data files on a real disk."""

from __future__ import annotations

import resource
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from danhgia_desktop.storage.store import Store, open_store
from tests.storage import builders


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "danhgia.sqlite3"


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data file as it is made, to be copied."""
    with open_store(tmp_path_factory.mktemp("empty") / "danhgia.sqlite3") as opened:
        return opened.path


@pytest.fixture
def store(path: Path, empty_file: Path) -> Iterator[Store]:
    """An empty data file, open for writing."""
    path.parent.mkdir(exist_ok=True)
    shutil.copy(empty_file, path)
    with open_store(path, now=builders.Clock()) as opened:
        yield opened


@pytest.fixture
def filled(store: Store) -> Store:
    """The data file with one rubric, one unit and one blank sheet."""
    builders.fill(store)
    return store


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
