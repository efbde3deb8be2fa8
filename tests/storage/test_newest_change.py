"""Who changed a file last, in files of every form."""

from __future__ import annotations

import shutil

import pytest

from danhgia_desktop.organization.actor import Actor
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.storage.change_set import ChangeKind, ChangeSet
from danhgia_desktop.storage.file_summary import summary
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.types import BEGIN
from tests.storage.builders import ACTOR, query
from tests.storage.database_maker import FOLDER

RELEASED = sorted(FOLDER.glob("*.sqlite3"))
NEWEST = "WHERE id = (SELECT max(id) FROM change_set)"


def newest_in(path) -> ChangeSet:
    newest = summary(path).newest
    assert newest is not None
    return newest


@pytest.fixture(params=RELEASED, ids=lambda file: file.stem)
def released(request, path):
    """A copy of a released file."""
    shutil.copy(request.param, path)
    return path


def test_the_newest_change_is_that_of_the_history(filled):
    with filled.work(ACTOR, Label.SET_AGENCY, name="Sở Nội vụ") as work:
        work.agency.save(Agency(name="Sở Nội vụ"))

    assert newest_in(filled.path) == filled.history(limit=1)[0]


def test_a_file_of_any_form_so_far_tells_who_changed_what_last(released):
    newest = newest_in(released)

    assert (newest.label, newest.kind) == (Label.CLEAR_SCORES, ChangeKind.UNDO)
    assert newest.actor == Actor(name="Nguyễn Thị Ánh", account="anhnt")


def test_details_are_read_in_both_of_their_forms(released):
    stored = "'{\"count\": 3}'" if summary(released).schema < "0003" else "x'00330c'"
    query(released, f"UPDATE change_set SET details = {stored} {NEWEST}")  # noqa: S608 - the test's own words

    assert newest_in(released).details == {"count": 3}


def test_what_a_disk_kept_wrong_of_it_is_left_out(released):
    query(released, "UPDATE change_set SET details = '[', at = 'yesterday', label = 'strange', actor_id = 99")

    newest = newest_in(released)

    assert (newest.label, newest.details, newest.at) == (Label.OTHER, {}, BEGIN)
    assert newest.actor == Actor(name="", account="")
