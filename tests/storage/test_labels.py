"""Labels in the data file."""

from __future__ import annotations

from danhgia_desktop.storage.labels import Label
from tests.storage.builders import points_of, query, set_points


def test_a_label_comes_back_from_a_file():
    assert [Label.read(label.value) for label in Label] == list(Label)


def test_what_a_newer_program_did_is_listed_but_not_undone(filled):
    set_points(filled, "1")
    query(filled.path, "UPDATE change_set SET label = 'conclude_period' WHERE id = 4")

    assert filled.history(limit=1)[0].label is Label.OTHER
    assert filled.undoable() is None
    assert points_of(filled) == 1
