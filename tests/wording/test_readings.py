"""What could not be read, in sentences."""

from __future__ import annotations

import pytest

from danhgia_desktop.imports.rubric_draft import ReadingCode, ReadingProblem
from danhgia_desktop.wording import Language
from danhgia_desktop.wording.readings import say_reading_problem


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("code", ReadingCode)
def test_what_could_not_be_read_is_told_with_its_place(code, language):
    unread = ReadingProblem(code=code, address="Sheet1!B7", text="hai điểm", fault="not_points")

    sentence = say_reading_problem(unread, language)

    assert sentence.startswith("Sheet1!B7: ")
    assert "{" not in sentence


def test_points_that_could_not_be_read_are_quoted_with_the_reason():
    unread = ReadingProblem(
        code=ReadingCode.UNREADABLE_POINTS, address="dòng 12, cột 3", text="hai", fault="not_points"
    )

    assert say_reading_problem(unread, Language.VI) == (
        "dòng 12, cột 3: không đọc được điểm “hai” (không phải là số); ô được để trống"
    )


def test_a_row_without_words_needs_no_fault():
    unread = ReadingProblem(code=ReadingCode.MISSING_TEXT, address="dòng 12, cột 2", text="")

    assert say_reading_problem(unread, Language.EN) == "dòng 12, cột 2: a row with points but no words"
