"""Files brought forward as evidence, and given back."""

from __future__ import annotations

import errno
import io

import pytest

from danhgia_desktop.evidence.file_rules import FileFault
from danhgia_desktop.imports.faults import (
    FileEmptyError,
    FileInUseError,
    FileMissingError,
    FileNotReadableError,
    NotAFileError,
)
from danhgia_desktop.operations.evidence_files import (
    EvidenceLinkError,
    EvidenceRefusedError,
    EvidenceTooLargeError,
    export_copy,
    keep,
)
from danhgia_desktop.storage.evidence_store import EvidenceMissingError, folder_of
from tests.evidence.documents import PDF
from tests.operations.evidence_office import write
from tests.storage.test_file_store import names_in


def test_a_file_is_copied_under_its_hash_and_stays_where_it_was(store, tmp_path):
    path = write(tmp_path / "Tải về", "Báo cáo: quý.pdf")

    kept = keep(store, path)

    assert (kept.name, kept.size, path.read_bytes()) == ("Báo cáo- quý.pdf", len(PDF), PDF)
    assert names_in(folder_of(store.path)) == {kept.stored_name}


@pytest.mark.parametrize(
    ("name", "content", "fault"),
    [("a.exe", PDF, FileFault.PROGRAM), ("a.pdf", b"MZ...", FileFault.PROGRAM), ("a.xlsm", b"", FileFault.MACROS)],
)
def test_what_is_no_evidence_is_refused_by_its_reason_and_nothing_is_copied(store, tmp_path, name, content, fault):
    with pytest.raises(EvidenceRefusedError) as raised:
        keep(store, write(tmp_path, name, content))

    assert raised.value.values == {"file": name, "refused": fault}
    assert names_in(folder_of(store.path)) == set()


def test_what_is_empty_too_large_a_folder_a_link_or_not_there_is_refused(store, tmp_path):
    with pytest.raises(FileEmptyError):
        keep(store, write(tmp_path, content=b""))
    path = write(tmp_path, content=b"%PDF" + bytes(2**20))
    with pytest.raises(EvidenceTooLargeError) as raised:
        keep(store, path, limit=2**20)
    assert raised.value.values == {"file": path.name, "limit_mb": 1}
    with pytest.raises(NotAFileError):
        keep(store, tmp_path)
    (tmp_path / "link.pdf").symlink_to(path)
    with pytest.raises(EvidenceLinkError):
        keep(store, tmp_path / "link.pdf")
    with pytest.raises(FileMissingError):
        keep(store, tmp_path / "gone.pdf")
    with pytest.raises(FileNotReadableError):
        keep(store, tmp_path / "a\0.pdf")


def test_a_file_that_another_program_holds_is_told_as_that(store, tmp_path, monkeypatch):
    path = write(tmp_path)
    opened = io.open

    def open_(file, *arguments, **options):
        if file == path:
            raise PermissionError(errno.EACCES, "The process cannot access the file")
        return opened(file, *arguments, **options)

    monkeypatch.setattr("builtins.open", open_)

    with pytest.raises(FileInUseError):
        keep(store, path)


def test_a_copy_is_given_out_under_its_own_name_and_never_the_kept_one(store, tmp_path):
    kept = keep(store, write(tmp_path / "in"))
    out = tmp_path / "out"
    out.mkdir()

    assert export_copy(store, kept, out) == out / "Báo cáo.pdf"
    assert export_copy(store, kept, out / "khác.pdf").read_bytes() == PDF
    (out / "Báo cáo.pdf").write_bytes(b"changed")
    export_copy(store, kept, out)

    assert (out / "Báo cáo.pdf").read_bytes() == PDF


def test_a_copy_that_is_gone_is_not_given_out(store, tmp_path):
    kept = keep(store, write(tmp_path))
    for shelf in folder_of(store.path).iterdir():
        for file in shelf.iterdir():
            file.unlink()

    with pytest.raises(EvidenceMissingError):
        export_copy(store, kept, tmp_path / "x.pdf")
    assert not (tmp_path / "x.pdf").exists()
