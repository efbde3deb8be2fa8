"""Names of files that any disk takes."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.evidence.safe_name import LONGEST_BYTES, safe_name, suffix_of


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Báo cáo 405.pdf", "Báo cáo 405.pdf"),
        (unicodedata.normalize("NFD", "Kế hoạch.docx"), "Kế hoạch.docx"),
        ("a/b\\c:d*e?f.pdf", "a-b-c-d-e-f.pdf"),
        ("bảng\x00 \tđiểm\u202efdp.xlsx", "bảng điểmfdp.xlsx"),
        ("con.pdf", "_con.pdf"),
        ("LPT1", "_LPT1"),
        ("nul.tar.gz", "_nul.tar.gz"),
        ("COM¹.txt", "_COM¹.txt"),
        ("contract.pdf", "contract.pdf"),
        ("báo cáo.pdf. .", "báo cáo.pdf"),
        (".pdf", "pdf"),
        ("", "tệp"),
        ("...", "tệp"),
    ],
)
def test_a_name_is_changed_no_more_than_it_must_be(name, safe):
    assert safe_name(name) == safe


def test_a_long_name_keeps_its_suffix():
    cut = safe_name("ế" * 300 + ".pdf")

    assert cut.endswith("ế.pdf")
    assert len(cut.encode()) <= LONGEST_BYTES


@pytest.mark.parametrize(
    ("name", "suffix"), [("a.PDF", ".pdf"), ("a.pdf.exe ", ".exe"), ("a.exe.", ".exe"), ("a", ""), ("a.tệp", "")]
)
def test_what_a_file_is_stands_behind_its_last_dot(name, suffix):
    assert suffix_of(name) == suffix


@given(st.text(max_size=300))
def test_any_name_becomes_one_that_stays(name):
    safe = safe_name(name)

    assert safe_name(safe) == safe
    assert 0 < len(safe.encode()) <= LONGEST_BYTES
    assert safe[-1] not in " ."
    assert not set(safe) & set('<>:"/\\|?*')
    assert safe.isprintable() or not any(ord(character) < 32 for character in safe)
    assert unicodedata.is_normalized("NFC", safe)
    assert suffix_of(safe) == suffix_of(safe_name(safe))
