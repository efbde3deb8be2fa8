"""What is remembered of the second place."""

from __future__ import annotations

from datetime import UTC, datetime

from danhgia_desktop.ui.backups.second_place import (
    copied_at,
    keep_copied_at,
    keep_second_place,
    propose_second_place,
    second_place,
)
from danhgia_desktop.ui.settings import FILE_NAME, Settings

MOMENT = datetime(2026, 11, 21, 2, 0, 7, tzinfo=UTC)


def test_there_is_none_at_first(settings):
    assert (second_place(settings), copied_at(settings)) == (None, None)


def test_another_place_has_no_copy_yet(settings, tmp_path):
    keep_second_place(settings, tmp_path / "Ổ E")
    keep_copied_at(settings, MOMENT)
    assert (second_place(settings), copied_at(settings)) == (tmp_path / "Ổ E", MOMENT)

    keep_second_place(settings, tmp_path / "F")
    assert (second_place(settings), copied_at(settings)) == (tmp_path / "F", None)

    keep_second_place(settings, None)
    assert second_place(settings) is None


def test_what_is_proposed_gives_way_to_what_was_chosen(tmp_path):
    propose_second_place(tmp_path, tmp_path / "a")
    propose_second_place(tmp_path, tmp_path / "b")

    assert second_place(Settings(tmp_path / FILE_NAME)) == tmp_path / "a"
