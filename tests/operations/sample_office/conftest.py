"""One small office for all that only look at it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.sample_office.office import sample_office
from danhgia_desktop.storage.store import Store
from tests.operations.sample_office.small_office import SMALL
from tests.storage.builders import ACTOR


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A small sample office, only to be looked at."""
    folder = tmp_path_factory.mktemp("office")
    with open_data(folder) as store:
        sample_office(store, ACTOR, SMALL)
    with open_data(folder, read_only=True) as store:
        yield store
