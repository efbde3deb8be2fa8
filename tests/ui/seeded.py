"""Seed 003 in a data file, for tests of the window."""

from __future__ import annotations

from danhgia_desktop.operations import rubrics
from danhgia_desktop.operations.rubrics import ScoresFor
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.period import Period
from danhgia_desktop.scoring.scoresheet import Scoresheet
from danhgia_desktop.storage.store import Store
from tests import bac_giang
from tests.storage.builders import ACTOR

YEAR = Period.year_of(2020)
UNIT = "Sở Tài nguyên và Môi trường"


def add_seed(store: Store) -> Scoresheet:
    """Import the rubric with the scores its document states, and return their sheet."""
    scores_for = ScoresFor(subject=UnitNamed(name=UNIT), period=YEAR)
    imported = rubrics.import_rubric(store, ACTOR, bac_giang.draft(), name="Bắc Giang 2020", scores_for=scores_for)
    assert imported.sheet is not None
    return imported.sheet
