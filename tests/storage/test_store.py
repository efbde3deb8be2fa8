"""The open data file: work, reading, threads, closing."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

import pytest

from danhgia_desktop.storage import store as store_module
from danhgia_desktop.storage.faults import DataReadOnlyError, DataUnreachableError
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import ACTOR, RUBRIC, contents, fill, make_unit, points_of, query, set_points


def names(path) -> list[str]:
    return sorted(file.name for file in path.parent.iterdir())


def test_closing_leaves_one_file_with_everything_in_it(path):
    with open_store(path) as store:
        fill(store)
        set_points(store, "3.25")

    assert names(path) == [path.name, f"{path.name}.lock"]
    alone = path.rename(path.with_name("copy.sqlite3"))
    with open_store(alone) as store:
        assert points_of(store) == 3.25


def test_closing_twice_does_no_harm(store):
    store.close()
    store.close()

    assert not store.path.with_name(f"{store.path.name}-wal").exists()


def test_a_closed_store_is_not_used_any_more(store):
    store.close()

    with pytest.raises(RuntimeError, match="closed"):
        store.version()
    with pytest.raises(RuntimeError, match="closed"):
        store.undo(ACTOR)


def test_an_error_takes_everything_back(filled):
    before = contents(filled.path)

    with pytest.raises(ZeroDivisionError), filled.work(ACTOR, Label.ADD_UNIT) as work:
        work.org_units.save(make_unit("u2", ordinal=len(work.org_units.all()) // 0))

    assert contents(filled.path) == before


def test_work_inside_work_is_a_mistake_that_does_not_hang(filled):
    with filled.work(ACTOR, Label.ADD_UNIT) as work:
        work.org_units.save(make_unit("u2"))
        with pytest.raises(RuntimeError, match="inside"):
            filled.undo(ACTOR)

    assert filled.undoable().label is Label.ADD_UNIT


def test_reading_goes_on_beside_work_and_sees_one_moment(filled):
    set_points(filled, "1")
    with filled.reading() as reading:
        before = reading.figures.scoresheets()
        set_points(filled, "2")
        assert reading.figures.scoresheets() == before

    assert points_of(filled) == 2


def test_threads_take_turns_to_work_and_read_meanwhile(filled):
    seen: list[int] = []

    def add_units(first: int) -> None:
        for number in range(first, first + 10):
            with filled.work(ACTOR, Label.ADD_UNIT) as work:
                work.org_units.save(make_unit(f"u{number}", name=f"Phòng {number}"))
            with filled.reading() as reading:
                seen.append(len(reading.org_units.all()))

    threads = [threading.Thread(target=add_units, args=(first,)) for first in (100, 200, 300)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    with filled.reading() as reading:
        assert len(reading.org_units.all()) == 31
    assert max(seen) == 31
    assert filled.version() == 33


def test_the_version_grows_with_every_change_and_outsiders_see_it(filled):
    with open_store(filled.path, read_only=True) as outside:
        before = outside.version()
        set_points(filled, "1")
        assert outside.version() == before + 1
        filled.undo(ACTOR)
        assert outside.version() == before + 2
        assert points_of(outside) is None


def test_a_store_for_reading_changes_nothing(filled):
    set_points(filled, "1")
    with open_store(filled.path, read_only=True) as store:
        assert store.read_only
        assert store.undoable().label is Label.SCORE_LINE
        assert store.history(limit=1)[0].details == {"criterion": "I.1"}
        with pytest.raises(DataReadOnlyError) as raised, store.work(ACTOR, Label.ADD_UNIT):
            pass
        assert raised.value.values == {"path": filled.path}
        with pytest.raises(DataReadOnlyError):
            store.undo(ACTOR)

    assert not filled.read_only
    assert points_of(filled) == 1


def test_a_file_in_a_read_only_folder_can_be_looked_at(ordinary_user, public_folder):
    path = public_folder / "data.sqlite3"
    with open_store(path) as store:
        fill(store)

    with ordinary_user(), open_store(path, read_only=True) as store, store.reading() as reading:
        assert reading.rubrics.get(RUBRIC).name == "Bảng chấm điểm"
    assert names(path) == ["data.sqlite3", "data.sqlite3.lock"]


def test_a_file_that_is_not_there_cannot_be_looked_at(path):
    with pytest.raises(DataUnreachableError) as raised:
        open_store(path, read_only=True)

    assert raised.value.values == {"path": path}
    assert list(path.parent.iterdir()) == []


def test_a_file_that_was_not_closed_is_checked_and_kept(path):
    with open_store(path) as store:
        fill(store)
        set_points(store, "3.25")
        for suffix in ("", "-wal"):
            path.with_name(f"crashed.sqlite3{suffix}").write_bytes(path.with_name(path.name + suffix).read_bytes())

    with open_store(path.with_name("crashed.sqlite3")) as store:
        assert points_of(store) == 3.25


def test_changes_bear_the_present_moment(path):
    with open_store(path) as store:
        fill(store)
        (newest,) = store.history(limit=1)

    assert abs(newest.at - datetime.now(UTC)) < timedelta(minutes=1)
    assert store_module.utc_now().tzinfo is UTC


def test_the_file_holds_together(filled):
    set_points(filled, "1")
    filled.close()

    assert query(filled.path, "PRAGMA integrity_check") == [("ok",)]
    assert query(filled.path, "PRAGMA foreign_key_check") == []
