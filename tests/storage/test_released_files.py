"""Every form a data file has ever had is still read, to the same numbers."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace

import pytest

from danhgia_desktop.regulation.criterion_rule import RULE_TYPES
from danhgia_desktop.regulation.rubric import APPRAISED, TOTAL, CriterionKey
from danhgia_desktop.scoring import computation
from danhgia_desktop.storage.data_check import findings
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import ACTOR, SHEET, contents, make_rubric, query
from tests.storage.database_maker import FOLDER, every_rule, populate, scores, told
from tests.storage.test_migrations import SCRIPTS

FILES = sorted(FOLDER.glob("*.sqlite3"))


@pytest.fixture(params=FILES, ids=lambda file: file.stem)
def released(request, path):
    """A copy of a released file, and what must be read in it."""
    shutil.copy(request.param, path)
    return path, json.loads(request.param.with_suffix(".json").read_text(encoding="utf-8"))


def upgraded(expected: dict[str, object]) -> dict[str, object]:
    """Return what a file told before its upgrade, which ends undo."""
    history = [Label.UPGRADE_FILE.value, *expected["history"]]
    return {**expected, "history": history, "undoable": None, "redoable": None}


def is_present(path) -> bool:
    return not (path.parent / "backups").exists()


def test_a_released_file_still_tells_the_same(released):
    path, expected = released

    with open_store(path) as store:
        now = told(store)

    assert {name: now[name] for name in expected} == (expected if is_present(path) else upgraded(expected))


def test_the_totals_of_a_released_file_are_computed_the_same(released):
    path, expected = released

    with open_store(path) as store, store.reading() as reading:
        for uid, totals in expected["totals"].items():
            sheet = reading.scoresheets.get(uid)
            assert {key: str(computation.results(sheet, key)[TOTAL].counted) for key in totals} == totals


def test_the_stored_totals_of_a_released_file_are_those_of_this_program(released):
    path, expected = released

    with open_store(path) as store, store.reading() as reading:
        for summary in reading.figures.scoresheets():
            for round_, total in summary.totals.items():
                now = computation.results(reading.scoresheets.get(summary.uid), round_)[TOTAL]
                assert (total.counted, total.blanks) == (now.counted, now.blanks)
        assert {summary.uid for summary in reading.figures.scoresheets()} >= set(expected["totals"])


def test_work_on_a_released_file_is_undone_down_to_its_upgrade_and_redone(released):
    path, _ = released

    with open_store(path) as store:
        before = contents(path)
        with store.work(ACTOR, Label.REMOVE_SCORESHEET) as work:
            work.scoresheets.remove(SHEET)
        with store.work(ACTOR, Label.EDIT_RUBRIC) as work:
            work.rubrics.save(make_rubric(), review=5)
        after = contents(path)

        undone = 0
        while store.undoable():
            store.undo(ACTOR)
            undone += 1
        if not is_present(path):
            assert undone == 2
            assert contents(path) == before
        for _ in range(undone):
            store.redo(ACTOR)

        assert contents(path) == after
        assert store.redoable() is None


def test_the_history_of_a_score_reaches_back_before_the_upgrade(released):
    path, _ = released

    with open_store(path) as store, store.reading() as reading:
        versions = reading.scoresheets.score_history(SHEET, CriterionKey("I.2"), APPRAISED)

    assert [version.change_set.label.value for version in versions] == ["clear_scores", "clear_scores", "score_line"]
    assert versions[0].after == versions[-1].after == replace(scores()["I.2"], reason="đồng ý")


def test_an_upgraded_file_is_no_larger_than_what_it_holds(released):
    path, _ = released

    open_store(path).close()

    assert query(path, "PRAGMA freelist_count") == [(0,)]


def test_the_file_of_the_present_form_has_every_kind_of_rule():
    assert {type(rule) for criterion in every_rule().criteria for rule in criterion.rules} == set(RULE_TYPES)


def test_there_is_a_file_of_every_form():
    assert [file.stem for file in FILES] == [name[:4] for name in SCRIPTS]


def test_the_file_of_the_present_form_is_what_the_program_writes_today(path):
    with open_store(path) as store:
        populate(store)
        today = told(store)

    assert today == json.loads(FILES[-1].with_suffix(".json").read_text(encoding="utf-8"))


def test_a_released_file_of_the_present_form_can_be_undone_and_redone(path):
    shutil.copy(FILES[-1], path)
    with open_store(path) as store:
        before = told(store)
        store.redo(ACTOR)
        store.undo(ACTOR)
        after = told(store)

    assert {**after, "history": before["history"]} == before
    assert after["history"][2:] == before["history"]


def test_a_journal_is_rewritten_to_what_the_program_writes_today(path):
    columns = "SELECT id, at, actor_id, label, kind, target_id, details, changes FROM change_set ORDER BY id"
    written = shutil.copy(FOLDER / "0003.sqlite3", path.with_name("written.sqlite3"))
    shutil.copy(FOLDER / "0002.sqlite3", path)
    open_store(path).close()

    *rewritten, upgrade = query(path, columns)
    assert rewritten == query(written, columns)[: len(rewritten)]
    assert Label.read(upgrade[3]) is Label.UPGRADE_FILE


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE change SET before = '{' WHERE before IS NOT NULL",
        "UPDATE change SET keys = '7'",
        "UPDATE change SET before = '{\"points\": [1.5]}' WHERE before IS NOT NULL",
        "UPDATE change_set SET details = '[]'",
        "UPDATE change_set SET at = 'noon'",
    ],
)
def test_a_journal_that_a_disk_kept_wrong_keeps_no_office_from_its_data(path, harm):
    shutil.copy(FOLDER / "0002.sqlite3", path)
    query(path, harm)
    expected = json.loads((FOLDER / "0002.json").read_text(encoding="utf-8"))

    with open_store(path) as store:
        now = told(store)
        assert len(store.history(limit=1000)) == len(expected["history"]) + 1

    assert now["history"] == upgraded(expected)["history"]
    assert all(finding.is_sound for finding in findings(path))
