"""Data files on a real disk, and seed 003 in one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from danhgia_desktop.operations import rubrics, scoring
from danhgia_desktop.operations.data_file import data_path, open_data
from danhgia_desktop.operations.rubrics import ScoresFor
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.period import Period
from danhgia_desktop.scoring.scoresheet import Scoresheet
from danhgia_desktop.storage.store import Store, open_store
from tests import bac_giang
from tests.operations.watch import Watch, edit
from tests.storage.builders import ACTOR, Clock


@pytest.fixture(scope="session")
def seed_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data file with seed 003: its rubric, and one sheet with the scores its document states."""
    scores_for = ScoresFor(subject=UnitNamed(name="Sở Tài nguyên và Môi trường"), period=Period.year_of(2020))
    with open_data(tmp_path_factory.mktemp("seed")) as store:
        rubrics.import_rubric(store, ACTOR, bac_giang.draft(), name="Bắc Giang 2020", scores_for=scores_for)
        return store.path


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data file as it is made, to be copied."""
    with open_data(tmp_path_factory.mktemp("empty")) as store:
        return store.path


@pytest.fixture
def store(tmp_path: Path, request: pytest.FixtureRequest, empty_file: Path) -> Iterator[Store]:
    """A data file, open for writing: empty, or a copy of seed 003 where the test asks for its sheet."""
    path = tmp_path / "danhgia.sqlite3"
    shutil.copy(request.getfixturevalue("seed_file") if "sheet" in request.fixturenames else empty_file, path)
    with open_store(path, now=Clock()) as opened:
        yield opened


@pytest.fixture
def sheet(store: Store) -> Scoresheet:
    """The sheet of seed 003, in the data file."""
    return scoring.get_scoresheet(store, scoring.sheets(store)[0].uid)


@pytest.fixture
def watch() -> Watch:
    """The clock of `office`."""
    return Watch()


@pytest.fixture
def office(tmp_path: Path, watch: Watch, empty_file: Path) -> Iterator[Store]:
    """Data with one unit in a folder of its own, open for writing."""
    path = data_path(tmp_path / "data")
    path.parent.mkdir()
    shutil.copy(empty_file, path)
    with open_store(path, now=watch) as opened:
        edit(opened, "Văn phòng")
        yield opened
