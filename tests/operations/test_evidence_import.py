"""Folders of files taken in as documents."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from danhgia_desktop.imports.faults import FileEmptyError, FileNotReadableError
from danhgia_desktop.operations import evidence
from danhgia_desktop.operations.evidence_files import EvidenceLinkError, EvidenceRefusedError
from danhgia_desktop.operations.evidence_import import import_folder
from danhgia_desktop.storage.faults import DataUnreachableError
from danhgia_desktop.storage.labels import Label
from tests.operations.evidence_office import add, write
from tests.storage.builders import ACTOR


def test_each_file_becomes_a_document_named_by_it_in_one_step(store, tmp_path):
    folder = tmp_path / "Minh chứng"
    write(folder / "II", "H2.1 - Kế hoạch.docx", b"plan")
    write(folder, "H1.10 Biên bản.pdf", b"ten")
    write(folder, "H1.9_Bao_cao.pdf", b"nine")
    write(folder, "~$Kế hoạch.docx", b"lock")
    parts = []

    imported = import_folder(store, ACTOR, folder, report=parts.append)

    assert [(each.code, each.summary) for each in imported.documents] == [
        ("H1.9", "Bao cao"),
        ("H1.10", "Biên bản"),
        ("H2.1", "Kế hoạch"),
    ]
    assert (imported.known, imported.refused) == ((), ())
    assert evidence.all_documents(store) == imported.documents
    assert parts == sorted(parts)
    assert parts[-1] == 1
    assert (store.undoable().label, store.undoable().details) == (Label.IMPORT_EVIDENCE, {"count": 3})
    store.undo(ACTOR)
    assert evidence.all_documents(store) == ()


def test_what_is_there_already_and_what_is_refused_is_told_and_holds_nothing_up(store, tmp_path):
    folder = tmp_path / "in"
    known = write(folder, "Báo cáo cũ.pdf", b"old")
    add(store, "H1.1", known)
    again = write(folder, "bản sao.pdf", b"new")
    twice = write(folder, "bản sao 2.pdf", b"new")
    program, empty = write(folder, "x.exe"), write(folder, "trống.pdf", b"")
    taken = write(folder, "H1.1 khác.pdf", b"other")
    (folder / "link.pdf").symlink_to(known)
    (folder / "elsewhere").symlink_to(tmp_path)

    imported = import_folder(store, ACTOR, folder)

    assert [(each.code, each.summary) for each in imported.documents] == [("", "bản sao"), ("", "khác")]
    assert set(imported.known) == {known, twice}
    assert {path: type(error) for path, error in imported.refused} == {
        program: EvidenceRefusedError,
        empty: FileEmptyError,
        folder / "link.pdf": EvidenceLinkError,
        folder / "elsewhere": EvidenceLinkError,
    }
    assert again.exists()
    assert taken.exists()


def test_a_file_that_the_system_cannot_read_keeps_no_other_from_being_taken(store, tmp_path, monkeypatch):
    folder = tmp_path / "in"
    kept, cloud = write(folder, "a.pdf"), write(folder, "b.pdf", b"other")
    opening = os.open

    def opened(path, *rest, **named):
        if Path(path) == cloud:
            raise OSError(errno.EINVAL, "The cloud operation was unsuccessful")
        return opening(path, *rest, **named)

    monkeypatch.setattr(os, "open", opened)
    imported = import_folder(store, ACTOR, folder)

    assert [each.files[0].name for each in imported.documents] == [kept.name]
    assert {path: type(error) for path, error in imported.refused} == {cloud: FileNotReadableError}


def test_an_empty_folder_changes_nothing_and_one_that_is_not_there_says_so(store, tmp_path):
    (tmp_path / "in").mkdir()

    assert import_folder(store, ACTOR, tmp_path / "in").documents == ()
    assert store.version() == 0
    with pytest.raises(DataUnreachableError):
        import_folder(store, ACTOR, tmp_path / "nowhere")
