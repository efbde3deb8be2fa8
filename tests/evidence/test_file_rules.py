"""Which files are evidence."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.evidence.file_rules import TAKEN, FileFault, fault_of, fault_of_name, fault_of_size

PDF = b"%PDF-1.7 ..."
COMPOUND = bytes.fromhex("d0cf11e0a1b11ae1")


def package(*names: str) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as written:
        for name in names:
            written.writestr(name, "x")
    return content.getvalue()


@pytest.mark.parametrize("name", ["Báo cáo.pdf", "BANG.XLSX", "anh.JPEG", "cong van.p7s", "thu.eml"])
def test_documents_and_pictures_are_taken(name):
    assert fault_of(name, PDF) is None


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("setup.exe", FileFault.PROGRAM),
        ("Báo cáo.pdf.exe", FileFault.PROGRAM),
        ("Báo cáo.pdf.exe. ", FileFault.PROGRAM),
        ("chay.bat", FileFault.SCRIPT),
        ("a.JS", FileFault.SCRIPT),
        ("Báo cáo.lnk", FileFault.SHORTCUT),
        ("bang.xlsm", FileFault.MACROS),
        ("trang.html", FileFault.UNKNOWN),
        ("Báo cáo", FileFault.UNKNOWN),
    ],
)
def test_what_runs_or_is_not_known_is_refused_by_its_name(name, fault):
    assert fault_of(name, PDF) is fault


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"MZ\x90\x00", FileFault.PROGRAM),
        (b"\x7fELF\x02", FileFault.PROGRAM),
        (b"#!/bin/sh", FileFault.SCRIPT),
        (bytes.fromhex("4c0000000114020000"), FileFault.SHORTCUT),
        (package("word/document.xml", "word/vbaProject.bin"), FileFault.MACROS),
        (COMPOUND + "_VBA_PROJECT".encode("utf-16-le"), FileFault.MACROS),
    ],
)
def test_what_runs_is_refused_whatever_it_is_called(content, fault):
    assert fault_of("Báo cáo.docx", content) is fault


def test_documents_of_word_without_macros_are_taken():
    assert fault_of("Báo cáo.docx", package("word/document.xml")) is None
    assert fault_of("Báo cáo.doc", COMPOUND + b"words") is None


def test_empty_and_huge_files_are_refused():
    assert fault_of("a.pdf", b"") is FileFault.EMPTY
    assert fault_of("a.pdf", PDF, limit=len(PDF)) is None
    assert fault_of("a.pdf", PDF, limit=len(PDF) - 1) is FileFault.TOO_LARGE
    assert fault_of_size(50 * 2**20 + 1) is FileFault.TOO_LARGE


@given(st.text(max_size=20), st.sampled_from(sorted(TAKEN)), st.sampled_from(["exe", "bat", "lnk", "docm"]))
def test_only_the_last_suffix_counts(stem, taken, refused):
    assert fault_of_name(f"x{stem}.{refused}.{taken}") is None
    assert fault_of_name(f"x{stem}.{taken}.{refused}") is not None
