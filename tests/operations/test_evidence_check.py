"""Files of evidence looked through, beside the data and beside its backups."""

from __future__ import annotations

import shutil

import pytest

from danhgia_desktop.operations import evidence
from danhgia_desktop.operations.backups import BackupReason, back_up
from danhgia_desktop.operations.checking import CheckKind, check_data
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.storage.evidence_store import folder_of as evidence_of
from danhgia_desktop.storage.file_store import EVIDENCE, path_of
from tests.evidence.documents import document
from tests.operations.evidence_office import add, write
from tests.operations.watch import folder_of
from tests.storage.builders import ACTOR


def found(store, *, deep: bool = False) -> dict[CheckKind, tuple[str, ...]]:
    """Return what is wrong with files of evidence, and which are unused."""
    looked_at = check_data(folder_of(store), deep=deep).findings
    return {one.kind: one.where for one in looked_at if "evidence" in one.kind and one.where}


def spoil(path, content: bytes) -> None:
    path.chmod(0o644)
    path.write_bytes(content)


@pytest.fixture
def names(office, tmp_path) -> list[str]:
    """Three files of documents, by the names under which they are stored."""
    files = [write(tmp_path / "in", f"{name}.pdf", name.encode()) for name in ("one", "two", "three")]
    return [add(office, f"H{path.stem}", path).files[0].stored_name for path in files]


def test_files_that_are_there_are_sound(office, names):
    back_up(office, BackupReason.DAY)

    assert found(office) == found(office, deep=True) == {}


def test_a_file_that_is_gone_or_cut_is_found_by_its_size(office, names):
    folder = evidence_of(office.path)
    path_of(folder, names[0]).unlink()
    spoil(path_of(folder, names[1]), b"t")

    assert found(office) == {CheckKind.EVIDENCE: (names[1],), CheckKind.MISSING_EVIDENCE: (names[0],)}


def test_a_file_of_the_same_size_is_found_by_reading_it(office, names):
    spoil(path_of(evidence_of(office.path), names[0]), b"ONE")

    assert found(office) == {}
    assert found(office, deep=True) == {CheckKind.EVIDENCE: (names[0],)}


def test_files_that_no_document_has_any_more_are_told_and_do_no_harm(office, names):
    office.undo(ACTOR)

    checked = check_data(folder_of(office))

    assert checked.is_sound
    (unused,) = (one for one in checked.findings if one.kind is CheckKind.UNUSED_EVIDENCE)
    assert (unused.where, unused.wrong) == ((names[2],), 1)


def test_a_backup_that_lacks_files_is_named_until_they_are_brought(office, watch, names):
    folder = evidence_of(office.path)
    kept = shutil.copytree(folder, folder.with_name("aside"))
    path_of(folder, names[0]).unlink()
    made = back_up(office, BackupReason.DAY)
    shutil.copytree(kept, folder, dirs_exist_ok=True)

    assert found(office) == {CheckKind.BACKED_UP_EVIDENCE: (made.path.name,)}
    watch.pass_(minutes=1)
    back_up(office, BackupReason.ASKED)
    assert found(office) == {}
    spoil(path_of(made.path.parent / EVIDENCE, names[2]), b"THREE")
    assert found(office) == {}
    assert len(found(office, deep=True)[CheckKind.BACKED_UP_EVIDENCE]) == 2


def test_of_data_that_cannot_be_read_only_altered_files_are_told(office, names):
    office.close()
    office.path.write_bytes(b"\xff" * 10_000)
    spoil(path_of(evidence_of(office.path), names[0]), b"ONE")

    assert found(office) == {}
    assert found(office, deep=True) == {CheckKind.EVIDENCE: (names[0],)}


def test_data_without_evidence_needs_none(tmp_path):
    with open_data(tmp_path / "data") as store:
        evidence.add_document(store, ACTOR, document())
        assert found(store) == {}
