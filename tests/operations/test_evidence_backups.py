"""Evidence in backups: brought with each, never thinned out, and brought back."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from danhgia_desktop.operations import evidence, second_place
from danhgia_desktop.operations.backups import (
    BackupReason,
    all_backups,
    back_up,
    lacking_evidence,
    restore_backup,
)
from danhgia_desktop.operations.data_file import data_path, open_data
from danhgia_desktop.operations.rescue import write_elsewhere
from danhgia_desktop.operations.support_bundle import make_support_bundle
from danhgia_desktop.storage import evidence_needs, evidence_store, file_store
from danhgia_desktop.storage.disk_space import NotEnoughSpaceError
from danhgia_desktop.storage.evidence_store import folder_of as evidence_of
from danhgia_desktop.storage.evidence_store import read
from danhgia_desktop.storage.file_store import EVIDENCE, path_of
from danhgia_desktop.storage.store import open_store
from tests.evidence.documents import PDF
from tests.operations.evidence_office import add, write
from tests.operations.watch import Watch, folder_of
from tests.storage.builders import ACTOR
from tests.storage.test_file_store import names_in


@pytest.fixture
def proof(office, tmp_path):
    """A document with a file."""
    return add(office, "H1", write(tmp_path / "in"))


def beside(store) -> Path:
    return folder_of(store) / "backups" / EVIDENCE


def test_each_backup_brings_what_its_folder_lacks_and_nothing_twice(office, watch, proof, tmp_path):
    first = back_up(office, BackupReason.DAY)
    copy = path_of(beside(office), proof.files[0].stored_name)
    written = copy.stat().st_mtime_ns
    second = add(office, "H2", write(tmp_path / "in", "2.pdf", b"second"))
    watch.pass_(minutes=1)
    made = back_up(office, BackupReason.ASKED)

    assert names_in(beside(office)) == {proof.files[0].stored_name, second.files[0].stored_name}
    assert copy.stat().st_mtime_ns == written
    assert lacking_evidence(first.path) == lacking_evidence(made.path) == 0


def test_backups_are_thinned_out_and_evidence_is_not(office, watch, proof):
    with open_store(office.path, read_only=True):
        back_up(office, BackupReason.DAY)
    evidence.remove_document(office, ACTOR, proof.uid)
    for _ in range(5):
        watch.pass_(days=20)
        back_up(office, BackupReason.DAY)

    oldest = all_backups(folder_of(office), watch())[-1]
    assert lacking_evidence(oldest.path) == 0
    assert names_in(beside(office)) == {proof.files[0].stored_name}


def test_a_restore_brings_back_the_files_that_were_lost_with_the_data(office, watch, proof):
    made = back_up(office, BackupReason.DAY)
    office.close()
    shutil.rmtree(evidence_of(office.path))

    done = restore_backup(folder_of(office), made.path, now=watch.pass_(minutes=1))

    assert (done.evidence, done.damaged, done.missing) == (1, 0, 0)
    assert read(office.path, proof.files[0]) == PDF


def test_a_restore_from_a_stick_leaves_what_other_offices_keep_there(office, watch, proof, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    made = back_up(office, BackupReason.ASKED, stick)
    evidence_store.keep(stick / "other.sqlite3", "khác.pdf", PDF + b"of another office")
    office.close()
    shutil.rmtree(evidence_of(office.path))

    assert restore_backup(folder_of(office), made.path, now=watch.pass_(minutes=1)).evidence == 1
    assert names_in(evidence_of(office.path)) == {proof.files[0].stored_name}


def test_what_is_nowhere_is_counted_by_the_backup_and_by_the_restore(office, watch, proof):
    shutil.rmtree(evidence_of(office.path))
    made = back_up(office, BackupReason.DAY)
    office.close()

    assert lacking_evidence(made.path) == 1
    assert restore_backup(folder_of(office), made.path, now=watch.pass_(minutes=1)).missing == 1


def test_where_evidence_finds_no_room_the_data_is_backed_up_and_it_is_told(office, proof, monkeypatch):
    room = shutil.disk_usage(office.path.parent).free
    asked = []

    def free(_folder) -> SimpleNamespace:
        asked.append(_folder)
        return SimpleNamespace(free=room if len(asked) == 1 else 10)

    monkeypatch.setattr(shutil, "disk_usage", free)

    with pytest.raises(NotEnoughSpaceError):
        back_up(office, BackupReason.DAY)

    (made,) = all_backups(folder_of(office))
    assert lacking_evidence(made.path) == 1


def test_the_second_place_and_a_rescue_copy_have_evidence_and_the_support_bundle_has_none(
    office, watch, proof, tmp_path
):
    stick, rescued = tmp_path / "stick", tmp_path / "rescued"
    stick.mkdir()
    back_up(office, BackupReason.DAY)

    copied = second_place.copy_newest(folder_of(office), stick, watch())
    saved = write_elsewhere(office, rescued)
    bundle = make_support_bundle(folder_of(office), tmp_path / "x.zip", watch())

    assert lacking_evidence(copied.path) == lacking_evidence(saved) == 0
    assert names_in(rescued / EVIDENCE) == {proof.files[0].stored_name}
    content = bundle.path.read_bytes()
    assert proof.files[0].sha256.encode() not in content
    assert PDF not in content


@settings(max_examples=3)
@given(st.lists(st.sampled_from(["add", "undo", "redo", "back up"]), min_size=2, max_size=6), st.randoms())
def test_whatever_was_done_since_a_restored_backup_has_all_its_files(steps, dice):
    watch = Watch()
    with TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        with open_store(data_path(data), now=watch) as store:
            for number, step in enumerate([*steps, "back up"]):
                watch.pass_(minutes=1)
                if step == "add":
                    add(store, f"H{number}", write(Path(folder), f"{number}.pdf", f"{number % 4}".encode()))
                elif step == "undo" and store.undoable():
                    store.undo(ACTOR)
                elif step == "redo" and store.redoable():
                    store.redo(ACTOR)
                elif step == "back up":
                    back_up(store, BackupReason.ASKED)
        shutil.rmtree(data / EVIDENCE, ignore_errors=True)
        chosen = dice.choice(all_backups(data, watch()))

        done = restore_backup(data, chosen.path, now=watch.pass_(minutes=1))

        assert done.missing == 0
        assert file_store.damaged(data / EVIDENCE) == ()
        with open_data(data) as store:
            for file in evidence_needs.needed(store.path):
                assert len(read(store.path, file)) == file.size
