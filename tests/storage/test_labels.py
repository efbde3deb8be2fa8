"""Labels in the data file."""

from __future__ import annotations

import pytest

from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.store import open_store
from danhgia_desktop.storage.undo import NothingToUndoError
from tests.storage.builders import ACTOR, fill, points_of, query, set_points


def test_a_label_comes_back_from_a_file():
    assert [Label.read(label.number) for label in Label] == list(Label)


def test_what_a_newer_program_did_is_listed_but_not_undone(path):
    with open_store(path) as store:
        fill(store)
        set_points(store, "1")
    query(path, "UPDATE change_set SET label = 9999 WHERE id = 4")

    with open_store(path) as store:
        assert store.history(limit=1)[0].label is Label.OTHER
        assert store.undoable() is None
        with pytest.raises(NothingToUndoError):
            store.undo(ACTOR)
        assert points_of(store) == 1
