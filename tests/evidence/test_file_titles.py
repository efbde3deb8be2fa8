"""What names of files say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.evidence.file_titles import is_left_by_program, titled


@pytest.mark.parametrize(
    ("name", "code", "summary"),
    [
        ("H1.2.03 - Báo cáo quý.pdf", "H1.2.03", "Báo cáo quý"),
        ("H1-1.1-01_Bao_cao.pdf", "H1-1.1-01", "Bao cao"),
        ("H1.2.03.pdf", "H1.2.03", "H1.2.03"),
        ("Báo cáo 405.docx", "", "Báo cáo 405"),
        ("BC12 gửi Sở.pdf", "", "BC12 gửi Sở"),
        ("12.11.2026 Báo cáo.PDF", "", "12.11.2026 Báo cáo"),
        ("báo cáo", "", "báo cáo"),
        ("___.pdf", "", "___.pdf"),
    ],
)
def test_a_code_at_the_beginning_is_told_from_the_words(name, code, summary):
    title = titled(name)

    assert (title.code, title.summary) == (code, summary)


@given(st.text(alphabet="H1. _-aế", min_size=1, max_size=20).filter(str.strip))
def test_any_name_has_words(name):
    assert titled(f"{name}.pdf").summary


def test_what_programs_leave_is_nobodys_document():
    assert all(map(is_left_by_program, ["~$Báo cáo.docx", ".DS_Store", "Thumbs.db", "desktop.ini"]))
    assert not is_left_by_program("Báo cáo.docx")
