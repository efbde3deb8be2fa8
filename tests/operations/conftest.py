"""Data files on a real disk, and seed 003 in one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from danhgia_desktop.operations import rubrics
from danhgia_desktop.operations.rubrics import ScoresFor
from danhgia_desktop.period import Period
from danhgia_desktop.scoring.scoresheet import Scoresheet
from danhgia_desktop.storage.store import Store, open_store
from tests import bac_giang
from tests.storage.builders import ACTOR, Clock


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty data file, open for writing."""
    with open_store(tmp_path / "danhgia.sqlite3", now=Clock()) as opened:
        yield opened


@pytest.fixture
def sheet(store: Store) -> Scoresheet:
    """Seed 003 in the data file: its rubric, and the sheet with the scores its document states."""
    scores_for = ScoresFor(unit_name="Sở Tài nguyên và Môi trường", period=Period.year_of(2020))
    imported = rubrics.import_rubric(store, ACTOR, bac_giang.draft(), name="Bắc Giang 2020", scores_for=scores_for)
    assert imported.sheet
    return imported.sheet
