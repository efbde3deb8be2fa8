"""Files of evidence beside the data."""

from __future__ import annotations

import errno
import io
import shutil
from types import SimpleNamespace

import pytest

from danhgia_desktop.evidence.evidence_document import EvidenceFile
from danhgia_desktop.evidence.evidence_warnings import FileState
from danhgia_desktop.storage.disk_space import NotEnoughSpaceError
from danhgia_desktop.storage.evidence_store import (
    EvidenceAlteredError,
    EvidenceMissingError,
    folder_of,
    keep,
    read,
    states,
)
from danhgia_desktop.storage.faults import DataReadOnlyError, DiskFullError
from danhgia_desktop.storage.file_store import path_of
from tests.evidence.documents import PDF, file
from tests.storage.test_file_store import names_in


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data" / "danhgia.sqlite3"


def place_of(data, kept: EvidenceFile):
    return path_of(folder_of(data), kept.stored_name)


def spoil(data, kept: EvidenceFile, content: bytes) -> None:
    place_of(data, kept).chmod(0o644)
    place_of(data, kept).write_bytes(content)


def test_a_file_is_kept_by_what_is_in_it_and_comes_back(data):
    kept = keep(data, "Báo cáo.PDF", PDF)

    assert kept == EvidenceFile(sha256=file().sha256, name="Báo cáo.PDF", size=len(PDF))
    assert place_of(data, kept) == data.parent / "evidence" / kept.sha256[:2] / f"{kept.sha256}.pdf"
    assert place_of(data, kept).stat().st_mode & 0o222 == 0
    assert read(data, kept) == PDF


def test_the_same_content_is_kept_once_whatever_it_is_called(data):
    first = keep(data, "a.pdf", PDF)
    written = place_of(data, first).stat().st_mtime_ns

    second = keep(data, "b.pdf", PDF)

    assert (second.sha256, second.name) == (first.sha256, "b.pdf")
    assert place_of(data, second).stat().st_mtime_ns == written
    assert len(names_in(folder_of(data))) == 1


@pytest.mark.parametrize("spoiled", [b"%PDF-1.7 proo!", b"%PDF"])
def test_a_copy_that_was_altered_is_told_and_made_whole_by_keeping_it_again(data, spoiled):
    kept = keep(data, "a.pdf", PDF)
    spoil(data, kept, spoiled)

    with pytest.raises(EvidenceAlteredError) as raised:
        read(data, kept)
    assert raised.value.values == {"file": "a.pdf", "path": place_of(data, kept)}
    keep(data, "a.pdf", PDF)

    assert read(data, kept) == PDF


def test_a_copy_that_is_gone_or_a_link_is_missing(data, tmp_path):
    kept = keep(data, "a.pdf", PDF)
    place_of(data, kept).unlink()
    with pytest.raises(EvidenceMissingError):
        read(data, kept)

    (tmp_path / "elsewhere.pdf").write_bytes(PDF)
    place_of(data, kept).symlink_to(tmp_path / "elsewhere.pdf")
    with pytest.raises(EvidenceMissingError):
        read(data, kept)
    assert states(folder_of(data), [kept], deep=True) == {kept.stored_name: FileState.MISSING}

    keep(data, "a.pdf", PDF)
    assert not place_of(data, kept).is_symlink()
    assert (tmp_path / "elsewhere.pdf").stat().st_mode & 0o200


def test_sizes_tell_quickly_and_hashes_thoroughly_what_became_of_files(data):
    whole, cut, changed, gone = (keep(data, f"{name}.pdf", name.encode()) for name in ("whole", "cut", "other", "gone"))
    spoil(data, cut, b"c")
    spoil(data, changed, b"OTHER")
    place_of(data, gone).unlink()
    parts = []

    quickly = states(folder_of(data), [whole, cut, changed, gone, whole])
    thoroughly = states(folder_of(data), [whole, cut, changed, gone], deep=True, report=parts.append)

    assert list(quickly.values()) == [FileState.WHOLE, FileState.ALTERED, FileState.WHOLE, FileState.MISSING]
    assert list(thoroughly.values()) == [FileState.WHOLE, FileState.ALTERED, FileState.ALTERED, FileState.MISSING]
    assert parts == [0, 0.25, 0.5, 0.75]


def test_a_file_for_which_there_is_no_room_is_not_begun(data, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=3))

    with pytest.raises(NotEnoughSpaceError):
        keep(data, "a.pdf", PDF)

    assert names_in(folder_of(data)) == set()


def test_a_disk_that_fills_up_on_the_way_leaves_nothing(data, monkeypatch):
    opened = io.open

    def open_(path, mode="r", *arguments, **options):
        if str(path).endswith(".part") and "w" in mode:
            raise OSError(errno.ENOSPC, "No space left on device")
        return opened(path, mode, *arguments, **options)

    monkeypatch.setattr(io, "open", open_)

    with pytest.raises(DiskFullError):
        keep(data, "a.pdf", PDF)

    assert names_in(folder_of(data)) == set()


def test_a_copy_that_may_not_be_read_says_so(data, monkeypatch):
    kept = keep(data, "a.pdf", PDF)
    opened = io.open

    def open_(path, *arguments, **options):
        if path == place_of(data, kept):
            raise PermissionError(errno.EACCES, "Permission denied")
        return opened(path, *arguments, **options)

    monkeypatch.setattr(io, "open", open_)

    with pytest.raises(DataReadOnlyError):
        read(data, kept)
