"""The files of the data copied one after the other, by a program that knows nothing of SQLite, while a person works."""

from __future__ import annotations

import random
from itertools import product

import pytest

from danhgia_desktop.operations.data_file import data_path
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.scoring.scoresheet import Score
from danhgia_desktop.storage import database
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.store import open_store
from tests.faults.test_power_cut import PAGE, log_of, opened_after
from tests.storage.builders import ACTOR, SHEET, Clock, contents, make_large_rubric, make_sheet, make_unit, set_points

CRITERIA = 600
"""So many that their scores take several pages, of which an edit writes one."""

NEVER: frozenset[int] = frozenset()
SETTLED = frozenset({3, 7})
"""Moments at which the log was moved into the file, as after a backup."""


@pytest.fixture(params=[SETTLED])
def moments(tmp_path, request):
    """Both files at moments of one session, and the contents at each."""
    path, rubric = data_path(tmp_path / "running"), make_large_rubric(CRITERIA)
    dice = random.Random(5)  # noqa: S311 - no secret
    files, known = [], []
    with open_store(path, now=Clock()) as store:
        with store.work(ACTOR, Label.OPEN_SCORESHEET) as work:
            work.rubrics.save(rubric)
            work.org_units.save(make_unit())
            work.scoresheets.add(make_sheet(rubric=rubric))
            leaves = [leaf.key for leaf in rubric.leaves]
            work.scoresheets.set_scores(SHEET, {(key, SELF): Score(reason="đã có " * 5) for key in leaves})
        database.settle(path)
        known.append(contents(path))
        for number in range(12):
            set_points(store, str(number % 4 + 1), criterion=dice.choice(leaves))
            if number in request.param:
                database.settle(path)
            files.append((path.read_bytes(), log_of(path.parent).read_bytes()))
            known.append(contents(path))
    return files, known


def test_a_file_and_a_log_of_two_moments_are_a_saved_state_or_known_to_be_damaged(moments, tmp_path, thorough, count):
    files, known = moments
    folder = tmp_path / "copied"
    folder.mkdir()
    outcomes = []
    pairs = list(product(files, files))
    for (data, _), (_, log) in pairs if thorough else pairs[::11]:
        data_path(folder).write_bytes(data)
        log_of(folder).write_bytes(log)
        count("file and log copied at two moments")

        found = opened_after(folder)

        assert found is None or found in known
        outcomes.append(found is None)
        log_of(folder).unlink(missing_ok=True)
    assert {True, False} == set(outcomes)


@pytest.mark.parametrize("moments", [NEVER], indirect=True)
def test_a_file_and_a_log_of_any_two_moments_without_a_backup_between_are_a_saved_state(
    moments, tmp_path, thorough, count
):
    files, known = moments
    folder = tmp_path / "copied"
    folder.mkdir()
    pairs = list(product(files, files))
    for (data, _), (_, log) in pairs if thorough else pairs[::29]:
        data_path(folder).write_bytes(data)
        log_of(folder).write_bytes(log)
        count("file and log copied at two moments")

        assert opened_after(folder) in known


def test_what_is_copied_while_the_log_grows_is_a_saved_state_however_it_is_torn(moments, tmp_path, thorough, count):
    files, known = moments
    folder = tmp_path / "copied"
    folder.mkdir()
    data, log = files[2]
    later_data, later_log = files[0]
    for cut in range(0, len(log), PAGE if thorough else 40 * PAGE):
        half = cut % len(data)
        data_path(folder).write_bytes(later_data[:half] + data[half:])
        log_of(folder).write_bytes(later_log[:cut] + log[cut:])
        count("file and log copied torn")

        assert opened_after(folder) in known
